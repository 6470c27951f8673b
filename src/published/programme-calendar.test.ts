import { expect, test } from 'vitest';
import { programmeCalendar } from './programme-calendar.ts';
import type { ProgrammeFile } from './programme-file.ts';

const file: ProgrammeFile = {
	version: 1,
	generatedAt: '2026-11-20T08:00:00.000Z',
	lang: 'fr',
	edition: {
		slug: 'rehearsal',
		rehearsal: true,
		city: 'Ville',
		venue: { ar: 'الفضاء' },
		start: '2026-11-22',
		end: '2026-11-22',
		days: [{ date: '2026-11-22', opens: '10:00', closes: '20:00' }],
		free: true,
		address: 'Adresse'
	},
	utcOffset: 60,
	zones: [{ code: 'A', name: 'Une' }],
	places: [{ id: 'stage', kind: 'stage', name: 'Scène' }],
	pavilions: [{ number: 12, name: 'Police scientifique', zone: 'A', languages: [] }],
	sessions: [
		{
			id: 5,
			uuid: '11111111-1111-4111-8111-111111111111',
			kind: 'workshop',
			title: 'Empreintes',
			about: 'Relevez la vôtre.',
			pavilion: 12,
			start: '2026-11-22T17:30',
			end: '2026-11-22T18:00',
			state: 'delayed',
			remark: { ar: 'تأخر' },
			languages: ['fr'],
			sequence: 2
		},
		{
			id: 6,
			uuid: '22222222-2222-4222-8222-222222222222',
			kind: 'show',
			title: { ar: 'عرض' },
			place: 'stage',
			start: '2026-11-22T18:00',
			end: '2026-11-22T19:00',
			state: 'cancelled',
			languages: ['ar']
		}
	],
	streams: [],
	notices: []
};

const events = (text: string) =>
	text
		.replaceAll('\r\n ', '')
		.split('BEGIN:VEVENT\r\n')
		.slice(1)
		.map((event) => event.split('\r\n').slice(0, event.split('\r\n').indexOf('END:VEVENT')));

test('the calendar of a programme says where each session is, what changed, and that it is a rehearsal', () => {
	expect(events(programmeCalendar(file, 'https://abwab.test'))).toEqual([
		[
			'UID:11111111-1111-4111-8111-111111111111@abwab',
			'DTSTAMP:20261120T080000Z',
			'SEQUENCE:2',
			'DTSTART:20261122T163000Z',
			'DTEND:20261122T170000Z',
			'STATUS:CONFIRMED',
			'SUMMARY:Exercice · Empreintes',
			'LOCATION:Police scientifique (12) · الفضاء',
			'DESCRIPTION:Retardée\\nتأخر\\nRelevez la vôtre.',
			'URL:https://abwab.test/fr/sessions/5'
		],
		[
			'UID:22222222-2222-4222-8222-222222222222@abwab',
			'DTSTAMP:20261120T080000Z',
			'SEQUENCE:0',
			'DTSTART:20261122T170000Z',
			'DTEND:20261122T180000Z',
			'STATUS:CANCELLED',
			'SUMMARY:Exercice · عرض',
			'LOCATION:Scène · الفضاء',
			'DESCRIPTION:Annulée',
			'URL:https://abwab.test/fr/sessions/6'
		]
	]);
});

test('the calendar of a real edition does not speak of a rehearsal', () => {
	const { rehearsal: _, ...real } = file.edition;
	const text = programmeCalendar({ ...file, edition: real }, 'https://abwab.test');
	expect(text).toContain('SUMMARY:Empreintes\r\n');
	expect(text).not.toContain('Exercice');
});
