import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { dayOf, type WallTime } from '#lib/platform/time/wall-time.ts';
import { daysOf, sessionKinds } from '#lib/programme/session.ts';
import { printDay, printWeekday } from '#lib/platform/time/date-words.ts';
import type { PageQuery } from '../page-query.ts';
import type { ProgrammeFile } from '../programme-file.ts';
import { dayWords, kindWord, sessionView, zoneOf } from '../session-view.ts';
import { say } from '../words.ts';

const words = {
	title: m.programme_title,
	days: m.programme_days,
	filters: m.programme_filters,
	kind: m.programme_kind,
	zone: m.programme_zone,
	allKinds: m.programme_all_kinds,
	allZones: m.programme_all_zones,
	apply: m.programme_apply,
	clear: m.programme_clear,
	none: m.programme_none,
	allPast: m.programme_all_past,
	children: m.for_children,
	calendar: m.programme_calendar,
	save: m.visit_save,
	eventTime: m.session_event_time
};

/** The day to begin with: today where something is on, else the next day that has something, else the first. */
function dayToShow(days: string[], asked: string | null, today: string): string | undefined {
	if (asked !== null) return asked;
	return days.find((day) => day >= today) ?? days[0];
}

/** The programme of one day. A day that is none of the edition's has no page. */
export function programmePage(file: ProgrammeFile, query: PageQuery, at: WallTime) {
	const { lang } = file;
	const days = daysOf(file.sessions);
	const day = dayToShow(days, query.day, dayOf(at));
	if (day === undefined || !days.includes(day)) return null;
	const chosen = file.sessions.filter(
		(one) =>
			dayOf(one.start) === day &&
			(query.kind === null || one.kind === query.kind) &&
			(query.zone === null || zoneOf(file, one) === query.zone) &&
			(!query.children || one.forChildren)
	);
	const views = chosen.map((one) => sessionView(file, one, at));
	const past = views.filter(({ phase }) => phase === 'past');
	return {
		day,
		dayWords: dayWords(day, lang),
		days: days.map((each) => ({
			day: each,
			weekday: printWeekday(each, lang),
			date: printDay(each, lang),
			today: each === dayOf(at)
		})),
		sessions: views.filter(({ phase }) => phase !== 'past'),
		past,
		pastWord: m.programme_past({ count: past.length }, { locale: lang }),
		filters: {
			kind: query.kind,
			zone: query.zone,
			children: query.children,
			kinds: sessionKinds
				.filter((kind) => file.sessions.some((one) => one.kind === kind))
				.map((kind) => ({ kind, name: kindWord(kind, lang) })),
			zones: file.zones.map(({ code, name }) => ({ code, name }))
		},
		heading: m.programme_day({ day: dayWords(day, lang) }, { locale: lang }),
		calendar: `/api/v1/editions/${file.edition.slug}/programme.ics?lang=${lang}`,
		words: say(lang, words)
	};
}

export type ProgrammePage = NonNullable<ReturnType<typeof programmePage>>;
