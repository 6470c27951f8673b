import { describe, expect, test } from 'vitest';
import { firstWidth, isInside, letterSpot, placeKindsByNeed } from './plan.ts';
import { placeKinds, type Point } from './zone.ts';

const square: Point[] = [
	[0, 0],
	[240, 0],
	[240, 240],
	[0, 240]
];
/** An L: its lower right quarter is missing. */
const corner: Point[] = [
	[0, 0],
	[240, 0],
	[240, 120],
	[120, 120],
	[120, 240],
	[0, 240]
];

test('every kind of place has its turn in the list, once', () => {
	expect(placeKindsByNeed.toSorted()).toEqual(placeKinds.toSorted());
});

describe('the width in which a plan is drawn first', () => {
	test('gives a finger room between the two nearest points', () => {
		const width = firstWidth(
			[
				[100, 100],
				[140, 130],
				[500, 500]
			],
			1000
		);
		expect((40 * width) / 1000).toBe(46);
	});

	test('takes points one above the other for as near as points side by side', () => {
		const beside: Point[] = [
			[100, 100],
			[140, 100]
		];
		const above: Point[] = [
			[100, 100],
			[100, 140]
		];
		expect(firstWidth(above, 1000)).toBe(firstWidth(beside, 1000));
	});

	test('stays within what a phone and a page can bear, two points in one place included', () => {
		const near: Point[] = [
			[5, 5],
			[5, 5]
		];
		const far: Point[] = [
			[0, 0],
			[1000, 700]
		];
		expect([near, far, far.slice(1), []].map((points) => firstWidth(points, 1000))).toEqual([
			1800, 720, 720, 720
		]);
	});

	test('does not depend on the units of the plan', () => {
		const points: Point[] = [
			[100, 100],
			[140, 130]
		];
		const tenfold = points.map(([x, y]): Point => [10 * x, 10 * y]);
		expect(firstWidth(tenfold, 10_000)).toBe(firstWidth(points, 1000));
	});
});

describe('the letter of a zone', () => {
	test('stands in the middle of an empty square', () => {
		expect(letterSpot(square, [])).toEqual([120, 120]);
	});

	test('stands within a zone that has a bend, not in its missing corner', () => {
		const spot = letterSpot(corner, [[60, 60]]);
		expect(isInside(spot, corner)).toBe(true);
		expect(isInside([180, 180], corner)).toBe(false);
	});

	test('makes room for what is drawn there', () => {
		const drawn: Point[] = [[120, 120]];
		const [x, y] = letterSpot(square, drawn);
		expect(Math.hypot(x - 120, y - 120)).toBeGreaterThan(60);
	});

	test('has a place even where the zone has no room at all', () => {
		const flat: Point[] = [
			[10, 10],
			[30, 10],
			[20, 10]
		];
		expect(letterSpot(flat, [])).toEqual([20, 10]);
	});
});
