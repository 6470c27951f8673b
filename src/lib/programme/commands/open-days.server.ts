import { and, eq, notInArray } from 'drizzle-orm';
import { asBrought } from '#lib/platform/db/columns.server.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import type { OpenDays } from '#lib/programme/programme.ts';
import { openDaysRow, publicDayRow } from '#lib/programme/rows.server.ts';
import { editions, openDays, publicDays } from '#lib/programme/schema.server.ts';

/** Loads what a visitor must know to come, and the edition itself where it is new. */
export async function loadOpenDays(tx: Database, edition: OpenDays, ordinal: number | null): Promise<void> {
	const { slug, rehearsal, city } = edition;
	const dates = edition.days.map(({ date }) => date).toSorted();
	const [first, last] = [dates.at(0), dates.at(-1)];
	if (!first || !last) throw new Error(`The edition ${slug} has no public day.`);
	const known = await tx
		.insert(editions)
		.values({ slug, ordinal, rehearsal, city, startsOn: first, endsOn: last })
		.onConflictDoUpdate({
			target: editions.slug,
			set: { ordinal, city, startsOn: first, endsOn: last },
			setWhere: eq(editions.rehearsal, rehearsal)
		})
		.returning({ slug: editions.slug });
	if (known.length === 0)
		throw new Error(`${slug} is there: a rehearsal never becomes real, nor the reverse.`);
	await tx
		.insert(openDays)
		.values(openDaysRow(edition))
		.onConflictDoUpdate({ target: openDays.editionSlug, set: asBrought(openDays) });
	await tx.delete(publicDays).where(and(eq(publicDays.editionSlug, slug), notInArray(publicDays.day, dates)));
	await tx
		.insert(publicDays)
		.values(edition.days.map((day) => publicDayRow(slug, day)))
		.onConflictDoUpdate({ target: [publicDays.editionSlug, publicDays.day], set: asBrought(publicDays) });
}
