import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrateDatabase } from '../../src/server/migrate.ts';
import { emptyDatabase, freshDatabase, type FreshDatabase } from './fresh-database.ts';

/** A folder of migrations, each of them slow enough to be met in the middle. */
function migrations(...moments: number[]): string {
	const folder = mkdtempSync(join(tmpdir(), 'abwab-migrations-'));
	mkdirSync(join(folder, 'meta'));
	const entries = moments.map((when, idx) => ({
		idx,
		version: '7',
		when,
		tag: `m${when}`,
		breakpoints: true
	}));
	writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ version: '7', entries }));
	for (const { tag } of entries) {
		writeFileSync(join(folder, `${tag}.sql`), `create table ${tag} (id int);\nselect pg_sleep(0.2);`);
	}
	return folder;
}

describe('migrations', () => {
	const first = migrations(1000);
	const second = migrations(1000, 2000);
	let database: FreshDatabase;

	beforeAll(async () => {
		database = await emptyDatabase();
	});
	afterAll(async () => {
		await database.close();
		for (const folder of [first, second]) rmSync(folder, { recursive: true });
	});

	it('are none before the first one is written', async () => {
		expect(await migrateDatabase(database.url, join(first, 'nothing'))).toBe(0);
	});

	it('are applied once when two processes start at once', async () => {
		const applied = await Promise.all([
			migrateDatabase(database.url, second),
			migrateDatabase(database.url, second)
		]);
		expect(applied.sort()).toEqual([0, 2]);
	});

	it('of a newer version than this one are refused in one sentence', async () => {
		await expect(migrateDatabase(database.url, first)).rejects.toThrow(
			/^The database was migrated by a newer version/
		);
	});

	it('on a database that cannot be reached are refused in one sentence without its password', async () => {
		const refused = migrateDatabase('postgres://owner:hidden@127.0.0.1:9/abwab', first);
		await expect(refused).rejects.toThrow(
			/^The database 127.0.0.1:9\/abwab cannot be reached \(ECONNREFUSED\)/
		);
	});

	it('of the product are complete in the database each test file gets', async () => {
		const fresh = await freshDatabase();
		expect(await migrateDatabase(fresh.url)).toBe(0);
		await fresh.close();
	});
});
