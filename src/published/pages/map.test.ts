import { describe, expect, test } from 'vitest';
import { languages, type Language } from '#lib/platform/i18n/language.ts';
import { noQuery } from '../page-query.ts';
import type { PavilionEntry, PlaceEntry, ProgrammeFile, SessionEntry } from '../programme-file.ts';
import { addressOf } from '#lib/programme/plan.ts';
import { mapPage } from './map.ts';

const pavilion = (number: number, more: Partial<PavilionEntry> = {}): PavilionEntry => ({
	number,
	name: `P${number}`,
	zone: number < 3 ? 'A' : 'B',
	languages: ['ar'],
	at: [100 * number, 100],
	...more
});
const place = (id: string, kind: PlaceEntry['kind'], more: Partial<PlaceEntry> = {}): PlaceEntry => ({
	id,
	kind,
	name: id,
	at: [300, 300],
	...more
});
const session = (id: number, more: Partial<SessionEntry> = {}): SessionEntry => ({
	id,
	uuid: String(id),
	kind: 'show',
	title: `S${id}`,
	pavilion: 1,
	start: '2030-05-17T10:00',
	end: '2030-05-17T11:00',
	languages: ['ar'],
	...more
});

function fileOf(lang: Language, more: Partial<ProgrammeFile> = {}): ProgrammeFile {
	return {
		version: 1,
		generatedAt: '2030-05-01T00:00:00Z',
		lang,
		edition: {
			slug: 'fair',
			city: 'x',
			venue: 'x',
			start: '2030-05-17',
			end: '2030-05-21',
			days: [],
			free: true,
			address: 'x',
			plan: { width: 1000, height: 700 }
		},
		utcOffset: 60,
		zones: [
			{
				code: 'A',
				name: 'first',
				outline: [
					[0, 0],
					[240, 0],
					[240, 240],
					[0, 240]
				]
			},
			{ code: 'B', name: { ar: 'ثانية' } }
		],
		places: [
			place('entrance-1', 'entrance'),
			place('water-1', 'water', { zone: 'B', at: [400, 300] }),
			place('toilets-2', 'toilets', { stepFree: true, at: [500, 300] }),
			place('toilets-1', 'toilets', { at: undefined })
		],
		pavilions: [pavilion(1, { stepFree: true }), pavilion(2), pavilion(3)],
		sessions: [],
		streams: [],
		notices: [],
		...more
	};
}

const file = fileOf('en');

/** Title and ids of each group. */
const listOf = ({ groups }: ReturnType<typeof mapPage>) =>
	groups.map(({ title, marks }) => [title, marks.map(addressOf)]);
const marksOf = ({ groups }: ReturnType<typeof mapPage>) => groups.flatMap(({ marks }) => marks);

describe('the list beside the plan', () => {
	test('has places by kind, what is needed soonest first, then every pavilion under its zone', () => {
		expect(listOf(mapPage(file, noQuery))).toEqual([
			['Toilets', ['toilets-2', 'toilets-1']],
			['Drinking water', ['water-1']],
			['Entrances', ['entrance-1']],
			['Zone A', ['p1', 'p2']],
			['Zone B', ['p3']]
		]);
	});

	test('names kinds in each of the languages', () => {
		const said = languages.map((lang) => listOf(mapPage(fileOf(lang), noQuery)).map(([title]) => title));
		for (const at of [0, 1, 2]) expect(new Set(said.map((titles) => titles[at])).size).toBe(languages.length);
	});

	test('says of a place in which zone it is', () => {
		expect(marksOf(mapPage(file, noQuery)).map((mark) => [addressOf(mark), mark.zone])).toEqual([
			['toilets-2', undefined],
			['toilets-1', undefined],
			['water-1', 'Zone B'],
			['entrance-1', undefined],
			['p1', undefined],
			['p2', undefined],
			['p3', undefined]
		]);
	});
});

describe('the plan', () => {
	test('has its size, and the zones that were drawn with the place of their letter', () => {
		expect(mapPage(file, noQuery).plan).toEqual({
			width: 1000,
			height: 700,
			drawn: 720,
			pixel: 1.389,
			zones: [{ code: 'A', outline: '0,0 240,0 240,240 0,240', letter: [150, 160] }]
		});
	});

	test('is not there when the edition has none, and then nothing has a point on it', () => {
		const page = mapPage({ ...file, edition: { ...file.edition, plan: undefined } }, noQuery);
		expect(page.plan).toBe(null);
		expect(marksOf(page).map(({ at }) => at)).toEqual(marksOf(mapPage(file, noQuery)).map(() => undefined));
	});

	test('is not there when nothing was placed on it', () => {
		const unplaced = {
			places: file.places.map((one) => ({ ...one, at: undefined })),
			pavilions: file.pavilions.map((one) => ({ ...one, at: undefined }))
		};
		expect(mapPage({ ...file, ...unplaced }, noQuery).plan).toBe(null);
	});
});

test('marks the few that are not announced as step-free, and explains how they are drawn when asked', () => {
	const page = mapPage(file, noQuery);
	expect(
		marksOf(page)
			.filter(({ steps }) => steps)
			.map(addressOf)
	).toEqual(['toilets-1', 'water-1', 'entrance-1', 'p2', 'p3']);
	const asked = mapPage(file, { ...noQuery, stepFree: true });
	expect([page.stepFree, asked.stepFree]).toEqual([false, true]);
	expect(asked.legend).not.toBe(page.legend);
});

describe('what is on in a pavilion', () => {
	const sessions = [
		session(1, { end: '2030-05-17T10:15' }),
		session(2, { state: 'cancelled' }),
		session(3),
		session(4, { pavilion: 2, start: '2030-05-17T10:40' })
	];
	const nowIn = (at?: string) =>
		marksOf(mapPage({ ...file, sessions }, noQuery, at))
			.filter(({ number }) => number !== undefined)
			.map(({ now }) => now);

	test('is the session running by the event’s clock, never one that was cancelled or comes later', () => {
		expect(nowIn('2030-05-17T10:30')).toEqual(['S3', undefined, undefined]);
	});

	test('is not said without a clock', () => {
		expect(nowIn()).toEqual([undefined, undefined, undefined]);
	});
});
