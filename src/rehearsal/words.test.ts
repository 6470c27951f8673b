import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { languages } from '#lib/platform/i18n/language.ts';
import type { StaffText } from '#lib/platform/i18n/staff-text.ts';
import { composeProgramme } from '#published/compose-programme.ts';
import { rehearse } from './rehearse.ts';

const rehearsal = rehearse('2027-03-01');

function isText(value: object): value is StaffText {
	return 'ar' in value;
}

/** Every text of the rehearsal that a person reads, wherever it stands. */
function textsIn(value: unknown): StaffText[] {
	if (typeof value !== 'object' || value === null || value instanceof Date) return [];
	return isText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

const texts = [...new Set(textsIn(rehearsal))];
const inFour = texts.filter((text) => languages.every((lang) => text[lang]?.trim()));
const said = (lang: (typeof languages)[number]) => texts.flatMap((text) => text[lang] ?? []);

test('all is said in four languages, but what four notes say in Arabic only', () => {
	const arabicOnly = texts.filter((text) => !inFour.includes(text));
	expect(arabicOnly.map((text) => Object.keys(text))).toEqual([['ar'], ['ar'], ['ar'], ['ar']]);
	const { pavilions, sessions } = rehearsal.programme;
	const shows = pavilions.filter((one) => one.shows && !one.shows.fr).map(({ number }) => number);
	const about = new Set(sessions.filter((one) => one.about && !one.about.fr).map(({ title }) => title.fr));
	expect(shows).toEqual([17, 33, 46]);
	expect([...about]).toEqual(['Self-défense\u00a0: des gestes simples']);
});

test('no text stands in the place of another language', () => {
	const repeated = inFour.filter((text) => new Set(languages.map((lang) => text[lang])).size < 3);
	expect(repeated).toEqual([]);
});

test('Tamazight is written in the Tifinagh of Morocco and nothing else', () => {
	const tifinagh = /^[ⴰⴱⴳⵯⴷⴹⴻⴼⴽⵀⵃⵄⵅⵇⵉⵊⵍⵎⵏⵓⵔⵕⵖⵙⵚⵛⵜⵟⵡⵢⵣⵥ\d ,.:()?]+$/u;
	expect(said('zgh').filter((text) => !tifinagh.test(text))).toEqual([]);
});

test('Arabic is written in Arabic letters, Western digits, and no dash', () => {
	expect(
		said('ar').filter((text) => !/^[\u0600-\u06ff\d .:()]+$/u.test(text) || /[٠-٩]/u.test(text))
	).toEqual([]);
});

test('French keeps its signs with the word before, and both it and English write the real apostrophe', () => {
	expect(said('fr').filter((text) => /(?<!\u00a0)[:;?!»]|«(?!\u00a0)|'/u.test(text))).toEqual([]);
	expect(said('en').filter((text) => /'| [:;?!]/u.test(text))).toEqual([]);
});

test('nobody is named, and no word of the real editions’ cities is used', () => {
	const names =
		/محمد|أحمد|يوسف|فاطمة|خديجة|مريم|الحسن|علي(?=\s|$)|Moh?amm?ed|Ahmed|Youssef|Fatima|Khadija|Mari[ae]m|Hassan|ⵎⵓⵃⵎⵎⴷ/iu;
	const cities =
		/الدار البيضاء|مراكش|طنجة|فاس(?=\s|$)|أكادير|الجديدة|Casablanca|Marrakech|Tang[ei]|\bF[eè]s\b|Agadir|Jadida/iu;
	const all = languages.flatMap(said);
	expect(all.filter((text) => names.test(text) || cities.test(text))).toEqual([]);
});

test('no text gives the number of the emergency line: only the page of help does', () => {
	expect(languages.flatMap(said).filter((text) => /\b19\b/u.test(text))).toEqual([]);
});

test('one language of it all, as it is published, is at most 18 kB on the wire', () => {
	const material = { ...rehearsal, notices: rehearsal.notices.map((one, at) => ({ id: at + 1, ...one })) };
	const sizes = languages.map(
		(lang) => brotliCompressSync(JSON.stringify(composeProgramme(lang, material))).length
	);
	expect(sizes.filter((size) => size > 18_000)).toEqual([]);
});
