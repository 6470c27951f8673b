import { addDays } from '#lib/platform/time/event-day.ts';
import { addMinutes, instantOf } from '#lib/platform/time/wall-time.ts';
import type { Notice } from '#lib/programme/notice.ts';
import type { Programme } from '#lib/programme/programme.ts';
import type { Session } from '#lib/programme/session.ts';
import type { Platform, Stream } from '#lib/streams/stream.ts';
import { dailyNotices } from './content/notices.ts';
import { ceremonyNote, openDays, utcOffset } from './content/open-days.ts';
import { pavilions } from './content/pavilions.ts';
import { places } from './content/places.ts';
import { streamedSessions, stageStream } from './content/streams.ts';
import { zones } from './content/zones.ts';
import { rehearsalDays, timetable } from './timetable.ts';

export type Rehearsal = {
	programme: Programme;
	platforms: Platform[];
	streams: Stream[];
	notices: Omit<Notice, 'id'>[];
};

const platform: Platform = { id: 'video', name: 'stream.example', hosts: ['stream.example'] };

function streamsOf(dates: string[], sessions: Session[]): Stream[] {
	const ofStage = dates.map((date) => ({
		title: stageStream.title,
		lang: stageStream.lang,
		session: null,
		start: `${date}T${stageStream.from}`,
		end: `${date}T${stageStream.until}`
	}));
	const ofSessions = sessions
		.filter(({ number }) => streamedSessions.includes(number))
		.map(({ number, title, languages, start, end }) => ({
			title,
			lang: languages[0] ?? 'ar',
			session: number,
			start,
			end
		}));
	return [...ofStage, ...ofSessions].map((stream, index) => ({
		...stream,
		id: index + 1,
		platform: platform.id,
		url: `https://stream.example/rehearsal/${index + 1}`,
		// What was shown yesterday can be watched again; of the rest nobody has put a recording there yet.
		replayUrl: stream.start.startsWith(dates[0] ?? '')
			? `https://stream.example/rehearsal/${index + 1}/replay`
			: null,
		override: null
	}));
}

function noticesOf(dates: string[]): Omit<Notice, 'id'>[] {
	return dates.flatMap((date) =>
		dailyNotices.map(({ from, minutes, ...said }) => {
			const start = `${date}T${from}`;
			return {
				...said,
				confirmedAt: instantOf(start, utcOffset),
				expiresAt: instantOf(addMinutes(start, minutes), utcOffset)
			};
		})
	);
}

/** The invented edition around a day of the event's calendar (YYYY-MM-DD): it runs from the day before, five days. */
export function rehearse(today: string): Rehearsal {
	const dates = rehearsalDays(today);
	const sessions = timetable(today);
	return {
		programme: {
			edition: {
				...openDays,
				days: dates.map((date) => ({ date, opens: '00:00', closes: '24:00' })),
				ceremony: { date: addDays(today, -2), note: ceremonyNote }
			},
			zones,
			places,
			pavilions,
			sessions
		},
		platforms: [platform],
		streams: streamsOf(dates, sessions),
		notices: noticesOf(dates)
	};
}
