import { describe, expect, test } from 'vitest';
import { spanOf } from './as-of.ts';
import { layoutDots, wordsOfDot, type Dot } from './dots.ts';

/** Invented lamps of an invented street, of no use but here. */
const lamp = (asOf: string, value: number, more: Partial<Dot> = {}): Dot => ({
	key: asOf,
	asOf,
	label: asOf,
	value,
	printed: String(value),
	kind: 'cumulative',
	unit: 'lamps',
	...more
});
const street = [lamp('2001-01-01', 10), lamp('2001-12', 40), lamp('2003-01-01', 50)];
const ltr = { direction: 'ltr' } as const;
const round = (share: number) => Math.round(share * 1000) / 1000;

describe('dates', () => {
	const at = (date: string) => Date.parse(`${date}T00:00:00Z`);

	test.each([
		['2001-05-17', '2001-05-17', '2001-05-17'],
		['2001-12', '2001-12-01', '2002-01-01'],
		['2001', '2001-01-01', '2002-01-01'],
		['2001-05-17/2001-05-21', '2001-05-17', '2001-05-22'],
		['2001-05/2001-06', '2001-05-01', '2001-07-01']
	])('%s covers what it says', (asOf, from, to) => {
		expect(spanOf(asOf)).toEqual({ from: at(from), to: at(to) });
	});

	test.each(['May 2001', '2001-13', '2001-02-30', '', '2001-05/'])('"%s" is no date', (asOf) => {
		expect(() => spanOf(asOf)).toThrow('is not a day, a month, a year or a span of them');
	});

	test('a span that ends before it begins is refused', () => {
		expect(() => spanOf('2001-06/2001-05')).toThrow('ends before it begins');
	});
});

describe('dots', () => {
	test('stand at their true time, from zero up, a month as wide as a month', () => {
		const { dots } = layoutDots(street, ltr);
		expect(dots.map(({ from, to, y }) => [from, to, y].map(round))).toEqual([
			[0, 0, 0.8],
			[0.458, 0.5, 0.2],
			[1, 1, 0]
		]);
	});

	test('run from right to left where the page does, and begin with the earliest however they are given', () => {
		const { dots, years } = layoutDots([...street].reverse(), { direction: 'rtl' });
		expect(dots.map(({ dot, from }) => [dot.asOf, round(from)])).toEqual([
			['2001-01-01', 1],
			['2001-12', 0.542],
			['2003-01-01', 0]
		]);
		expect(years.map(({ year, x }) => [year, round(x)])).toEqual([
			[2001, 1],
			[2002, 0.5],
			[2003, 0]
		]);
	});

	test('near each other have their words on stairs, the earliest highest', () => {
		const crowd = [
			lamp('2001-01-01', 1),
			lamp('2001-02-01', 2),
			lamp('2001-03-01', 3),
			lamp('2002-01-01', 4)
		];
		expect(layoutDots(crowd, ltr).dots.map(({ lane }) => lane)).toEqual([3, 2, 1, 0]);
	});

	test('at the end have their words written backwards, below those that run towards them', () => {
		const { dots } = layoutDots([lamp('2001-01-01', 1), lamp('2001-11-01', 2), lamp('2003-01-01', 3)], ltr);
		expect(dots.map(({ lane, back }) => [lane, back])).toEqual([
			[2, false],
			[1, false],
			[0, true]
		]);
	});

	test('are joined by nothing', () => {
		expect(layoutDots(street, ltr).steps).toEqual([]);
	});

	test('as steps, a value holds until the next statement and not past the last', () => {
		const { steps } = layoutDots(street, { ...ltr, form: 'steps' });
		expect(steps.map(({ from, to, y, nextY }) => [from, to, y, nextY].map(round))).toEqual([
			[0, 0.458, 0.8, 0.2],
			[0.5, 1, 0.2, 0]
		]);
	});

	test('a change of method is a named break, and no step crosses it', () => {
		const series = [
			lamp('2001-01-01', 10, { method: 'by foot' }),
			lamp('2002-01-01', 20),
			lamp('2003-01-01', 90, { method: 'by air' })
		];
		const { breaks, steps } = layoutDots(series, { ...ltr, form: 'steps' });
		expect(breaks.map(({ x, method }) => [round(x), method])).toEqual([[0.75, 'by air']]);
		expect(steps.map(({ key }) => key)).toEqual(['2002-01-01']);
	});

	test('of a statement inside the time of another, no step is drawn', () => {
		const series = [lamp('2001', 10), lamp('2001-05', 20), lamp('2003-01-01', 30)];
		expect(layoutDots(series, { ...ltr, form: 'steps' }).steps.map(({ key }) => key)).toEqual(['2003-01-01']);
	});
});

describe('refused, with the reason', () => {
	test.each<[string, Dot[]]>([
		['Fewer than three statements make a dated timeline, not a chart.', street.slice(1)],
		[
			'One axis carries one kind of figure, not cumulative and rate.',
			[...street, lamp('2004', 1, { kind: 'rate' })]
		],
		[
			'One axis carries one unit of figure, not lamps and posts.',
			[...street, lamp('2004', 1, { unit: 'posts' })]
		],
		['Dots count from zero up: "2004" has -1.', [...street, lamp('2004', -1)]],
		[
			'Statements of one and the same day have no time axis.',
			street.map((dot) => ({ ...dot, asOf: '2001-01-01' }))
		]
	])('%s', (reason, statements) => {
		expect(() => layoutDots(statements, ltr)).toThrow(reason);
	});
});

test('the qualifier stays with the number', () => {
	expect(wordsOfDot(lamp('2001', 40, { qualifier: 'more than' }))).toBe('more than \u206840\u2069');
});
