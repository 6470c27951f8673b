import type * as v from 'valibot';
import type { Text } from '#lib/platform/i18n/language.ts';
import type { observationInput } from '#lib/statistics/inputs.ts';

/** The same words in four languages, told apart. */
export function text(words: string): Text {
	return { ar: `${words} (ar)`, zgh: `${words} (zgh)`, fr: `${words} (fr)`, en: `${words} (en)` };
}

type Statement = v.InferInput<typeof observationInput>;

/** A statement on children returned to their families, invented, after those of the record. */
export function statement(changes: Partial<Statement> = {}): Statement {
	return {
		subject: 'tifli',
		series: 'children-recovered-cumulative',
		value: 150,
		low: null,
		high: null,
		qualifier: 'exact',
		unit: 'children',
		text: null,
		definition: text('children returned'),
		method: 'announced',
		period: { start: '2023-03-10', end: '2026-06-01' },
		asOf: '2026-06-01',
		statedAt: '2026-06-01',
		statedBy: text('an official'),
		authority: 'named-official',
		status: 'final',
		preferred: false,
		conflict: null,
		source: 'h24info-124',
		alsoIn: [],
		note: null,
		...changes
	};
}
