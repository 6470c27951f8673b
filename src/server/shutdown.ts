import { log } from './log.ts';

type Closing = { limit: number; close: () => Promise<unknown> };

const open: Closing[] = [];
let closingSince: number | undefined;

/** Names what must be closed at the end, in reverse order, each within `limit` milliseconds. */
export function closeAtEnd(limit: number, close: () => Promise<unknown>): void {
	open.push({ limit, close });
}

/** Whether this process is closing: what ends from now on ends because of it. */
export function isEnding(): boolean {
	return closingSince !== undefined;
}

/** Closes everything that was opened, then ends the process. */
export async function shutDown(code: number): Promise<void> {
	if (closingSince !== undefined) return;
	closingSince = performance.now();
	for (const { limit, close } of open.reverse()) {
		const late = new Promise((resolve) => setTimeout(resolve, limit));
		await Promise.race([close(), late]).catch((error: unknown) => log('error', String(error)));
	}
	process.exit(code);
}

function onSignal(): void {
	if (closingSince === undefined) {
		void shutDown(0);
	} else if (performance.now() - closingSince > 1000) {
		// A terminal and npm may both deliver the first Ctrl-C: only a later one is a second one.
		process.exit(1);
	}
}

/** An error nobody caught ends the process in an orderly way. */
export function endAfterErrors(): void {
	// Nobody reads on: the server goes on, and its log does not become an error of its own.
	for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
	process.on('uncaughtException', (error) => {
		log('error', 'uncaught', { stack: error instanceof Error ? error.stack : String(error) });
		void shutDown(1);
	});
}

/** Ctrl-C, SIGTERM, a closed terminal and an error nobody caught all end in an orderly way. */
export function endInOrder(): void {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
	endAfterErrors();
}
