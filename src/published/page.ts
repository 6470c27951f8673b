import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { printDate, printDay } from '#lib/platform/time/date-words.ts';
import { clockOf, dayOf, wallTime, type WallTime } from '#lib/platform/time/wall-time.ts';
import { ageWords } from './age.ts';
import { recordAsKnown } from './known.ts';
import { eventTime, type Material } from './material.ts';
import { noticeViews, type NoticeView } from './notice-view.ts';
import type { PageQuery } from './page-query.ts';
import { attendancePage, type AttendancePage } from './pages/attendance.ts';
import {
	aboutPage,
	correctionsPage,
	dataPage,
	type AboutPage,
	type CorrectionsPage,
	type DataPage
} from './pages/data.ts';
import { editionPage, editionsPage, type EditionPage, type EditionsPage } from './pages/editions.ts';
import { editionNamedPage, type EditionNamedPage } from './pages/edition-named.ts';
import { figurePage, type FigurePage } from './pages/figure.ts';
import { helpPage, type HelpPage } from './pages/help.ts';
import { mapPage, type MapPage } from './pages/map.ts';
import { noProgrammePage, type NoProgrammePage } from './pages/no-programme.ts';
import { pavilionPage, pavilionsPage, type PavilionPage, type PavilionsPage } from './pages/pavilions.ts';
import { posterPage, type PosterPage } from './pages/poster.ts';
import { programmePage, type ProgrammePage } from './pages/programme.ts';
import { searchPage, type SearchPage } from './pages/search.ts';
import { sessionPage, type SessionPage } from './pages/session.ts';
import { tifliPage, type TifliPage } from './pages/tifli.ts';
import { todayPage, type TodayPage } from './pages/today.ts';
import { visitPage, type VisitPage } from './pages/visit.ts';
import { watchPage, type WatchPage } from './pages/watch.ts';

/** A page that belongs to a programme says so where there is none. */
type OrNone<Page> = (Page & { none?: undefined }) | (NoProgrammePage & { [Key in keyof Page]?: undefined });

/** What each public page is made of. */
export type Pages = {
	today: TodayPage;
	programme: OrNone<ProgrammePage>;
	pavilions: OrNone<PavilionsPage>;
	pavilion: PavilionPage;
	session: SessionPage;
	map: OrNone<MapPage>;
	live: WatchPage;
	visit: OrNone<VisitPage>;
	search: SearchPage;
	help: HelpPage;
	poster: PosterPage;
	editions: EditionsPage;
	edition: EditionPage;
	editionNamed: EditionNamedPage;
	attendance: AttendancePage;
	tifli: TifliPage;
	figure: FigurePage;
	data: DataPage;
	corrections: CorrectionsPage;
	about: AboutPage;
};

/** What every public page says of its own material. */
export type Frame = {
	version: number;
	generatedAt: string;
	/** Until when sources were looked for, as printed. */
	checkedTo: string;
	/** The same as a sentence, for the foot of the page. */
	checked: string;
	/** What the site is, for those who only see a link to the page. */
	description: string;
	/** Day back to which the reader has gone, as printed; null means now. */
	known: string | null;
	/** The programme this page is made of: its number, and its time as printed. Null on pages of the record. */
	of: { slug: string; version: number; words: string } | null;
	/** What the band says on pages of the rehearsal. */
	rehearsing: string | null;
	/** What visitors are told at once, wherever they are. */
	inForce: NoticeView[];
	/** How old all this is, where that is worth a word: no contact for some minutes. */
	age: string | null;
};

type Moment = { now: Date; query: PageQuery };
type Content = Pages[keyof Pages];

/**
 * A public page: a pure function of (published files, live row, path, now). The server and the phone's worker
 * run this same function; `path` is what follows the language, without slashes at its ends. Null where there is
 * no such page.
 */
