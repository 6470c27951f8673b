// Kept on the global object because the process and the application carry their own copies of this module.
const offset = Symbol.for('abwab.clock');
const holder = globalThis as typeof globalThis & { [offset]?: number };

/** Lets the clock of this process start at `instant` and run on from there. */
export function startClockAt(instant: Date): void {
	holder[offset] = instant.getTime() - Date.now();
}

/** The present, or the rehearsed present. */
export function now(): Date {
	return new Date(Date.now() + (holder[offset] ?? 0));
}
