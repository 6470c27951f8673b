import { m } from '#lib/platform/i18n/paraglide/messages.js';
import type { WallTime } from '#lib/platform/time/wall-time.ts';
import { sessionCalendar, type CalendarSession } from '#lib/programme/session-calendar.ts';
import type { ProgrammeFile, SessionEntry } from './programme-file.ts';
import { sessionView } from './session-view.ts';

export function calendarSession(file: ProgrammeFile, session: SessionEntry, at: WallTime): CalendarSession {
	const { uuid, sequence, about } = session;
	return {
		...sessionView(file, session, at),
		uuid,
		...(sequence ? { sequence } : {}),
		...(about ? { about } : {})
	};
}

/** The calendar file of a whole programme. */
export function programmeCalendar(file: ProgrammeFile, origin: string): string {
	const { lang, edition, utcOffset, generatedAt, sessions } = file;
	return sessionCalendar(
		sessions.map((one) => calendarSession(file, one, one.start)),
		{
			name: `${m.open_days({}, { locale: lang })} · ${edition.city}`,
			venue: edition.venue,
			rehearsal: edition.rehearsal && m.rehearsal({}, { locale: lang }),
			utcOffset,
			generatedAt,
			origin
		}
	);
}
