import { and, asc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { asBrought } from '#lib/platform/db/columns.server.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import type { Edition, Mention } from '#lib/programme/edition.ts';
import { programmeInput } from '#lib/programme/inputs.ts';
import type { Notice } from '#lib/programme/notice.ts';
import type { Crowd } from '#lib/programme/pavilion.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { pavilionRow, placeRow, sessionRow, zoneRow } from '#lib/programme/rows.server.ts';
import {
	crowds,
	editions,
	mentions,
	notices,
	pavilions,
	places,
	sessions,
	zones
} from '#lib/programme/schema.server.ts';
import type { Session } from '#lib/programme/session.ts';
import { loadOpenDays } from './open-days.server.ts';

/** Loads past editions and what sources name at them, as often as one likes: what is there is refreshed. */
export async function loadEditions(tx: Database, given: Edition[], named: Mention[]): Promise<void> {
	const editionRows = given.map(({ start, end, ...edition }) => ({
		...edition,
		startsOn: start,
		endsOn: end
	}));
	const position = new Map<string, number>();
	const mentionRows = named.map(({ edition, date, source, ...mention }) => {
		const n = (position.get(edition) ?? 0) + 1;
		position.set(edition, n);
		return {
			...mention,
			id: `${edition}.${n}`,
			editionSlug: edition,
			position: n,
			heldOn: date,
			sourceId: source
		};
	});
	await tx
		.insert(editions)
		.values(editionRows)
		.onConflictDoUpdate({ target: editions.slug, set: asBrought(editions) });
	await tx
		.insert(mentions)
		.values(mentionRows)
		.onConflictDoUpdate({ target: mentions.id, set: asBrought(mentions) });
}

/**
 * Replaces the whole draft of an edition, as often as one likes: what is there is refreshed, what is new is
 * added, what is gone is removed. `ordinal` is null for a rehearsal. Throws where a text or a time is not one that
 * staff may write, and where a rehearsal would take the place of a real edition or the reverse.
 */
export async function loadProgramme(tx: Database, given: Programme, ordinal: number | null): Promise<void> {
	const programme = v.parse(programmeInput, given);
	const { edition, zones: zoneList, places: placeList, pavilions: pavilionList } = programme;
	const { sessions: sessionList } = programme;
	const { slug } = edition;
	await loadOpenDays(tx, edition, ordinal);
	// Before the others: what is added may have the number or the place of what is gone.
	await dropSessions(tx, slug, sessionList);
	if (zoneList.length)
		await tx
			.insert(zones)
			.values(zoneList.map((zone, position) => zoneRow(slug, zone, position)))
			.onConflictDoUpdate({ target: [zones.editionSlug, zones.code], set: asBrought(zones) });
	if (placeList.length)
		await tx
			.insert(places)
			.values(placeList.map((place, position) => placeRow(slug, place, position)))
			.onConflictDoUpdate({ target: [places.editionSlug, places.id], set: asBrought(places) });
	if (pavilionList.length)
		await tx
			.insert(pavilions)
			.values(pavilionList.map((pavilion) => pavilionRow(slug, pavilion)))
			.onConflictDoUpdate({ target: [pavilions.editionSlug, pavilions.number], set: asBrought(pavilions) });
	if (sessionList.length)
		await tx
			.insert(sessions)
			.values(sessionList.map((session) => sessionRow(slug, session)))
			.onConflictDoUpdate({ target: [sessions.editionSlug, sessions.number], set: asBrought(sessions) });
	// Nothing points at them any more.
	const numbers = pavilionList.map(({ number }) => number);
	await tx.delete(crowds).where(and(eq(crowds.editionSlug, slug), notInArray(crowds.pavilion, numbers)));
	await tx
		.delete(pavilions)
		.where(and(eq(pavilions.editionSlug, slug), notInArray(pavilions.number, numbers)));
	const ids = placeList.map(({ id }) => id);
	await tx.delete(places).where(and(eq(places.editionSlug, slug), notInArray(places.id, ids)));
	const codes = zoneList.map(({ code }) => code);
	await tx.delete(zones).where(and(eq(zones.editionSlug, slug), notInArray(zones.code, codes)));
}

/** Removes the sessions that are not in `kept`. Another one under the same number is not the same. */
async function dropSessions(tx: Database, slug: string, kept: Session[]): Promise<void> {
	const uuids = new Map(kept.map(({ number, uuid }) => [number, uuid.toLowerCase()]));
	const known = await tx
		.select({ number: sessions.number, uuid: sessions.uuid })
		.from(sessions)
		.where(eq(sessions.editionSlug, slug));
	const gone = known.filter(({ number, uuid }) => uuids.get(number) !== uuid).map(({ number }) => number);
	if (gone.length === 0) return;
	// A stream outlives the session it showed. By name: its table is in a room that this one may not know.
	await tx.execute(
		sql`update streams set session = null where edition_slug = ${slug} and session in ${gone}`
	);
	await tx.delete(sessions).where(and(eq(sessions.editionSlug, slug), inArray(sessions.number, gone)));
}

/** Says of some pavilions how full they are. */
export async function loadCrowds(tx: Database, slug: string, given: Crowd[]): Promise<void> {
	if (given.length === 0) return;
	await tx
		.insert(crowds)
		.values(given.map((crowd) => ({ ...crowd, editionSlug: slug })))
		.onConflictDoUpdate({ target: [crowds.editionSlug, crowds.pavilion], set: asBrought(crowds) });
}

/** Replaces an edition's notices. One that says the same in Arabic keeps its number. */
export async function loadNotices(tx: Database, slug: string, given: Omit<Notice, 'id'>[]): Promise<void> {
	// In order: of two that say the same on two days, each keeps its own number.
	const known = await tx.select().from(notices).where(eq(notices.editionSlug, slug)).orderBy(asc(notices.id));
	const kept: number[] = [];
	for (const { level, title, text, confirmedAt, expiresAt } of given) {
		const row = { editionSlug: slug, level, title, text, confirmedAt, expiresAt, withdrawnAt: null };
		const same = known.find(
			(one) => one.title.ar === title.ar && one.text.ar === text.ar && !kept.includes(one.id)
		);
		if (same) await tx.update(notices).set(row).where(eq(notices.id, same.id));
		const [written] = same ? [same] : await tx.insert(notices).values(row).returning({ id: notices.id });
		if (written) kept.push(written.id);
	}
	await tx.delete(notices).where(and(eq(notices.editionSlug, slug), notInArray(notices.id, kept)));
}
