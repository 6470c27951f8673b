import { describe, expect, test } from 'vitest';
import { languages, type Language } from '#lib/platform/i18n/language.ts';
import type { PlaceEntry, ProgrammeFile } from '../programme-file.ts';
import { helpPage, type Aid } from './help.ts';

const place = (id: string, kind: PlaceEntry['kind'], zone?: string): PlaceEntry => ({
	id,
	kind,
	name: { ar: id },
	...(zone ? { zone } : {})
});

function programmeOf(
	places: PlaceEntry[],
	{ lang = 'fr', rehearsal }: { lang?: Language; rehearsal?: true } = {}
): ProgrammeFile {
	return {
		version: 1,
		generatedAt: '2027-05-01T00:00:00.000Z',
		lang,
		edition: {
			slug: 'oujda-2027',
			...(rehearsal ? { rehearsal } : {}),
			city: 'Oujda',
			venue: 'x',
			start: '2027-05-17',
			end: '2027-05-17',
			days: [],
			free: true,
			address: 'x'
		},
		utcOffset: 60,
		zones: [{ code: 'B', name: 'Route' }],
		places,
		pavilions: [],
		sessions: [],
		streams: [],
		notices: []
	};
}

/** Every text to act on, wherever it stands in the page. */
function aidsIn(value: unknown): Aid[] {
	if (typeof value !== 'object' || value === null) return [];
	return 'text' in value ? [value as Aid] : Object.values(value).flatMap(aidsIn);
}

describe.each(languages)('the help page in %s', (lang: Language) => {
	const page = helpPage(null, lang);

	test('has the three cases, each with its steps', () => {
		expect(page.cases.map(({ id, steps }) => [id, steps.length])).toEqual([
			['lost', 3],
			['found', 4],
			['child', 4]
		]);
	});

	test('leads to Tifli Mokhtafi in its own language', () => {
		expect(page.tifliHref).toBe(`/${lang}/tifli`);
	});
});

test('a frightened parent reads the sentence that was agreed on, before anything else', () => {
	expect(helpPage(null, 'ar').urgent).toMatchObject({
		ask: 'طفلك مختفٍ الآن؟',
		do: 'لا تنتظر: توجّه فورا إلى أقرب دائرة للشرطة أو اتصل بالرقم 19.'
	});
	expect(helpPage(null, 'ar').within24h.text).toBe(
		'يُنشر بلاغ الاختفاء في أجل لا يتجاوز 24 ساعة من التبليغ؛ هذا أجل للنشر لا مهلة للانتظار: بلّغ فورا.'
	);
});

test('until it is reviewed, no Tamazight text to act on stands without its Arabic', () => {
	const places = [place('meet', 'meeting-point'), place('first-aid', 'first-aid')];
	const tamazight = helpPage(programmeOf(places, { lang: 'zgh' }), 'zgh');
	const arabic = helpPage(programmeOf(places, { lang: 'ar' }), 'ar');
	expect(aidsIn(tamazight).map(({ ar }) => ar)).toEqual(aidsIn(arabic).map(({ text }) => text));
	expect(aidsIn(tamazight).length).toBeGreaterThan(25);
	expect(tamazight.urgent.arabic).toEqual({ ask: arabic.urgent.ask, do: arabic.urgent.do });
});

test.each(['ar', 'fr', 'en'] as const)('nothing stands twice in %s', (lang) => {
	expect(aidsIn(helpPage(null, lang)).filter(({ ar }) => ar !== undefined)).toEqual([]);
});

describe('meeting points and first aid', () => {
	test('are those of the current programme, with their zone and their place on the map', () => {
		const { venue } = helpPage(
			programmeOf([
				place('toilets-1', 'toilets'),
				place('first-aid-1', 'first-aid', 'gone'),
				place('meet-1', 'meeting-point', 'B'),
				place('meet-2', 'meeting-point')
			]),
			'fr'
		);
		expect(venue?.city).toBe('Oujda');
		expect(venue?.kinds.map(({ id, places }) => [id, places])).toEqual([
			[
				'meeting',
				[
					{
						id: 'meet-1',
						href: '/fr/map#meet-1',
						name: { ar: 'meet-1' },
						zone: { title: 'Zone B', name: 'Route' }
					},
					{ id: 'meet-2', href: '/fr/map#meet-2', name: { ar: 'meet-2' } }
				]
			],
			['first-aid', [{ id: 'first-aid-1', href: '/fr/map#first-aid-1', name: { ar: 'first-aid-1' } }]]
		]);
	});

	test('are left out where there is no programme, or none of them in it', () => {
		expect(helpPage(null, 'fr').venue).toBeNull();
		expect(helpPage(programmeOf([place('toilets-1', 'toilets')]), 'fr').venue).toBeNull();
		expect(
			helpPage(programmeOf([place('meet', 'meeting-point')]), 'fr').venue?.kinds.map(({ id }) => id)
		).toEqual(['meeting']);
	});

	test('that were invented for the rehearsal are told as such', () => {
		const places = [place('meet', 'meeting-point')];
		expect(helpPage(programmeOf(places, { rehearsal: true }), 'fr').venue?.practice).toBe(true);
		expect(helpPage(programmeOf(places), 'fr').venue?.practice).toBe(false);
	});
});
