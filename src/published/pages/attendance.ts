import { daysBetween, isDay } from '#lib/platform/time/partial-date.ts';
import type { FigureView } from '#lib/statistics/figure.ts';
import { figureView, preferredFigure } from '../figure-view.ts';
import type { RecordFile } from '../record-file.ts';
import { editionHead, editionsBy, type EditionHead } from './today.ts';

/** A year on the axis of editions: held, known not to have been held, or not found by us. */
export type Year =
	| { year: number; edition: EditionHead; visitors: FigureView | null }
	| { year: number; absent: 'not-held' | 'not-found' };

export type AttendancePage = {
	years: Year[];
	/** The two-day peaks that communiqués name. */
	peaks: { edition: EditionHead; figure: FigureView }[];
	days: {
		edition: EditionHead;
		/** Each public day with its figure; null where none was published. */
		days: { day: string; figure: FigureView | null; disputed: boolean }[];
		/** Sums over several days, and totals reached before the end. */
		spans: FigureView[];
	}[];
	unpublished: string[];
};

/** Years without an edition, in the record's sources: the pandemic. */
const notHeld = [2020, 2021, 2022];

export function attendancePage(file: RecordFile, today: string): AttendancePage {
	const editions = editionsBy(file, today);
	const first = Number(editions[0]?.start.slice(0, 4));
	const last = Number(today.slice(0, 4));
	const years: Year[] = [];
	for (let year = first; year <= last; year++) {
		const edition = editions.find((one) => one.start.startsWith(String(year)));
		if (edition)
			years.push({
				year,
				edition: editionHead(edition),
				visitors: preferredFigure(file, edition.slug, 'visitors-total')
			});
		// Before the day until which sources were looked for, a year without an edition is known to be one.
		else if (notHeld.includes(year)) years.push({ year, absent: 'not-held' });
		else years.push({ year, absent: 'not-found' });
	}
	return {
		years,
		peaks: editions.flatMap((edition) => {
			const figures = figuresOf(file, edition.slug, ['visitors-two-days']).filter(
				(one) => one.authority === 'communique'
			);
			return figures.map((figure) => ({ edition: editionHead(edition), figure }));
		}),
		days: editions
			.map((edition) => {
				const daily = file.observations.filter(
					(one) => one.subject === edition.slug && one.series === 'visitors-day'
				);
				return {
					edition: editionHead(edition),
					days: daysBetween(edition.start, edition.end).map((day) => {
						const stated = daily.filter((one) => one.period.start === day);
						const preferred = stated.find((one) => one.preferred);
						return {
							day,
							figure: preferred ? figureView(file, preferred) : null,
							disputed: stated.length > 0 && !preferred
						};
					}),
					spans: figuresOf(file, edition.slug, ['visitors-two-days', 'visitors-cumulative'])
				};
			})
			.reverse(),
		unpublished: file.unpublished
			.filter((one) => one.id.endsWith('-visitors-by-day') || one.id === 'edition-2026')
			.map((one) => one.text)
	};
}

function figuresOf(file: RecordFile, subject: string, series: string[]): FigureView[] {
	return file.observations
		.filter(
			(one) => one.subject === subject && series.includes(one.series) && one.preferred && isDay(one.asOf)
		)
		.map((one) => figureView(file, one));
}
