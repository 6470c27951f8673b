import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { printNumber } from '#lib/platform/i18n/numbers.ts';
import type { Language } from '#lib/platform/i18n/language.ts';
import { printHours } from '#lib/platform/time/date-words.ts';
import { clockOf, dayOf, type WallTime } from '#lib/platform/time/wall-time.ts';
import { fold } from '#lib/programme/fold.ts';
import type { Entry } from '#lib/programme/search.ts';
import { byTime } from '#lib/programme/session.ts';
import { plainText, type PublicText } from '#lib/platform/i18n/staff-text.ts';
import { placeKinds } from '#lib/programme/zone.ts';
import type { ProgrammeFile, SessionEntry } from './programme-file.ts';
import { pavilionWords, placeWords, ways } from './search-words.ts';
import { dayWords, kindWord, whereOf } from './session-view.ts';
import { comma } from './words.ts';

export type Result = {
	id: string;
	href: string;
	title: PublicText;
	/** What it is, and its number or time. */
	what: string;
	where?: PublicText;
	/** How many more times, of what is held several times. */
	more?: string;
};

export type Candidate = Entry & { result: Omit<Result, 'id'> };

const dot = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ');
const plain = (texts: (PublicText | undefined)[]) =>
	texts.flatMap((text) => (text ? plainText(text) : [])).join(' ');

/** The pages, what help is for, and the kinds of places – each by the names of its places too, before which it comes. */
function wayEntries(lang: Language, file: ProgrammeFile | null): Candidate[] {
	const what = { help: m.nav_help, place: m.nav_map, page: m.search_page };
	return ways.map(({ kind, path, title, words, place }, index) => {
		const shown = title({}, { locale: lang });
		const places = file?.places.filter((one) => one.kind === place) ?? [];
		return {
			id: `way-${index}`,
			kind,
			title: plain([shown, ...places.map(({ name }) => name)]),
			more: words,
			keys: '',
			result: { href: `/${lang}${path}`, title: shown, what: what[kind]({}, { locale: lang }) }
		};
	});
}

function placeEntries({ lang, places, zones }: ProgrammeFile): Candidate[] {
	const kindKeys = Object.fromEntries(placeKinds.map((kind) => [kind, fold(placeWords[kind])]));
	return places.map(({ id, kind, name, zone, keys = '' }) => ({
		id: `place-${id}`,
		kind: 'place',
		title: plainText(name),
		more: plain([zones.find(({ code }) => code === zone)?.name]),
		keys: `${keys} ${kindKeys[kind]}`,
		result: {
			href: `/${lang}/map#${id}`,
			title: name,
			what: dot(m.nav_map({}, { locale: lang }), zone && m.zone_of({ code: zone }, { locale: lang }))
		}
	}));
}

function pavilionEntries({ lang, pavilions, zones }: ProgrammeFile): Candidate[] {
	const locale = { locale: lang };
	const kindKeys = fold(pavilionWords);
	return pavilions.map(({ number, name, shows, theme, zone, partners = [], forChildren, keys = '' }) => ({
		id: `${number}`,
		kind: 'pavilion',
		title: plainText(name),
		more: plain([
			shows,
			theme,
			zones.find(({ code }) => code === zone)?.name,
			forChildren && m.for_children({}, locale),
			...partners
		]),
		keys: `${keys} ${kindKeys}`,
		result: {
			href: `/${lang}/pavilions/${number}`,
			title: name,
			what: dot(m.pavilion_of({ number }, locale), m.zone_of({ code: zone }, locale))
		}
	}));
}

/** What is held several times under one title is found once: it leads to the one running or next. */
function sessionEntries(file: ProgrammeFile, at: WallTime): Candidate[] {
	const byTitle = new Map<string, SessionEntry[]>();
	for (const one of file.sessions) {
		const title = plainText(one.title);
		byTitle.set(title, [...(byTitle.get(title) ?? []), one]);
	}
	return [...byTitle].flatMap(([title, group]) => {
		const times = group.map((one) => ({ ...one, number: one.id })).sort(byTime);
		const held = times.filter(({ state }) => state !== 'cancelled');
		const coming = held.filter(({ end }) => end > at);
		const session = coming[0] ?? held.at(-1) ?? times.at(-1);
		return session ? sessionEntry(file, at, { title, session, more: Math.max(0, coming.length - 1) }) : [];
	});
}

function sessionEntry(
	file: ProgrammeFile,
	at: WallTime,
	{ title, session, more }: { title: string; session: SessionEntry; more: number }
): Candidate {
	const { lang } = file;
	const locale = { locale: lang };
	const { where } = whereOf(file, session);
	const kind = kindWord(session.kind, lang);
	const count = printNumber(more, lang);
	return {
		id: `session-${session.id}`,
		kind: 'session',
		title,
		more: plain([session.about, kind, where, session.forChildren && m.for_children({}, locale)]),
		keys: session.keys ?? '',
		result: {
			href: `/${lang}/sessions/${session.id}`,
			title: session.title,
			what: dot(kind, whenWords(session, at, lang)),
			where,
			...(more ? { more: m.search_more_times({ count }, locale) } : {})
		}
	};
}

const states = { delayed: m.session_delayed, moved: m.session_moved, cancelled: m.session_cancelled };

function whenWords({ start, end, state }: SessionEntry, at: WallTime, lang: Language): string {
	const locale = { locale: lang };
	const stateWord = state && states[state]({}, locale);
	const time = clockOf(start);
	if (end <= at) return dot(m.session_past({}, locale), dayWords(dayOf(start), lang));
	if (start <= at) {
		const hours = printHours(time, clockOf(end), lang);
		return dot(state === 'cancelled' ? undefined : m.session_now({}, locale), hours, stateWord);
	}
	if (dayOf(start) === dayOf(at)) return dot(m.search_today_at({ time }, locale), stateWord);
	return dot(dayWords(dayOf(start), lang) + comma(lang) + time, stateWord);
}

/** All that can be found: without a programme only the ways to pages. */
export function searchEntries(file: ProgrammeFile | null, lang: Language, at: WallTime): Candidate[] {
	const entries = wayEntries(lang, file);
	if (!file) return entries;
	return [...entries, ...placeEntries(file), ...pavilionEntries(file), ...sessionEntries(file, at)];
}
