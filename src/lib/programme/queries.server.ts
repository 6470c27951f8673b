import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Database } from '#lib/platform/db/database.server.ts';
import type { Edition, Mention } from './edition.ts';
import type { Notice } from './notice.ts';
import type { Crowd } from './pavilion.ts';
import type { Programme } from './programme.ts';
import { openDaysOf, pavilionOf, placeOf, publicDayOf, sessionOf, zoneOf } from './rows.server.ts';
import {
	crowds,
	editions,
	mentions,
	notices,
	openDays,
	pavilions,
	places,
	planPictures,
	publicDays,
	sessions,
	zones
} from './schema.server.ts';

/** The editions of the record, the first one first: real ones of which sources say what was held. */
export async function listEditions(db: Database): Promise<Edition[]> {
	const rows = await db
		.select()
		.from(editions)
		.where(and(eq(editions.rehearsal, false), isNotNull(editions.ceremony)))
		.orderBy(asc(editions.startsOn));
	return rows.flatMap(({ startsOn, endsOn, rehearsal: _, ordinal, ceremony, venue, motto, ...edition }) =>
		ordinal && ceremony && venue && motto
			? [{ ...edition, ordinal, ceremony, venue, motto, start: startsOn, end: endsOn }]
			: []
	);
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

/** The editions that have, or will have, a programme; the first one first. */
export function listProgrammeEditions(
	db: Database
): Promise<{ slug: string; start: string; end: string; rehearsal: boolean }[]> {
	return db
		.select({
			slug: editions.slug,
			start: editions.startsOn,
			end: editions.endsOn,
			rehearsal: editions.rehearsal
		})
		.from(editions)
		.innerJoin(openDays, eq(openDays.editionSlug, editions.slug))
		.orderBy(asc(editions.startsOn), asc(editions.slug));
}

/**
 * The draft of an edition, whole; null where none was begun. In a transaction it stays as it was read until that
 * ends: six questions see one state.
 */
export async function readProgramme(db: Database, slug: string): Promise<Programme | null> {
	const [found] = await db
		.select({ edition: editions, row: openDays })
		.from(openDays)
		.innerJoin(editions, eq(editions.slug, openDays.editionSlug))
		.where(eq(openDays.editionSlug, slug))
		.for('share', { of: openDays });
	if (!found) return null;
	const [dayRows, zoneRows, placeRows, pavilionRows, sessionRows] = await Promise.all([
		db.select().from(publicDays).where(eq(publicDays.editionSlug, slug)).orderBy(asc(publicDays.day)),
		db.select().from(zones).where(eq(zones.editionSlug, slug)).orderBy(asc(zones.position)),
		db.select().from(places).where(eq(places.editionSlug, slug)).orderBy(asc(places.position)),
		db.select().from(pavilions).where(eq(pavilions.editionSlug, slug)).orderBy(asc(pavilions.number)),
		db
			.select()
			.from(sessions)
			.where(eq(sessions.editionSlug, slug))
			.orderBy(asc(sessions.startsAt), asc(sessions.endsAt), asc(sessions.number))
	]);
	return {
		edition: openDaysOf(found.edition, found.row, dayRows.map(publicDayOf)),
		zones: zoneRows.map(zoneOf),
		places: placeRows.map(placeOf),
		pavilions: pavilionRows.map(pavilionOf),
		sessions: sessionRows.map(sessionOf)
	};
}

/** The notices that were not withdrawn; with `now`, only those that have not expired either. */
export async function listNotices(db: Database, slug: string, now?: Date): Promise<Notice[]> {
	const rows = await db
		.select()
		.from(notices)
		.where(
			and(
				eq(notices.editionSlug, slug),
				isNull(notices.withdrawnAt),
				now ? gt(notices.expiresAt, now) : undefined
			)
		)
		.orderBy(asc(notices.id));
	return rows.map(({ editionSlug: _, withdrawnAt: __, ...notice }) => notice);
}

/** How full each pavilion is said to be, stale words included. */
export function listCrowds(db: Database, slug: string): Promise<Crowd[]> {
	return db
		.select({ pavilion: crowds.pavilion, level: crowds.level, setAt: crowds.setAt })
		.from(crowds)
		.where(eq(crowds.editionSlug, slug))
		.orderBy(asc(crowds.pavilion));
}

/** The bytes of a plan's picture; null where there is none of this name. */
export async function readPlanPicture(db: Database, id: string): Promise<Buffer | null> {
	const [found] = await db
		.select({ bytes: planPictures.bytes })
		.from(planPictures)
		.where(eq(planPictures.id, id));
	return found?.bytes ?? null;
}
