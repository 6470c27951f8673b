import type { Language } from '#lib/platform/i18n/language.ts';
import { printNumber } from '#lib/platform/i18n/numbers.ts';
import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { printDate } from '#lib/platform/time/date-words.ts';
import { citation } from '#lib/statistics/citation.ts';
import type { FigureView, SourceEntry } from '#lib/statistics/figure.ts';
import { asOfToPrint, isAboutTheSame } from '#lib/statistics/observation.ts';
import { printedWhole } from '#lib/statistics/printed.ts';
import { authorityWord, correctionWord, kindWord, methodWord, statusWord } from '#lib/statistics/words.ts';
import { figureLine, figureView, findSeries, findSource } from '../figure-view.ts';
import type { RecordFile } from '../record-file.ts';
import { urgentWords } from '../urgent.ts';
import { colon, comma, say } from '../words.ts';
import { editionHead } from './edition-head.ts';

const words = {
	sentence: m.figure_sentence,
	disagree: m.figure_conflict,
	history: m.figure_history,
	noHistory: m.figure_no_history,
	source: m.figure_source,
	alsoIn: m.figure_also_in,
	before: m.correction_before,
	after: m.correction_after
};

/** An end that is less certain than a day is not printed as one: then only the beginning is. */
function printPeriod(
	{ period: { start, end }, kind, asOf, statedAt }: FigureView,
	lang: Language
): string | null {
	if (!start) return end && printDate(end, lang);
	const endKnown = end && kind !== 'cumulative' && asOfToPrint({ asOf, statedAt }) === asOf;
	if (!endKnown) return m.figure_since({ date: printDate(start, lang) }, { locale: lang });
	return printDate(start === end ? start : `${start}/${end}`, lang);
}

/** All that is known of a figure, as terms and what they say; `more` stands smaller behind. */
function factsOf(figure: FigureView, seriesDefinition: string, lang: Language) {
	const locale = { locale: lang };
	const bounds = [
		...(figure.low === undefined ? [] : [m.figure_low({ n: printNumber(figure.low, lang) }, locale)]),
		...(figure.high === undefined ? [] : [m.figure_high({ n: printNumber(figure.high, lang) }, locale)])
	];
	const standing = figure.preferred ? m.preferred({}, locale) : m.not_preferred({}, locale);
	const rows: [term: string, text: string | null | undefined, more?: string][] = [
		[m.figure_definition({}, locale), figure.definition],
		[m.figure_series({}, locale), figure.name, seriesDefinition],
		[
			m.figure_qualifier({}, locale),
			figure.printed.qualifier,
			bounds.length ? `${m.figure_bounds({}, locale)}${colon(lang)}${bounds.join(' · ')}` : undefined
		],
		[m.figure_kind({}, locale), kindWord[figure.kind]({}, locale)],
		[m.figure_denominator({}, locale), figure.denominator?.definition],
		[m.figure_period({}, locale), printPeriod(figure, lang)],
		[m.figure_as_of({}, locale), printDate(asOfToPrint(figure), lang)],
		[m.figure_stated_at({}, locale), figure.stated],
		[m.figure_stated_by({}, locale), figure.statedBy, authorityWord[figure.authority]({}, locale)],
		[m.figure_method({}, locale), methodWord[figure.method]({}, locale)],
		[m.figure_status({}, locale), `${statusWord[figure.status]({}, locale)} · ${standing}`],
		[m.figure_note({}, locale), figure.note]
	];
	return rows.flatMap(([term, text, more]) => (text ? [{ term, text, ...(more ? { more } : {}) }] : []));
}

export function figurePage(file: RecordFile, id: string) {
	const { lang } = file;
	const found = file.observations.find((one) => one.id === id);
	if (!found) return null;
	const figure = figureView(file, found);
	const { denominator } = figure;
	const edition = file.editions.find((one) => one.slug === found.subject);
	const cite = (source: SourceEntry) => ({
		...source,
		...(source.date ? { date: printDate(source.date, lang) } : {})
	});
	return {
		figure,
		...(found.subject === 'tifli' ? { urgent: urgentWords(lang) } : {}),
		/** What it is about, with its page: an edition, or Tifli Mokhtafi. */
		subject: edition
			? { name: editionHead(edition, lang).name, href: `/${lang}/editions/${edition.slug}` }
			: { name: m.today_tifli_title({}, { locale: lang }), href: `/${lang}/tifli` },
		facts: factsOf(figure, findSeries(file, found.series).definition, lang),
		source: cite(figure.source),
		/** A sentence to copy; the page's own short link comes behind it. */
		sentence: citation(
			{
				...found,
				whole: printedWhole(found, lang),
				...(denominator?.status === 'not-published' ? { denominator: denominator.definition } : {})
			},
			lang
		),
		/** Other sources that print the same. */
		alsoIn: (found.alsoIn ?? []).map((source) => cite(findSource(file, source))),
		/** Other statements on the same measure and period. */
		others: file.observations
			.filter((one) => one.id !== id && isAboutTheSame(one, found))
			.map((one) => figureLine(figureView(file, one))),
		/** What it replaced and what replaced it. */
		history: file.corrections
			.filter((line) => line.before === id || line.after === id)
			.map((line) => ({
				text: `${correctionWord[line.kind]({}, { locale: lang })}${comma(lang)}${printDate(line.announcedOn, lang)}${colon(lang)}${line.reason}`,
				before: line.before === id ? null : `/${lang}/figures/${line.before}`,
				after: line.after && line.after !== id ? `/${lang}/figures/${line.after}` : null
			})),
		words: say(lang, words)
	};
}

export type FigurePage = NonNullable<ReturnType<typeof figurePage>>;
