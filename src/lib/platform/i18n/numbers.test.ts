import { describe, expect, test } from 'vitest';
import { languages, type Text } from './language.ts';
import { isolate, printNumber } from './numbers.ts';

function inEveryLanguage(value: number): Text {
	return {
		ar: printNumber(value, 'ar'),
		zgh: printNumber(value, 'zgh'),
		fr: printNumber(value, 'fr'),
		en: printNumber(value, 'en')
	};
}

const same = (text: string): Text => ({ ar: text, zgh: text, fr: text, en: text });
/** The same print in Arabic, Tamazight and French, another in English. */
const two = (text: string, en: string): Text => ({ ...same(text), en });

describe('printNumber', () => {
	test.each([0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 124, 999])(
		'%d has no thousands, so every language prints the bare Western digits',
		(value) => {
			expect(inEveryLanguage(value)).toEqual(same(`${value}`));
		}
	);

	test('thousands stand apart by a narrow no-break space, in English by a comma', () => {
		expect(inEveryLanguage(1000)).toEqual(two('1\u202f000', '1,000'));
		expect(inEveryLanguage(80_000)).toEqual(two('80\u202f000', '80,000'));
		expect(inEveryLanguage(999_999)).toEqual(two('999\u202f999', '999,999'));
		expect(inEveryLanguage(1_150_000)).toEqual(two('1\u202f150\u202f000', '1,150,000'));
		expect(inEveryLanguage(2_400_000)).toEqual(two('2\u202f400\u202f000', '2,400,000'));
	});

	test('decimals follow a comma, in English a point', () => {
		expect(inEveryLanguage(0.5)).toEqual(two('0,5', '0.5'));
		expect(inEveryLanguage(12_345.678)).toEqual(two('12\u202f345,678', '12,345.678'));
	});

	test('decimals are never grouped and never end in zeros', () => {
		expect(inEveryLanguage(1.25)).toEqual(two('1,25', '1.25'));
		expect(inEveryLanguage(1.1)).toEqual(two('1,1', '1.1'));
		expect(inEveryLanguage(0.1 + 0.2)).toEqual(two('0,3', '0.3'));
		expect(inEveryLanguage(90.0)).toEqual(same('90'));
	});

	test('a fourth decimal is rounded away, up to the next thousand where it must', () => {
		expect(inEveryLanguage(2 / 3)).toEqual(two('0,667', '0.667'));
		expect(inEveryLanguage(999.9996)).toEqual(two('1\u202f000', '1,000'));
		expect(inEveryLanguage(0.0004)).toEqual(same('0'));
	});

	test('below zero a true minus sign stands before the digits', () => {
		expect(inEveryLanguage(-5)).toEqual(same('\u22125'));
		expect(inEveryLanguage(-1234.5)).toEqual(two('\u22121\u202f234,5', '\u22121,234.5'));
	});

	test('zero is never negative', () => {
		expect(inEveryLanguage(-0)).toEqual(same('0'));
		expect(inEveryLanguage(-0.0004)).toEqual(same('0'));
	});

	test('the largest printable number keeps its decimals', () => {
		expect(inEveryLanguage(999_999_999_999.999)).toEqual(
			two('999\u202f999\u202f999\u202f999,999', '999,999,999,999.999')
		);
	});

	test.each([NaN, Infinity, -Infinity, 1e12, 1e21])('%d is refused rather than printed', (value) => {
		for (const language of languages) {
			expect(() => printNumber(value, language)).toThrow(`Not a number to print: ${value}`);
		}
	});
});

test('an isolated text stands between the two marks of isolation', () => {
	expect(isolate(printNumber(-1000, 'ar'))).toBe('\u2068\u22121\u202f000\u2069');
});
