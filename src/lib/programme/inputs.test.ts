import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { languages } from '#lib/platform/i18n/language.ts';
import { warningSentence } from './clash-words.ts';
import { sessionInput } from './inputs.ts';
import { problemsOf } from '#lib/platform/forms/problems.ts';

const given = {
	edition: 'oujda-2027',
	number: null,
	kind: 'show',
	title: { ar: 'عرض الخيالة' },
	about: null,
	pavilion: null,
	place: 'stage',
	start: '2027-05-17T11:00',
	end: '2027-05-17T11:45',
	state: 'scheduled',
	remark: null,
	forChildren: false,
	languages: ['ar']
};

function found(changes: Record<string, unknown>) {
	return problemsOf(v.safeParse(sessionInput, { ...given, ...changes }).issues ?? [], 'en');
}

const plain = 'Plain text only, without HTML tags.';
const unprinted = 'The text holds characters that do not print: type it by hand.';
const arabic = 'The text in Arabic is needed.';

describe('a text is refused, with its field and a sentence', () => {
	test.each([
		['too long', { title: { ar: 'ا'.repeat(10_000) } }, 'title.ar', 'Too long: 200 characters at most.'],
		[
			'too long in another language',
			{ about: { ar: 'نص', fr: 'a'.repeat(2001) } },
			'about.fr',
			'Too long: 2,000 characters at most.'
		],
		['a tag', { title: { ar: 'عرض <script>alert(1)</script>' } }, 'title.ar', plain],
		['a closing tag', { title: { ar: 'عرض </b>' } }, 'title.ar', plain],
		['a comment', { title: { ar: 'عرض', en: 'Show <!-- x' } }, 'title.en', plain],
		['a line break in a title', { title: { ar: 'عرض\nالخيالة' } }, 'title.ar', unprinted],
		['a sign that prints nothing', { about: { ar: 'نص\u0000' } }, 'about.ar', unprinted],
		['half a character', { about: { ar: 'نص \ud83d' } }, 'about.ar', unprinted],
		['no Arabic', { title: { fr: 'Cavalerie' } }, 'title.ar', arabic],
		['Arabic of spaces', { title: { ar: '  ', fr: 'Cavalerie' } }, 'title.ar', arabic],
		['Arabic of signs', { title: { ar: '…' } }, 'title.ar', arabic],
		['another language without Arabic', { about: { ar: '', fr: 'Texte' } }, 'about.ar', arabic],
		['no title', { title: null }, 'title', 'This field is needed.'],
		[
			'a language nobody reads here',
			{ title: { ar: 'عرض', de: 'Vorführung' } },
			'title.de',
			'This field is not taken here.'
		]
	])('%s', (_, changes, path, message) => {
		expect(found(changes)).toEqual([{ path, message }]);
	});

	test.each([
		[
			'a day that does not exist',
			{ start: '2027-02-29T11:00' },
			'start',
			'This is no date and time that exist.'
		],
		['a kind nobody knows', { kind: 'concert' }, 'kind', 'Choose one of those offered.'],
		['a pavilion that is no number', { pavilion: 'one' }, 'pavilion', 'A number is expected here.'],
		['a pavilion of number zero', { pavilion: 0 }, 'pavilion', 'The smallest number taken is 1.'],
		['half a pavilion', { pavilion: 1.5 }, 'pavilion', 'A whole number is expected here.'],
		['a place that is no name', { place: '../x' }, 'place', 'Small Latin letters, digits and hyphens only.'],
		['a field nobody knows', { price: 10 }, 'price', 'This field is not taken here.'],
		['no answer', { forChildren: undefined }, 'forChildren', 'This field is needed.'],
		['an answer that is none', { forChildren: 'yes' }, 'forChildren', 'This value is not one that is taken.']
	])('so is %s', (_, changes, path, message) => {
		expect(found(changes)).toEqual([{ path, message }]);
	});

	test('all that is wrong is said at once', () => {
		expect(found({ title: { ar: '<b>' }, kind: 'concert', end: 'soon' }).map(({ path }) => path)).toEqual([
			'kind',
			'title.ar',
			'end'
		]);
	});
});

describe('a text is taken', () => {
	const taken = (changes: object) => v.parse(sessionInput, { ...given, ...changes });

	test('without the spaces around it and the languages in which nothing was written', () => {
		const title = { ar: '  عرض الخيالة ', zgh: '', fr: ' ', en: ' Cavalry ' };
		expect(taken({ title }).title).toEqual({ ar: 'عرض الخيالة', en: 'Cavalry' });
	});

	test('as none, where it may be left out and nothing was written', () => {
		expect(taken({ about: { ar: ' ', fr: '' } }).about).toBeNull();
	});

	test('of several lines where it is no title, whatever ends them', () => {
		expect(taken({ about: { ar: 'سطر\r\nسطر\rسطر' } }).about).toEqual({ ar: 'سطر\nسطر\nسطر' });
	});

	test('with a sign that is no tag, and one of two halves', () => {
		const title = { ar: 'أقل < من 5 <3 💧 & "أكثر"' };
		expect(taken({ title }).title).toEqual(title);
	});

	test('each language spoken once, in the order given', () => {
		expect(taken({ languages: ['fr', 'ar', 'fr'] }).languages).toEqual(['fr', 'ar']);
	});
});

test('what is refused is said in the reader’s language', () => {
	const refusal = [
		{ path: 'end', code: 'ends-before-it-starts' },
		{ path: 'about.ar', code: 'too-long', limit: 2000 }
	] as const;
	const said = languages.map((lang) => problemsOf(refusal, lang).map(({ message }) => message));
	expect(said).toEqual([
		['يجب أن تكون النهاية بعد البداية.', 'النص طويل: أقصى عدد للحروف 2\u202f000.'],
		['ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵍⵉ ⵓⵎⴳⴳⴰⵔⵓ ⴷⴼⴼⵉⵔ ⵏ ⵓⵙⵙⵏⵜⵉ.', 'ⵉⵖⵣⵣⵉⴼ ⵓⴹⵕⵉⵚ: ⵓⴳⴰⵔ ⵏ ⵉⵙⴽⴽⵉⵍⵏ 2\u202f000.'],
		['La fin doit suivre le début.', 'Texte trop long\u00a0: 2\u202f000 caractères au plus.'],
		['The end must come after the start.', 'Too long: 2,000 characters at most.']
	]);
});

test('a warning is a sentence too', () => {
	expect(warningSentence({ code: 'two-in-one-place', with: 12 }, 'fr')).toBe(
		'L’activité 12 a lieu au même endroit en même temps.'
	);
});
