import { describe, expect, test } from 'vitest';
import { addMinutes, clockOf, dayOf, instantOf, isWallTime, minutesBetween, wallTime } from './wall-time.ts';

describe('wallTime', () => {
	test('is what the event’s clock shows, whatever the zone of the machine', () => {
		const instant = new Date('2027-05-17T10:30:59.999Z');
		expect(wallTime(instant, 60)).toBe('2027-05-17T11:30');
		expect(wallTime(instant, 0)).toBe('2027-05-17T10:30');
		expect(wallTime(instant, -210)).toBe('2027-05-17T07:00');
	});

	test('is of the next day, and of the next year, where the offset carries it over', () => {
		expect(wallTime(new Date('2027-12-31T23:00:00Z'), 60)).toBe('2028-01-01T00:00');
	});

	test('comes from the instant that instantOf gives back', () => {
		for (const offset of [-720, -210, 0, 60, 345, 840])
			expect(wallTime(instantOf('2027-03-28T02:30', offset), offset)).toBe('2027-03-28T02:30');
		expect(instantOf('2027-05-17T11:30', 60)).toEqual(new Date('2027-05-17T10:30:00Z'));
	});

	test('is told apart into its day and its clock', () => {
		expect([dayOf('2027-05-17T09:05'), clockOf('2027-05-17T09:05')]).toEqual(['2027-05-17', '09:05']);
	});
});

describe('minutes', () => {
	test('are counted over midnight, leap days and nights on which countries change their clocks', () => {
		expect(minutesBetween('2027-05-17T23:30', '2027-05-18T00:15')).toBe(45);
		expect(minutesBetween('2028-02-28T12:00', '2028-03-01T12:00')).toBe(2 * 24 * 60);
		expect(minutesBetween('2027-03-28T00:00', '2027-03-29T00:00')).toBe(24 * 60);
	});

	test('are negative where the second time comes first', () => {
		expect(minutesBetween('2027-05-17T12:00', '2027-05-17T11:00')).toBe(-60);
	});

	test('are added and taken away over midnight', () => {
		expect(addMinutes('2027-05-17T23:30', 45)).toBe('2027-05-18T00:15');
		expect(addMinutes('2027-05-18T00:15', -45)).toBe('2027-05-17T23:30');
	});

	test('make 24:00 the 00:00 of the day that follows', () => {
		expect(addMinutes('2027-12-31T24:00', 0)).toBe('2028-01-01T00:00');
	});
});

describe('isWallTime', () => {
	test.each(['2027-05-17T00:00', '2027-05-17T23:59', '2028-02-29T12:00'])('%s is one', (text) => {
		expect(isWallTime(text)).toBe(true);
	});

	test.each([
		'',
		'2027-05-17',
		'2027-02-29T12:00',
		'2027-04-31T12:00',
		'2027-13-01T12:00',
		'2027-05-17T24:00',
		'2027-05-17T25:00',
		'2027-05-17T12:60',
		'2027-05-17T1200',
		'2027-05-17 12:00',
		'2027-05-17T12:00Z',
		'2027-05-17T12:00:00',
		'2027-05-17T12:00\n',
		' 2027-05-17T12:00',
		'٢٠٢٧-٠٥-١٧T١٢:٠٠'
	])('%j is none', (text) => {
		expect(isWallTime(text)).toBe(false);
	});
});
