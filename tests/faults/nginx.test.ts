import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { startProduct, type Product } from '../e2e/server.ts';
import { startNginx, type Nginx } from './nginx.ts';
import { crowd, get, publicFiles, publicPages, type Answer } from './readers.ts';
import { full } from './size.ts';
import { openTap, type Tap } from './tap.ts';

const encodings = ['gzip, deflate, br', 'gzip, deflate, br, zstd', 'gzip'];
const old = /^(STALE|UPDATING)$/;

let product: Product;
let tap: Tap;
let nginx: Nginx;

/** Another one each time the product is started. */
const port = () => Number(new URL(product.url).port);

beforeAll(async () => {
	product = await startProduct();
}, 300_000);
afterAll(() => product.stop());

// Each case begins with an empty cache. Between the two, one connection is one request that nginx makes.
beforeEach(async () => {
	tap = await openTap(port);
	nginx = await startNginx(tap.port);
});
afterEach(async () => {
	await nginx.stop();
	tap.close();
});

/** A visit in the address is somebody's own. */
const isPersonal = (path: string) => path.includes('/visit?');

/** What is about one transmission, not about the answer. */
const transmission = ['age', 'connection', 'date', 'keep-alive', 'server', 'transfer-encoding', 'x-cache'];

function content({ status, headers, body }: Answer) {
	const lasting = Object.entries(headers).filter(([name]) => !transmission.includes(name));
	return { status, headers: Object.fromEntries(lasting), body: body.toString('base64') };
}

describe('behind nginx', () => {
	it('every public answer is the same, to the byte and to the header, from the origin and from the cache', async () => {
		// What is live carries the moment at which it was made.
		const asked = [...publicPages, ...publicFiles].filter(({ path }) => !path.startsWith('/api/v1/live'));
		for (const [turn, { path, status }] of asked.entries()) {
			const headers = { 'accept-encoding': ['br', 'gzip', 'identity'][turn % 3] ?? '' };
			const direct = await get(port(), path, headers);
			const first = await get(nginx.port, path, headers);
			const second = await get(nginx.port, path, headers);
			expect(direct.status, path).toBe(status);
			expect(content(first), path).toEqual(content(direct));
			expect(content(second), path).toEqual(content(direct));
			const kept = /\bpublic\b/.test(String(direct.headers['cache-control']));
			if (!path.includes('?')) expect(kept, path).toBe(status === 200);
			expect(second.headers['x-cache'], path).toBe(kept ? 'HIT' : 'MISS');
		}
	}, 120_000);

	it('who has a page already is answered 304 by nginx, with the headers of the page', async () => {
		const page = await get(nginx.port, '/ar/tifli');
		const made = tap.connections();
		const again = await get(nginx.port, '/ar/tifli', { 'if-none-match': String(page.headers.etag) });
		expect(again.status).toBe(304);
		expect(again.body).toHaveLength(0);
		for (const name of ['etag', 'cache-control', 'content-security-policy', 'strict-transport-security']) {
			expect(page.headers[name], name).toBeTruthy();
			expect(again.headers[name], name).toBe(page.headers[name]);
		}
		expect((await get(nginx.port, '/ar/tifli', { 'if-none-match': 'W/"another"' })).status).toBe(200);
		expect(tap.connections()).toBe(made);
	});

	it('what is one person’s own reaches the product every time', async () => {
		for (const path of ['/ar/visit?s=rehearsal.5.30.p12', '/', '/p/12', '/readyz']) {
			const before = tap.connections();
			for (let turn = 0; turn < 3; turn += 1) {
				const { headers } = await get(nginx.port, path, { 'accept-language': turn === 1 ? 'fr' : 'ar' });
				if (path === '/') expect(headers.location).toBe(turn === 1 ? '/fr' : '/ar');
			}
			expect(tap.connections() - before, path).toBe(3);
		}
	});

	it('fifty people who scan one poster at once do not wait for each other', async () => {
		const before = tap.connections();
		tap.hold();
		const answers = Promise.all(Array.from({ length: 50 }, () => get(nginx.port, '/p/1')));
		// All of them have come to the product, and not one has been answered.
		await expect.poll(() => tap.connections() - before, { timeout: 3000 }).toBe(50);
		tap.letGo();
		expect(new Set((await answers).map(({ status }) => status))).toEqual(new Set([303]));
	});

	it(
		'ten times as many people make the product no more requests',
		async () => {
			const paths = publicPages
				.filter(({ path, status }) => status === 200 && !isPersonal(path))
				.map(({ path }) => path)
				.slice(0, 12);
			const reads = full ? 500 : 50;
			const headersOf = (client: number) => ({
				'accept-encoding': encodings[client % encodings.length] ?? 'gzip'
			});
			const begun = performance.now();
			for (const clients of [20, 200]) {
				const before = tap.connections();
				const statuses = await crowd(nginx.port, { clients, reads, paths }, headersOf);
				expect(statuses).toEqual({ 200: clients * reads });
				// Each page in each encoding once, and once more for every twenty seconds that it stays fresh.
				const lifetimes = 1 + Math.floor((performance.now() - begun) / 20_000);
				expect(tap.connections() - before).toBeLessThanOrEqual(paths.length * encodings.length * lifetimes);
			}
		},
		full ? 600_000 : 60_000
	);

	it('pages are read from the cache while the product is stopped, and anew when it is there again', async () => {
		const paths = ['/ar', '/fr/attendance', '/page-data/zgh/tifli', '/api/v1/record?lang=en'];
		const read = (through: number) =>
			Promise.all(
				paths.map(async (path) => {
					const { status, headers, body } = await get(through, path);
					expect(status, path).toBe(200);
					expect(body.length, path).toBeGreaterThan(500);
					return String(headers['x-cache']);
				})
			);
		await read(nginx.port);
		await product.stop();
		// Fresh for twenty seconds; then by the advice, and without it by `stale-if-error` of our headers alone.
		for (const through of [nginx.strictPort, nginx.port]) {
			const seen = async () => (await read(through)).filter((how) => old.test(how));
			await expect.poll(seen, { timeout: 30_000, interval: 500 }).toHaveLength(paths.length);
		}
		product = await startProduct();
		const fresh = async () => (await read(nginx.port)).filter((how) => how === 'HIT');
		await expect.poll(fresh, { timeout: 10_000 }).toHaveLength(paths.length);
	}, 120_000);
});
