import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProgramme } from '#lib/programme/commands/load.server.ts';
import { issueNotice } from '#lib/programme/commands/notice.server.ts';
import { publishNotices, publishProgramme } from '#published/publish-programme.server.ts';
import { build } from '../../src/server/build.js';
import { hassan } from '../people.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';
import { dataFolder, databaseUrl, isAlive, postmasterOf, startProduct } from './product.ts';
import { ordinal, programme, slug } from './small-edition.ts';
import { reachEveryWorker, workersOf, type Reached } from './workers.ts';

type Asked = { worker: number; answered: number; failed: number };

const pages = ['/ar', '/fr/programme', '/zgh/pavilions', '/en/tifli', '/api/v1/editions', '/ar/data'];

/** Asks one page after the other on one connection, `times` over; after a failure goes on on a new one. */
async function keepAsking({ worker, ask }: Reached, times: number, onAnswer = () => {}): Promise<Asked> {
	const asked = { worker, answered: 0, failed: 0 };
	for (let turn = 0; turn < times; turn += 1) {
		try {
			expect((await ask(pages[turn % pages.length] ?? '')).status).toBe(200);
			asked.answered += 1;
			onAnswer();
		} catch {
			asked.failed += 1;
		}
	}
	return asked;
}

beforeAll(async () => {
	await build(process.cwd());
}, 180_000);

describe('the workers of one product', () => {
	const place = dataFolder();
	const start = (env = {}) => startProduct({ ABWAB_DATA: place.data, ...env }, { workers: 2 });
	afterAll(place.remove);

	it('are as many as was asked for, and each of them answers', async () => {
		const product = await start();
		expect(product.output()).toContain(`port ${product.port}, 2 workers\n`);
		const people = await reachEveryWorker(product);
		expect(new Set(people.map(({ worker }) => worker)).size).toBe(2);
		const answers = await Promise.all(people.map(({ ask }) => ask('/ar')));
		expect(answers.map(({ status }) => status)).toEqual([200, 200]);
		expect(answers[0]?.body).toBe(answers[1]?.body);
		await product.stop();
	});

	it('lose nobody else when one is killed under load, and another takes its place', async () => {
		const product = await start();
		const people = await reachEveryWorker(product, 6);
		const [killed = 0, other = 0] = workersOf(product);
		let answers = 0;
		const count = () => {
			answers += 1;
			if (answers === 120) process.kill(killed, 'SIGKILL');
		};
		const asked = await Promise.all(people.map((one) => keepAsking(one, 40, count)));
		for (const { worker, answered, failed } of asked) {
			// Whoever was connected to it loses that connection, once, and is answered on a new one.
			expect(failed).toBeLessThanOrEqual(worker === killed ? 1 : 0);
			expect(answered + failed).toBe(40);
		}
		await expect.poll(() => product.output(), { timeout: 10_000 }).toContain('"another worker is open"');
		expect(product.output()).toContain(`"worker":${killed},"how":"SIGKILL"`);
		const now = workersOf(product);
		expect(now).toHaveLength(2);
		expect(now).toContain(other);
		for (const { ask } of await reachEveryWorker(product)) expect((await ask('/ar')).status).toBe(200);
		await product.stop();
	});

	it('finish what is under way when told to end under load, and leave nothing behind', async () => {
		const product = await start();
		const crowd = await reachEveryWorker(product, 6);
		const waiting = await reachEveryWorker(product);
		const processes = [...workersOf(product), postmasterOf(place.data)];
		const sql = postgres(databaseUrl(place.data), { max: 2, onnotice: () => {} });
		// Readiness is read from this table: while it is held, who asks is answered after a second.
		const holder = await sql.reserve();
		await holder`begin`;
		await holder`lock table published_files in access exclusive mode`;
		const underWay = waiting.map(({ ask }) => ask('/readyz'));
		const held = () => sql`select from pg_locks where not granted and relation = 'published_files'::regclass`;
		await expect.poll(held).toHaveLength(waiting.length);

		const visits = crowd.map((one) => keepAsking(one, 20));
		const { code, milliseconds } = await product.stop();
		expect(code).toBe(0);
		expect(milliseconds).toBeLessThan(5000);
		expect((await Promise.all(underWay)).map(({ status }) => status)).toEqual([503, 503]);
		const lost = (await Promise.all(visits)).map(({ failed }) => failed);
		expect(lost.every((failed) => failed > 0)).toBe(true);
		expect(processes.filter(isAlive)).toEqual([]);
		await sql.end({ timeout: 0 });
	});

	it('end with the start process when it is killed', async () => {
		const product = await start();
		const workers = workersOf(product);
		product.child.kill('SIGKILL');
		await expect.poll(() => workers.filter(isAlive), { timeout: 2000 }).toEqual([]);
	});

	it('show one rehearsed clock, also the one that took the place of another', async () => {
		const product = await start({ ABWAB_NOW: '2026-05-20T22:59:58Z' });
		const [killed = 0, other = 0] = workersOf(product);
		process.kill(killed, 'SIGKILL');
		await expect.poll(() => product.output(), { timeout: 10_000 }).toContain('"another worker is open"');
		const people = await reachEveryWorker(product);
		const longStanding = people.find(({ worker }) => worker === other);
		const replacement = people.find(({ worker }) => worker !== other);
		// Each language is asked once: an answer is repeated for some seconds.
		const time = async (one: Reached | undefined, lang: string) =>
			(JSON.parse((await one?.ask(`/api/v1/live?lang=${lang}`))?.body ?? '') as { serverTime: string })
				.serverTime;
		const times = [
			await time(longStanding, 'ar'),
			await time(replacement, 'ar'),
			await time(longStanding, 'fr')
		];
		expect(times).toEqual(times.toSorted());
		expect(times[0]?.slice(0, 10)).toBe('2026-05-20');
		await product.stop();
	});
});

describe('two products on one database', () => {
	const place = dataFolder();
	let database: FreshDatabase;

	beforeAll(async () => {
		database = await freshDatabase();
	});
	afterAll(async () => {
		await database.close();
		place.remove();
	});

	it('show a publication within a second, on every worker of both', async () => {
		const settings = { ABWAB_DATA: place.data, DATABASE_URL: database.url, ORIGIN: 'https://jpo.example' };
		const start = () => startProduct(settings, { workers: 2 });
		const products = await Promise.all([start(), start()]);
		const people = (await Promise.all(products.map((product) => reachEveryWorker(product)))).flat();
		const versions = () =>
			Promise.all(
				people.map(async ({ ask }) => {
					const { status, body } = await ask(`/api/v1/editions/${slug}/programme`);
					return status === 200 ? (JSON.parse(body) as { version: number }).version : status;
				})
			);
		const everywhere = (version: number) =>
			expect.poll(versions, { timeout: 1000 }).toEqual(people.map(() => version));
		expect(await versions()).toEqual([404, 404, 404, 404]);

		const at = new Date('2027-05-17T10:00:00Z');
		await database.db.transaction((tx) => loadProgramme(tx, programme(), ordinal));
		await publishProgramme(database.db, hassan, slug, at);
		await everywhere(1);

		const notice = { level: 'warning' as const, title: { ar: 'عاصفة' }, text: { ar: 'احتموا في القاعة' } };
		const expiresAt = new Date('2027-05-17T12:00:00Z');
		await issueNotice(database.db, hassan, { edition: slug, ...notice, confirmedAt: at, expiresAt });
		await publishNotices(database.db, hassan, slug, at);
		await everywhere(2);
	});
});
