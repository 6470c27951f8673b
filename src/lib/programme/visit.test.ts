import { describe, expect, test } from 'vitest';
import { clashes, isEmpty, merge, nothingSaved, readVisitCode, toggle, visitCode } from './visit.ts';

const saved = { edition: 'el-jadida-2025', sessions: [1, 5, 90], pavilions: [12, 30] };
const many = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe('a visit in a link', () => {
	test('comes back as it was', () => {
		expect(visitCode(saved)).toBe('el-jadida-2025.1.5.90.p12.p30');
		expect(readVisitCode('el-jadida-2025.1.5.90.p12.p30')).toEqual(saved);
		expect(readVisitCode('rehearsal')).toEqual(nothingSaved('rehearsal'));
	});

	test('stands in an address as it is, without a sign that has to be escaped', () => {
		const code = visitCode(saved) ?? '';
		expect(encodeURIComponent(code)).toBe(code);
	});

	test('names everything once and in order, whatever order it was written in', () => {
		expect(readVisitCode('rehearsal.p3.9.2.9.p1.p3')).toEqual({
			edition: 'rehearsal',
			sessions: [2, 9],
			pavilions: [1, 3]
		});
		expect(visitCode({ edition: 'rehearsal', sessions: [9, 2, 9], pavilions: [3, 1] })).toBe(
			'rehearsal.2.9.p1.p3'
		);
	});

	test.each([
		['nothing', ''],
		['a word', 'visit!'],
		['a number that is none', 'rehearsal.1.x'],
		['a number that begins with zero', 'rehearsal.01'],
		['zero', 'rehearsal.0'],
		['a negative number', 'rehearsal.-1'],
		['a number that is too long', 'rehearsal.1234567'],
		['a dot too many', 'rehearsal.1.'],
		['capitals', 'Rehearsal.1'],
		['Arabic digits', 'rehearsal.١'],
		['two lines', 'rehearsal.1\n'],
		['HTML', '<script>alert(1)</script>'],
		['HTML after a good beginning', 'rehearsal.1."><img src=x onerror=alert(1)>'],
		['a path', '../../etc/passwd'],
		['10 000 characters', 'rehearsal' + '.1'.repeat(5000)],
		['10 000 letters', 'a'.repeat(10_000)],
		['201 entries', `rehearsal.${many(201).join('.')}`]
	])('that holds %s is none', (_, text) => {
		expect(readVisitCode(text)).toBeNull();
	});

	test('holds 200 entries, and one more is no link', () => {
		const full = { edition: 'rehearsal', sessions: many(150), pavilions: many(50) };
		expect(readVisitCode(visitCode(full) ?? '')).toEqual(full);
		expect(visitCode({ ...full, pavilions: many(51) })).toBeNull();
	});
});

test('a star that is tapped twice leaves the visit as it was', () => {
	const once = toggle(saved, 'sessions', 7);
	expect(once.sessions).toEqual([1, 5, 7, 90]);
	expect(once.pavilions).toEqual(saved.pavilions);
	expect(toggle(once, 'sessions', 7)).toEqual(saved);
	expect(toggle(saved, 'pavilions', 12).pavilions).toEqual([30]);
});

test('a visit that was brought takes nothing away from the one that is there', () => {
	const brought = { edition: 'el-jadida-2025', sessions: [5, 6], pavilions: [1] };
	expect(merge(saved, brought)).toEqual({
		edition: 'el-jadida-2025',
		sessions: [1, 5, 6, 90],
		pavilions: [1, 12, 30]
	});
	expect(merge(saved, nothingSaved('el-jadida-2025'))).toEqual(saved);
});

test('a visit is empty only without sessions and without pavilions', () => {
	expect(isEmpty(nothingSaved('rehearsal'))).toBe(true);
	expect(isEmpty({ ...nothingSaved('rehearsal'), sessions: [1] })).toBe(false);
	expect(isEmpty({ ...nothingSaved('rehearsal'), pavilions: [1] })).toBe(false);
});

describe('clashes', () => {
	const at = (id: number, from: string, to: string, cancelled = false) => ({
		id,
		start: `2026-11-22T${from}`,
		end: `2026-11-22T${to}`,
		cancelled
	});
	const ids = (sessions: ReturnType<typeof at>[]) =>
		clashes(sessions).map((pair) => pair.map(({ id }) => id));

	test('three sessions that overlap one another clash three times', () => {
		expect(ids([at(1, '10:00', '12:00'), at(2, '10:30', '11:30'), at(3, '11:00', '13:00')])).toEqual([
			[1, 2],
			[1, 3],
			[2, 3]
		]);
	});

	test('a long session clashes with each one inside it, also where another lies between', () => {
		expect(ids([at(1, '10:00', '18:00'), at(2, '10:30', '11:00'), at(3, '16:00', '17:00')])).toEqual([
			[1, 2],
			[1, 3]
		]);
	});

	test('one that ends as the other begins is no clash', () => {
		expect(ids([at(1, '10:00', '11:00'), at(2, '11:00', '12:00')])).toEqual([]);
		expect(ids([at(1, '10:00', '11:01'), at(2, '11:00', '12:00')])).toEqual([[1, 2]]);
	});

	test('the same hours on another day are no clash', () => {
		const tomorrow = { id: 2, start: '2026-11-23T10:00', end: '2026-11-23T11:00' };
		expect(clashes([at(1, '10:00', '11:00'), tomorrow])).toEqual([]);
	});

	test('what was cancelled clashes with nothing', () => {
		expect(ids([at(1, '10:00', '12:00', true), at(2, '10:30', '11:30'), at(3, '11:00', '13:00')])).toEqual([
			[2, 3]
		]);
	});
});
