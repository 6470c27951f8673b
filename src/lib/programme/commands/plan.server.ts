import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { Actor } from '#lib/accounts/actor.ts';
import { recordAct } from '#lib/accounts/audit.server.ts';
import { forbid } from '#lib/accounts/permission.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import { refused, type Refused } from '#lib/platform/forms/problems.ts';
import { outlineInput, positionInput } from '#lib/programme/inputs.ts';
import { makePlanPicture } from '#lib/programme/plan-picture.server.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { openDays, pavilions, places, planPictures, zones } from '#lib/programme/schema.server.ts';
import type { Point } from '#lib/programme/zone.ts';
import { holdDraft } from './draft.server.ts';

const isOn = ([x, y]: Point, { width, height }: { width: number; height: number }) =>
	x <= width && y <= height;

/** Moves every point by the same measure: a new picture of other size shows the same grounds. */
async function stretch(
	tx: Database,
	slug: string,
	draft: Programme,
	across: number,
	down: number
): Promise<void> {
	const moved = ([x, y]: Point): Point => [Math.round(x * across), Math.round(y * down)];
	for (const { number, at } of draft.pavilions)
		if (at)
			await tx
				.update(pavilions)
				.set({ at: moved(at) })
				.where(and(eq(pavilions.editionSlug, slug), eq(pavilions.number, number)));
	for (const { id, at } of draft.places)
		if (at)
			await tx
				.update(places)
				.set({ at: moved(at) })
				.where(and(eq(places.editionSlug, slug), eq(places.id, id)));
	for (const { code, outline } of draft.zones)
		if (outline)
			await tx
				.update(zones)
				.set({ outline: outline.map(moved) })
				.where(and(eq(zones.editionSlug, slug), eq(zones.code, code)));
}

/** Puts a picture under the plan. What was placed keeps its place on the grounds. */
export async function savePlanPicture(
	db: Database,
	actor: Actor,
	{ edition: slug, picture: sent }: { edition: string; picture: Buffer }
): Promise<{ picture: string } | Refused> {
	const forbidden = forbid(actor, 'edition.set-up', { edition: slug });
	if (forbidden) return forbidden;
	const picture = await makePlanPicture(sent);
	if (!picture) return refused('picture', 'not-a-picture');
	return db.transaction(async (tx) => {
		const draft = await holdDraft(tx, slug);
		if (!draft) return refused('edition', 'unknown-edition');
		const before = draft.edition.plan;
		const { id, bytes, width, height } = picture;
		await tx.insert(planPictures).values({ id, bytes }).onConflictDoNothing();
		if (before) await stretch(tx, slug, draft, width / before.width, height / before.height);
		await tx
			.update(openDays)
			.set({ planWidth: width, planHeight: height, planPicture: id })
			.where(eq(openDays.editionSlug, slug));
		await recordAct(tx, actor, 'save-plan-picture', slug, { before, after: { width, height, picture: id } });
		return { picture: id };
	});
}

/** Says where a pavilion or a place stands on the plan; null: nowhere. */
export async function placeOnPlan(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof positionInput>
): Promise<{ at: Point | null } | Refused> {
	const { edition: slug, pavilion, place, at } = v.parse(positionInput, given);
	const forbidden = forbid(actor, 'edition.set-up', { edition: slug });
	if (forbidden) return forbidden;
	return db.transaction(async (tx) => {
		const draft = await holdDraft(tx, slug);
		if (!draft) return refused('edition', 'unknown-edition');
		const { plan } = draft.edition;
		if (at && !(plan && isOn(at, plan))) return refused('at', 'outside-the-plan');
		const changed =
			pavilion === null
				? await tx
						.update(places)
						.set({ at })
						.where(and(eq(places.editionSlug, slug), eq(places.id, place ?? '')))
						.returning({ id: places.id })
				: await tx
						.update(pavilions)
						.set({ at })
						.where(and(eq(pavilions.editionSlug, slug), eq(pavilions.number, pavilion)))
						.returning({ id: pavilions.number });
		if (!changed.length) return refused('place', pavilion === null ? 'unknown-place' : 'unknown-pavilion');
		const before =
			draft.pavilions.find(({ number }) => number === pavilion)?.at ??
			draft.places.find(({ id }) => id === place)?.at ??
			null;
		await recordAct(tx, actor, 'place-on-plan', `${slug} ${pavilion ?? place}`, { before, after: at });
		return { at };
	});
}

/** Draws the outline of a zone, corner by corner; without one it has none. */
export async function drawZone(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof outlineInput>
): Promise<{ outline: Point[] | null } | Refused> {
	const { edition: slug, code, outline } = v.parse(outlineInput, given);
	const forbidden = forbid(actor, 'edition.set-up', { edition: slug });
	if (forbidden) return forbidden;
	return db.transaction(async (tx) => {
		const draft = await holdDraft(tx, slug);
		if (!draft) return refused('edition', 'unknown-edition');
		const before = draft.zones.find((one) => one.code === code);
		if (!before) return refused('code', 'unknown-zone');
		const { plan } = draft.edition;
		if (outline && !(plan && outline.every((corner) => isOn(corner, plan))))
			return refused('outline', 'outside-the-plan');
		await tx
			.update(zones)
			.set({ outline })
			.where(and(eq(zones.editionSlug, slug), eq(zones.code, code)));
		await recordAct(tx, actor, 'draw-zone', `${slug} ${code}`, { before: before.outline, after: outline });
		return { outline };
	});
}
