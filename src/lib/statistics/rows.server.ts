import type * as v from 'valibot';
import type { observationInput, seriesInput } from './inputs.ts';
import { bounds, knownFrom, observationId } from './observation.ts';
import type { observations, series } from './schema.server.ts';
import { dimensions, type Dimension, type Series, type Unit } from './series.ts';

type ObservationInput = v.InferOutput<typeof observationInput>;
type SeriesInput = v.InferOutput<typeof seriesInput>;

function dimensionOf(unit: Unit | null): Dimension {
	return unit ? dimensions[unit] : 'none';
}

export function seriesRow(input: SeriesInput, position: number): typeof series.$inferInsert {
	return {
		slug: input.slug,
		position,
		unit: input.unit,
		dimension: dimensionOf(input.unit),
		kind: input.kind,
		names: input.names,
		definitions: input.definitions,
		denominatorStatus: input.denominator?.status ?? null,
		denominatorDefinitions: input.denominator?.definitions ?? null
	};
}

/** The row of a statement. Its bounds follow from the qualifier; only "between" brings its own. */
export function observationRow(
	input: ObservationInput,
	of: Pick<Series, 'dimension' | 'kind'>,
	position: number
): typeof observations.$inferInsert {
	const { low, high } = input.qualifier === 'between' ? input : bounds(input.qualifier, input.value);
	return {
		id: observationId(input),
		position,
		subject: input.subject,
		series: input.series,
		dimension: of.dimension,
		kind: of.kind,
		value: input.value,
		low,
		high,
		qualifier: input.qualifier,
		unit: input.unit,
		text: input.text,
		definition: input.definition,
		method: input.method,
		periodStart: input.period.start,
		periodEnd: input.period.end,
		asOf: input.asOf,
		statedAt: input.statedAt,
		statedBy: input.statedBy,
		authority: input.authority,
		status: input.status,
		preferred: input.preferred,
		conflictId: input.conflict,
		sourceId: input.source,
		note: input.note,
		knownFrom: knownFrom(input.statedAt)
	};
}
