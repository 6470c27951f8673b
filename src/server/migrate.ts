import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { causeOf, StartRefused } from './refusal.ts';

const unreachable =
	/^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT|CONNECT_TIMEOUT|CONNECTION_|28|3D000|57P03|53300|SELF_SIGNED|CERT_)/;

/** The migrations of this version, by the moment each was written; empty before the first one exists. */
function knownMigrations(folder: string): number[] {
	if (!existsSync(join(folder, 'meta', '_journal.json'))) return [];
	return readMigrationFiles({ migrationsFolder: folder }).map((migration) => migration.folderMillis);
}

async function newestApplied(sql: postgres.Sql): Promise<number> {
	const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
	if (!table?.name) return 0;
	const [row] = await sql`select max(created_at) as newest from drizzle.__drizzle_migrations`;
	return Number(row?.newest ?? 0);
}

async function migrateAlone(sql: postgres.Sql, folder: string): Promise<number> {
	const known = knownMigrations(folder);
	// Two processes may start at once: the second waits, and finds nothing left to do.
	await sql`select pg_advisory_lock(hashtext('abwab.migrations'))`;
	const newest = await newestApplied(sql);
	if (newest !== 0 && !known.includes(newest)) {
		throw new StartRefused(
			'The database was migrated by a newer version of Abwab than this one: start that version, or restore a backup.'
		);
	}
	const pending = known.filter((moment) => moment > newest).length;
	if (pending > 0) await migrate(drizzle(sql), { migrationsFolder: folder });
	return pending;
}

/** The address without its password. */
function nameOf(url: string): string {
	const { hostname, port, pathname } = new URL(url);
	return `${hostname}:${port || '5432'}${pathname}`;
}

/** Brings the database at `url` to this version and returns how many migrations that took. */
export async function migrateDatabase(url: string, folder = 'drizzle'): Promise<number> {
	const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
	try {
		return await migrateAlone(sql, folder);
	} catch (error) {
		if (!unreachable.test(causeOf(error))) throw error;
		throw new StartRefused(
			`The database ${nameOf(url)} cannot be reached (${causeOf(error)}): ` +
				'check DATABASE_URL and that Postgres is running.'
		);
	} finally {
		await sql.end({ timeout: 1 }).catch(() => {});
	}
}
