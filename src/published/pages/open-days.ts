import { m } from '#lib/platform/i18n/paraglide/messages.js';
import type { Language } from '#lib/platform/i18n/language.ts';
import { printDate, printHours } from '#lib/platform/time/date-words.ts';
import { clockOf, dayOf, type WallTime } from '#lib/platform/time/wall-time.ts';
import { openingAt } from '#lib/programme/programme.ts';
import { nowAndNext } from '#lib/programme/session.ts';
import { changeViews } from '../change-view.ts';
import type { Material } from '../material.ts';
import type { OpenDaysEntry, ProgrammeFile } from '../programme-file.ts';
import { dayWords, sessionView } from '../session-view.ts';
import { colon, say } from '../words.ts';

/** How many sessions the first screen names: those running, then the next ones. */
const shown = 5;

/** Whether one may come in now, in one sentence. */
function openingWords(edition: OpenDaysEntry, at: WallTime, lang: Language): string {
	const locale = { locale: lang };
	const opening = openingAt(edition, at);
	if (opening.state === 'over') return m.edition_over({ day: dayWords(opening.since, lang) }, locale);
	if (opening.state === 'opens') {
		const time = clockOf(opening.at);
		if (opening.today) return m.opens_today({ time }, locale);
		return m.opens_on({ day: dayWords(dayOf(opening.at), lang), time }, locale);
	}
	const time = clockOf(opening.until);
	return time === '24:00' ? m.open_round_the_clock({}, locale) : m.open_until({ time }, locale);
}

/** The days of an edition, and which of them it is. */
function dayLine({ days, start, end }: OpenDaysEntry, at: WallTime, lang: Language): string {
	const number = days.findIndex(({ date }) => date === dayOf(at)) + 1;
	const span = printDate(start === end ? start : `${start}/${end}`, lang);
	if (number === 0) return span;
	return `${span} · ${m.day_of_edition({ number, count: days.length }, { locale: lang })}`;
}

const words = {
	nowNext: m.today_now_next,
	programme: m.today_whole_programme,
	nothing: m.today_nothing_now,
	watch: m.today_watch,
	come: m.today_how_to_come,
	openMap: m.today_open_map,
	transport: m.today_transport,
	notAllowed: m.today_not_allowed,
	groups: m.today_groups,
	groupsEntrance: m.today_groups_entrance,
	groupsMeeting: m.today_groups_meeting,
	groupsContact: m.today_groups_contact,
	hours: m.today_hours,
	ceremony: m.today_ceremony,
	entrance: m.today_entrance,
	address: m.today_address,
	helpAsk: m.today_help_ask,
	helpDo: m.today_help_do,
	help: m.nav_help,
	rehearsal: m.rehearsal,
	onAir: m.session_now,
	save: m.visit_save,
	changes: m.changes_title,
	read: m.changes_read
};

/** What the first screen says of the current edition. */
export function openDaysToday(
	file: ProgrammeFile,
	{ live, seen }: Pick<Material, 'live' | 'seen'>,
	at: WallTime
) {
	const { lang, edition } = file;
	const sessions = file.sessions.map((one) => ({
		...one,
		number: one.id,
		state: one.state ?? ('scheduled' as const),
		entry: one
	}));
	const { now, next } = nowAndNext(sessions, at, shown);
	const onAir = new Set(live?.streams.filter(({ state }) => state === 'live').map(({ id }) => id));
	return {
		rehearsal: edition.rehearsal,
		changes: changeViews(seen, file),
		city: edition.city,
		line: dayLine(edition, at, lang),
		opening: openingWords(edition, at, lang),
		free: edition.free ? m.entrance_free({}, { locale: lang }) : undefined,
		over: openingAt(edition, at).state === 'over',
		/** Those that run, the ones that begin last first; then what begins next, to `shown` in all. */
		sessions: [...now.slice(-3), ...next].slice(0, shown).map((one) => ({
			...sessionView(file, one.entry, at),
			day: dayOf(one.start) === dayOf(at) ? undefined : dayWords(dayOf(one.start), lang)
		})),
		streams: file.streams
			.filter(({ id }) => onAir.has(id))
			.map(({ id, title, platform, url }) => ({ id, title, platform, url })),
		come: {
			colon: colon(lang),
			venue: edition.venue,
			address: edition.address,
			geo: edition.geo ? `geo:${edition.geo.latitude},${edition.geo.longitude}` : undefined,
			entrance: edition.entrance,
			transport: edition.transport,
			notAllowed: edition.notAllowed,
			groups: edition.groups,
			ceremony: edition.ceremony && {
				day: dayWords(edition.ceremony.date, lang),
				note: edition.ceremony.note
			},
			hours: edition.days.map(({ date, opens, closes }) => ({
				day: dayWords(date, lang),
				hours: printHours(opens, closes, lang)
			}))
		},
		words: say(lang, words)
	};
}

export type OpenDaysToday = ReturnType<typeof openDaysToday>;
