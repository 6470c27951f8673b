import { expect, test } from 'vitest';
import type { OpenDaysEntry, ProgrammeFile } from '../programme-file.ts';
import { posterPage } from './poster.ts';

const edition: OpenDaysEntry = {
	slug: 'el-jadida-2025',
	city: 'Al Jadida',
	venue: 'Parc',
	start: '2025-05-17',
	end: '2025-05-18',
	days: [
		{ date: '2025-05-17', opens: '10:00', closes: '20:00' },
		{ date: '2025-05-18', opens: '10:00', closes: '20:00' }
	],
	free: true,
	address: 'Adresse'
};

const file: ProgrammeFile = {
	version: 1,
	generatedAt: '2025-05-01T08:00:00.000Z',
	lang: 'fr',
	edition,
	utcOffset: 60,
	zones: [{ code: 'A', name: 'Enquête' }],
	places: [],
	pavilions: [
		{ number: 1, name: 'Un', zone: 'A', languages: [] },
		{ number: 12, name: { ar: 'الشرطة العلمية' }, zone: 'A', languages: [] },
		{ number: 13, name: 'Treize', zone: 'A', languages: [] }
	],
	sessions: [],
	streams: [],
	notices: []
};

test('the poster of a pavilion leads to its lasting address and begins in Arabic', () => {
	const poster = posterPage(file, 'pavilion-12');
	expect(poster?.path).toBe('/e/el-jadida-2025/p/12');
	expect(poster?.name).toEqual({ ar: 'الشرطة العلمية' });
	expect(poster?.heading.map(({ lang, text }) => `${lang} ${text}`)).toEqual([
		'ar الرواق 12',
		'zgh ⴰⵥⵓⴱⴰⵢ 12',
		'fr Pavillon 12',
		'en Pavilion 12'
	]);
	expect(poster?.place).toEqual(['Zone A', 'Enquête']);
	expect(poster?.others.map(({ href }) => href)).toEqual([
		'/fr/posters/entrance',
		'/fr/posters/pavilion-1',
		'/fr/posters/pavilion-13'
	]);
});

test('the poster of the entrance leads to the first page, and says the hours and what to do for a missing child', () => {
	const poster = posterPage(file, 'entrance');
	expect(poster?.path).toBe('/');
	expect(poster?.hours).toEqual([{ day: 'du 17 au 18\u00a0mai 2025', hours: 'de 10:00 à 20:00' }]);
	expect(poster?.free?.[0]?.text).toBe('الدخول مجاني ومفتوح للعموم');
	expect(poster?.missing?.map(({ text }) => text.includes('19'))).toEqual([true, true, true, true]);
});

test('hours that differ from day to day are said day by day, and round the clock in words', () => {
	const days = [
		{ date: '2025-05-17', opens: '14:00', closes: '20:00' },
		{ date: '2025-05-18', opens: '00:00', closes: '24:00' }
	];
	expect(posterPage({ ...file, edition: { ...edition, days } }, 'entrance')?.hours).toEqual([
		{ day: 'samedi 17\u00a0mai', hours: 'de 14:00 à 20:00' },
		{ day: 'dimanche 18\u00a0mai', hours: 'Ouvert toute la journée' }
	]);
});

test('entrance that is not free does not say so', () => {
	expect(posterPage({ ...file, edition: { ...edition, free: false } }, 'entrance')?.free).toBeUndefined();
});

test('every poster of the rehearsal carries the word', () => {
	const rehearsal = { ...file, edition: { ...edition, rehearsal: true as const } };
	for (const name of ['entrance', 'pavilion-12']) {
		expect(posterPage(rehearsal, name)?.rehearsal?.[0]).toEqual({ lang: 'ar', text: 'تمرين' });
		expect(posterPage(file, name)?.rehearsal).toBeUndefined();
	}
});

test.each(['pavilion-2', 'pavilion-012', 'pavilion-', 'pavilion-12x', 'pavilion-99999', 'exit', '', '12'])(
	'there is no poster called %j',
	(name) => {
		expect(posterPage(file, name)).toBeNull();
	}
);
