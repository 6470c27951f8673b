import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/server/build.js';
import { emptyDatabase, type FreshDatabase } from './fresh-database.ts';
import { dataFolder, startProduct } from './product.ts';

describe('the process on a database of its own', () => {
	const place = dataFolder();
	const settings = () => ({
		ABWAB_DATA: place.data,
		DATABASE_URL: database.url,
		ORIGIN: 'https://jpo.example'
	});
	let database: FreshDatabase;

	beforeAll(async () => {
		await build(process.cwd());
		database = await emptyDatabase();
	}, 180_000);
	afterAll(async () => {
		await database.close();
		place.remove();
	});

	it('starts twice at once on an empty database, without the embedded one', async () => {
		const products = await Promise.all([startProduct(settings()), startProduct(settings())]);
		for (const product of products) {
			expect(product.output()).toContain('Abwab is open at https://jpo.example');
			expect((await fetch(`${product.address}/readyz`)).status).toBe(200);
			expect((await product.stop()).code).toBe(0);
		}
		expect(existsSync(place.data)).toBe(false);
	});

	it('refuses a database that a newer version migrated, in one sentence', async () => {
		await database.sql`
			insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)`;
		const product = await startProduct(settings());
		expect((await product.ended).code).toBe(1);
		expect(product.output()).toMatch(
			/\nThe database was migrated by a newer version of Abwab than this one:/
		);
	});
});
