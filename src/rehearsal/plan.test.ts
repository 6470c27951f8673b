import { expect, test } from 'vitest';
import { themes } from '#lib/programme/theme.ts';
import { placeKinds, type Point, type Zone } from '#lib/programme/zone.ts';
import { rehearse } from './rehearse.ts';

const { edition, zones, places, pavilions } = rehearse('2027-03-01').programme;
const outlines = zones.map((zone) => ({ code: zone.code, outline: zone.outline ?? [] }));

const edges = (outline: Point[]): [Point, Point][] =>
	outline.map((corner, index) => [corner, outline[(index + 1) % outline.length] ?? corner]);

function isInside([x, y]: Point, outline: Point[]): boolean {
	const crossed = edges(outline).filter(
		([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)
	);
	return crossed.length % 2 === 1;
}

function toEdge([x, y]: Point, [[ax, ay], [bx, by]]: [Point, Point]): number {
	const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
	const kept = Math.min(1, Math.max(0, along));
	return Math.hypot(ax + kept * (bx - ax) - x, ay + kept * (by - ay) - y);
}

/** Of two outlines that do not cross, the narrowest way between them. */
function alley(one: Point[], other: Point[]): number {
	const from = (corners: Point[], outline: Point[]) =>
		corners.flatMap((corner) => edges(outline).map((edge) => toEdge(corner, edge)));
	return Math.min(...from(one, other), ...from(other, one));
}

const outlineOf = (code: string): Point[] => outlines.find((zone) => zone.code === code)?.outline ?? [];
const isOnPlan = ([x, y]: Point) =>
	x >= 0 && y >= 0 && x <= (edition.plan?.width ?? 0) && y <= (edition.plan?.height ?? 0);

test('six zones lie on the plan, apart from each other', () => {
	expect(zones.map(({ code }: Zone) => code)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
	expect(edition.plan).toEqual({ width: 1000, height: 700 });
	expect(outlines.flatMap(({ outline }) => outline).filter((corner) => !isOnPlan(corner))).toEqual([]);
	const close = outlines.flatMap((one, index) =>
		outlines
			.slice(index + 1)
			.filter(
				(other) =>
					one.outline.some((corner) => isInside(corner, other.outline)) ||
					other.outline.some((corner) => isInside(corner, one.outline)) ||
					alley(one.outline, other.outline) < 40
			)
			.map((other) => one.code + other.code)
	);
	expect(close).toEqual([]);
});

test('fifty pavilions, numbered from 1, stand inside their own zone', () => {
	expect(pavilions.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
	expect(pavilions.filter(({ at, zone }) => !at || !isInside(at, outlineOf(zone)))).toEqual([]);
});

test('a place is in the zone that it names, and in none where it names none', () => {
	const wrong = places.filter(({ at, zone }) => {
		const found = outlines.find(({ outline }) => at && isInside(at, outline));
		return !at || !isOnPlan(at) || (found?.code ?? null) !== zone;
	});
	expect(wrong).toEqual([]);
});

test('pavilions and places are far enough from each other to be touched', () => {
	const points = [...pavilions, ...places].map((one) => ({
		of: 'number' in one ? one.number : one.id,
		at: one.at ?? [0, 0]
	}));
	const close = points.flatMap((one, index) =>
		points
			.slice(index + 1)
			.filter((other) => Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]) < 40)
			.map((other) => [one.of, other.of])
	);
	expect(close).toEqual([]);
});

test('there is every kind of place, as many as planned', () => {
	const count = placeKinds.map((kind) => [kind, places.filter((one) => one.kind === kind).length]);
	expect(Object.fromEntries(count)).toEqual({
		entrance: 4,
		exit: 2,
		'meeting-point': 3,
		'first-aid': 2,
		toilets: 4,
		water: 3,
		'prayer-room': 2,
		stage: 1,
		hall: 1,
		'blood-donation': 1
	});
	expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
	expect(places.find(({ id }) => id === 'entrance-4')?.stepFree).toBe(true);
});

test('pavilions name themes that exist', () => {
	expect(pavilions.filter(({ theme }) => !theme || !(theme in themes))).toEqual([]);
});
