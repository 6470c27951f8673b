import { isDay } from '#lib/platform/time/partial-date.ts';
import { isBad, readKnown, readQuery, type BadParameter } from '#lib/platform/http/query.ts';
import { isSessionKind, type SessionKind } from '#lib/programme/session.ts';
import { longestQuestion } from '#lib/programme/search.ts';

const names = ['known', 'day', 'kind', 'zone', 'children', 'stepfree', 'q', 's'] as const;

/** What may be asked of a public page, after the question mark. */
export type PageQuery = {
	/** Day back to which the reader goes. */
	known: string | null;
	day: string | null;
	kind: SessionKind | null;
	/** Code of a zone. */
	zone: string | null;
	children: boolean;
	stepFree: boolean;
	/** What is searched for. */
	q: string | null;
	/** A visit brought along: `slug.1.5.9`. */
	s: string | null;
};

export const noQuery: PageQuery = {
	known: null,
	day: null,
	kind: null,
	zone: null,
	children: false,
	stepFree: false,
	q: null,
	s: null
};

/** Reads the parameters of a page's address; those it does not know are left alone. */
export function readPageQuery(parameters: URLSearchParams): PageQuery | BadParameter {
	const read = readQuery(parameters, names);
	if ('bad' in read) return read.bad;
	const { day, kind, zone, children, stepfree, q, s } = read.values;
	const known = readKnown(read.values.known);
	if (isBad(known)) return known;
	if (day !== null && !isDay(day)) return { path: 'day', message: 'a day, as YYYY-MM-DD' };
	if (kind !== null && kind !== '' && !isSessionKind(kind))
		return { path: 'kind', message: 'show, seminar, workshop or ceremony' };
	if (q !== null && q.length > longestQuestion)
		return { path: 'q', message: `at most ${longestQuestion} characters` };
	if (s !== null && s.length > 2000) return { path: 's', message: 'at most 2000 characters' };
	return {
		known,
		day,
		kind: kind ? (kind as SessionKind) : null,
		zone: zone || null,
		children: children === '1',
		stepFree: stepfree === '1',
		q,
		s
	};
}

/** The part of an address's query that a page depends on, in one order: what its data is asked by. */
export function pageQueryOf(parameters: URLSearchParams): string {
	const kept = new URLSearchParams();
	for (const name of names) for (const value of parameters.getAll(name)) kept.append(name, value);
	return kept.size ? `?${kept}` : '';
}
