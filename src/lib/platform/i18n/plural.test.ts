import { describe, expect, test } from 'vitest';
import { languages } from './language.ts';
import { choose, plural } from './plural.ts';

const counts = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 124, 1_150_000, 2_400_000, 0.5];

describe('plural', () => {
	test('Arabic has six forms, and starts over at each hundred without one and two', () => {
		expect(counts.map((n) => [n, plural(n, 'ar')])).toEqual([
			[0, 'zero'],
			[1, 'one'],
			[2, 'two'],
			[3, 'few'],
			[10, 'few'],
			[11, 'many'],
			[99, 'many'],
			[100, 'other'],
			[101, 'other'],
			[102, 'other'],
			[103, 'few'],
			[124, 'many'],
			[1_150_000, 'other'],
			[2_400_000, 'other'],
			[0.5, 'other']
		]);
	});

	test('Arabic counts a broken number as none of the whole ones', () => {
		expect([1.5, 3.5, 11.5, 103.2].map((n) => plural(n, 'ar'))).toEqual(['other', 'other', 'other', 'other']);
	});

	test('French says one for everything under two, and takes millions as any other number', () => {
		expect(counts.filter((n) => plural(n, 'fr') === 'one')).toEqual([0, 1, 0.5]);
		expect([1.5, 1.99, 2, 1_000_000].map((n) => plural(n, 'fr'))).toEqual(['one', 'one', 'other', 'other']);
	});

	test('English says one for one alone', () => {
		expect(counts.filter((n) => plural(n, 'en') === 'one')).toEqual([1]);
	});

	test('Tamazight says one for none and one', () => {
		expect(counts.filter((n) => plural(n, 'zgh') === 'one')).toEqual([0, 1]);
	});

	test('French, English and Tamazight know no form but one and other', () => {
		for (const language of ['fr', 'en', 'zgh'] as const) {
			expect(new Set(counts.map((n) => plural(n, language)))).toEqual(new Set(['one', 'other']));
		}
	});

	test('what is missing is counted like what is there', () => {
		for (const language of languages) {
			expect(counts.map((n) => plural(-n, language))).toEqual(counts.map((n) => plural(n, language)));
		}
	});

	test('the rules agree with CLDR wherever CLDR has one, French millions aside', () => {
		const many = [...Array(1201).keys(), ...counts, 1.5, 2.5, 3.5, 11.25, 1_000_003, 1_000_011];
		for (const language of ['ar', 'fr', 'en'] as const) {
			const cldr = new Intl.PluralRules(language);
			expect(cldr.resolvedOptions().locale).toBe(language);
			expect(many.map((n) => [n, plural(n, language)])).toEqual(many.map((n) => [n, cldr.select(n)]));
		}
	});
});

describe('choose', () => {
	const gates = {
		zero: 'لا مداخل',
		one: 'مدخل واحد',
		two: 'مدخلان',
		few: 'مداخل',
		many: 'مدخلا',
		other: 'مدخل'
	};

	test('each Arabic form has its own text', () => {
		expect([0, 1, 2, 3, 11, 100].map((n) => choose(n, 'ar', gates))).toEqual([
			'لا مداخل',
			'مدخل واحد',
			'مدخلان',
			'مداخل',
			'مدخلا',
			'مدخل'
		]);
	});

	test('the other languages choose between their two texts', () => {
		const two = { one: 'one', other: 'other' };
		expect(choose(0, 'fr', two)).toBe('one');
		expect(choose(0, 'en', two)).toBe('other');
		expect(choose(0, 'zgh', two)).toBe('one');
		expect(choose(124, 'fr', two)).toBe('other');
	});

	test('a form that was not given is said with the other text', () => {
		expect(choose(2, 'ar', { other: 'مدخل' })).toBe('مدخل');
		expect(choose(1, 'en', { other: 'gates' })).toBe('gates');
	});

	test('an empty text is a text, and not replaced', () => {
		expect(choose(0, 'ar', { zero: '', other: 'مدخل' })).toBe('');
	});
});
