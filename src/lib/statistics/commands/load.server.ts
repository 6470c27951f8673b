import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import { asBrought } from '#lib/platform/db/columns.server.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import type { Conflict } from '#lib/statistics/conflict.ts';
import { observationInput, seriesInput, sourceInput, text } from '#lib/statistics/inputs.ts';
import { observationId } from '#lib/statistics/observation.ts';
import { observationRow, seriesRow } from '#lib/statistics/rows.server.ts';
import {
	conflicts,
	observations,
	observationSources,
	series,
	sources,
	units,
	unpublished
} from '#lib/statistics/schema.server.ts';
import { dimensions, type Dimension, type Unit } from '#lib/statistics/series.ts';
import type { Unpublished } from '#lib/statistics/unpublished.ts';

export type StatisticsRecord = {
	sources: v.InferInput<typeof sourceInput>[];
	series: v.InferInput<typeof seriesInput>[];
	conflicts: Conflict[];
	observations: v.InferInput<typeof observationInput>[];
	unpublished: Unpublished[];
};

/**
 * Loads the statistics of the record, as often as one likes: what is new is added, words are refreshed.
 * Throws where a data file is not valid, and – from the database – where a figure that was published differs:
 * that needs a correction with a reason.
 */
export async function loadStatistics(tx: Database, record: StatisticsRecord): Promise<void> {
	const given = {
		sources: v.parse(v.array(sourceInput), record.sources),
		series: v.parse(v.array(seriesInput), record.series),
		observations: v.parse(v.array(observationInput), record.observations)
	};
	for (const { reason, title } of record.conflicts) v.parse(v.array(text), [reason, title]);

	const unitRows = Object.entries(dimensions).map(([unit, dimension]) => ({
		unit: unit as Unit,
		dimension: dimension as Dimension
	}));
	const seriesRows = given.series.map(seriesRow);
	const kindOf = new Map(seriesRows.map((row) => [row.slug, row]));
	const observationRows = given.observations.map((input, position) => {
		const of = kindOf.get(input.series);
		if (!of)
			throw new Error(
				`The figure ${observationId(input)} is of the series ${input.series}, which is not in the record.`
			);
		return observationRow(input, of, position);
	});
	const alsoIn = given.observations.flatMap((input) =>
		input.alsoIn.map((sourceId, position) => ({ observationId: observationId(input), position, sourceId }))
	);
	const notPreferred = observationRows.filter((row) => !row.preferred).map((row) => row.id);

	await tx
		.insert(units)
		.values(unitRows)
		.onConflictDoUpdate({ target: units.unit, set: asBrought(units) });
	await tx
		.insert(sources)
		.values(given.sources)
		.onConflictDoUpdate({ target: sources.id, set: asBrought(sources) });
	await tx
		.insert(series)
		.values(seriesRows)
		.onConflictDoUpdate({ target: series.slug, set: asBrought(series) });
	await tx
		.insert(conflicts)
		.values(record.conflicts)
		.onConflictDoUpdate({ target: conflicts.id, set: asBrought(conflicts) });
	// First step back, then prefer: for a moment two would be preferred, which the database refuses.
	await tx.execute(
		sql`update ${observations} set preferred = false where preferred and id in ${notPreferred}`
	);
	await tx
		.insert(observations)
		.values(observationRows)
		.onConflictDoUpdate({ target: observations.id, set: asBrought(observations) });
	await tx.insert(observationSources).values(alsoIn).onConflictDoNothing();
	await tx
		.insert(unpublished)
		.values(record.unpublished.map((one, position) => ({ ...one, position })))
		.onConflictDoUpdate({ target: unpublished.id, set: asBrought(unpublished) });
}
