import { sql } from 'drizzle-orm';
import { auditEntries } from '#lib/accounts/schema.server.ts';
import type { Database } from '#lib/platform/db/database.server.ts';

/** The name of the rule by which the database refuses a change. */
export async function refusal(change: Promise<unknown>): Promise<string> {
	try {
		await change;
	} catch (error) {
		const cause = (error as { cause?: { constraint_name?: string; message?: string; column_name?: string } })
			.cause;
		return cause?.constraint_name ?? cause?.column_name ?? cause?.message ?? String(error);
	}
	return 'not refused';
}

/** What was written down after the entry of this number, oldest first. */
export async function acts(db: Database, after = 0) {
	const rows = await db.select().from(auditEntries).orderBy(auditEntries.id);
	return rows.filter(({ id }) => id > after).map(({ id: _, at: __, ...entry }) => entry);
}

/** The number of the last entry that was written down. */
export async function lastAct(db: Database): Promise<number> {
	const [row] = await db.select({ id: sql<number>`coalesce(max(id), 0)::int` }).from(auditEntries);
	return row?.id ?? 0;
}

const tables = ['editions', 'open_days', 'public_days', 'zones', 'places', 'pavilions', 'sessions'];

/** Every row of every draft, and of the record's editions. */
export async function everyRow(db: Database): Promise<string[]> {
	const rows = await Promise.all(
		tables.map((table) =>
			db.execute<{ row: string }>(
				sql`select to_jsonb(t)::text as row from ${sql.identifier(table)} t order by 1`
			)
		)
	);
	return rows.flatMap((found, index) => found.map(({ row }) => `${tables[index]} ${row}`));
}
