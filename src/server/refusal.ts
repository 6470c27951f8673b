/** Why the process cannot start, as one sentence for the person who started it. */
export class StartRefused extends Error {
	override name = 'StartRefused';
}

/** The short cause in an error of Node or of Postgres: its code, else its message. */
export function causeOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
	return code || error.message;
}
