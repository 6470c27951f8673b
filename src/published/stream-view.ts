import { languageNames, type Language } from '#lib/platform/i18n/language.ts';
import { isolate } from '#lib/platform/i18n/numbers.ts';
import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { dayOf, type WallTime } from '#lib/platform/time/wall-time.ts';
import type { SessionView } from '#lib/programme/session-view.ts';
import { plainText, type PublicText } from '#lib/platform/i18n/staff-text.ts';
import { streamState, type StreamState } from '#lib/streams/stream.ts';
import type { Live, ProgrammeFile, StreamEntry } from './programme-file.ts';
import { dayWords, sessionView } from './session-view.ts';

/** A stream as the page shows it: always a link, never a player. */
export type StreamView = {
	id: number;
	title: PublicText;
	platform: string;
	/** Where it is watched, and the words of that link. Absent once it is over and nothing was kept. */
	href?: string;
	watch?: string;
	/** The language spoken in it, named in itself. */
	spoken: { code: Language; name: string };
	day: string;
	from: WallTime;
	to: WallTime;
	/** Its time has come and staff say that it has not begun, or it is over without a recording. */
	remark?: string;
	/** The session it shows; without a title where that is the stream's own. */
	session?: { href: string; title?: PublicText; stateWord?: string };
};

type Day = { day: string; streams: StreamView[] };

/** How long what was heard by hand outweighs the clock: as long as an answer may be shown while we are away. */
const heardMinutes = 10;

const watchWords = {
	live: m.streams_watch,
	upcoming: m.streams_page,
	replay: m.streams_watch_again
};

function stateOf(
	stream: StreamEntry,
	live: Live | null,
	{ now, at }: { now: Date; at: WallTime }
): StreamState {
	const fresh = live && now.getTime() - Date.parse(live.serverTime) < heardMinutes * 60_000;
	const heard = fresh ? live.streams.find(({ id }) => id === stream.id)?.state : undefined;
	return heard ?? streamState({ ...stream, replayUrl: stream.replayUrl ?? null, override: null }, at);
}

function remarkOf({ start }: StreamEntry, state: StreamState, at: WallTime, lang: Language) {
	if (state === 'upcoming' && start <= at) return m.streams_late({}, { locale: lang });
	return state === 'ended' ? m.streams_no_replay({}, { locale: lang }) : undefined;
}

function linkTo({ href, title, stateWord }: SessionView, stream: StreamEntry): StreamView['session'] {
	return {
		href,
		...(plainText(title) === plainText(stream.title) ? {} : { title }),
		...(stateWord ? { stateWord } : {})
	};
}

function streamView(file: ProgrammeFile, stream: StreamEntry, state: StreamState, at: WallTime): StreamView {
	const { lang } = file;
	const session = file.sessions.find(({ id }) => id === stream.session);
	const remark = remarkOf(stream, state, at, lang);
	return {
		id: stream.id,
		title: stream.title,
		platform: stream.platform,
		...(state === 'ended'
			? {}
			: {
					href: (state === 'replay' && stream.replayUrl) || stream.url,
					watch: watchWords[state]({ platform: isolate(stream.platform) }, { locale: lang })
				}),
		spoken: { code: stream.lang, name: languageNames[stream.lang] },
		day: dayWords(dayOf(stream.start), lang),
		from: stream.start,
		to: stream.end,
		...(remark ? { remark } : {}),
		...(session ? { session: linkTo(sessionView(file, session, at), stream) } : {})
	};
}

/** The streams of a programme by state: what begins first stands first, of what is over the last. */
export function streamsByState(file: ProgrammeFile, live: Live | null, moment: { now: Date; at: WallTime }) {
	const heard = live?.edition === file.edition.slug ? live : null;
	const groups: Record<StreamState, StreamView[]> = { live: [], upcoming: [], replay: [], ended: [] };
	for (const stream of [...file.streams].sort((a, b) => a.start.localeCompare(b.start) || a.id - b.id)) {
		const state = stateOf(stream, heard, moment);
		groups[state].push(streamView(file, stream, state, moment.at));
	}
	return { ...groups, replay: groups.replay.reverse(), ended: groups.ended.reverse() };
}

/** Streams under the days on which they begin, in the order in which they stand. */
export function byDay(streams: StreamView[] = []): Day[] {
	const days = [...new Set(streams.map(({ day }) => day))];
	return days.map((day) => ({ day, streams: streams.filter((one) => one.day === day) }));
}
