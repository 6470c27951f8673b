import { describe, expect, test } from 'vitest';
import {
	daysBetween,
	firstDay,
	isDay,
	isPartialDate,
	lastDay,
	precision,
	weekdayIndex
} from './partial-date.ts';

describe('isPartialDate', () => {
	test.each([
		'2024',
		'2024-05',
		'2024-05-20',
		'2024-05-17/2024-05-21',
		'2023-12-30/2024-01-02',
		'2024-05/2024-06',
		'2023-12/2024-01',
		'1900',
		'2100-12-31',
		'2024-02-29',
		'2000-02-29'
	])('%s is a date', (text) => {
		expect(isPartialDate(text)).toBe(true);
	});

	test.each([
		'2023-02-30',
		'2023-02-29',
		'1900-02-29',
		'2100-02-29',
		'2024-04-31',
		'2024-05-32',
		'2024-05-00'
	])('%s is refused: the calendar has no such day', (text) => {
		expect(isPartialDate(text)).toBe(false);
	});

	test.each(['1899', '2101', '0000', '1899-12-31', '2101-01-01'])(
		'%s is refused: out of our years',
		(text) => {
			expect(isPartialDate(text)).toBe(false);
		}
	);

	test.each([
		'',
		'24',
		'02024',
		'+2024',
		'2024-5',
		'2024-00',
		'2024-13',
		'2024-5-20',
		'2024-05-',
		'2024-05-20T10:00',
		'2024/05/20',
		'20-05-2024',
		'20240520',
		' 2024',
		'2024\n',
		'٢٠٢٤',
		'May 2024'
	])('%j is refused: not written as we write dates', (text) => {
		expect(isPartialDate(text)).toBe(false);
	});

	test.each([
		'2024-05-21/2024-05-17',
		'2024-05-17/2024-05-17',
		'2024-05/2024-05',
		'2024-06/2024-05',
		'2024-05/2024-05-21',
		'2024-05-17/2024-06',
		'2019/2024',
		'2024-05-17/21',
		'2024-05-17/',
		'/2024-05-21',
		'/',
		'2024-05-17/2024-05-19/2024-05-21',
		'2024-02-28/2024-02-30',
		'2023-02-30/2023-03-02'
	])('%s is refused: a span runs forward between two real days or two months', (text) => {
		expect(isPartialDate(text)).toBe(false);
	});
});

describe('isDay', () => {
	test('only a whole day is one', () => {
		expect(isDay('2024-05-20')).toBe(true);
		expect(isDay('2024-02-29')).toBe(true);
		expect(isDay('2023-02-29')).toBe(false);
		expect(isDay('2024-05')).toBe(false);
		expect(isDay('2024')).toBe(false);
		expect(isDay('2024-05-17/2024-05-21')).toBe(false);
		expect(isDay('')).toBe(false);
	});

	test('every month ends with its last day', () => {
		const lengths = (year: number) =>
			[...Array(12).keys()].map((index) => {
				const month = `${year}-${`${index + 1}`.padStart(2, '0')}`;
				return [...Array(40).keys()].filter((day) => isDay(`${month}-${`${day}`.padStart(2, '0')}`)).length;
			});
		expect(lengths(2023)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
		expect(lengths(2024)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
	});
});

describe('precision', () => {
	test('a date is as precise as it is written', () => {
		expect(precision('2024')).toBe('year');
		expect(precision('2024-05')).toBe('month');
		expect(precision('2024-05-20')).toBe('day');
		expect(precision('2024-05-17/2024-05-21')).toBe('span');
		expect(precision('2024-05/2024-06')).toBe('span');
	});
});

describe('firstDay and lastDay', () => {
	const bounds = (date: string) => [firstDay(date), lastDay(date)];

	test('a year may mean any of its days', () => {
		expect(bounds('2024')).toEqual(['2024-01-01', '2024-12-31']);
	});

	test('a month may mean any of its days, the leap day included', () => {
		expect(bounds('2024-05')).toEqual(['2024-05-01', '2024-05-31']);
		expect(bounds('2024-04')).toEqual(['2024-04-01', '2024-04-30']);
		expect(bounds('2024-02')).toEqual(['2024-02-01', '2024-02-29']);
		expect(bounds('2023-02')).toEqual(['2023-02-01', '2023-02-28']);
		expect(bounds('2100-02')).toEqual(['2100-02-01', '2100-02-28']);
		expect(bounds('2000-02')).toEqual(['2000-02-01', '2000-02-29']);
	});

	test('a day means itself', () => {
		expect(bounds('2024-05-20')).toEqual(['2024-05-20', '2024-05-20']);
	});

	test('a span reaches from the start of its first end to the close of its last', () => {
		expect(bounds('2024-05-17/2024-05-21')).toEqual(['2024-05-17', '2024-05-21']);
		expect(bounds('2023-12/2024-02')).toEqual(['2023-12-01', '2024-02-29']);
	});
});

describe('weekdayIndex', () => {
	test('a week counts from Sunday', () => {
		expect(daysBetween('2024-05-19', '2024-05-25').map(weekdayIndex)).toEqual([0, 1, 2, 3, 4, 5, 6]);
	});

	test('days before 1970, leap days and the ends of our years have theirs', () => {
		expect(weekdayIndex('1900-01-01')).toBe(1);
		expect(weekdayIndex('1969-07-20')).toBe(0);
		expect(weekdayIndex('2000-02-29')).toBe(2);
		expect(weekdayIndex('2024-02-29')).toBe(4);
		expect(weekdayIndex('2100-12-31')).toBe(5);
	});
});

describe('daysBetween', () => {
	test('both ends are included', () => {
		expect(daysBetween('2024-05-17', '2024-05-21')).toEqual([
			'2024-05-17',
			'2024-05-18',
			'2024-05-19',
			'2024-05-20',
			'2024-05-21'
		]);
		expect(daysBetween('2024-05-17', '2024-05-17')).toEqual(['2024-05-17']);
	});

	test('months, leap days and years are crossed', () => {
		expect(daysBetween('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
		expect(daysBetween('2023-12-31', '2024-01-01')).toEqual(['2023-12-31', '2024-01-01']);
	});

	test('a year has each of its days once, whatever clocks do in it', () => {
		expect(new Set(daysBetween('2023-01-01', '2023-12-31')).size).toBe(365);
		expect(daysBetween('2024-01-01', '2024-12-31')).toHaveLength(366);
	});

	test('an end before the start leaves no day', () => {
		expect(daysBetween('2024-05-21', '2024-05-17')).toEqual([]);
	});
});

test('what is no date is a bug of the caller, and throws', () => {
	expect(() => precision('2023-02-30')).toThrow('Not a date: 2023-02-30');
	expect(() => firstDay('soon')).toThrow('Not a date: soon');
	expect(() => lastDay('2024-13')).toThrow('Not a date: 2024-13');
	expect(() => weekdayIndex('2024-05')).toThrow('Not a day: 2024-05');
	expect(() => daysBetween('2024-05-17', '2024')).toThrow('Not a day: 2024');
	expect(() => daysBetween('2024', '2024-05-17')).toThrow('Not a day: 2024');
});
