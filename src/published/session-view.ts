import { m } from '#lib/platform/i18n/paraglide/messages.js';
import type { Language } from '#lib/platform/i18n/language.ts';
import { printDay, printWeekday } from '#lib/platform/time/date-words.ts';
import { clockOf, minutesBetween, type WallTime } from '#lib/platform/time/wall-time.ts';
import { phaseOf, type Phase, type SessionKind } from '#lib/programme/session.ts';
import type { SessionView } from '#lib/programme/session-view.ts';
import type { PublicText } from '#lib/platform/i18n/staff-text.ts';
import type { ProgrammeFile, SessionEntry } from './programme-file.ts';

const kindWords = {
	show: m.session_show,
	seminar: m.session_seminar,
	workshop: m.session_workshop,
	ceremony: m.session_ceremony
};

const stateWords = {
	delayed: m.session_delayed,
	moved: m.session_moved,
	cancelled: m.session_cancelled
};

export function kindWord(kind: SessionKind, lang: Language): string {
	return kindWords[kind]({}, { locale: lang });
}

/** Weekday and day of the month: "Saturday 22 November". */
export function dayWords(day: string, lang: Language): string {
	return `${printWeekday(day, lang)} ${printDay(day, lang)}`;
}

/** Where a session is held, in the reader's words. */
export function whereOf(file: ProgrammeFile, session: SessionEntry): { where: PublicText; number?: number } {
	if (session.pavilion !== undefined) {
		const name = file.pavilions.find((one) => one.number === session.pavilion)?.name ?? '';
		return { where: name, number: session.pavilion };
	}
	return { where: file.places.find((one) => one.id === session.place)?.name ?? '' };
}

/** The code of the zone a session is held in; undefined where its place belongs to none. */
export function zoneOf(file: ProgrammeFile, session: SessionEntry): string | undefined {
	return session.pavilion !== undefined
		? file.pavilions.find((one) => one.number === session.pavilion)?.zone
		: file.places.find((one) => one.id === session.place)?.zone;
}

function whenWord(session: SessionEntry, phase: Phase, at: WallTime, lang: Language): string | undefined {
	if (phase === 'now') return m.session_now({}, { locale: lang });
	if (phase !== 'next') return undefined;
	return m.session_in_minutes({ minutes: minutesBetween(at, session.start) }, { locale: lang });
}

export function sessionView(file: ProgrammeFile, session: SessionEntry, at: WallTime): SessionView {
	const { lang } = file;
	const phase = phaseOf({ ...session, state: session.state ?? 'scheduled' }, at);
	const when = whenWord(session, phase, at, lang);
	return {
		id: session.id,
		href: `/${lang}/sessions/${session.id}`,
		title: session.title,
		kind: session.kind,
		what: kindWord(session.kind, lang),
		...whereOf(file, session),
		from: session.start,
		to: session.end,
		start: clockOf(session.start),
		end: clockOf(session.end),
		phase,
		...(when ? { when } : {}),
		...(session.state
			? { state: session.state, stateWord: stateWords[session.state]({}, { locale: lang }) }
			: {}),
		...(session.remark ? { remark: session.remark } : {}),
		...(session.forChildren ? { forChildren: m.for_children({}, { locale: lang }) } : {})
	};
}
