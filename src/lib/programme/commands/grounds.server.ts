import { isDeepStrictEqual } from 'node:util';
import { and, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Actor } from '#lib/accounts/actor.ts';
import { recordAct } from '#lib/accounts/audit.server.ts';
import { forbid } from '#lib/accounts/permission.ts';
import { asBrought } from '#lib/platform/db/columns.server.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import { refused, type Refused } from '#lib/platform/forms/problems.ts';
import {
	placeChangeInput,
	placeRemovalInput,
	zoneChangeInput,
	zoneRemovalInput
} from '#lib/programme/inputs.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { placeRow, zoneRow } from '#lib/programme/rows.server.ts';
import { places, zones } from '#lib/programme/schema.server.ts';
import type { Place, Zone } from '#lib/programme/zone.ts';
import { holdDraft } from './draft.server.ts';

/** Does something to the grounds of an edition, for this transaction alone. */
function onGrounds<Done extends object>(
	db: Database,
	actor: Actor,
	slug: string,
	act: (tx: Database, draft: Programme) => Promise<Done | Refused>
): Promise<Done | Refused> {
	const forbidden = forbid(actor, 'edition.set-up', { edition: slug });
	if (forbidden) return Promise.resolve(forbidden);
	return db.transaction(async (tx) => {
		const draft = await holdDraft(tx, slug);
		return draft ? act(tx, draft) : refused('edition', 'unknown-edition');
	});
}

/** Adds a zone, or names one anew; its outline on the plan stays. */
export function saveZone(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof zoneChangeInput>
): Promise<{ code: string } | Refused> {
	const { edition: slug, isNew, code, name } = v.parse(zoneChangeInput, given);
	return onGrounds(db, actor, slug, async (tx, { zones: known }) => {
		const before = known.find((one) => one.code === code);
		if (isNew && before) return refused('code', 'code-taken');
		if (!isNew && !before) return refused('code', 'unknown-zone');
		const after: Zone = { code, name, outline: before?.outline ?? null };
		if (isDeepStrictEqual(after, before)) return { code };
		const position = before ? known.indexOf(before) : known.length;
		await tx
			.insert(zones)
			.values(zoneRow(slug, after, position))
			.onConflictDoUpdate({ target: [zones.editionSlug, zones.code], set: asBrought(zones) });
		await recordAct(tx, actor, 'save-zone', `${slug} ${code}`, { before, after });
		return { code };
	});
}

/** Removes a zone that nothing stands in. */
export function removeZone(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof zoneRemovalInput>
): Promise<{ code: string } | Refused> {
	const { edition: slug, code } = v.parse(zoneRemovalInput, given);
	return onGrounds(db, actor, slug, async (tx, draft) => {
		const before = draft.zones.find((one) => one.code === code);
		if (!before) return refused('code', 'unknown-zone');
		if ([...draft.pavilions, ...draft.places].some(({ zone }) => zone === code))
			return refused('code', 'zone-in-use');
		await tx.delete(zones).where(and(eq(zones.editionSlug, slug), eq(zones.code, code)));
		await recordAct(tx, actor, 'remove-zone', `${slug} ${code}`, { before });
		return { code };
	});
}

/** Adds a place, or changes one; where it stands on the plan stays. */
export function savePlace(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof placeChangeInput>
): Promise<{ id: string } | Refused> {
	const { edition: slug, isNew, ...facts } = v.parse(placeChangeInput, given);
	const { id, zone } = facts;
	return onGrounds(db, actor, slug, async (tx, draft) => {
		const before = draft.places.find((one) => one.id === id);
		if (isNew && before) return refused('id', 'code-taken');
		if (!isNew && !before) return refused('id', 'unknown-place');
		if (zone !== null && !draft.zones.some(({ code }) => code === zone))
			return refused('zone', 'unknown-zone');
		const after: Place = { ...facts, at: before?.at ?? null };
		if (isDeepStrictEqual(after, before)) return { id };
		const position = before ? draft.places.indexOf(before) : draft.places.length;
		await tx
			.insert(places)
			.values(placeRow(slug, after, position))
			.onConflictDoUpdate({ target: [places.editionSlug, places.id], set: asBrought(places) });
		await recordAct(tx, actor, 'save-place', `${slug} ${id}`, { before, after });
		return { id };
	});
}

/** Removes a place at which no session is held. */
export function removePlace(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof placeRemovalInput>
): Promise<{ id: string } | Refused> {
	const { edition: slug, id } = v.parse(placeRemovalInput, given);
	return onGrounds(db, actor, slug, async (tx, draft) => {
		const before = draft.places.find((one) => one.id === id);
		if (!before) return refused('id', 'unknown-place');
		if (draft.sessions.some(({ place }) => place === id)) return refused('id', 'place-in-use');
		await tx.delete(places).where(and(eq(places.editionSlug, slug), eq(places.id, id)));
		// The order of those that are left has no gap.
		await tx.execute(sql`
			update places set position = numbered.n from (
				select id, (row_number() over (order by position)) - 1 as n from places where edition_slug = ${slug}
			) as numbered where edition_slug = ${slug} and places.id = numbered.id`);
		await recordAct(tx, actor, 'remove-place', `${slug} ${id}`, { before });
		return { id };
	});
}
