import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { languages } from '#lib/platform/i18n/language.ts';
import { noticeInput } from './inputs.ts';
import { fillTemplate, noticeTemplates } from './notice-templates.ts';
import { noticeProblems, noticesInForce, type NoticeLevel } from './notice.ts';

const at = (clock: string) => new Date(`2027-05-17T${clock}:00Z`);

const notice = (id: number, level: NoticeLevel, confirmed: string, expires: string) => ({
	id,
	level,
	confirmedAt: at(confirmed),
	expiresAt: at(expires)
});

describe('notices in force', () => {
	const list = [
		notice(1, 'information', '10:00', '12:00'),
		notice(2, 'emergency', '10:00', '12:00'),
		notice(3, 'warning', '10:30', '12:00'),
		notice(4, 'warning', '11:00', '12:00')
	];
	const shown = (clock: string) => noticesInForce(list, at(clock)).map(({ id }) => id);

	test('are the gravest first, of equals the last confirmed first', () => {
		expect(shown('11:30')).toEqual([2, 4, 3, 1]);
	});

	test('are shown from the minute they were confirmed to the one in which they expire', () => {
		expect(shown('09:59')).toEqual([]);
		expect(shown('10:00')).toEqual([2, 1]);
		expect(shown('11:59')).toEqual([2, 4, 3, 1]);
		expect(shown('12:00')).toEqual([]);
	});
});

describe('a notice is refused', () => {
	test('where it expires before it was confirmed, or as it is', () => {
		for (const expires of ['09:00', '10:00'])
			expect(noticeProblems(notice(1, 'warning', '10:00', expires))).toEqual([
				{ path: 'expiresAt', code: 'expires-before-it-is-confirmed' }
			]);
	});

	test('where it would be in force for more than a day', () => {
		const confirmedAt = at('10:00');
		const hours = (count: number) => new Date(confirmedAt.getTime() + count * 3_600_000);
		expect(noticeProblems({ confirmedAt, expiresAt: hours(24) })).toEqual([]);
		expect(noticeProblems({ confirmedAt, expiresAt: hours(24.01) })).toEqual([
			{ path: 'expiresAt', code: 'in-force-too-long', limit: 24 }
		]);
	});

	test.each(['picture', 'image', 'photo', 'child', 'name', 'age'])(
		'with a field for a child: %s',
		(field) => {
			const times = { confirmedAt: at('10:00'), expiresAt: at('12:00') };
			const given = {
				edition: 'oujda-2027',
				level: 'warning',
				title: { ar: 'تنبيه' },
				text: { ar: 'نص' },
				...times
			};
			expect(v.is(noticeInput, given)).toBe(true);
			expect(v.is(noticeInput, { ...given, [field]: 'x' })).toBe(false);
		}
	);
});

describe('the ready notices', () => {
	test('are for a lost child, an evacuation, a closed entrance and a storm', () => {
		expect(noticeTemplates.map(({ id }) => id)).toEqual([
			'lost-child',
			'evacuation',
			'closed-entrance',
			'storm'
		]);
	});

	test.each(noticeTemplates)('$id leaves open where, once, and nothing else', ({ title, text }) => {
		for (const lang of languages) {
			expect(title[lang]).not.toMatch(/[{}]/);
			expect(text[lang].match(/\{[^}]*\}?/g)).toEqual([text.ar.match(/\{(?:place|entrance)\}/)?.[0]]);
		}
	});

	test.each(noticeTemplates)('$id is a notice as soon as the place is said', (template) => {
		const { level, title, text } = fillTemplate(template, { ar: 'المدخل 1', fr: 'Accès 1' });
		const times = { confirmedAt: at('10:00'), expiresAt: at('12:00') };
		expect(v.parse(noticeInput, { edition: 'oujda-2027', level, title, text, ...times })).toEqual({
			edition: 'oujda-2027',
			level,
			title,
			text,
			...times
		});
		expect([text.ar, text.fr]).toEqual([
			template.text.ar.replace(/\{.*\}/, 'المدخل 1'),
			template.text.fr.replace(/\{.*\}/, 'Accès 1')
		]);
	});

	test('name a place in Arabic where its language has no word for it, kept in its own direction', () => {
		const [template] = noticeTemplates;
		if (!template) throw new Error('no template');
		expect(fillTemplate(template, { ar: 'المدخل $& 1' }).text.en).toContain('\u2068المدخل $& 1\u2069');
	});
});
