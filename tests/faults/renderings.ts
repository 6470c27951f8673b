import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Coverage = {
	result: { url: string; functions: { functionName: string; ranges: { count: number }[] }[] }[];
};

/**
 * How often the processes of a product that has ended asked the application for an answer: the calls of `render` in
 * src/server/http/render.ts. The engine itself counts the calls of every function, and writes them into `folder` at
 * the end of each process that was started with NODE_V8_COVERAGE.
 */
export function renderingsIn(folder: string): number {
	const counts = readdirSync(folder)
		.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Coverage)
		.flatMap(({ result }) => result.filter(({ url }) => url.endsWith('/build/process/start.js')))
		.flatMap(({ functions }) => functions.filter(({ functionName }) => functionName === 'render'))
		.map(({ ranges }) => ranges[0]?.count ?? 0);
	// Not zero: a function under another name would prove nothing.
	if (counts.length === 0) throw new Error('No process wrote how often it called render.');
	return counts.reduce((sum, count) => sum + count, 0);
}
