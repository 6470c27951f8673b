import { describe, expect, it } from 'vitest';
import { earlyDeaths, pauseAfter } from './pause.ts';

/** The pauses after workers that lived so many seconds, one after the other. */
function pauses(...lives: number[]): number[] {
	let deaths = 0;
	return lives.map((seconds) => {
		deaths = earlyDeaths(deaths, seconds * 1000);
		return pauseAfter(deaths);
	});
}

describe('a worker that ended', () => {
	it('is replaced at once, however short it lived', () => {
		expect(pauses(0.1)).toEqual([0]);
		expect(pauses(3600, 60, 10)).toEqual([0, 0, 0]);
	});

	it('is waited for longer each time when they die again and again, up to eight seconds', () => {
		expect(pauses(1, 1, 1, 1, 1, 1, 1, 1, 1)).toEqual([0, 250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
	});

	it('is replaced at once again after one that lived', () => {
		expect(pauses(1, 1, 1, 60, 1, 1)).toEqual([0, 250, 500, 0, 0, 250]);
	});
});
