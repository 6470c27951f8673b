import type { FigureView } from '#lib/statistics/figure.ts';
import { figureView, preferredFigure } from '../figure-view.ts';
import type { RecordFile } from '../record-file.ts';
import { unpublishedOn } from './editions.ts';

export type TifliPage = {
	children: FigureView | null;
	resolution: FigureView | null;
	delay: FigureView | null;
	radius: FigureView | null;
	/** How a report becomes an alert, each step as a source states it. */
	procedure: FigureView[];
	/** What was stated, by date: fewer than three statements of a series make a timeline, not a chart. */
	timeline: { date: string; figures: FigureView[] }[];
	/** Figures about its surroundings: districts, the line. */
	context: FigureView[];
	/** Statements of the record that are not preferred, with the reason. */
	others: FigureView[];
	conflict: { title: string; reason: string } | null;
	unpublished: string[];
};

const procedure = [
	'who-reports',
	'documents',
	'consent',
	'validation',
	'publication-delay',
	'search-radius',
	'national-message',
	'phone-line'
];
const context = [
	'police-districts',
	'line19-calls',
	'scope',
	'model',
	'alert-channels',
	'alert-content',
	'alert-label'
];
const dated = ['announcement-year', 'launch-ceremony-date', 'operational-date', 'first-alert-date'];

export function tifliPage(file: RecordFile): TifliPage {
	const entries = file.observations.filter((one) => one.subject === 'tifli');
	const pick = (series: string) => preferredFigure(file, 'tifli', series);
	const children = pick('children-recovered-cumulative');
	const resolution = pick('resolution-rate');
	const moments = dated
		.flatMap((series) => pick(series) ?? [])
		.map((figure) => ({ date: figure.asOf, figures: [figure] }));
	const statements = [children, resolution].filter((figure) => figure !== null);
	const [statement] = statements;
	return {
		children,
		resolution,
		delay: pick('publication-delay'),
		radius: pick('search-radius'),
		procedure: procedure.flatMap((series) => pick(series) ?? []),
		timeline: [...moments, ...(statement ? [{ date: statement.statedAt, figures: statements }] : [])],
		context: context.flatMap((series) => pick(series) ?? []),
		others: entries.filter((one) => !one.preferred).map((one) => figureView(file, one)),
		conflict: children?.conflict ?? null,
		unpublished: unpublishedOn(file, 'tifli')
	};
}
