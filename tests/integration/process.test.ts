import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/server/build.js';
import { dataFolder, databaseUrl, isAlive, postmasterOf, startProduct } from './product.ts';

async function ask<T>(url: string, question: (sql: postgres.Sql) => Promise<T>): Promise<T> {
	const sql = postgres(url, { max: 1 });
	return question(sql).finally(() => sql.end());
}

beforeAll(async () => {
	await build(process.cwd());
}, 180_000);

describe('the process on an embedded database', () => {
	const place = dataFolder();
	const start = () => startProduct({ ABWAB_DATA: place.data });
	afterAll(place.remove);

	it('starts on an empty private folder and says every step with its time', async () => {
		const product = await start();
		const steps = [...product.output().matchAll(/^ {2}(\w+) +\d+\.\d s/gm)].map(([, name]) => name);
		expect(steps).toEqual([
			'configuration',
			'database',
			'migrations',
			'record',
			'rehearsal',
			'staff',
			'listen'
		]);
		expect(product.output()).toContain('embedded database: for trial and rehearsal');
		expect(product.output()).toMatch(/ port \d+, \d+ workers?$/m);
		expect(product.output()).toContain(`Abwab is open at http://localhost:${product.port}`);
		expect((await fetch(`${product.address}/healthz`)).status).toBe(200);
		await ask(databaseUrl(place.data), (sql) => sql`create table kept as select 1 as one`);
		await product.stop();
	});

	it('keeps all data, and ends the server and then Postgres in under five seconds', async () => {
		const product = await start();
		expect(await ask(databaseUrl(place.data), (sql) => sql`select one from kept`)).toHaveLength(1);
		const postmaster = postmasterOf(place.data);
		const { code, milliseconds } = await product.stop();
		expect(code).toBe(0);
		expect(milliseconds).toBeLessThan(5000);
		expect(isAlive(postmaster)).toBe(false);
	});

	it('refuses a second process on the same folder, and does not disturb the first', async () => {
		const first = await start();
		const second = await start();
		expect((await second.ended).code).toBe(1);
		expect(second.output()).toContain(`Another Abwab (process ${first.child.pid}) already uses the folder`);
		expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
		await first.stop('SIGINT');
	});

	it('stops a Postgres that outlived its process, and starts again', async () => {
		const killed = await start();
		const orphan = postmasterOf(place.data);
		await killed.stop('SIGKILL');
		expect(isAlive(orphan)).toBe(true);
		const product = await start();
		expect(product.output()).toContain('Abwab is open at');
		expect(isAlive(orphan)).toBe(false);
		await product.stop();
	});

	it('starts after everything was killed at once, with every committed row', async () => {
		const killed = await start();
		const postmaster = postmasterOf(place.data);
		await ask(databaseUrl(place.data), (sql) => sql`insert into kept values (2)`);
		process.kill(killed.child.pid ?? 0, 'SIGKILL');
		process.kill(postmaster, 'SIGKILL');
		await killed.ended;
		const product = await start();
		expect(await ask(databaseUrl(place.data), (sql) => sql`select one from kept`)).toHaveLength(2);
		await product.stop();
	});

	it('brings Postgres back when only Postgres is killed', async () => {
		const product = await start();
		process.kill(postmasterOf(place.data), 'SIGKILL');
		await expect
			.poll(() => ask(databaseUrl(place.data), (sql) => sql`select 1`).catch(() => []), { timeout: 10_000 })
			.toHaveLength(1);
		await product.stop();
	});

	it('ends Postgres too when a second Ctrl-C ends the process at once', async () => {
		const product = await start();
		const postmaster = postmasterOf(place.data);
		// A request that never ends keeps the first Ctrl-C waiting.
		const open = fetch(`${product.address}/api/v1/counts`, {
			method: 'POST',
			body: new ReadableStream({ pull: () => wait(60_000) }),
			duplex: 'half'
		} as RequestInit).catch(() => {});
		await wait(200);
		product.child.kill('SIGINT');
		await wait(1200);
		const { milliseconds } = await product.stop('SIGINT');
		expect(milliseconds).toBeLessThan(1000);
		await expect.poll(() => isAlive(postmaster), { timeout: 3000 }).toBe(false);
		await open;
	});

	it('ends Postgres when the port is in use, and says so in one sentence', async () => {
		const product = await start();
		const other = dataFolder();
		const refused = await startProduct({ ABWAB_DATA: other.data, PORT: String(product.port) });
		expect((await refused.ended).code).toBe(1);
		expect(refused.output()).toContain(`Port ${product.port} is already in use`);
		expect(() => postmasterOf(other.data)).toThrow();
		other.remove();
		await product.stop();
	});
});
