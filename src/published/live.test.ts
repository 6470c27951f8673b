import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { liveAnswer, noticesAt, type LiveRow } from './live.ts';
import type { NoticeEntry, ProgrammeFile, SessionEntry, StreamEntry } from './programme-file.ts';

const session = (id: number, start: string, end: string, more: Partial<SessionEntry> = {}): SessionEntry => ({
	id,
	uuid: `${id}`,
	kind: 'show',
	title: `S${id}`,
	place: 'stage',
	start: `2027-05-17T${start}`,
	end: `2027-05-17T${end}`,
	languages: ['ar'],
	...more
});

const stream = (id: number, start: string, end: string, more: Partial<StreamEntry> = {}): StreamEntry => ({
	id,
	title: `B${id}`,
	platform: 'X',
	url: 'https://stream.example/x',
	lang: 'ar',
	start: `2027-05-17T${start}`,
	end: `2027-05-17T${end}`,
	...more
});

const notice = (id: number, more: Partial<NoticeEntry> = {}): NoticeEntry => ({
	id,
	level: 'information',
	title: `N${id}`,
	text: 'x',
	confirmedAt: '2027-05-17T10:00:00.000Z',
	expiresAt: '2027-05-17T12:00:00.000Z',
	...more
});

function fileOf(more: Partial<ProgrammeFile> = {}): ProgrammeFile {
	return {
		version: 42,
		generatedAt: '2027-05-01T00:00:00.000Z',
		lang: 'ar',
		edition: {
			slug: 'oujda-2027',
			city: 'x',
			venue: 'x',
			start: '2027-05-17',
			end: '2027-05-17',
			days: [{ date: '2027-05-17', opens: '10:00', closes: '20:00' }],
			free: true,
			address: 'x'
		},
		utcOffset: 60,
		zones: [],
		places: [],
		pavilions: [],
		sessions: [],
		streams: [],
		notices: [],
		...more
	};
}

/** 12:00 at the event. */
const noon = new Date('2027-05-17T11:00:00.000Z');
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000);
const row = (more: Partial<LiveRow> = {}): LiveRow => ({
	asOf: minutes(-3),
	crowd: [],
	overrides: [],
	...more
});

test('where no edition has a programme, all lists are empty and nothing is claimed', () => {
	expect(liveAnswer(null, null, noon)).toEqual({
		edition: null,
		version: 0,
		serverTime: '2027-05-17T11:00:00.000Z',
		asOf: '2027-05-17T11:00:00.000Z',
		entriesToday: { value: null, status: 'provisional', gatesReporting: 0, gates: 0 },
		now: [],
		next: [],
		streams: [],
		crowd: [],
		donation: { placesToday: null },
		notices: []
	});
});

test('the answer names its edition and version, and says how old what it knows is', () => {
	const answer = liveAnswer(fileOf(), row(), noon);
	expect([answer.edition, answer.version]).toEqual(['oujda-2027', 42]);
	expect([answer.asOf, answer.serverTime]).toEqual(['2027-05-17T10:57:00.000Z', '2027-05-17T11:00:00.000Z']);
});

test('before anything is counted, entries and donation places are unknown, not zero', () => {
	const { entriesToday, donation } = liveAnswer(fileOf(), row(), noon);
	expect([entriesToday.value, donation.placesToday]).toEqual([null, null]);
});

describe('sessions', () => {
	const sessions = [
		session(1, '11:00', '12:00'),
		session(2, '12:00', '13:00'),
		session(3, '11:30', '12:01'),
		session(4, '11:00', '14:00', { state: 'cancelled' }),
		session(5, '12:01', '12:30', { state: 'cancelled' }),
		...[11, 12, 13, 14, 15, 16].map((id) => session(id, `${id + 2}:00`, `${id + 3}:00`))
	];

	test('are now and next by the clock of the event, without those that were cancelled', () => {
		const { now, next } = liveAnswer(fileOf({ sessions }), row(), noon);
		expect(now).toEqual([3, 2]);
		expect(next).toEqual([11, 12, 13, 14, 15]);
	});

	test('follow the offset of the edition, whatever it is', () => {
		expect(liveAnswer(fileOf({ sessions, utcOffset: 0 }), row(), noon).now).toEqual([1]);
		expect(liveAnswer(fileOf({ sessions, utcOffset: 120 }), row(), noon).now).toEqual([11]);
	});

	test('that are delayed or were moved are still held', () => {
		const moved = [
			session(1, '11:30', '12:30', { state: 'moved' }),
			session(2, '13:00', '14:00', { state: 'delayed' })
		];
		const { now, next } = liveAnswer(fileOf({ sessions: moved }), row(), noon);
		expect([now, next]).toEqual([[1], [2]]);
	});
});

