import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { languageNames } from '#lib/platform/i18n/language.ts';
import { dayOf, type WallTime } from '#lib/platform/time/wall-time.ts';
import { plainText } from '#lib/platform/i18n/staff-text.ts';
import type { SessionView } from '#lib/programme/session-view.ts';
import type { ProgrammeFile, SessionEntry } from '../programme-file.ts';
import { dayWords, sessionView, whereOf, zoneOf } from '../session-view.ts';
import { say } from '../words.ts';
import { sessionEvent } from '../session-event.ts';

const words = {
	programme: m.nav_programme,
	where: m.session_where,
	when: m.session_when,
	languages: m.session_languages,
	again: m.session_again,
	around: m.session_around,
	onMap: m.pavilion_on_map,
	save: m.visit_save,
	eventTime: m.session_event_time,
	children: m.for_children
};

export type DatedSession = SessionView & { day: string };

/** One session, its other times, and what comes in the same place. */
export function sessionPage(file: ProgrammeFile, id: string, at: WallTime) {
	const { lang } = file;
	const session = /^\d{1,6}$/.test(id) ? file.sessions.find((one) => one.id === Number(id)) : undefined;
	if (!session) return null;
	const dated = (one: SessionEntry): DatedSession => ({
		...sessionView(file, one, at),
		day: dayWords(dayOf(one.start), lang)
	});
	const zone = file.zones.find(({ code }) => code === zoneOf(file, session));
	const title = plainText(session.title);
	const inSamePlace = (one: SessionEntry) =>
		one.pavilion === session.pavilion &&
		one.place === session.place &&
		dayOf(one.start) === dayOf(session.start);
	return {
		session: dated(session),
		plain: title,
		about: session.about,
		languages: session.languages.map((code) => ({ code, name: languageNames[code] })),
		...whereOf(file, session),
		zone: zone && { title: m.zone_of({ code: zone.code }, { locale: lang }), name: zone.name },
		map:
			session.pavilion !== undefined ? `/${lang}/map#p${session.pavilion}` : `/${lang}/map#${session.place}`,
		again: file.sessions
			.filter((one) => one.id !== session.id && plainText(one.title) === title && one.end > at)
			.slice(0, 6)
			.map(dated),
		around: file.sessions
			.filter((one) => one.id !== session.id && inSamePlace(one) && one.end > at)
			.slice(0, 6)
			.map((one) => sessionView(file, one, at)),
		/** For search engines: schema.org's Event. */
		event: sessionEvent(file, session),
		words: say(lang, words)
	};
}

export type SessionPage = NonNullable<ReturnType<typeof sessionPage>>;
