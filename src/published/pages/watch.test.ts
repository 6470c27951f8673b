import { describe, expect, test } from 'vitest';
import type { Language } from '#lib/platform/i18n/language.ts';
import { eventTime } from '../material.ts';
import type { Live, ProgrammeFile, StreamEntry } from '../programme-file.ts';
import type { RecordFile } from '../record-file.ts';
import { watchPage } from './watch.ts';

const stream = (id: number, start: string, end: string, more: Partial<StreamEntry> = {}): StreamEntry => ({
	id,
	title: `B${id}`,
	platform: 'Example TV',
	url: `https://stream.example/${id}`,
	lang: 'ar',
	start: `2027-05-17T${start}`,
	end: `2027-05-17T${end}`,
	...more
});

const streams = [
	stream(1, '16:00', '17:00'),
	stream(2, '14:00', '15:00', { lang: 'fr', session: 8 }),
	stream(3, '11:30', '13:00'),
	stream(4, '11:00', '13:00'),
	stream(5, '08:00', '09:00', { replayUrl: 'https://stream.example/5/again' }),
	stream(6, '09:00', '10:00', { replayUrl: 'https://stream.example/6/again' }),
	stream(7, '08:00', '09:00'),
	stream(8, '09:00', '10:00')
];

function programmeOf(lang: Language, more: Partial<ProgrammeFile> = {}): ProgrammeFile {
	return {
		version: 1,
		generatedAt: '2027-05-01T00:00:00.000Z',
		lang,
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
		sessions: [
			{
				id: 8,
				uuid: '8',
				kind: 'show',
				title: { ar: 'عرض الخيالة' },
				start: '2027-05-17T14:00',
				end: '2027-05-17T14:30',
				state: 'cancelled',
				languages: ['ar']
			}
		],
		streams,
		notices: [],
		...more
	};
}

function recordOf(lang: Language, channels: RecordFile['channels'] = []): RecordFile {
	return {
		version: 1,
		generatedAt: '2027-05-01T00:00:00.000Z',
		lang,
		checkedTo: '2026-03',
		editions: [],
		channels,
		series: [],
		observations: [],
		sources: [
			{ id: 'old', title: 'x', publisher: 'Old', url: 'https://old.example', lang: 'fr' },
			{ id: 'new', title: 'x', publisher: 'New', url: 'https://new.example', lang: 'ar' }
		],
		conflicts: {},
		corrections: [],
		unpublished: []
	};
}

/** 12:00 at the event. */
const noon = new Date('2027-05-17T11:00:00.000Z');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

type Given = {
	lang?: Language;
	programme?: ProgrammeFile | null;
	channels?: RecordFile['channels'];
	live?: Live | null;
	now?: Date;
};

function page({ lang = 'en', programme, channels, live = null, now = noon }: Given = {}) {
	const file = programme === undefined ? programmeOf(lang) : programme;
	const material = { record: recordOf(lang, channels), programme: file, live, heardAt: now, seen: null };
	return watchPage(material, { live, now, at: eventTime(file, now) });
}

function heard(states: Live['streams'], more: Partial<Live> = {}): Live {
	return {
		edition: 'oujda-2027',
		version: 1,
		serverTime: noon.toISOString(),
		asOf: noon.toISOString(),
		entriesToday: { value: null, status: 'provisional', gatesReporting: 0, gates: 0 },
		now: [],
		next: [],
		streams: states,
		crowd: [],
		donation: { placesToday: null },
		notices: [],
		...more
	};
}

const all = (days: ReturnType<typeof page>['upcoming']) => days.flatMap(({ streams }) => streams);
const ids = ({ live, upcoming, replay, ended }: ReturnType<typeof page>) =>
	[live, all(upcoming), all(replay), all(ended)].map((group) => group.map(({ id }) => id));

