import { expect, test } from 'vitest';
import { pointAfter, pointAfterKey } from './reading.ts';

test('the arrow that points the way the text runs leads on, in both directions', () => {
	expect(pointAfterKey('ArrowLeft', 'ar', 1, 4)).toBe(2);
	expect(pointAfterKey('ArrowRight', 'ar', 1, 4)).toBe(0);
	expect(pointAfterKey('ArrowRight', 'zgh', 1, 4)).toBe(2);
	expect(pointAfterKey('ArrowLeft', 'fr', 1, 4)).toBe(0);
});

test('down leads on and up leads back in every language', () => {
	expect(pointAfterKey('ArrowDown', 'ar', 1, 4)).toBe(2);
	expect(pointAfterKey('ArrowUp', 'en', 1, 4)).toBe(0);
});

test('Home and End lead to the ends, and other keys mean nothing', () => {
	expect(pointAfterKey('Home', 'ar', 2, 4)).toBe(0);
	expect(pointAfterKey('End', 'ar', 2, 4)).toBe(3);
	expect(pointAfterKey('Tab', 'ar', 2, 4)).toBe(undefined);
});

test('reading begins at an end and stays within the chart', () => {
	expect(pointAfter(1, null, 4)).toBe(0);
	expect(pointAfter(-1, null, 4)).toBe(3);
	expect(pointAfter(1, 3, 4)).toBe(3);
	expect(pointAfter(-1, 0, 4)).toBe(0);
});
