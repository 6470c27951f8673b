import { lastDay, precision } from '#lib/platform/time/partial-date.ts';
import type { Kind, Unit } from './series.ts';

/** How a source hedges its number, in the order of the glossary. */
export const qualifiers = [
	'exact',
	'as-printed',
	'nearly',
	'about',
	'more-than',
	'at-least',
	'at-most',
	'between',
	'average',
	'estimate'
] as const;
export type Qualifier = (typeof qualifiers)[number];

export const methods = ['announced', 'gate-count', 'mechanical', 'typed-estimate', 'unknown'] as const;
export type Method = (typeof methods)[number];

export const statuses = ['provisional', 'final', 'revised', 'withdrawn'] as const;
export type Status = (typeof statuses)[number];

/** Who stands behind a statement, from the strongest to the weakest. */
export const authorities = [
	'communique',
	'annual-report',
	'named-official',
	'attributed',
	'unnamed-sources',
	'press-observation'
] as const;
export type Authority = (typeof authorities)[number];

export type Period = { start: string | null; end: string | null };

/** The facts of one statement, without the words around them. */
export type Facts = {
	id: string;
	/** An edition's slug, or `tifli`. */
	subject: string;
	series: string;
	value: number | null;
	low: number | null;
	high: number | null;
	qualifier: Qualifier | null;
	unit: Unit | null;
	kind: Kind;
	method: Method;
	period: Period;
	asOf: string;
	statedAt: string;
	authority: Authority;
	status: Status;
	preferred: boolean;
	source: string;
	alsoIn: string[];
};

/**
 * What the number cannot be below or above, in the source's own words. «Nearly» bounds nothing: another paper
 * printed "more than" for the same total.
 */
export function bounds(
	qualifier: Qualifier | null,
	value: number | null
): { low: number | null; high: number | null } {
	if (qualifier === 'exact') return { low: value, high: value };
	if (qualifier === 'more-than' || qualifier === 'at-least') return { low: value, high: null };
	if (qualifier === 'at-most') return { low: null, high: value };
	return { low: null, high: null };
}

/** The name a figure keeps for ever: `{subject}.{series}.{period}.{source}`. */
export function observationId(
	facts: Pick<Facts, 'subject' | 'series' | 'period' | 'asOf' | 'source'>
): string {
	const { start, end } = facts.period;
	const period =
		start && end && start !== end ? `${start}_${end}` : (start ?? end ?? facts.asOf.replace('/', '_'));
	return `${facts.subject}.${facts.series}.${period}.${facts.source}`;
}

/** The first day on which a statement was certainly public: a month is known when it is over. */
export function knownFrom(statedAt: string): string {
	return lastDay(statedAt);
}

/**
 * As of when a statement is printed: a span of days that stands for "some day of them" is never printed more
 * precisely than the statement itself. "May 2024" is never drawn as a day.
 */
export function asOfToPrint({ asOf, statedAt }: Pick<Facts, 'asOf' | 'statedAt'>): string {
	return precision(asOf) === 'span' && asOf.startsWith(statedAt) ? statedAt : asOf;
}

/** Whether two statements are about one thing: the same measure of the same subject and period. */
export function isAboutTheSame(
	a: Pick<Facts, 'subject' | 'series' | 'period'>,
	b: Pick<Facts, 'subject' | 'series' | 'period'>
): boolean {
	return (
		a.subject === b.subject &&
		a.series === b.series &&
		a.period.start === b.period.start &&
		a.period.end === b.period.end
	);
}

/**
 * Why a number may not be computed from these, or null where it may. 124 children and 90 % of cases are two
 * measures: dividing one by the other gives a number nobody has stated.
 */
export function refusalToDerive(
	from: Pick<Facts, 'kind' | 'unit'>[]
): 'different-kinds' | 'different-units' | 'rate' | null {
	const [first, ...rest] = from;
	if (!first) return 'different-kinds';
	if (rest.some((one) => one.kind !== first.kind)) return 'different-kinds';
	if (rest.some((one) => one.unit !== first.unit)) return 'different-units';
	return first.kind === 'rate' || first.kind === 'rule' ? 'rate' : null;
}
