import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/server/build.js';
import { everyAnswer } from '../../src/server/http/headers.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';
import { dataFolder, startProduct } from './product.ts';

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** Asks as written: fetch would tidy the address and keep headers to itself. */
function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request({ port, path, headers }, (answer) => {
			let body = '';
			answer.setEncoding('utf8').on('data', (text: string) => (body += text));
			answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
		})
			.on('error', reject)
			.end();
	});
}

function raw(port: number, text: string): Promise<string> {
	return new Promise((resolve) => {
		let answer = '';
		const socket = connect(port, '127.0.0.1', () => socket.write(text));
		socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
		socket.on('close', () => resolve(answer));
	});
}

describe('every answer of the process', () => {
	const place = dataFolder();
	const names = Object.keys(everyAnswer);
	let database: FreshDatabase;

	beforeAll(async () => {
		await build(process.cwd());
		database = await freshDatabase();
	}, 180_000);
	afterAll(async () => {
		await database.close();
		place.remove();
	});

	it('carries the headers: page, file, worker, 304, error, and what is no request', async () => {
		const { port } = await startProduct({
			ABWAB_DATA: place.data,
			DATABASE_URL: database.url,
			ORIGIN: 'https://jpo.example'
		});
		const page = await ask(port, '/fr');
		const file = /\/_app\/immutable\/[^"]+\.js/.exec(page.body)?.[0] ?? '';
		const script = await ask(port, file);
		const unchanged = await ask(port, '/fr', { 'if-none-match': String(page.headers.etag) });
		const answers: [string, number, Answer][] = [
			['page', 200, page],
			['file', 200, script],
			['worker', 200, await ask(port, '/service-worker.js')],
			['unchanged page', 304, unchanged],
			['unchanged file', 304, await ask(port, file, { 'if-none-match': String(script.headers.etag) })],
			['nothing there', 404, await ask(port, '/fr/nothing')],
			['no text', 400, await ask(port, '/%00')],
			['no UTF-8', 400, await ask(port, '/api/v1/%E0%A4%A')],
			['a long address', 400, await ask(port, `/${'a'.repeat(10_000)}`)],
			['a longer address', 431, await ask(port, `/${'a'.repeat(20_000)}`)]
		];
		for (const [name, status, answer] of answers) {
			expect(answer.status, name).toBe(status);
			for (const header of names) expect(answer.headers[header], `${header} of ${name}`).toBeTruthy();
		}
		expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
		expect(page.headers['content-security-policy']).toContain("script-src 'self' 'sha256-");
		for (const header of [...names, 'cache-control', 'etag']) {
			expect(unchanged.headers[header], header).toBe(page.headers[header]);
		}
		const broken = await raw(port, 'nonsense\r\n\r\n');
		expect(broken).toMatch(/^HTTP\/1.1 400 /);
		for (const header of names) expect(broken).toContain(`${header}: `);
	});

	it('below /api/ describes a malformed address as a problem', async () => {
		const { port } = await startProduct({
			ABWAB_DATA: place.data,
			DATABASE_URL: database.url,
			ORIGIN: 'https://jpo.example'
		});
		const answer = await ask(port, '/api/v1/%E0%A4%A');
		expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
		expect(JSON.parse(answer.body)).toMatchObject({ type: 'about:blank', title: 'Bad Request', status: 400 });
	});
});
