import { asc } from 'drizzle-orm';
import type { Database } from '#lib/platform/db/database.server.ts';
import type { Edition, Mention } from './edition.ts';
import { editions, mentions } from './schema.server.ts';

/** All editions, the first one first. */
export async function listEditions(db: Database): Promise<Edition[]> {
	const rows = await db.select().from(editions).orderBy(asc(editions.startsOn));
	return rows.map(({ startsOn, endsOn, ...edition }) => ({ ...edition, start: startsOn, end: endsOn }));
}

/** What sources name at the editions, in the order of the record. */
export async function listMentions(db: Database): Promise<Mention[]> {
	const rows = await db.select().from(mentions).orderBy(asc(mentions.editionSlug), asc(mentions.position));
	return rows.map(
		({ editionSlug, heldOn, sourceId, kind, name, translated, theme, place, note, alsoIn }) => ({
			edition: editionSlug,
			kind,
			name,
			translated,
			theme,
			place,
			date: heldOn,
			note,
			source: sourceId,
			alsoIn
		})
	);
}
