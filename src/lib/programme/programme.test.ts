import { describe, expect, test } from 'vitest';
import { currentEdition, openingAt, openUntil } from './programme.ts';

const days = [
	{ date: '2027-05-18', opens: '10:00', closes: '24:00' },
	{ date: '2027-05-17', opens: '10:00', closes: '20:00' }
];

describe('the gates', () => {
	test.each([
		['2027-05-16T23:00', { state: 'opens', at: '2027-05-17T10:00', today: false }],
		['2027-05-17T09:59', { state: 'opens', at: '2027-05-17T10:00', today: true }],
		['2027-05-17T10:00', { state: 'open', until: '2027-05-17T20:00' }],
		['2027-05-17T20:00', { state: 'opens', at: '2027-05-18T10:00', today: false }],
		['2027-05-18T23:59', { state: 'open', until: '2027-05-18T24:00' }],
		['2027-05-19T00:00', { state: 'over', since: '2027-05-18' }]
	])('at %s', (at, opening) => {
		expect(openingAt({ days }, at)).toEqual(opening);
	});
});

describe('the gates stay open', () => {
	test('until they close, and through midnight only where the next day begins with it', () => {
		expect(openUntil({ days }, '2027-05-17T12:00')).toBe('2027-05-17T20:00');
		expect(openUntil({ days }, '2027-05-18T12:00')).toBe('2027-05-19T00:00');
		const night = [...days, { date: '2027-05-19', opens: '00:00', closes: '06:00' }];
		expect(openUntil({ days: night }, '2027-05-18T12:00')).toBe('2027-05-19T06:00');
	});

	test('not at all before they open, as they close, and on other days', () => {
		const closed = ['2027-05-17T09:59', '2027-05-17T20:00', '2027-05-16T12:00', '2027-05-19T00:00'];
		expect(closed.map((at) => openUntil({ days }, at))).toEqual([null, null, null, null]);
	});
});

describe('addresses without an edition mean', () => {
	const edition = (slug: string, start: string, end: string, rehearsal = false) => ({
		slug,
		start,
		end,
		rehearsal
	});
	const past = edition('past', '2025-05-17', '2025-05-21');
	const next = edition('next', '2027-05-17', '2027-05-21');
	const later = edition('later', '2028-05-17', '2028-05-21');
	const rehearsal = edition('rehearsal', '2026-01-01', '2026-01-03', true);
	const meant = (editions: (typeof past)[], today: string) => currentEdition(editions, today)?.slug;

	test('the real edition that is on, even while a rehearsal is', () => {
		const overlapping = { ...rehearsal, start: '2027-05-16', end: '2027-05-18' };
		expect(meant([overlapping, later, next, past], '2027-05-17')).toBe('next');
		expect(meant([overlapping, later, next, past], '2027-05-21')).toBe('next');
	});

	test('else the next real one', () => {
		expect(meant([rehearsal, later, next, past], '2026-01-02')).toBe('next');
		expect(meant([rehearsal, later, next, past], '2027-05-22')).toBe('later');
	});

	test('else the rehearsal, else the last', () => {
		expect(meant([past, rehearsal], '2026-01-02')).toBe('rehearsal');
		expect(meant([past, next], '2030-01-01')).toBe('next');
		expect(meant([], '2030-01-01')).toBeUndefined();
	});
});
