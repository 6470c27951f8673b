import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { printDate } from '#lib/platform/time/date-words.ts';
import type { WallTime } from '#lib/platform/time/wall-time.ts';
import { openingAt } from '#lib/programme/programme.ts';
import { findSource, sourceRef } from '../figure-view.ts';
import type { Material } from '../material.ts';
import type { Live } from '../programme-file.ts';
import type { RecordFile } from '../record-file.ts';
import { dayWords } from '../session-view.ts';
import { byDay, streamsByState } from '../stream-view.ts';
import { colon, say } from '../words.ts';

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

/** The accounts of the police that sources name, each once, by the last dated source. */
function officialAccounts(file: RecordFile) {
	const { lang, channels } = file;
	const dated = channels
		.filter(({ handle, asOf }) => handle.startsWith('@') && asOf)
		.sort((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? ''));
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
		upcoming: byDay(streams?.upcoming),
		replay: byDay(streams?.replay),
		ended: byDay(streams?.ended),
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
