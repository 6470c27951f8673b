import { describe, expect, test } from 'vitest';
import { isCrowdCurrent, pavilionProblems } from './pavilion.ts';
import type { Point } from './zone.ts';

describe('how full a pavilion is', () => {
	const setAt = new Date('2027-05-17T10:00:00Z');
	const after = (seconds: number) => isCrowdCurrent({ setAt }, new Date(setAt.getTime() + seconds * 1000));

	test('says something for a quarter of an hour', () => {
		expect([after(0), after(899), after(900), after(3600)]).toEqual([true, true, false, false]);
	});

	test('says nothing before it was said', () => {
		expect(after(-1)).toBe(false);
	});
});

describe('a pavilion is refused', () => {
	const venue = { zones: [{ code: 'A' }], edition: { plan: { width: 1000, height: 700 } } };
	const problems = (
		zone: string,
		at: Point | null,
		plan = venue.edition.plan as typeof venue.edition.plan | null
	) => pavilionProblems({ zone, at }, { ...venue, edition: { plan } });

	test('not in a zone of the venue, on its plan or not yet on it', () => {
		expect(problems('A', [1000, 700])).toEqual([]);
		expect(problems('A', null, null)).toEqual([]);
	});

	test('in a zone nobody knows', () => {
		expect(problems('a', null)).toEqual([{ path: 'zone', code: 'unknown-zone' }]);
	});

	test('off the plan, or on one that is not there', () => {
		const outside = [{ path: 'at', code: 'outside-the-plan' }];
		expect(problems('A', [1001, 1])).toEqual(outside);
		expect(problems('A', [1, 701])).toEqual(outside);
		expect(problems('A', [1, 1], null)).toEqual(outside);
	});
});
