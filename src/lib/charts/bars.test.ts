import { describe, expect, test } from 'vitest';
import { layoutBars, nameOf, wordsOf, type Bar } from './bars.ts';
import { niceTicks } from './ticks.ts';

const bar = (key: string, value: number | null, more: Partial<Bar> = {}): Bar => ({
	key,
	label: key,
	value,
	printed: String(value ?? ''),
	...more
});

describe('ticks', () => {
	test.each([
		[2_400_000, [0, 500_000, 1_000_000, 1_500_000, 2_000_000, 2_500_000]],
		[1_000_000, [0, 200_000, 400_000, 600_000, 800_000, 1_000_000]],
		[0.9, [0, 0.2, 0.4, 0.6, 0.8, 1]],
		[7, [0, 2, 4, 6, 8]]
	])('up to %d they are round, start at zero and hold the largest value', (largest, ticks) => {
		expect(niceTicks(largest)).toEqual(ticks);
	});

	test('without any value there is still a scale', () => {
		expect(niceTicks(0)).toEqual([0, 1]);
	});
});

describe('bars', () => {
	const box = { width: 300, height: 90, direction: 'ltr' } as const;

	test('stand on zero, in proportion, first on top', () => {
		expect(layoutBars([bar('a', 100), bar('b', 50), bar('c', 0)], box)).toEqual({
			ticks: [0, 20, 40, 60, 80, 100],
			max: 100,
			rects: [
				{ key: 'a', slot: 'bar', x: 0, y: 0, width: 300, height: 30 },
				{ key: 'b', slot: 'bar', x: 0, y: 30, width: 150, height: 30 },
				{ key: 'c', slot: 'bar', x: 0, y: 60, width: 0, height: 30 }
			]
		});
	});

	test('grow from the right where the page is read from the right', () => {
		const { rects } = layoutBars([bar('a', 100), bar('b', 50)], { ...box, direction: 'rtl', fill: 0.5 });
		expect(rects.map(({ x, y, width, height }) => ({ x, y, width, height }))).toEqual([
			{ x: 0, y: 11.25, width: 300, height: 22.5 },
			{ x: 150, y: 56.25, width: 150, height: 22.5 }
		]);
	});

	test('an unknown and a gap are empty slots of their own kind, never zero', () => {
		const { rects } = layoutBars([bar('a', 8), bar('b', null), bar('c', null, { gap: true })], box);
		expect(rects.map(({ slot, width }) => [slot, width])).toEqual([
			['bar', 300],
			['unknown', 300],
			['gap', 300]
		]);
	});

	test('a value below zero is refused', () => {
		expect(() => layoutBars([bar('a', -1)], box)).toThrow('Bars count from zero up: "a" has -1.');
	});

	test('a gap with a value is refused', () => {
		expect(() => layoutBars([bar('a', 3, { gap: true })], box)).toThrow('"a" is a gap and has a value');
	});
});

describe('words', () => {
	test('the qualifier and the status stay with the number', () => {
		const visits = bar('2023', 1_150_000, {
			printed: '1 150 000',
			qualifier: 'nearly',
			status: 'provisional'
		});
		expect(wordsOf(visits, 'unknown')).toBe('nearly \u20681 150 000\u2069 (provisional)');
	});

	test('an empty slot says its own reason, else the word for unknown', () => {
		expect(wordsOf(bar('2020', null, { gap: true, unknown: 'not held' }), 'unknown')).toBe('not held');
		expect(wordsOf(bar('2026', null), 'unknown')).toBe('unknown');
	});

	test('a name is its label and what stands under it', () => {
		expect(nameOf(bar('2023', 1, { sublabel: 'فاس' }))).toBe('\u20682023\u2069 \u2068فاس\u2069');
	});
});
