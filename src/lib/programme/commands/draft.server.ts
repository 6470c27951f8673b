import { eq, sql } from 'drizzle-orm';
import type { Database } from '#lib/platform/db/database.server.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { readProgramme } from '#lib/programme/queries.server.ts';
import { openDays } from '#lib/programme/schema.server.ts';

/**
 * The draft of an edition, for this transaction alone: two who change it do so one after the other, each by what
 * the other left. Null where there is none.
 */
export async function holdDraft(tx: Database, slug: string): Promise<Programme | null> {
	await tx
		.select({ slug: openDays.editionSlug })
		.from(openDays)
		.where(eq(openDays.editionSlug, slug))
		.for('update');
	return readProgramme(tx, slug);
}

/** Numbers of the sessions that visitors have ever been shown: in addresses, calendars and saved visits. */
export async function publishedNumbers(tx: Database, slug: string): Promise<Set<number>> {
	// By name: the table is in a room that this one may not know.
	const rows = await tx.execute<{ number: number }>(sql`
		select distinct (session ->> 'number')::int as number
		from publications, jsonb_array_elements(material -> 'programme' -> 'sessions') as session
		where edition_slug = ${slug}`);
	return new Set(rows.map(({ number }) => number));
}
