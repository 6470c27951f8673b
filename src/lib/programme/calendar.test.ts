import { describe, expect, test } from 'vitest';
import { calendarText, type CalendarEntry } from './calendar.ts';

const calendar = { name: 'Open days', utcOffset: 60, generatedAt: '2026-11-20T08:15:30.123Z' };
const session: CalendarEntry = {
	uuid: '0c8f6e0e-7b57-4f0a-9d8c-2f3c1a9f1b11',
	title: 'Police dogs',
	start: '2026-11-22T17:30',
	end: '2026-11-22T18:15'
};

const lines = (text: string) => text.split('\r\n');
/** As a calendar reads it: the pieces of a line put together again (section 3.1). */
const unfolded = (text: string) => lines(text.replaceAll('\r\n ', ''));
const valueOf = (text: string, name: string) =>
	unfolded(text)
		.find((line) => line.startsWith(`${name}:`))
		?.slice(name.length + 1);

test('a whole file says what RFC 5545 asks for, and nothing of the moment it is asked', () => {
	const text = calendarText([session], calendar);
	expect(text).toBe(
		[
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Abwab//Programme//EN',
			'CALSCALE:GREGORIAN',
			'NAME:Open days',
			'X-WR-CALNAME:Open days',
			'BEGIN:VEVENT',
			'UID:0c8f6e0e-7b57-4f0a-9d8c-2f3c1a9f1b11@abwab',
			'DTSTAMP:20261120T081530Z',
			'SEQUENCE:0',
			'DTSTART:20261122T163000Z',
			'DTEND:20261122T171500Z',
			'STATUS:CONFIRMED',
			'SUMMARY:Police dogs',
			'END:VEVENT',
			'END:VCALENDAR',
			''
		].join('\r\n')
	);
	expect(calendarText([session], calendar)).toBe(text);
});

test.each([
	[0, '20261122T173000Z'],
	[60, '20261122T163000Z'],
	[-330, '20261122T230000Z'],
	[840, '20261122T033000Z']
])('half past five in the afternoon, %i minutes east of UTC, is %s', (utcOffset, expected) => {
	expect(valueOf(calendarText([session], { ...calendar, utcOffset }), 'DTSTART')).toBe(expected);
});

test('a session in the first minutes of a year begins in the year before, in UTC', () => {
	const text = calendarText([{ ...session, start: '2027-01-01T00:30', end: '2027-01-01T01:30' }], calendar);
	expect(valueOf(text, 'DTSTART')).toBe('20261231T233000Z');
	expect(valueOf(text, 'DTEND')).toBe('20270101T003000Z');
});

test('a session that was changed or cancelled keeps its name and says so', () => {
	const text = calendarText([{ ...session, sequence: 3, cancelled: true }], calendar);
	expect(valueOf(text, 'UID')).toBe('0c8f6e0e-7b57-4f0a-9d8c-2f3c1a9f1b11@abwab');
	expect(valueOf(text, 'SEQUENCE')).toBe('3');
	expect(valueOf(text, 'STATUS')).toBe('CANCELLED');
});

test('signs that mean something to a calendar are escaped, and lines become one', () => {
	const text = calendarText(
		[{ ...session, title: 'Dogs; horses, and C:\\paths', about: 'One\r\nTwo\nThree\rFour' }],
		calendar
	);
	expect(lines(text)).toContain('SUMMARY:Dogs\\; horses\\, and C:\\\\paths');
	expect(lines(text)).toContain('DESCRIPTION:One\\nTwo\\nThree\\nFour');
});

test('no text opens a property or an event of its own', () => {
	const text = calendarText(
		[
			{
				...session,
				title: 'x\r\nEND:VEVENT\r\nBEGIN:VALARM',
				where: 'a\u0000b\u0007c\u000bd',
				url: 'https://a.test/\r\nX:1'
			}
		],
		calendar
	);
	expect(lines(text).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
	expect(lines(text).filter((line) => /^(?:BEGIN:VALARM|X:1)/.test(line))).toEqual([]);
	expect(valueOf(text, 'LOCATION')).toBe('abcd');
});

describe('long lines', () => {
	const octets = (line: string) => new TextEncoder().encode(line).length;

	test.each([
		['Arabic', 'عرض الكلاب المدرَّبة للشرطة في الساحة الكبرى '.repeat(8)],
		['Tifinagh', 'ⵜⴰⵎⵙⴽⴰⵏⵜ ⵏ ⵉⵢⴹⴰⵏ ⵏ ⴱⵓⵍⵉⵙ '.repeat(8)],
		['signs outside the basic plane', '🐕‍🦺🎺'.repeat(40)],
		['one octet to a letter', 'abcdefghij'.repeat(30)]
	])('of %s are folded at 75 octets and no letter is cut', (_, title) => {
		const text = calendarText([{ ...session, title: title.trim() }], calendar);
		expect(Math.max(...lines(text).map(octets))).toBeLessThanOrEqual(75);
		expect(text).not.toMatch(/\p{Surrogate}/u);
		expect(valueOf(text, 'SUMMARY')).toBe(title.trim());
	});

	test('of exactly 75 octets stay one, and of 76 become two', () => {
		const of = (length: number) => 'x'.repeat(length - 'SUMMARY:'.length);
		const first = calendarText([{ ...session, title: of(75) }], calendar);
		const second = calendarText([{ ...session, title: of(76) }], calendar);
		expect(lines(first)).toContain(`SUMMARY:${of(75)}`);
		expect(lines(second)).toContain(`SUMMARY:${of(75)}`);
		expect(lines(second)).toContain(' x');
	});
});

test('an address stays an address: its commas are not escaped, and no letter of it is outside ASCII', () => {
	const text = calendarText([{ ...session, url: 'https://abwab.test/ar/sessions/5?a=1,2&b=ع' }], calendar);
	expect(valueOf(text, 'URL')).toBe('https://abwab.test/ar/sessions/5?a=1,2&b=%D8%B9');
});
