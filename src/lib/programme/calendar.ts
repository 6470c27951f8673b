/**
 * Calendar files: iCalendar, RFC 5545. Ours, because phones make them too, and the libraries that write it are
 * larger than a page of ours.
 */
import { instantOf, type WallTime } from '#lib/platform/time/wall-time.ts';

export type CalendarEntry = {
	/** The same in every file, language and version. */
	uuid: string;
	title: string;
	about?: string;
	where?: string;
	start: WallTime;
	end: WallTime;
	/** How often it was changed since it was first published. */
	sequence?: number;
	cancelled?: boolean;
	/** Absolute. */
	url?: string;
};

export type Calendar = {
	name: string;
	/** Minutes east of UTC. */
	utcOffset: number;
	/** Instant of the publication: the same file says the same twice. */
	generatedAt: string;
};

/** The longest line, in octets without its end: section 3.1. */
const longestLine = 75;

/** An instant in UTC: 20261122T163000Z. */
function utc(instant: Date): string {
	return instant.toISOString().replace(/\.\d{3}|[-:]/g, '');
}

/** A value of type TEXT: section 3.3.11. It may hold no other control character than the tab. */
function escapeText(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '')
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\n/g, '\\n');
}

/** A line in pieces of at most 75 octets, each but the first after a space; no letter is cut in two. */
function fold(line: string): string {
	const encoder = new TextEncoder();
	let folded = '';
	let octets = 0;
	for (const letter of line) {
		const size = encoder.encode(letter).length;
		if (octets + size > longestLine) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += letter;
		octets += size;
	}
	return folded;
}

const property = (name: string, text: string | undefined): string[] =>
	text ? [`${name}:${escapeText(text)}`] : [];

function eventLines(entry: CalendarEntry, { utcOffset, generatedAt }: Calendar): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${entry.uuid}@abwab`,
		`DTSTAMP:${utc(new Date(generatedAt))}`,
		`SEQUENCE:${entry.sequence ?? 0}`,
		`DTSTART:${utc(instantOf(entry.start, utcOffset))}`,
		`DTEND:${utc(instantOf(entry.end, utcOffset))}`,
		`STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
		...property('SUMMARY', entry.title),
		...property('LOCATION', entry.where),
		...property('DESCRIPTION', entry.about),
		// An address is no text: its commas are not escaped, and what may not stand in one is.
		...(entry.url ? [`URL:${new URL(entry.url).href}`] : []),
		'END:VEVENT'
	];
}

/** A whole calendar file, for a programme or for what somebody saved of it. */
export function calendarText(entries: CalendarEntry[], calendar: Calendar): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Abwab//Programme//EN',
		'CALSCALE:GREGORIAN',
		...property('NAME', calendar.name),
		// What RFC 7986 calls NAME most calendars still know by this one.
		...property('X-WR-CALNAME', calendar.name),
		...entries.flatMap((entry) => eventLines(entry, calendar)),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${fold(line)}\r\n`).join('');
}
