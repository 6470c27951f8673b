import { createServer, request as ask, type IncomingHttpHeaders, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFront } from './front.ts';
import { everyAnswer } from './headers.ts';
import { addressOf } from './keep.ts';
import { lifetimeOf } from './lifetime.ts';
import type { KitHandler } from './render.ts';

const origin = 'http://abwab.test';
const pageControl = 'public, max-age=0, s-maxage=20, stale-while-revalidate=60, stale-if-error=600';
const pagePolicy = "default-src 'none'; script-src 'sha256-page'";

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

let version = 'first';
let failing = false;
let rendered: { url: string; cookie: string | undefined; condition: string | undefined }[] = [];
let server: Server;

/** An application of four addresses: a public page, a personal one, one that redirects, one that is not there. */
const application: KitHandler = (request, response) => {
	const url = request.url ?? '';
	rendered.push({ url, cookie: request.headers.cookie, condition: request.headers['if-none-match'] });
	const kind = url.split(/[/?]/)[1];
	setTimeout(() => {
		response.setHeader('content-security-policy', pagePolicy);
		response.setHeader('content-type', 'text/html');
		response.setHeader('cache-control', kind === 'public' ? pageControl : 'no-store');
		if (kind === 'public' && !failing) response.setHeader('etag', `"${version}"`);
		response.writeHead(failing ? 500 : kind === 'nothing' ? 404 : kind === 'elsewhere' ? 303 : 200);
		response.write(`${url} ${version} `);
		response.end('for '.repeat(400) + (request.headers.cookie ?? 'everyone'));
	}, 20);
};

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return new Promise((resolve, reject) => {
		const options = { port, path, method, headers: { 'accept-encoding': 'identity', ...headers } };
		ask(options, (answer) => {
			const chunks: Buffer[] = [];
			answer.on('data', (chunk: Buffer) => chunks.push(chunk));
			answer.on('end', () =>
				resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) })
			);
		})
			.on('error', reject)
			.end();
	});
}

beforeEach(async () => {
	rendered = [];
	version = 'first';
	failing = false;
	server = createServer(
		{ maxHeaderSize: 16_384, requireHostHeader: false },
		createFront({ origin, files: new Map(), handler: application, version: () => version })
	);
	await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterEach(() => server.close());

describe('a public page', () => {
	it('is made once for a thousand who ask at once', async () => {
		const answers = await Promise.all(Array.from({ length: 1000 }, () => get('/public')));
		expect(new Set(answers.map(({ status, body }) => `${status} ${String(body)}`)).size).toBe(1);
		expect(rendered).toHaveLength(1);
	});

	it('is made for nobody in particular: no cookie and no condition reach the application', async () => {
		const answer = await get('/public', { cookie: 'lang=fr', 'if-none-match': '"first"' });
		expect(rendered).toEqual([{ url: '/public', cookie: undefined, condition: undefined }]);
		expect(answer.status).toBe(304);
	});

	it('is answered 304 with every header of its 200, whichever form the tag has', async () => {
		const { headers } = await get('/public', { 'accept-encoding': 'br' });
		for (const tag of ['"first"', 'W/"first"', '"old", W/"first"', '*']) {
			const again = await get('/public', { 'if-none-match': tag, 'accept-encoding': 'br' });
			expect(again.status).toBe(304);
			expect(again.body).toHaveLength(0);
			for (const name of [...Object.keys(everyAnswer), 'cache-control', 'etag', 'vary']) {
				expect(again.headers[name], name).toBe(headers[name]);
			}
			expect(again.headers['content-security-policy']).toBe(pagePolicy);
		}
	});

	it('travels in the encoding that was asked for', async () => {
		const plain = await get('/public');
		const small = await get('/public', { 'accept-encoding': 'gzip, br' });
		const other = await get('/public', { 'accept-encoding': 'gzip, br;q=0' });
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect(small.headers['content-encoding']).toBe('br');
		expect(other.headers['content-encoding']).toBe('gzip');
		expect(small.body.length).toBeLessThan(plain.body.length / 4);
		expect(plain.headers.vary).toBe('Accept-Encoding');
	});

	it('has no body for HEAD, and the same headers', async () => {
		const full = await get('/public');
		const head = await get('/public', {}, 'HEAD');
		expect(head.body).toHaveLength(0);
		expect(head.headers['content-length']).toBe(full.headers['content-length']);
	});

	it('is made anew when a new version was published', async () => {
		await get('/public');
		version = 'second';
		expect(String((await get('/public')).body)).toContain('second');
	});

	it('stays as it was when the application fails', async () => {
		await get('/public');
		version = 'second';
		failing = true;
		const answer = await get('/public');
		expect(answer.status).toBe(200);
		expect(String(answer.body)).toContain('first');
	});
});

describe('an answer that is not public', () => {
	it('is made for each person, with their cookie', async () => {
		const people = ['a', 'b', 'c'];
		const answers = await Promise.all(people.map((name) => get('/personal', { cookie: name })));
		expect(answers.map(({ body }) => String(body).at(-1))).toEqual(people);
	});

	it('is not kept when it is an error, and carries every header', async () => {
		expect((await get('/nothing')).status).toBe(404);
		const answer = await get('/nothing');
		expect(answer.headers).toMatchObject({ ...everyAnswer, 'content-security-policy': pagePolicy });
		expect(rendered).toHaveLength(2);
	});

	it('is asked for once when it redirects somebody with a cookie a second time', async () => {
		await get('/elsewhere', { cookie: 'lang=fr' });
		rendered = [];
		expect((await get('/elsewhere', { cookie: 'lang=fr' })).status).toBe(303);
		expect(rendered).toHaveLength(1);
	});
});

describe('the rules of keeping', () => {
	it('give one key to parameters in any order', () => {
		expect(addressOf('/a?b=1&a=2').address).toBe(addressOf('/a?a=2&b=1').address);
		expect(addressOf('/a?').address).toBe('/a');
	});

	it('read the times from Cache-Control', () => {
		expect(lifetimeOf(pageControl)).toEqual({ fresh: 20, whileRevalidating: 60, ifError: 600 });
		expect(lifetimeOf('public, max-age=15')).toEqual({ fresh: 15, whileRevalidating: 0, ifError: 0 });
		expect(lifetimeOf('no-store')).toBeUndefined();
		expect(lifetimeOf('private, max-age=15')).toBeUndefined();
	});
});
