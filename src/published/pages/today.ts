import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { printDate } from '#lib/platform/time/date-words.ts';
import { dayOf, type WallTime } from '#lib/platform/time/wall-time.ts';
import { authorityWord } from '#lib/statistics/words.ts';
import { preferredFigure } from '../figure-view.ts';
import { numberCard, type NumberCard } from '../number-card.ts';
import type { Material } from '../material.ts';
import type { RecordFile } from '../record-file.ts';
import { urgentWords } from '../urgent.ts';
import { say } from '../words.ts';
import { editionHead, editionsBy, type EditionHead } from './edition-head.ts';
import { openDaysToday, type OpenDaysToday } from './open-days.ts';

/** The two figures on Tifli Mokhtafi, wherever they stand: each with its date, the share with its denominator. */
export function tifliCards(file: RecordFile): { children: NumberCard | null; resolution: NumberCard | null } {
	const { lang } = file;
	const locale = { locale: lang };
	return {
		children: numberCard(
			preferredFigure(file, 'tifli', 'children-recovered-cumulative'),
			lang,
			(figure) => ({
				label: m.tifli_children_since({ date: printDate(figure.period.start ?? figure.asOf, lang) }, locale),
				source: m.said_on({ who: authorityWord[figure.authority]({}, locale), date: figure.stated }, locale)
			}),
			{ unit: false }
		),
		resolution: numberCard(preferredFigure(file, 'tifli', 'resolution-rate'), lang, (figure) => ({
			label: m.tifli_cases_solved({}, locale),
			source: `${figure.stated} · ${m.tifli_denominator({}, locale)}`
		}))
	};
}

const words = {
	title: m.open_days,
	over: m.today_over,
	tifli: m.today_tifli_title,
	allFigures: m.all_figures,
	ways: m.today_ways
};

export function todayPage({ record: file, programme, ...heard }: Material, at: WallTime) {
	const { lang } = file;
	const locale = { locale: lang };
	const today = dayOf(at);
	const edition = editionsBy(file, today).at(-1);
	if (!edition) return null;
	const { city, start } = edition;
	return {
		/** The edition that has a programme to visit with; null where none has. */
		openDays: programme && (openDaysToday(programme, heard, at) as OpenDaysToday | null),
		/** The most recent edition that the record knows of. */
		edition: editionHead(edition, lang) as EditionHead,
		city,
		visitors: numberCard(
			preferredFigure(file, edition.slug, 'visitors-total'),
			lang,
			(figure) => ({
				label: m.visitors_of_edition({ city, year: start.slice(0, 4) }, locale),
				source: m.said_on({ who: figure.statedBy, date: figure.stated }, locale)
			}),
			{ lead: true, unit: false }
		),
		...tifliCards(file),
		urgent: urgentWords(lang),
		ways: [
			{ href: `/${lang}/editions`, name: m.nav_editions({}, locale), what: m.today_way_editions({}, locale) },
			{
				href: `/${lang}/attendance`,
				name: m.nav_attendance({}, locale),
				what: m.today_way_attendance({}, locale)
			},
			{ href: `/${lang}/tifli`, name: m.nav_tifli({}, locale), what: m.today_way_tifli({}, locale) },
			{ href: `/${lang}/data`, name: m.nav_data({}, locale), what: m.today_way_data({}, locale) }
		],
		words: say(lang, words)
	};
}

export type TodayPage = NonNullable<ReturnType<typeof todayPage>>;
