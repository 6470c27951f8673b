import { expect, test } from 'vitest';
import type { ProgrammeFile, SessionEntry } from '../programme-file.ts';
import { visitPage } from './visit.ts';

const session = (id: number, start: string, end: string, more: Partial<SessionEntry> = {}): SessionEntry => ({
	id,
	uuid: `00000000-0000-4000-8000-00000000000${id}`,
	kind: 'show',
	title: `Session ${id}`,
	about: 'A long text',
	pavilion: 12,
	start: `2026-11-${start}`,
	end: `2026-11-${end}`,
	languages: ['ar'],
	...more
});

const file: ProgrammeFile = {
	version: 3,
	generatedAt: '2026-11-20T08:00:00.000Z',
	lang: 'fr',
	edition: {
		slug: 'rehearsal',
		rehearsal: true,
		city: 'Ville',
		venue: { ar: 'الفضاء' },
		start: '2026-11-22',
		end: '2026-11-23',
		days: [{ date: '2026-11-22', opens: '10:00', closes: '20:00' }],
		free: true,
		address: 'Adresse'
	},
	utcOffset: 60,
	zones: [
		{ code: 'A', name: 'Une' },
		{ code: 'C', name: 'Trois' }
	],
	places: [],
	pavilions: [
		{ number: 12, name: 'Douze', zone: 'A', languages: [] },
		{ number: 30, name: { ar: 'ثلاثون' }, zone: 'C', languages: [] }
	],
	sessions: [
		session(1, '22T10:00', '22T12:00'),
		session(5, '22T11:00', '22T13:00', { pavilion: 30, sequence: 2 }),
		session(9, '23T11:00', '23T13:00', { state: 'cancelled' })
	],
	streams: [],
	notices: []
};
const at = '2026-11-22T09:00';
const ids = (page: ReturnType<typeof visitPage>) => page.sessions.map(({ id }) => id);

test('a visit that a link brings is all that its page holds, and what is not in the programme is left out', () => {
	const page = visitPage(file, 'rehearsal.5.9.77.p30.p99', at);
	expect(page.brought).toEqual({ edition: 'rehearsal', sessions: [5, 9, 77], pavilions: [30, 99] });
	expect(page.refused).toBeUndefined();
	expect(ids(page)).toEqual([5, 9]);
	expect(page.pavilions).toEqual([{ number: 30, name: { ar: 'ثلاثون' }, zone: 'C' }]);
	expect(page.days).toEqual([
		{ day: '2026-11-22', title: 'dimanche 22\u00a0novembre' },
		{ day: '2026-11-23', title: 'lundi 23\u00a0novembre' }
	]);
});

test('without a link the page holds every session and pavilion, the same for everybody', () => {
	const page = visitPage(file, null, at);
	expect(page.brought).toBeNull();
	expect(page.refused).toBeUndefined();
	expect(ids(page)).toEqual([1, 5, 9]);
	expect(page.pavilions.map(({ number }) => number)).toEqual([12, 30]);
	expect(page.zones).toEqual({ A: 'Zone A', C: 'Zone C' });
	expect(page.sessions[1]).toMatchObject({ zone: 'C', sequence: 2, from: '2026-11-22T11:00' });
});

test('long texts stay out of a page that holds every session', () => {
	expect(JSON.stringify(visitPage(file, null, at))).not.toContain('A long text');
});

test.each([
	['cut', 'rehearsal.1.', 'Ce lien n’est pas valable ou n’est pas complet. Redemandez-le.'],
	['empty', '', 'Ce lien n’est pas valable ou n’est pas complet. Redemandez-le.'],
	['of HTML', '<script>alert(1)</script>', 'Ce lien n’est pas valable ou n’est pas complet. Redemandez-le.'],
	['of another edition', 'el-jadida-2025.1', 'Ce lien concerne une autre édition.']
])(
	'a link that is %s says so, repeats nothing of itself, and the visit of the phone is shown',
	(_, code, why) => {
		const page = visitPage(file, code, at);
		expect(page.refused).toBe(why);
		expect({ ...page, refused: undefined }).toEqual(visitPage(file, null, at));
	}
);
