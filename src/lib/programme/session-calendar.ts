import { calendarText, type Calendar } from './calendar.ts';
import type { SessionView } from './session-view.ts';
import { plainText, type PublicText } from '#lib/platform/i18n/staff-text.ts';

/** A session as a list shows it, with what its calendar entry needs beside. */
export type CalendarSession = SessionView & { uuid: string; sequence?: number; about?: PublicText };

type Source = Calendar & {
	venue: PublicText;
	/** The word that stands before each title of the rehearsal: a calendar has no band to say it. */
	rehearsal?: string;
	/** Of the addresses in it. */
	origin: string;
};

/** A calendar file of sessions: the same from the server as from a phone. */
export function sessionCalendar(
	sessions: CalendarSession[],
	{ venue, rehearsal, origin, ...calendar }: Source
): string {
	const entries = sessions.map(({ where, number, about, remark, ...session }) => {
		const place = plainText(where) + (number === undefined ? '' : ` (${number})`);
		return {
			uuid: session.uuid,
			title: [rehearsal, plainText(session.title)].filter(Boolean).join(' · '),
			about: [session.stateWord, remark && plainText(remark), about && plainText(about)]
				.filter(Boolean)
				.join('\n'),
			where: [place, plainText(venue)].filter(Boolean).join(' · '),
			start: session.from,
			end: session.to,
			sequence: session.sequence,
			cancelled: session.state === 'cancelled',
			url: origin + session.href
		};
	});
	return calendarText(entries, calendar);
}
