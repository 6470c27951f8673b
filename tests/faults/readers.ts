import { once } from 'node:events';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { languages, pages } from '../e2e/pages.ts';

/** Every public page, and what the application reads of it, with the expected status. */
export const publicPages = languages.flatMap((lang) =>
	pages.flatMap(({ path, status }) => [
		{ path: `/${lang}${path}`, status },
		{ path: `/page-data/${lang}${path}`, status }
	])
);

/** What scripts and phones read besides. */
export const publicFiles = languages
	.flatMap((lang) => [
		`/api/v1/live?lang=${lang}`,
		`/api/v1/record?lang=${lang}`,
		`/api/v1/editions/rehearsal/programme?lang=${lang}`,
		`/api/v1/observations?lang=${lang}`
	])
	.concat('/api/v1/observations.csv', '/api/v1/editions', '/api/v1/series', '/api/v1/corrections')
	.map((path) => ({ path, status: 200 }));

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks as written: fetch would unpack what comes, and keep headers to itself. */
export function get(
	port: number,
	path: string,
	headers: Record<string, string> = {},
	agent?: Agent
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const question = request({ host: '127.0.0.1', port, path, headers, agent, timeout: 10_000 }, (answer) => {
			const parts: Buffer[] = [];
			answer.on('data', (part: Buffer) => parts.push(part));
			answer.on('error', reject);
			answer.on('end', () =>
				resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) })
			);
		});
		question.on('timeout', () => question.destroy(new Error('Silence for ten seconds.')));
		question.on('error', reject).end();
	});
}

/** What `count` people get who ask for one address at once: all are connected before the first one asks. */
export async function askAtOnce(port: number, path: string, count: number): Promise<string[]> {
	const sockets = Array.from({ length: count }, () => connect(port, '127.0.0.1'));
	await Promise.all(sockets.map((socket) => once(socket, 'connect')));
	const answers = sockets.map(async (socket) => {
		let answer = '';
		socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
		await once(socket, 'close');
		return answer;
	});
	for (const socket of sockets) {
		socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: close\r\n\r\n`);
	}
	return Promise.all(answers);
}

/** `clients` people at once, each of whom reads `reads` addresses one after the other; how often each status came. */
export async function crowd(
	port: number,
	{ clients, reads, paths }: { clients: number; reads: number; paths: string[] },
	headersOf: (client: number) => Record<string, string> = () => ({})
): Promise<Record<number, number>> {
	const agent = new Agent({ keepAlive: true, maxSockets: clients });
	const statuses: Record<number, number> = {};
	const read = async (client: number) => {
		for (let turn = 0; turn < reads; turn += 1) {
			const path = paths[(client * reads + turn) % paths.length] ?? '/';
			const { status } = await get(port, path, headersOf(client), agent);
			statuses[status] = (statuses[status] ?? 0) + 1;
		}
	};
	await Promise.all(Array.from({ length: clients }, (_, client) => read(client)));
	agent.destroy();
	return statuses;
}

/**
 * Reads the given addresses over and over, ten at a time, until told to stop, and says which did not answer as
 * expected.
 */
export function keepReading(port: number, given: { path: string; status: number }[], pause: number) {
	const wrong = new Set<string>();
	let rounds = 0;
	let going = true;
	const read = async ({ path, status }: { path: string; status: number }) => {
		const got = await get(port, path).then(
			(answer) => String(answer.status),
			(error: unknown) => String(error)
		);
		if (got !== String(status)) wrong.add(`${path}: ${got}`);
	};
	const running = (async () => {
		while (going) {
			for (let from = 0; going && from < given.length; from += 10) {
				await Promise.all(given.slice(from, from + 10).map(read));
			}
			rounds += 1;
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
	})();
	return {
		rounds: () => rounds,
		wrong: () => [...wrong],
		stop: async () => {
			going = false;
			await running;
		}
	};
}
