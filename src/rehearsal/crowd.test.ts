import { expect, test } from 'vitest';
import { isCrowdCurrent } from '#lib/programme/pavilion.ts';
import { crowdAt } from './crowd.ts';

const pavilions = Array.from({ length: 50 }, (_, at) => at + 1);
const evening = new Date('2027-03-01T16:37:41Z');

/** Of those at a level, how many, every quarter of an hour of five days at these hours of the event. */
function share(level: string, fromHour: number, untilHour: number): number {
	const quarters = Array.from({ length: 5 * 96 }, (_, at) => at).filter((at) => {
		const hour = Math.floor((at % 96) / 4);
		return hour >= fromHour && hour < untilHour;
	});
	const said = quarters.flatMap((at) => crowdAt(pavilions, new Date(Date.UTC(2027, 1, 27, 23, at * 15))));
	return said.filter((one) => one.level === level).length / said.length;
}

test('the same instant says the same twice', () => {
	expect(crowdAt(pavilions, evening)).toEqual(crowdAt(pavilions, evening));
});

test('it was said at the last full five minutes, and is still current', () => {
	const said = crowdAt(pavilions, evening);
	expect(new Set(said.map(({ setAt }) => setAt.toISOString()))).toEqual(
		new Set(['2027-03-01T16:35:00.000Z'])
	);
	expect(said.filter((one) => !isCrowdCurrent(one, evening))).toEqual([]);
});

test('a level stays for its quarter of an hour', () => {
	const levels = (at: string) =>
		crowdAt(pavilions, new Date(at)).map(({ pavilion, level }) => [pavilion, level]);
	expect(levels('2027-03-01T16:30:00Z')).toEqual(levels('2027-03-01T16:44:59Z'));
	expect(levels('2027-03-01T16:30:00Z')).not.toEqual(levels('2027-03-01T16:45:00Z'));
});

test('a pavilion’s level is the same whichever others are asked for', () => {
	const all = crowdAt(pavilions, evening);
	expect(pavilions.flatMap((number) => crowdAt([number], evening))).toEqual(all);
});

test('of some pavilions nothing is known', () => {
	const known = crowdAt(pavilions, evening).length;
	expect(known).toBeGreaterThan(20);
	expect(known).toBeLessThan(40);
});

test('evenings are fuller than nights', () => {
	expect(share('full', 15, 21)).toBeGreaterThan(0.25);
	expect(share('quiet', 0, 7)).toBeGreaterThan(0.9);
	expect(share('full', 0, 7)).toBe(0);
});
