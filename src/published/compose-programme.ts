import type { Language } from '#lib/platform/i18n/language.ts';
import type { Notice } from '#lib/programme/notice.ts';
import type { OpenDays, Programme } from '#lib/programme/programme.ts';
import { searchKeys } from '#lib/programme/search.ts';
import { byTime } from '#lib/programme/session.ts';
import { inLanguage, plainText, type PublicText, type StaffText } from '#lib/platform/i18n/staff-text.ts';
import { themes } from '#lib/programme/theme.ts';
import type { Point } from '#lib/programme/zone.ts';
import type { Platform, Stream } from '#lib/streams/stream.ts';
import type { NoticeEntry, OpenDaysEntry, ProgrammeFile } from './programme-file.ts';

/** All that a programme file is made of, in all languages: what a publication freezes. */
export type ProgrammeMaterial = {
	programme: Programme;
	platforms: Platform[];
	streams: Stream[];
	notices: Notice[];
};

/** Leaves out what is absent, false or empty: a phone reads the same from what is not there. */
function compact<T extends object>(entry: T): T {
	return Object.fromEntries(
		Object.entries(entry).filter(
			([, value]) =>
				value !== null && value !== undefined && value !== false && !(Array.isArray(value) && !value.length)
		)
	) as T;
}

/** Two corners are no zone yet. */
const drawn = (outline: Point[] | null) => (outline && outline.length > 2 ? outline : undefined);

const yes = (value: boolean) => (value ? (true as const) : undefined);

/** The words by which something is found in other languages than the file's. */
function keysOf(shown: PublicText, texts: StaffText[]): string | undefined {
	return (
		searchKeys(
			texts.flatMap((text) => Object.values(text)),
			plainText(shown)
		) || undefined
	);
}

function openDays(lang: Language, given: OpenDays): OpenDaysEntry {
	const said = (text: StaffText | null) => (text ? inLanguage(text, lang) : undefined);
	const dates = given.days.map(({ date }) => date).sort();
	const { groups, ceremony } = given;
	return {
		...compact({
			slug: given.slug,
			rehearsal: yes(given.rehearsal),
			city: given.city[lang],
			venue: inLanguage(given.venue, lang),
			start: dates.at(0) ?? '',
			end: dates.at(-1) ?? '',
			ceremony: ceremony ? { date: ceremony.date, note: inLanguage(ceremony.note, lang) } : undefined,
			entrance: said(given.entrance),
			address: inLanguage(given.address, lang),
			geo: given.geo ?? undefined,
			transport: said(given.transport),
			notAllowed: said(given.notAllowed),
			groups: groups
				? {
						entrance: inLanguage(groups.entrance, lang),
						meetingPoint: inLanguage(groups.meetingPoint, lang),
						contact: groups.contact
					}
				: undefined,
			plan: given.plan ?? undefined
		}),
		days: [...given.days].sort((a, b) => a.date.localeCompare(b.date)),
		free: given.free
	};
}

function noticeEntry(
	lang: Language,
	{ id, level, title, text, confirmedAt, expiresAt }: Notice
): NoticeEntry {
	return {
		id,
		level,
		title: inLanguage(title, lang),
		text: inLanguage(text, lang),
		confirmedAt: confirmedAt.toISOString(),
		expiresAt: expiresAt.toISOString()
	};
}

/** Everything the file says in one language, without its number and time. */
export function composeProgramme(
	lang: Language,
	{ programme, platforms, streams, notices }: ProgrammeMaterial
): Omit<ProgrammeFile, 'version' | 'generatedAt'> {
	const say = (text: StaffText) => inLanguage(text, lang);
	const sayIf = (text: StaffText | null) => (text ? inLanguage(text, lang) : undefined);
	const platformNames = new Map(platforms.map(({ id, name }) => [id, name]));
	return {
		lang,
		edition: openDays(lang, programme.edition),
		utcOffset: programme.edition.utcOffset,
		zones: programme.zones.map(({ code, name, outline }) =>
			compact({ code, name: say(name), outline: drawn(outline) })
		),
		places: programme.places.map(({ id, kind, name, zone, at, stepFree }) =>
			compact({
				id,
				kind,
				name: say(name),
				zone: zone ?? undefined,
				at: at ?? undefined,
				stepFree: yes(stepFree),
				keys: keysOf(say(name), [name])
			})
		),
		pavilions: [...programme.pavilions]
			.sort((a, b) => a.number - b.number)
			.map((one) => ({
				...compact({
					number: one.number,
					name: say(one.name),
					shows: sayIf(one.shows),
					zone: one.zone,
					theme: one.theme ? themes[one.theme]?.[lang] : undefined,
					forChildren: yes(one.forChildren),
					stepFree: yes(one.stepFree),
					partners: one.partners.map(say),
					at: one.at ?? undefined,
					keys: keysOf(say(one.name), [one.name])
				}),
				languages: one.languages
			})),
		sessions: [...programme.sessions].sort(byTime).map((one) => ({
			...compact({
				id: one.number,
				uuid: one.uuid,
				kind: one.kind,
				title: say(one.title),
				about: sayIf(one.about),
				pavilion: one.pavilion ?? undefined,
				place: one.place ?? undefined,
				start: one.start,
				end: one.end,
				state: one.state === 'scheduled' ? undefined : one.state,
				remark: sayIf(one.remark),
				forChildren: yes(one.forChildren),
				sequence: one.sequence || undefined,
				keys: keysOf(say(one.title), [one.title])
			}),
			languages: one.languages
		})),
		streams: streams.map(({ id, title, platform, url, lang: spoken, session, start, end, replayUrl }) =>
			compact({
				id,
				title: say(title),
				platform: platformNames.get(platform) ?? platform,
				url,
				lang: spoken,
				session: session ?? undefined,
				start,
				end,
				replayUrl: replayUrl ?? undefined
			})
		),
		notices: notices.map((one) => noticeEntry(lang, one))
	};
}
