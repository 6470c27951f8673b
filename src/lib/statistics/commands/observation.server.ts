import { eq, inArray, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Actor } from '#lib/accounts/actor.ts';
import { recordAct } from '#lib/accounts/audit.server.ts';
import { may } from '#lib/accounts/permission.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import { firstDay, lastDay } from '#lib/platform/time/partial-date.ts';
import { correctionInput, observationInput } from '#lib/statistics/inputs.ts';
import { observationId, refusalToDerive } from '#lib/statistics/observation.ts';
import { observationRow } from '#lib/statistics/rows.server.ts';
import {
	corrections,
	derivations,
	observations,
	observationSources,
	series,
	sources
} from '#lib/statistics/schema.server.ts';

/** Why a figure is not taken, by name. */
export type Refusal =
	| 'not-allowed'
	| 'unknown-series'
	| 'unknown-source'
	| 'unknown-figure'
	| 'already-stated'
	| 'already-corrected'
	| 'stated-before-it-happened'
	| 'too-few-children'
	| 'wrong-unit'
	| 'different-kinds'
	| 'different-units'
	| 'rate';

export type Outcome = { id: string } | { refusal: Refusal };

type ObservationInput = v.InferInput<typeof observationInput>;

/** Takes in one statement. Throws `ValiError` where the input is not one; refuses by name what the rules forbid. */
export async function recordObservation(
	db: Database,
	actor: Actor,
	given: ObservationInput
): Promise<Outcome> {
	const input = v.parse(observationInput, given);
	if (!may(actor, 'figure.record', { edition: input.subject })) return { refusal: 'not-allowed' };
	return db.transaction((tx) => writeObservation(tx, actor, input));
}

/**
 * The same inside a command of another subject, which has asked whether the actor may: what it counted becomes a
 * published figure in its own transaction.
 */
export async function writeObservation(
	tx: Database,
	actor: Actor,
	input: v.InferOutput<typeof observationInput>,
	revision = ''
): Promise<Outcome> {
	if (firstDay(input.asOf) > lastDay(input.statedAt)) return { refusal: 'stated-before-it-happened' };
	const [of] = await tx.select().from(series).where(eq(series.slug, input.series));
	if (!of) return { refusal: 'unknown-series' };
	const wanted = [...new Set([input.source, ...input.alsoIn])];
	const known = await tx.select({ id: sources.id }).from(sources).where(inArray(sources.id, wanted));
	if (known.length < wanted.length) return { refusal: 'unknown-source' };

	const counted = ['children', 'cases', 'alerts'].includes(of.dimension);
	const amount = input.value ?? input.low;
	if (counted && amount !== null && amount >= 1 && amount <= 4) return { refusal: 'too-few-children' };

	const origins = input.derivedFrom.length
		? await tx.select().from(observations).where(inArray(observations.id, input.derivedFrom))
		: [];
	if (origins.length < input.derivedFrom.length) return { refusal: 'unknown-figure' };
	const forbidden = origins.length
		? refusalToDerive([{ kind: of.kind, unit: input.unit }, ...origins])
		: null;
	if (forbidden) return { refusal: forbidden };

	const [{ count } = { count: 0 }] = await tx
		.select({ count: sql<number>`count(*)::int` })
		.from(observations);
	const row = observationRow(input, of, count);
	const id = row.id + revision;
	const inserted = await tx
		.insert(observations)
		.values({ ...row, id })
		.onConflictDoNothing({ target: observations.id })
		.returning({ id: observations.id });
	if (inserted.length === 0) return { refusal: 'already-stated' };
	if (input.alsoIn.length)
		await tx
			.insert(observationSources)
			.values(input.alsoIn.map((sourceId, position) => ({ observationId: id, position, sourceId })));
	if (origins.length)
		await tx.insert(derivations).values(origins.map((origin) => ({ observationId: id, fromId: origin.id })));
	await recordAct(tx, actor, 'record-observation', id, { after: input });
	return { id };
}

/**
 * Replaces a published figure: the old row stays, the new one follows it, and the public log says why. The
 * successor is about the same measure, subject and period.
 */
export async function correctObservation(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof correctionInput>,
	successor: ObservationInput
): Promise<Outcome> {
	const act = v.parse(correctionInput, given);
	const input = v.parse(observationInput, successor);
	if (!may(actor, 'figure.record', { edition: input.subject })) return { refusal: 'not-allowed' };
	return db.transaction(async (tx) => {
		const [before] = await tx
			.select()
			.from(observations)
			.where(eq(observations.id, act.before))
			.for('update');
		if (!before || before.subject !== input.subject || before.series !== input.series)
			return { refusal: 'unknown-figure' };
		const log = await tx.select().from(corrections).where(eq(corrections.beforeId, act.before));
		if (log.length) return { refusal: 'already-corrected' };
		// The new row takes over the place of the preferred one.
		if (before.preferred)
			await tx.update(observations).set({ preferred: false }).where(eq(observations.id, before.id));
		const revision = observationId(input) === before.id.replace(/\.r\d+$/, '') ? nextRevision(before.id) : '';
		const after = await writeObservation(tx, actor, { ...input, preferred: before.preferred }, revision);
		if ('refusal' in after) return after;
		await tx.insert(corrections).values({
			kind: act.kind,
			beforeId: act.before,
			afterId: after.id,
			reason: act.reason,
			announcedOn: act.announcedOn
		});
		await recordAct(tx, actor, act.kind, act.before, { before: act.before, after: after.id });
		return after;
	});
}

/** Takes a figure back. It stays readable, marked as withdrawn, with the reason. */
export async function withdrawObservation(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof correctionInput>
): Promise<Outcome> {
	const act = v.parse(correctionInput, given);
	return db.transaction(async (tx) => {
		const [before] = await tx
			.select()
			.from(observations)
			.where(eq(observations.id, act.before))
			.for('update');
		if (!before) return { refusal: 'unknown-figure' };
		if (!may(actor, 'figure.record', { edition: before.subject })) return { refusal: 'not-allowed' };
		const written = await tx
			.insert(corrections)
			.values({ kind: 'withdrawal', beforeId: act.before, reason: act.reason, announcedOn: act.announcedOn })
			.onConflictDoNothing({ target: corrections.beforeId })
			.returning({ id: corrections.id });
		if (written.length === 0) return { refusal: 'already-corrected' };
		await tx.update(observations).set({ preferred: false }).where(eq(observations.id, before.id));
		await recordAct(tx, actor, 'withdrawal', act.before, { before: act.before });
		return { id: act.before };
	});
}

/** Ids never change: a second statement of one source on one period gets a number behind it. */
function nextRevision(id: string): string {
	return `.r${Number(/\.r(\d+)$/.exec(id)?.[1] ?? 1) + 1}`;
}
