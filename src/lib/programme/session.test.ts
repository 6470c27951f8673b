import { describe, expect, test } from 'vitest';
import {
	byTime,
	clashesInPlace,
	daysOf,
	isSessionKind,
	nowAndNext,
	overlap,
	phaseOf,
	sessionProblems,
	type Session
} from './session.ts';

const show: Session = {
	number: 1,
	uuid: '6f9619ff-8b86-4d01-b42d-00cf4fc96401',
	kind: 'show',
	title: { ar: 'عرض' },
	about: null,
	pavilion: null,
	place: 'stage',
	start: '2027-05-17T11:00',
	end: '2027-05-17T11:45',
	state: 'scheduled',
	remark: null,
	forChildren: false,
	languages: ['ar'],
	sequence: 0
};

const session = (changes: Partial<Session>): Session => ({ ...show, ...changes });

describe('a session is', () => {
	test.each([
		['2027-05-17T08:59', 'later'],
		['2027-05-17T09:00', 'next'],
		['2027-05-17T10:59', 'next'],
		['2027-05-17T11:00', 'now'],
		['2027-05-17T11:44', 'now'],
		['2027-05-17T11:45', 'past']
	])('at %s: %s', (at, phase) => {
		expect(phaseOf(show, at)).toBe(phase);
	});

	test('never now nor next once it was cancelled', () => {
		const cancelled = session({ state: 'cancelled' });
		const phases = ['2027-05-17T10:00', '2027-05-17T11:10', '2027-05-17T12:00'].map((at) =>
			phaseOf(cancelled, at)
		);
		expect(phases).toEqual(['later', 'later', 'past']);
	});

	test('now and next only where it is held, in the order of time', () => {
		const list = [
			session({ number: 4, start: '2027-05-18T09:00', end: '2027-05-18T10:00' }),
			session({ number: 3, start: '2027-05-17T12:00', end: '2027-05-17T13:00' }),
			session({ number: 2, start: '2027-05-17T12:00', end: '2027-05-17T12:30' }),
			session({ number: 5, start: '2027-05-17T12:00', end: '2027-05-17T12:10', state: 'cancelled' }),
			session({ number: 6, state: 'cancelled' }),
			show
		];
		const { now, next } = nowAndNext(list, '2027-05-17T11:10', 2);
		expect([now.map(({ number }) => number), next.map(({ number }) => number)]).toEqual([[1], [2, 3]]);
	});
});

test('sessions are in the order in which they begin, then end, then are numbered', () => {
	const list = [
		session({ number: 9 }),
		session({ number: 8 }),
		session({ number: 7, end: '2027-05-17T11:30' }),
		session({ number: 10, start: '2027-05-17T10:00' })
	];
	expect(list.toSorted(byTime).map(({ number }) => number)).toEqual([10, 7, 8, 9]);
});

test('the days of sessions are those on which they begin, each once', () => {
	const over = session({ start: '2027-05-16T23:00', end: '2027-05-17T01:00' });
	expect(daysOf([show, over, session({ start: '2027-05-17T20:00' })])).toEqual(['2027-05-16', '2027-05-17']);
});

test('a kind is one of ours', () => {
	expect(['show', 'seminar', 'Show', ''].map(isSessionKind)).toEqual([true, true, false, false]);
});

describe('two sessions clash', () => {
	const after = session({ number: 2, start: '2027-05-17T11:45', end: '2027-05-17T12:00' });
	const during = session({ number: 3, start: '2027-05-17T11:44', end: '2027-05-17T12:00' });

	test('not where one ends as the other begins', () => {
		expect(overlap(show, after)).toBe(false);
		expect(overlap(after, show)).toBe(false);
	});

	test('where a minute is of both', () => {
		expect(overlap(show, during)).toBe(true);
		expect(overlap(during, show)).toBe(true);
	});

	test('in one place, which staff are warned of', () => {
		const elsewhere = session({ number: 4, place: 'hall' });
		const inside = session({ number: 5, place: null, pavilion: 7 });
		expect(clashesInPlace(show, [show, after, during, elsewhere, inside])).toEqual([
			{ code: 'two-in-one-place', with: 3 }
		]);
	});

	test('in one pavilion, and not in two', () => {
		const inside = session({ place: null, pavilion: 7 });
		const others = [
			session({ number: 2, place: null, pavilion: 7 }),
			session({ number: 3, place: null, pavilion: 8 })
		];
		expect(clashesInPlace(inside, others)).toEqual([{ code: 'two-in-one-place', with: 2 }]);
	});

	test('not where one of them was cancelled', () => {
		expect(clashesInPlace(session({ state: 'cancelled' }), [during])).toEqual([]);
		expect(clashesInPlace(show, [session({ number: 3, state: 'cancelled' })])).toEqual([]);
	});
});

describe('a session is refused', () => {
	const openDays = {
		days: [
			{ date: '2027-05-18', opens: '00:00', closes: '20:00' },
			{ date: '2027-05-17', opens: '10:00', closes: '24:00' }
		],
		ceremony: { date: '2027-05-16', note: { ar: 'بدعوة' } }
	};
	const problems = (changes: Partial<Session>) => sessionProblems(session(changes), openDays);

	test('not where it lies within the public’s hours, to their last minute', () => {
		expect(problems({})).toEqual([]);
		expect(problems({ start: '2027-05-17T10:00', end: '2027-05-18T20:00' })).toEqual([]);
		expect(problems({ start: '2027-05-17T23:00', end: '2027-05-18T00:00' })).toEqual([]);
	});

	test('where it ends before it starts, or as it starts', () => {
		for (const end of ['2027-05-17T10:30', '2027-05-17T11:00'])
			expect(problems({ end })).toEqual([{ path: 'end', code: 'ends-before-it-starts' }]);
	});

	test('where it begins before the gates open, or on no day of the edition', () => {
		for (const start of ['2027-05-17T09:59', '2027-05-15T11:00'])
			expect(problems({ start })).toEqual([{ path: 'start', code: 'outside-the-open-days' }]);
		expect(problems({ start: '2027-05-19T11:00', end: '2027-05-19T12:00' })).toEqual([
			{ path: 'start', code: 'outside-the-open-days' }
		]);
	});

	test('where it ends after the gates have closed', () => {
		expect(problems({ start: '2027-05-18T19:00', end: '2027-05-18T20:01' })).toEqual([
			{ path: 'end', code: 'outside-the-open-days' }
		]);
	});

	test('on the day of the ceremony, unless it is the ceremony and ends that day', () => {
		const times = { start: '2027-05-16T18:00', end: '2027-05-16T20:00' };
		expect(problems({ kind: 'ceremony', ...times })).toEqual([]);
		expect(problems({ kind: 'ceremony', ...times, end: '2027-05-17T00:00' })).toEqual([]);
		expect(problems({ kind: 'ceremony', ...times, end: '2027-05-17T00:01' })).toEqual([
			{ path: 'end', code: 'outside-the-open-days' }
		]);
		expect(problems({ kind: 'show', ...times })).toEqual([{ path: 'start', code: 'outside-the-open-days' }]);
	});

	test('where it is held nowhere, or in a pavilion and at a place at once', () => {
		expect(problems({ place: null })).toEqual([{ path: 'place', code: 'in-no-place' }]);
		expect(problems({ pavilion: 7 })).toEqual([{ path: 'place', code: 'in-two-places' }]);
	});
});
