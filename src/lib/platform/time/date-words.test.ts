import { describe, expect, test } from 'vitest';
import { languages, type Text } from '#lib/platform/i18n/language.ts';
import { printDate, printDay, printHours, printWeekday } from './date-words.ts';
import { daysBetween } from './partial-date.ts';

function dateInWords(date: string, options?: { weekday?: boolean }): Text {
	return {
		ar: printDate(date, 'ar', options),
		zgh: printDate(date, 'zgh', options),
		fr: printDate(date, 'fr', options),
		en: printDate(date, 'en', options)
	};
}

/** A no-break space: a French day keeps its month on the same line. */
const nb = '\u00a0';

describe('printDate', () => {
	test('a year stays a year', () => {
		expect(dateInWords('2024')).toEqual({ ar: '2024', zgh: '2024', fr: '2024', en: '2024' });
	});

	test('a month stays a month', () => {
		expect(dateInWords('2024-05')).toEqual({
			ar: 'ماي 2024',
			zgh: 'ⵎⴰⵢⵢⵓ 2024',
			fr: 'mai 2024',
			en: 'May 2024'
		});
	});

	test('a day has its number, its month and its year', () => {
		expect(dateInWords('2024-05-20')).toEqual({
			ar: '20 ماي 2024',
			zgh: '20 ⵎⴰⵢⵢⵓ 2024',
			fr: `20${nb}mai 2024`,
			en: '20 May 2024'
		});
	});

	test('the first day of a month is 1er in French, and no day has a leading zero', () => {
		expect(dateInWords('2023-08-01')).toEqual({
			ar: '1 غشت 2023',
			zgh: '1 ⵖⵓⵛⵜ 2023',
			fr: `1er${nb}août 2023`,
			en: '1 August 2023'
		});
		expect(printDate('2023-08-02', 'fr')).toBe(`2${nb}août 2023`);
		expect(printDate('2023-08-21', 'fr')).toBe(`21${nb}août 2023`);
	});

	test('a span inside a month says month and year once', () => {
		expect(dateInWords('2024-05-17/2024-05-21')).toEqual({
			ar: 'من 17 إلى 21 ماي 2024',
			zgh: 'ⵙⴳ 17 ⴰⵔ 21 ⵎⴰⵢⵢⵓ 2024',
			fr: `du 17 au 21${nb}mai 2024`,
			en: '17–21 May 2024'
		});
		expect(printDate('2025-01-01/2025-01-03', 'fr')).toBe(`du 1er au 3${nb}janvier 2025`);
	});

	test('a span over months says both months, and the year once', () => {
		expect(dateInWords('2019-09-30/2019-10-02')).toEqual({
			ar: 'من 30 شتنبر إلى 2 أكتوبر 2019',
			zgh: 'ⵙⴳ 30 ⵛⵓⵜⴰⵏⴱⵉⵔ ⴰⵔ 2 ⴽⵜⵓⴱⵔ 2019',
			fr: `du 30${nb}septembre au 2${nb}octobre 2019`,
			en: '30 September – 2 October 2019'
		});
		expect(printDate('2024-06-28/2024-07-01', 'fr')).toBe(`du 28${nb}juin au 1er${nb}juillet 2024`);
	});

	test('a span over years says both years, even between the same days or months', () => {
		expect(dateInWords('2023-12-30/2024-01-02')).toEqual({
			ar: 'من 30 دجنبر 2023 إلى 2 يناير 2024',
			zgh: 'ⵙⴳ 30 ⴷⵓⵊⴰⵏⴱⵉⵔ 2023 ⴰⵔ 2 ⵉⵏⵏⴰⵢⵔ 2024',
			fr: `du 30${nb}décembre 2023 au 2${nb}janvier 2024`,
			en: '30 December 2023 – 2 January 2024'
		});
		expect(printDate('2023-05-17/2024-05-17', 'en')).toBe('17 May 2023 – 17 May 2024');
		expect(printDate('2023-05/2024-05', 'ar')).toBe('من ماي 2023 إلى ماي 2024');
	});

	test('a span of months names no day', () => {
		expect(dateInWords('2024-05/2024-06')).toEqual({
			ar: 'من ماي إلى يونيو 2024',
			zgh: 'ⵙⴳ ⵎⴰⵢⵢⵓ ⴰⵔ ⵢⵓⵏⵢⵓ 2024',
			fr: 'de mai à juin 2024',
			en: 'May–June 2024'
		});
		expect(dateInWords('2023-12/2024-01')).toEqual({
			ar: 'من دجنبر 2023 إلى يناير 2024',
			zgh: 'ⵙⴳ ⴷⵓⵊⴰⵏⴱⵉⵔ 2023 ⴰⵔ ⵉⵏⵏⴰⵢⵔ 2024',
			fr: 'de décembre 2023 à janvier 2024',
			en: 'December 2023 – January 2024'
		});
	});

	test('French elides before the months that begin with a vowel, and no others', () => {
		const starts = [...Array(11).keys()].map((index) => `2024-${`${index + 1}`.padStart(2, '0')}`);
		expect(starts.map((start) => printDate(`${start}/2024-12`, 'fr'))).toEqual([
			'de janvier à décembre 2024',
			'de février à décembre 2024',
			'de mars à décembre 2024',
			'd’avril à décembre 2024',
			'de mai à décembre 2024',
			'de juin à décembre 2024',
			'de juillet à décembre 2024',
			'd’août à décembre 2024',
			'de septembre à décembre 2024',
			'd’octobre à décembre 2024',
			'de novembre à décembre 2024'
		]);
	});

	test('the weekday comes before a single day when asked for', () => {
		expect(dateInWords('2024-05-20', { weekday: true })).toEqual({
			ar: 'الاثنين 20 ماي 2024',
			zgh: 'ⴰⵢⵏⴰⵙ 20 ⵎⴰⵢⵢⵓ 2024',
			fr: `lundi 20${nb}mai 2024`,
			en: 'Monday 20 May 2024'
		});
	});

	test.each(['2024', '2024-05', '2024-05-17/2024-05-21', '2024-05/2024-06'])(
		'%s has no weekday to say, asked for or not',
		(date) => {
			expect(dateInWords(date, { weekday: true })).toEqual(dateInWords(date));
		}
	);

	test('every month has its name in every language, in Arabic as in Morocco', () => {
		const year = (language: (typeof languages)[number]) =>
			[...Array(12).keys()].map((index) =>
				printDate(`2024-${`${index + 1}`.padStart(2, '0')}`, language).replace(' 2024', '')
			);
		expect(languages.map(year)).toEqual([
			[
				'يناير',
				'فبراير',
				'مارس',
				'أبريل',
				'ماي',
				'يونيو',
				'يوليوز',
				'غشت',
				'شتنبر',
				'أكتوبر',
				'نونبر',
				'دجنبر'
			],
			[
				'ⵉⵏⵏⴰⵢⵔ',
				'ⴱⵕⴰⵢⵕ',
				'ⵎⴰⵕⵚ',
				'ⵉⴱⵔⵉⵔ',
				'ⵎⴰⵢⵢⵓ',
				'ⵢⵓⵏⵢⵓ',
				'ⵢⵓⵍⵢⵓⵣ',
				'ⵖⵓⵛⵜ',
				'ⵛⵓⵜⴰⵏⴱⵉⵔ',
				'ⴽⵜⵓⴱⵔ',
				'ⵏⵓⵡⴰⵏⴱⵉⵔ',
				'ⴷⵓⵊⴰⵏⴱⵉⵔ'
			],
			[
				'janvier',
				'février',
				'mars',
				'avril',
				'mai',
				'juin',
				'juillet',
				'août',
				'septembre',
				'octobre',
				'novembre',
				'décembre'
			],
			[
				'January',
				'February',
				'March',
				'April',
				'May',
				'June',
				'July',
				'August',
				'September',
				'October',
				'November',
				'December'
			]
		]);
	});

	test('what is no date is a bug of the caller, and throws', () => {
		expect(() => printDate('2023-02-30', 'ar')).toThrow('Not a date: 2023-02-30');
		expect(() => printDate('2024-05-21/2024-05-17', 'en')).toThrow('Not a date: 2024-05-21/2024-05-17');
	});
});

