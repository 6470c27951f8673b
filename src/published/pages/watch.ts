import { languageNames, type Language } from '#lib/platform/i18n/language.ts';
import { isolate } from '#lib/platform/i18n/numbers.ts';
import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { printDate } from '#lib/platform/time/date-words.ts';
import { dayOf, type WallTime } from '#lib/platform/time/wall-time.ts';
import { openingAt } from '#lib/programme/programme.ts';
import type { SessionView } from '#lib/programme/session-view.ts';
import type { PublicText } from '#lib/programme/staff-text.ts';
import { streamState, type StreamState } from '#lib/streams/stream.ts';
import { findSource, sourceRef } from '../figure-view.ts';
import type { Material } from '../material.ts';
import type { Live, ProgrammeFile, StreamEntry } from '../programme-file.ts';
import type { RecordFile } from '../record-file.ts';
import { dayWords, sessionView } from '../session-view.ts';
import { colon, say } from '../words.ts';

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
	session?: Pick<SessionView, 'href' | 'title' | 'stateWord'>;
};

/** How long what was heard by hand outweighs the clock: as long as an answer may be shown while we are away. */
const heardMinutes = 10;

const words = {
	title: m.streams_title,
	note: m.streams_note,
	live: m.streams_live,
	upcoming: m.streams_upcoming,
	replay: m.streams_replay,
	outside: m.streams_outside,
	language: m.streams_language,
	session: m.streams_session,
	none: m.streams_none,
	programme: m.today_whole_programme,
	accounts: m.streams_accounts,
	accountsLead: m.streams_accounts_lead,
	rehearsal: m.rehearsal
};

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

const linkTo = ({ href, title, stateWord }: SessionView): StreamView['session'] => ({
	href,
	title,
	...(stateWord ? { stateWord } : {})
});

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
		...(session ? { session: linkTo(sessionView(file, session, at)) } : {})
	};
}

/** The streams of a programme by state: what begins first stands first, of what is over the last. */
function streamsByState(file: ProgrammeFile, live: Live | null, moment: { now: Date; at: WallTime }) {
	const heard = live?.edition === file.edition.slug ? live : null;
	const groups: Record<StreamState, StreamView[]> = { live: [], upcoming: [], replay: [], ended: [] };
	for (const stream of file.streams.toSorted((a, b) => a.start.localeCompare(b.start) || a.id - b.id)) {
		const state = stateOf(stream, heard, moment);
		groups[state].push(streamView(file, stream, state, moment.at));
	}
	return { ...groups, replay: groups.replay.toReversed(), ended: groups.ended.toReversed() };
}

/** The accounts of the police that sources name, each once, by the last dated source. */
function officialAccounts(file: RecordFile) {
	const { lang, channels } = file;
	const dated = channels
		.filter(({ handle, asOf }) => handle.startsWith('@') && asOf)
		.toSorted((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? ''));
	return dated
		.filter((one, index) => dated.findIndex(({ handle }) => handle === one.handle) === index)
		.map(({ name, handle, asOf = '', source }) => ({
			name,
			handle,
			said: m.streams_account_date({ date: printDate(asOf, lang) }, { locale: lang }),
			source: sourceRef(findSource(file, source))
		}));
}

/** What can be watched from afar; where nothing is on, the accounts on which the police publish. */
export function watchPage(
	{ record, programme }: Material,
	{ live, now, at }: { live: Live | null; now: Date; at: WallTime }
) {
	const { lang } = record;
	const streams = programme && streamsByState(programme, live, { now, at });
	const opening = programme && openingAt(programme.edition, at);
	const over = opening?.state === 'over' ? opening.since : undefined;
	const count = streams?.ended.length ?? 0;
	return {
		live: streams?.live ?? [],
		upcoming: streams?.upcoming ?? [],
		replay: streams?.replay ?? [],
		ended: streams?.ended ?? [],
		endedTitle: m.streams_ended({ count }, { locale: lang }),
		any: Boolean(programme?.streams.length),
		/** Why nothing is to come: there is no programme yet, or the edition is over. */
		quiet: !programme
			? m.programme_not_yet({}, { locale: lang })
			: over && m.edition_over({ day: dayWords(over, lang) }, { locale: lang }),
		practice: Boolean(programme?.edition.rehearsal),
		programme: programme && `/${lang}/programme`,
		accounts: !programme || over ? officialAccounts(record) : [],
		colon: colon(lang),
		words: say(lang, words)
	};
}

export type WatchPage = ReturnType<typeof watchPage>;
