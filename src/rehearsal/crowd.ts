import { wallTime } from '#lib/platform/time/wall-time.ts';
import { crowdLevels, type Crowd } from '#lib/programme/pavilion.ts';
import { utcOffset } from './content/open-days.ts';

const step = 5 * 60_000;
const quarter = 15 * 60_000;

/** A number from 0 to 99 that looks like chance and is always the same for the same two. */
function chance(one: number, other: number): number {
	let mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
	mixed ^= mixed >>> 13;
	return (mixed >>> 0) % 100;
}

/** Of a hundred pavilions, how many are at least busy and how many are full at an hour of the event's clock. */
function pressure(hour: number): { busy: number; full: number } {
	if (hour < 7) return { busy: 4, full: 0 };
	if (hour < 10) return { busy: 30, full: 5 };
	if (hour < 15) return { busy: 60, full: 20 };
	if (hour < 21) return { busy: 75, full: 35 };
	return { busy: 35, full: 8 };
}

/**
 * How full the pavilions are said to be at an instant. Of some nobody said anything: those are absent, as on a real
 * day.
 */
export function crowdAt(pavilions: number[], at: Date): Crowd[] {
	const setAt = new Date(Math.floor(at.getTime() / step) * step);
	const period = Math.floor(at.getTime() / quarter);
	const { busy, full } = pressure(Number(wallTime(at, utcOffset).slice(11, 13)));
	return pavilions
		.filter((pavilion) => chance(pavilion + 1000, period) >= 40)
		.map((pavilion) => {
			const drawn = chance(pavilion, period);
			const level = crowdLevels[drawn < full ? 2 : drawn < busy ? 1 : 0];
			return { pavilion, level, setAt };
		});
}
