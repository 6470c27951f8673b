/** Writes one JSON line. Fields never hold bodies, queries or personal data. */
export function log(level: 'error' | 'warning', message: string, fields: Record<string, unknown> = {}): void {
	console.log(JSON.stringify({ time: new Date().toISOString(), level, message, ...fields }));
}