describe('the streams of a programme', () => {
	test('stand by the clock: live, then to come by their time, then what is over, the last one first', () => {
		expect(ids(page())).toEqual([
			[4, 3],
			[2, 1],
			[6, 5],
			[8, 7]
		]);
	});

	test('stand as staff said by hand, where that was heard', () => {
		const live = heard([
			{ id: 1, state: 'live' },
			{ id: 3, state: 'upcoming' },
			{ id: 4, state: 'replay' }
		]);
		expect(ids(page({ live }))).toEqual([[1], [3, 2], [4, 6, 5], [8, 7]]);
	});

	test('stand by the clock again once what was heard is ten minutes old', () => {
		const live = heard([{ id: 1, state: 'live' }]);
		expect(ids(page({ live, now: later(9) }))[0]).toEqual([4, 3, 1]);
		expect(ids(page({ live, now: later(10) }))[0]).toEqual([4, 3]);
	});

	test('do not follow what was heard of another edition', () => {
		const live = heard([{ id: 1, state: 'live' }], { edition: 'rehearsal' });
		expect(ids(page({ live }))[0]).toEqual([4, 3]);
	});

	test('are links to the platform: its page before, the stream while it runs, the recording after', () => {
		const { live, upcoming, replay } = page();
		const link = ([first]: typeof live) => [first?.href, first?.watch];
		expect(link(live)).toEqual(['https://stream.example/4', 'Watch on \u2068Example TV\u2069']);
		expect(link(all(upcoming))).toEqual([
			'https://stream.example/2',
			'The stream’s page on \u2068Example TV\u2069'
		]);
		expect(link(all(replay))).toEqual([
			'https://stream.example/6/again',
			'Watch again on \u2068Example TV\u2069'
		]);
	});

	test('that are called recordings before there is an address of one lead to where they ran', () => {
		const [first] = all(page({ live: heard([{ id: 4, state: 'replay' }]) }).replay);
		expect(first?.href).toBe('https://stream.example/4');
	});

	test('that are over without a recording say so and lead nowhere', () => {
		const [first] = all(page().ended);
		expect(first?.href).toBeUndefined();
		expect(first?.watch).toBeUndefined();
		expect(first?.remark).toBe('No recording announced');
	});

	test('whose time has come without their beginning say so; those to come do not', () => {
		const { upcoming } = page({ live: heard([{ id: 3, state: 'upcoming' }]) });
		expect(all(upcoming).map(({ remark }) => remark)).toEqual(['Not begun yet', undefined, undefined]);
	});

	test('name day, hours, their language in itself, and their session with its state', () => {
		const [first] = all(page().upcoming);
		expect(first).toMatchObject({
			day: 'Monday 17 May',
			from: '2027-05-17T14:00',
			to: '2027-05-17T15:00',
			spoken: { code: 'fr', name: 'Français' },
			session: { href: '/en/sessions/8', title: { ar: 'عرض الخيالة' }, stateWord: 'Cancelled' }
		});
	});

	test('that bear the title of their session do not say it twice', () => {
		const same = streams.map((one) => ({ ...one, title: { ar: 'عرض الخيالة' } }));
		const [first] = all(page({ programme: programmeOf('en', { streams: same }) }).upcoming);
		expect(first?.session).toEqual({ href: '/en/sessions/8', stateWord: 'Cancelled' });
	});

	test('stand together by the day on which they begin', () => {
		const days = [
			stream(1, '16:00', '17:00'),
			{ ...stream(2, '10:00', '11:00'), start: '2027-05-18T10:00', end: '2027-05-18T11:00' },
			stream(3, '14:00', '15:00')
		];
		const { upcoming } = page({ programme: programmeOf('en', { streams: days }) });
		expect(upcoming.map(({ day, streams: of }) => [day, of.map(({ id }) => id)])).toEqual([
			['Monday 17 May', [3, 1]],
			['Tuesday 18 May', [2]]
		]);
	});

	test('whose session is not in the programme name none', () => {
		const [first] = all(page({ programme: programmeOf('en', { sessions: [] }) }).upcoming);
		expect(first?.session).toBeUndefined();
	});

	test('of the rehearsal are told as such; of a real edition they are not', () => {
		const { edition } = programmeOf('en');
		const programme = programmeOf('en', { edition: { ...edition, rehearsal: true } });
		expect([page({ programme }).practice, page().practice]).toEqual([true, false]);
	});
});

describe('the official accounts', () => {
	const channels = [
		{ name: 'First', handle: '@DGSN_MAROC', asOf: '2019-02-15', source: 'old' },
		{ name: 'Last', handle: '@DGSN_MAROC', asOf: '2023-12', source: 'new' },
		{ name: 'Undated', handle: '@elsewhere', source: 'new' },
		{ name: 'Hashtag', handle: '#abwab', asOf: '2023-05-21', source: 'old' },
		{ name: 'App', handle: 'JPO POLICE', asOf: '2024-05', source: 'old' }
	];

	test('stand where there is no programme: each once, with its last date and the source of that', () => {
		const { accounts, quiet, any } = page({ programme: null, channels });
		expect(accounts).toEqual([
			{
				name: 'Last',
				handle: '@DGSN_MAROC',
				said: 'Named by a source (December 2023)',
				source: { publisher: 'New', url: 'https://new.example', lang: 'ar' }
			}
		]);
		expect([quiet, any]).toEqual(['The programme of the next edition has not been published yet.', false]);
	});

	test('stand once the edition is over, beside its recordings', () => {
		const { accounts, quiet, replay } = page({ channels, now: new Date('2027-05-17T19:00:00.000Z') });
		expect(accounts.map(({ handle }) => handle)).toEqual(['@DGSN_MAROC']);
		expect(quiet).toBe('This edition ended on Monday 17 May');
		expect(all(replay).map(({ id }) => id)).toEqual([6, 5]);
	});

	test('do not stand beside the streams of an edition that is still to come or open', () => {
		const lastMinute = page({ channels, now: new Date('2027-05-17T18:59:00.000Z') });
		const before = page({ channels, now: new Date('2027-05-01T12:00:00.000Z') });
		expect([lastMinute.accounts, before.accounts]).toEqual([[], []]);
		expect([lastMinute.quiet, before.quiet]).toEqual([undefined, undefined]);
	});
});