describe('printDay', () => {
	test('the year is left out', () => {
		expect(languages.map((language) => printDay('2024-05-20', language))).toEqual([
			'20 ماي',
			'20 ⵎⴰⵢⵢⵓ',
			`20${nb}mai`,
			'20 May'
		]);
		expect(languages.map((language) => printDay('2024-02-01', language))).toEqual([
			'1 فبراير',
			'1 ⴱⵕⴰⵢⵕ',
			`1er${nb}février`,
			'1 February'
		]);
	});

	test('only a whole day is printed', () => {
		expect(() => printDay('2024-05', 'fr')).toThrow('Not a day: 2024-05');
		expect(() => printDay('2023-02-29', 'fr')).toThrow('Not a day: 2023-02-29');
	});
});

describe('printWeekday', () => {
	test('the week from Sunday on, in each language', () => {
		const week = daysBetween('2024-05-19', '2024-05-25');
		expect(languages.map((language) => week.map((day) => printWeekday(day, language)))).toEqual([
			['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
			['ⴰⵙⴰⵎⴰⵙ', 'ⴰⵢⵏⴰⵙ', 'ⴰⵙⵉⵏⴰⵙ', 'ⴰⴽⵕⴰⵙ', 'ⴰⴽⵡⴰⵙ', 'ⴰⵙⵉⵎⵡⴰⵙ', 'ⴰⵙⵉⴹⵢⴰⵙ'],
			['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
			['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
		]);
	});

	test('a month has no weekday', () => {
		expect(() => printWeekday('2024-05', 'ar')).toThrow('Not a day: 2024-05');
	});
});

test('hours run from one to the other in words, in English over a dash', () => {
	expect(languages.map((language) => printHours('10:00', '21:00', language))).toEqual([
		'من 10:00 إلى 21:00',
		'ⵙⴳ 10:00 ⴰⵔ 21:00',
		'de 10:00 à 21:00',
		'10:00–21:00'
	]);
});
