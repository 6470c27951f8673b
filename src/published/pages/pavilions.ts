import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { printNumber } from '#lib/platform/i18n/numbers.ts';
import { fold } from '#lib/programme/fold.ts';
import { plainText } from '#lib/platform/i18n/staff-text.ts';
import { nowAndNext } from '#lib/programme/session.ts';
import { clockOf, dayOf, wallTime, type WallTime } from '#lib/platform/time/wall-time.ts';
import type { Language } from '#lib/platform/i18n/language.ts';
import { languageNames } from '#lib/platform/i18n/language.ts';
import { crowdMinutes, type CrowdLevel } from '#lib/programme/pavilion.ts';
import type { PageQuery } from '../page-query.ts';
import type { Live, PavilionEntry, ProgrammeFile } from '../programme-file.ts';
import { dayWords, sessionView } from '../session-view.ts';
import { colon, say } from '../words.ts';

const crowdWords = { quiet: m.crowd_quiet, busy: m.crowd_busy, full: m.crowd_full };

export type CrowdView = { level: CrowdLevel; word: string; said: string };

/** What the staff of a pavilion said of its crowd, while that still says something. */
function crowdView(
	live: Live | null,
	pavilion: number,
	{ now, offset, lang }: { now: Date; offset: number; lang: Language }
): CrowdView | null {
	const said = live?.crowd.find((one) => one.pavilion === pavilion);
	if (!said || said.until <= now.toISOString()) return null;
	const setAt = new Date(Date.parse(said.until) - crowdMinutes * 60_000);
	return {
		level: said.level,
		word: crowdWords[said.level]({}, { locale: lang }),
		said: m.crowd_said({ time: clockOf(wallTime(setAt, offset)) }, { locale: lang })
	};
}

const words = {
	title: m.pavilions_title,
	search: m.pavilions_search,
	find: m.nav_search,
	zone: m.programme_zone,
	allZones: m.programme_all_zones,
	children: m.for_children,
	stepFree: m.step_free,
	apply: m.programme_apply,
	clear: m.programme_clear,
	none: m.pavilions_none
};

function matches(pavilion: PavilionEntry, asked: string[]): boolean {
	const text = fold(
		[pavilion.number, plainText(pavilion.name), pavilion.theme ?? '', pavilion.keys ?? ''].join(' ')
	).split(' ');
	return asked.every((word) => text.some((own) => (/^\d/.test(word) ? own === word : own.startsWith(word))));
}

/** All pavilions by zone, or those that are asked for. */
export function pavilionsPage(
	file: ProgrammeFile,
	query: PageQuery,
	{ live, now, at }: { live: Live | null; now: Date; at: WallTime }
) {
	const { lang } = file;
	const asked = fold(query.q ?? '')
		.split(' ')
		.filter(Boolean);
	const shown = file.pavilions.filter(
		(one) =>
			(query.zone === null || one.zone === query.zone) &&
			(!query.children || one.forChildren) &&
			(!query.stepFree || one.stepFree) &&
			matches(one, asked)
	);
	const zones = file.zones
		.map(({ code, name }) => ({
			code,
			name,
			title: m.zone_of({ code }, { locale: lang }),
			pavilions: shown
				.filter((one) => one.zone === code)
				.map((one) => ({
					number: one.number,
					name: one.name,
					theme: one.theme,
					forChildren: one.forChildren,
					crowd: crowdView(live, one.number, { now, offset: file.utcOffset, lang }) ?? undefined,
					on: nowAndNext(
						file.sessions
							.filter((session) => session.pavilion === one.number)
							.map((session) => ({ ...session, number: session.id, state: session.state ?? 'scheduled' })),
						at,
						0
					).now.map(({ title }) => title)[0]
				}))
		}))
		.filter(({ pavilions }) => pavilions.length > 0);
	const numbers = {
		count: printNumber(file.pavilions.length, lang),
		zones: printNumber(file.zones.length, lang)
	};
	return {
		zones,
		count: m.pavilions_count(numbers, { locale: lang }),
		now: `${m.session_now({}, { locale: lang })}${colon(lang)}`,
		filters: {
			q: query.q ?? '',
			zone: query.zone,
			children: query.children,
			stepFree: query.stepFree,
			any: Boolean(asked.length || query.zone || query.children || query.stepFree),
			zones: file.zones.map(({ code, name }) => ({ code, name }))
		},
		words: say(lang, words)
	};
}

export type PavilionsPage = ReturnType<typeof pavilionsPage>;

const pavilionWords = {
	pavilions: m.nav_pavilions,
	shows: m.pavilion_shows,
	sessions: m.pavilion_sessions,
	noSessions: m.pavilion_no_sessions,
	onMap: m.pavilion_on_map,
	languages: m.pavilion_languages,
	partners: m.pavilion_partners,
	neighbours: m.pavilion_neighbours,
	poster: m.pavilion_poster,
	save: m.visit_save,
	children: m.for_children,
	stepFree: m.step_free
};

/** One pavilion: what it shows, what is on, and how full it is where its staff said so. */
export function pavilionPage(
	file: ProgrammeFile,
	number: string,
	{ live, now, at }: { live: Live | null; now: Date; at: WallTime }
) {
	const { lang } = file;
	const pavilion = /^\d{1,4}$/.test(number)
		? file.pavilions.find((one) => one.number === Number(number))
		: undefined;
	if (!pavilion) return null;
	const zone = file.zones.find(({ code }) => code === pavilion.zone);
	const sessions = file.sessions.filter((one) => one.pavilion === pavilion.number && one.end > at);
	return {
		pavilion: {
			number: pavilion.number,
			title: m.pavilion_of({ number: pavilion.number }, { locale: lang }),
			name: pavilion.name,
			plain: plainText(pavilion.name),
			shows: pavilion.shows,
			theme: pavilion.theme,
			forChildren: pavilion.forChildren,
			stepFree: pavilion.stepFree,
			languages: pavilion.languages.map((code) => ({ code, name: languageNames[code] })),
			partners: pavilion.partners ?? []
		},
		edition: file.edition.slug,
		zone: zone && { title: m.zone_of({ code: zone.code }, { locale: lang }), name: zone.name },
		map: file.edition.plan && pavilion.at ? `/${lang}/map#p${pavilion.number}` : null,
		crowd: crowdView(live, pavilion.number, { now, offset: file.utcOffset, lang }),
		sessions: sessions.map((one) => ({
			...sessionView(file, one, at),
			day: dayOf(one.start) === dayOf(at) ? undefined : dayWords(dayOf(one.start), lang)
		})),
		neighbours: file.pavilions
			.filter((one) => one.zone === pavilion.zone && one.number !== pavilion.number)
			.map(({ number: each, name }) => ({ number: each, name })),
		words: say(lang, pavilionWords)
	};
}

export type PavilionPage = NonNullable<ReturnType<typeof pavilionPage>>;
