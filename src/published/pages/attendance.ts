import type { Bar } from '#lib/charts/bars.ts';
import { chartWords } from '#lib/charts/words.ts';
import type { Language } from '#lib/platform/i18n/language.ts';
import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { printDate, printDay, printWeekday } from '#lib/platform/time/date-words.ts';
import { daysBetween } from '#lib/platform/time/partial-date.ts';
import type { FigureView } from '#lib/statistics/figure.ts';
import { figureAmount, figureLine, figureView, preferredFigure, preferredAmount } from '../figure-view.ts';
import type { EditionEntry, RecordFile } from '../record-file.ts';
import { comma, say } from '../words.ts';
import { editionHead, editionsBy, printWeekdays } from './edition-head.ts';

/** Years in which none was held, in the record's sources: the pandemic. */
const notHeld = [2020, 2021, 2022];

/** The number on a bar, or the words that stand in its empty slot. */
function numberOf(
	figure: FigureView | null,
	lang: Language,
	unknown: string
): Pick<Bar, 'value' | 'printed' | 'qualifier' | 'status' | 'href' | 'observation' | 'unknown'> {
	if (!figure) return { value: null, printed: '', unknown };
	return {
		value: figure.value ?? null,
		printed: figure.printed.number,
		qualifier: figure.printed.qualifier,
		observation: figure.id,
		href: `/${lang}/figures/${figure.id}`,
		...(figure.status === 'provisional' ? { status: m.provisional({}, { locale: lang }) } : {})
	};
}

/** Editions as bars, and the years between them as what they were: not held, or not found by us. */
function yearBars(file: RecordFile, editions: EditionEntry[], last: number): Bar[] {
	const { lang } = file;
	const locale = { locale: lang };
	const first = Number(editions[0]?.start.slice(0, 4) ?? last);
	return Array.from({ length: last - first + 1 }, (_, i): Bar => {
		const year = first + i;
		const key = String(year);
		const edition = editions.find((one) => one.start.startsWith(key));
		if (!edition)
			return notHeld.includes(year)
				? { key, label: key, value: null, printed: '', gap: true, unknown: m.not_held({}, locale) }
				: { key, label: key, value: null, printed: '', unknown: m.not_found({}, locale) };
		const { name, days } = editionHead(edition, lang);
		return {
			key,
			label: name,
			sublabel: days,
			...numberOf(preferredFigure(file, edition.slug, 'visitors-total'), lang, m.no_figure({}, locale))
		};
	});
}

/** Public days as bars; a day without a published figure is an empty slot that says so. */
function dayBars(file: RecordFile, { slug, start, end }: EditionEntry): { bars: Bar[]; stated: number } {
	const { lang } = file;
	const daily = file.observations.filter((one) => one.subject === slug && one.series === 'visitors-day');
	let stated = 0;
	const bars = daysBetween(start, end).map((day): Bar => {
		const ofDay = daily.filter((one) => one.period.start === day);
		const preferred = ofDay.find((one) => one.preferred);
		if (ofDay.length) stated += 1;
		return {
			key: day,
			label: printWeekday(day, lang),
			sublabel: printDay(day, lang),
			...numberOf(
				preferred ? figureView(file, preferred) : null,
				lang,
				(ofDay.length ? m.disputed : m.no_figure)({}, { locale: lang })
			)
		};
	});
	return { bars, stated };
}

function preferredOf(file: RecordFile, slug: string, series: string[]): FigureView[] {
	return file.observations
		.filter((one) => one.subject === slug && series.includes(one.series) && one.preferred)
		.map((one) => figureView(file, one));
}

const words = {
	title: m.attendance_title,
	lead: m.attendance_lead,
	summary: m.attendance_summary,
	timeDown: m.attendance_time_down,
	compare: m.attendance_compare,
	compareNote: m.attendance_compare_note,
	edition: m.attendance_column_edition,
	publicDays: m.attendance_column_days,
	weekdays: m.attendance_column_weekdays,
	visitors: m.attendance_column_visitors,
	peaks: m.attendance_peaks,
	days: m.attendance_days,
	daysNote: m.attendance_days_note,
	noDay: m.attendance_no_day,
	spans: m.attendance_spans,
	noFigure: m.no_figure
};

export function attendancePage(file: RecordFile, today: string) {
	const { lang } = file;
	const locale = { locale: lang };
	const editions = editionsBy(file, today);
	const last = Number(today.slice(0, 4));
	return {
		chart: m.attendance_by_edition({ year: String(last) }, locale),
		years: yearBars(file, editions, last),
		held: editions.map((edition) => ({
			...editionHead(edition, lang),
			length: `${m.number_of_days({ n: daysBetween(edition.start, edition.end).length }, locale)}${comma(lang)}${printWeekdays(edition.start, edition.end, lang)}`,
			visitors: preferredAmount(file, edition.slug, 'visitors-total')
		})),
		/** The two-day peaks that communiqués name. */
		peaks: editions.flatMap((edition) =>
			preferredOf(file, edition.slug, ['visitors-two-days'])
				.filter((one) => one.authority === 'communique')
				.map((figure) => {
					const { start, end } = figure.period;
					const days =
						start && end
							? `${printWeekdays(start, end, lang)}${comma(lang)}${printDate(`${start}/${end}`, lang)}`
							: '';
					return { edition: editionHead(edition, lang).name, figure: figureAmount(figure), days };
				})
		),
		days: editions
			.map((edition) => {
				const { bars, stated } = dayBars(file, edition);
				return {
					slug: edition.slug,
					title: m.attendance_days_of({ edition: editionHead(edition, lang).name }, locale),
					summary: m.attendance_days_summary({ known: stated, all: bars.length }, locale),
					bars: stated ? bars : [],
					/** Sums over several days, and totals reached before the end. */
					spans: preferredOf(file, edition.slug, ['visitors-two-days', 'visitors-cumulative']).map(figureLine)
				};
			})
			.reverse(),
		unpublished: file.unpublished
			.filter((one) => one.id.endsWith('-visitors-by-day') || one.id === 'edition-2026')
			.map((one) => one.text),
		words: say(lang, words),
		chartWords: say(lang, chartWords)
	};
}

export type AttendancePage = ReturnType<typeof attendancePage>;