describe('streams', () => {
	const streams = [
		stream(1, '13:00', '14:00'),
		stream(2, '11:00', '13:00'),
		stream(3, '10:00', '11:00'),
		stream(4, '10:00', '11:00', { replayUrl: 'https://stream.example/again' })
	];
	const byClock = [
		{ id: 1, state: 'upcoming' },
		{ id: 2, state: 'live' },
		{ id: 3, state: 'ended' },
		{ id: 4, state: 'replay' }
	];

	test('are in the state that the clock says, where nothing was said by hand', () => {
		const silent = row({ overrides: [{ stream: 2, state: null }] });
		expect(liveAnswer(fileOf({ streams }), null, noon).streams).toEqual(byClock);
		expect(liveAnswer(fileOf({ streams }), silent, noon).streams).toEqual(byClock);
	});

	test('are in the state that was said by hand, each its own', () => {
		const said = row({
			overrides: [
				{ stream: 1, state: 'live' },
				{ stream: 2, state: 'upcoming' },
				{ stream: 99, state: 'live' }
			]
		});
		expect(liveAnswer(fileOf({ streams }), said, noon).streams).toEqual([
			{ id: 1, state: 'live' },
			{ id: 2, state: 'upcoming' },
			{ id: 3, state: 'ended' },
			{ id: 4, state: 'replay' }
		]);
	});
});

describe('how full pavilions are', () => {
	const crowdAt = (setAt: Date) =>
		liveAnswer(fileOf(), row({ crowd: [{ pavilion: 12, level: 'full', setAt }] }), noon).crowd;

	test('is said for a quarter of an hour, with its end', () => {
		expect(crowdAt(noon)).toEqual([{ pavilion: 12, level: 'full', until: '2027-05-17T11:15:00.000Z' }]);
		expect(crowdAt(minutes(-14.9))).toHaveLength(1);
	});

	test('is not said any more after that', () => {
		expect(crowdAt(minutes(-15))).toEqual([]);
	});
});

describe('notices', () => {
	test('are in force from when they were confirmed until they expire', () => {
		const ids = (at: string) => noticesAt([notice(1)], new Date(at)).map(({ id }) => id);
		expect(ids('2027-05-17T09:59:59.999Z')).toEqual([]);
		expect(ids('2027-05-17T10:00:00.000Z')).toEqual([1]);
		expect(ids('2027-05-17T11:59:59.999Z')).toEqual([1]);
		expect(ids('2027-05-17T12:00:00.000Z')).toEqual([]);
	});

	test('stand the gravest first, of equals the one confirmed last', () => {
		const notices = [
			notice(1),
			notice(2, { level: 'warning' }),
			notice(3, { confirmedAt: '2027-05-17T10:30:00.000Z' }),
			notice(4, { level: 'emergency' })
		];
		expect(liveAnswer(fileOf({ notices }), row(), noon).notices.map(({ id }) => id)).toEqual([4, 2, 3, 1]);
	});
});

test('the answer of a great day is at most 2 kB on the wire', () => {
	const count = (length: number) => Array.from({ length }, (_, i) => i + 1);
	const levels = ['quiet', 'busy', 'full'] as const;
	const file = fileOf({
		sessions: count(100).map((id) => session(id, id % 2 ? '11:00' : '15:00', '16:00')),
		streams: count(12).map((id) => stream(id, '11:00', '13:00')),
		notices: count(3).map((id) =>
			notice(id, {
				title: `المدخل ${id} مغلق مؤقتا`,
				text: `من فضلكم استعملوا المدخل ${id + 1} قرب موقف السيارات؛ يُعاد فتح المدخل ${id} بعد صلاة العصر.`
			})
		)
	});
	const crowd = count(50).map((pavilion) => ({
		pavilion,
		level: levels[(pavilion * 7) % 3] ?? 'busy',
		setAt: new Date(noon.getTime() - ((pavilion * 7919) % 840) * 1000)
	}));
	const answer = liveAnswer(file, row({ crowd }), noon);
	expect([answer.now.length, answer.streams.length, answer.crowd.length, answer.notices.length]).toEqual([
		50, 12, 50, 3
	]);
	expect(brotliCompressSync(JSON.stringify(answer)).length).toBeLessThanOrEqual(2048);
});
