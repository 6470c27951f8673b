import { plainText } from '#lib/platform/i18n/staff-text.ts';
import type { ProgrammeFile, SessionEntry } from './programme-file.ts';
import { whereOf } from './session-view.ts';

/** A fixed offset as ISO 8601 writes it: +01:00. */
function offsetText(minutes: number): string {
	const size = Math.abs(minutes);
	const two = (value: number) => `${value}`.padStart(2, '0');
	return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const statuses = {
	delayed: 'EventRescheduled',
	moved: 'EventRescheduled',
	cancelled: 'EventCancelled'
} as const;

/** A session in the words of schema.org, property by property, for search engines. */
export function sessionEvent(file: ProgrammeFile, session: SessionEntry): Record<string, string> {
	const offset = offsetText(file.utcOffset);
	return {
		name: plainText(session.title),
		...(session.about ? { description: plainText(session.about) } : {}),
		inLanguage: session.languages.join(', '),
		startDate: `${session.start}:00${offset}`,
		endDate: `${session.end}:00${offset}`,
		eventStatus: `https://schema.org/${session.state ? statuses[session.state] : 'EventScheduled'}`,
		eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
		isAccessibleForFree: String(file.edition.free),
		location: `${plainText(whereOf(file, session).where)}, ${plainText(file.edition.address)}`
	};
}
