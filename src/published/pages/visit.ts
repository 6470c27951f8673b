import { m } from '#lib/platform/i18n/paraglide/messages.js';
import type { WallTime } from '#lib/platform/time/wall-time.ts';
import { daysOf } from '#lib/programme/session.ts';
import type { CalendarSession } from '#lib/programme/session-calendar.ts';
import { readVisitCode } from '#lib/programme/visit.ts';
import type { ProgrammeFile, SessionEntry } from '../programme-file.ts';
import { calendarSession } from '../programme-calendar.ts';
import { dayWords, zoneOf } from '../session-view.ts';
import { say } from '../words.ts';

const words = {
	title: m.nav_visit,
	lead: m.visit_lead,
	programme: m.nav_programme,
	allPavilions: m.nav_pavilions,
	needsScript: m.visit_needs_script,
	wholeCalendar: m.programme_calendar,
	empty: m.visit_empty,
	emptyHint: m.visit_empty_hint,
	pavilions: m.visit_pavilions,
	past: m.visit_past,
	clash: m.visit_clash,
	otherZone: m.visit_other_zone,
	save: m.visit_save,
	move: m.visit_move,
	moveHint: m.visit_move_hint,
	share: m.share,
	copy: m.visit_copy,
	copied: m.visit_copied,
	copyFailed: m.visit_copy_failed,
	showCode: m.visit_show_code,
	code: m.visit_code,
	calendar: m.visit_calendar,
	notKept: m.visit_not_kept,
	gone: m.visit_gone,
	brought: m.visit_brought,
	broughtHint: m.visit_brought_hint,
	keep: m.visit_keep
};

/** A session as a visit shows it: what its calendar entry needs, and where one has to walk. */
export type VisitSession = CalendarSession & { zone?: string };

function visitSession(file: ProgrammeFile, session: SessionEntry, at: WallTime): VisitSession {
	const zone = zoneOf(file, session);
	const { about: _, ...brief } = calendarSession(file, session, at);
	return { ...brief, ...(zone ? { zone } : {}) };
}

/**
 * The visit that a link brought, or – without one – everything that can have been saved: which of it was, only
 * the phone knows, and it tells nobody.
 */
export function visitPage(file: ProgrammeFile, brought: string | null, at: WallTime) {
	const { lang, edition } = file;
	const locale = { locale: lang };
	const read = brought === null ? null : readVisitCode(brought);
	const visit = read?.edition === edition.slug ? read : null;
	const sessions = visit ? file.sessions.filter(({ id }) => visit.sessions.includes(id)) : file.sessions;
	const pavilions = visit
		? file.pavilions.filter(({ number }) => visit.pavilions.includes(number))
		: file.pavilions;
	return {
		edition: edition.slug,
		/** What a calendar file made on the phone says of itself. */
		calendar: {
			name: `${m.nav_visit({}, locale)} · ${m.open_days({}, locale)}`,
			venue: edition.venue,
			rehearsal: edition.rehearsal && m.rehearsal({}, locale),
			utcOffset: file.utcOffset,
			generatedAt: file.generatedAt
		},
		/** What is shown is the visit of the link. */
		brought: visit,
		/** Why the visit of the link is not shown. */
		refused:
			brought === null || visit
				? undefined
				: read
					? m.visit_link_other({}, locale)
					: m.visit_link_unusable({}, locale),
		days: daysOf(sessions).map((day) => ({ day, title: dayWords(day, lang) })),
		zones: Object.fromEntries(file.zones.map(({ code }) => [code, m.zone_of({ code }, locale)])),
		sessions: sessions.map((one) => visitSession(file, one, at)),
		pavilions: pavilions.map(({ number, name, zone }) => ({ number, name, zone })),
		wholeCalendar: `/api/v1/editions/${edition.slug}/programme.ics?lang=${lang}`,
		words: say(lang, words)
	};
}

export type VisitPage = ReturnType<typeof visitPage>;