export function publicPage(material: Material, path: string, moment: Moment): (Frame & Content) | null {
	const parts = path.split('/');
	if (parts.length > 3) return null;
	const of = programmeContent(material, parts, moment);
	const page = of ?? recordContent(material, parts, moment);
	if (!page) return null;
	const { record, programme } = material;
	const { lang } = record;
	const { known } = moment.query;
	const checkedTo = printDate(record.checkedTo, lang);
	const shown = of ? programme : null;
	return {
		version: record.version,
		generatedAt: record.generatedAt,
		checkedTo,
		checked: m.record_checked({ date: checkedTo }, { locale: lang }),
		description: m.site_description({}, { locale: lang }),
		known: known && printDate(known, lang),
		of: shown && {
			slug: shown.edition.slug,
			version: shown.version,
			words: versionWords(shown.generatedAt, shown.utcOffset)
		},
		rehearsing: shown?.edition.rehearsal ? m.rehearsal_band({}, { locale: lang }) : null,
		// What is only good to know stands on the first screen; a warning stands everywhere.
		inForce: programme
			? noticeViews(programme, moment.now).filter(({ level }) => path === '' || level !== 'information')
			: [],
		age: ageWords(material, moment.now),
		...page
	};

	function versionWords(generatedAt: string, offset: number): string {
		const at = wallTime(new Date(generatedAt), offset);
		const time = `${printDay(dayOf(at), lang)} ${clockOf(at)}`;
		return m.programme_version({ time }, { locale: lang });
	}
}

/** The rooms that show the programme of the current edition; undefined where the path is none of them. */
function programmeContent(
	material: Material,
	[room = '', name, third]: string[],
	{ now, query }: Moment
): Content | null | undefined {
	const { programme, live, record } = material;
	const { lang } = record;
	const at = eventTime(programme, now);
	const moment = { live, now, at };
	if (third !== undefined || (room === '' && (query.known !== null || name !== undefined))) return undefined;
	if (name !== undefined) {
		if (room === 'posters') return programme && posterPage(programme, name);
		if (!programme) return undefined;
		if (room === 'pavilions') return pavilionPage(programme, name, moment);
		if (room === 'sessions') return sessionPage(programme, name, at);
		return undefined;
	}
	switch (room) {
		case '':
			return programme ? todayPage(material, at) : undefined;
		case 'search':
			return searchPage(programme, lang, query.q, at);
		case 'help':
			return helpPage(programme, lang);
		case 'live':
			return watchPage(material, moment);
		case 'programme':
			return programme ? programmePage(programme, query, at) : noProgrammePage(record, room);
		case 'pavilions':
			return programme ? pavilionsPage(programme, query, moment) : noProgrammePage(record, room);
		case 'map':
			return programme ? mapPage(programme, query, at) : noProgrammePage(record, room);
		case 'visit':
			return programme ? visitPage(programme, query.s, at) : noProgrammePage(record, room);
		default:
			return undefined;
	}
}

/** The rooms that show the record. */
function recordContent(
	material: Material,
	[room = '', name, third]: string[],
	{ now, query }: Moment
): Content | null {
	const { record: file } = material;
	const record = recordAsKnown(file, query.known);
	const today = dayOf(eventTime(null, now));
	const day = query.known !== null && query.known < today ? query.known : today;
	if (third !== undefined) {
		return room === 'editions' && name !== undefined ? editionNamedPage(record, name, third) : null;
	}
	if (room === 'editions' && name) return editionPage(record, name, day);
	if (room === 'figures' && name) return figurePage(record, name);
	if (room === 'data' && name) return name === 'corrections' ? correctionsPage(record) : null;
	if (name !== undefined) return null;
	switch (room) {
		case '':
			return todayPage({ ...material, record, programme: null }, `${day}T12:00` satisfies WallTime);
		case 'editions':
			return editionsPage(record, day);
		case 'attendance':
			return attendancePage(record, day);
		case 'tifli':
			return tifliPage(record);
		case 'data':
			return dataPage(record);
		case 'about':
			return aboutPage(record);
		default:
			return null;
	}
}
