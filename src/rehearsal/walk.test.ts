import { describe, expect, test } from 'vitest';
import { composeProgramme } from '#published/compose-programme.ts';
import { liveAnswer } from '#published/live.ts';
import { openDaysToday } from '#published/pages/open-days.ts';
import { programmePage } from '#published/pages/programme.ts';
import { noQuery } from '#published/page-query.ts';
import { instantOf } from '#lib/platform/time/wall-time.ts';
import { rehearse } from './rehearse.ts';

/** Five public days from 21 to 25 November 2026, open from ten to eight: a real edition's hours. */
const { programme, platforms, streams } = rehearse('2026-11-22');
const days = programme.edition.days.map(({ date }) => ({ date, opens: '10:00', closes: '20:00' }));
const material = {
	programme: { ...programme, edition: { ...programme.edition, days } },
	platforms,
	streams,
	notices: []
};

function today(at: string, lang: 'ar' | 'fr' = 'fr') {
	const file = { version: 1, generatedAt: '2026-11-20T09:00:00.000Z', ...composeProgramme(lang, material) };
	const live = liveAnswer(file, null, instantOf(at, file.utcOffset));
	const page = openDaysToday(file, { live, seen: null }, at);
	const sessions = page.sessions.map(({ phase }) => phase);
	return {
		opening: page.opening,
		line: page.line,
		sessions,
		live,
		programme: programmePage(file, noQuery, at)
	};
}

describe('an edition as a visitor meets it', () => {
	test('before: when it opens, and what comes first', () => {
		const page = today('2026-11-19T12:00');
		expect(page.opening).toBe('Ouvre samedi 21\u00A0novembre à 10:00');
		expect(page.line).toBe('du 21 au 25\u00A0novembre 2026');
		expect(page.live.now).toEqual([]);
		expect(page.sessions).toEqual(['later', 'later', 'later', 'later', 'later']);
		expect(page.programme?.day).toBe('2026-11-21');
	});

	test('on the morning of a day: it opens today', () => {
		expect(today('2026-11-22T09:59').opening).toBe('Ouvre aujourd’hui à 10:00');
	});

	test('during: open until, the day it is, something now and something next', () => {
		const page = today('2026-11-22T14:10');
		expect(page.opening).toBe('Ouvert jusqu’à 20:00');
		expect(page.line).toContain('jour 2 sur 5');
		expect(page.sessions).toContain('now');
		expect(page.sessions).toContain('next');
		expect(page.programme?.day).toBe('2026-11-22');
		expect(today('2026-11-22T14:10', 'ar').opening).toBe('مفتوح الآن إلى غاية 20:00');
	});

	test('between two days: closed, and when it opens again', () => {
		expect(today('2026-11-22T20:00').opening).toBe('Ouvre lundi 23\u00A0novembre à 10:00');
	});

	test('after: it is over and says since when; nothing is now or next', () => {
		const page = today('2026-11-26T00:00');
		expect(page.opening).toBe('Cette édition s’est terminée mercredi 25\u00A0novembre');
		expect([page.live.now, page.live.next, page.sessions]).toEqual([[], [], []]);
	});
});
