/** Text kept in one piece in a sentence of the other direction, where there is no markup to say so (canvas, SVG). */
export function isolate(text: string): string {
	return `\u2068${text}\u2069`;
}
