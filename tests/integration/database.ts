import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../src/server/embedded/embedded.ts';
import { migrateDatabase } from '../../src/server/migrate.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The address of the migrated database that every test file copies. */
		template: string;
	}
}

/** One Postgres for all integration tests, as the product runs it; each test file works on a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'abwab-tests-'));
	const database = await startEmbedded(folder);
	await migrateDatabase(database.url);
	project.provide('template', database.url);
	return async () => {
		await database.stop();
		rmSync(folder, { recursive: true, force: true });
		rmSync(dirname(database.folder), { recursive: true, force: true });
	};
}
