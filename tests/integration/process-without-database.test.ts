import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from '../../src/server/build.js';
import { emptyDatabase, type FreshDatabase } from './fresh-database.ts';
import { dataFolder, startProduct } from './product.ts';
import { languages } from '#lib/platform/i18n/language.ts';

const place = dataFolder();
let database: FreshDatabase;

beforeAll(async () => {
	await build(process.cwd());
	database = await emptyDatabase();
}, 180_000);
afterAll(async () => {
	await database.close();
	place.remove();
});

const rooms = [
	'',
	'/editions',
	'/editions/fes-2023',
	'/attendance',
	'/tifli',
	'/figures/fes-2023.pavilions.2023-05-17_2023-05-21.seed-003',
	'/data',
	'/data/corrections',
	'/about'
];

it('with the database gone every public page still answers, and readiness says what is wrong', async () => {
	const { address } = await startProduct({
		ABWAB_DATA: place.data,
		DATABASE_URL: database.url,
		ORIGIN: 'https://jpo.example'
	});
	const elsewhere = new URL(database.url);
	const name = elsewhere.pathname.slice(1);
	elsewhere.pathname = '/postgres';
	const sql = postgres(elsewhere.href, { max: 1, onnotice: () => {} });
	try {
		await sql.unsafe(`alter database ${name} with allow_connections false`);
		await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`;

		const paths = [
			...languages.flatMap((lang) =>
				rooms.flatMap((room) => [`/${lang}${room}`, `/page-data/${lang}${room}`])
			),
			...['observations', 'observations.csv', 'record', 'series', 'editions', 'corrections'].map(
				(one) => `/api/v1/${one}`
			),
			'/healthz'
		];
		const answers = await Promise.all(
			paths.map(async (path) => [path, (await fetch(address + path)).status])
		);
		expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
		expect((await fetch(`${address}/readyz`)).status).toBe(503);
	} finally {
		await sql.unsafe(`alter database ${name} with allow_connections true`);
		await sql.end();
	}
	await expect.poll(async () => (await fetch(`${address}/readyz`)).status, { timeout: 10_000 }).toBe(200);
});
