import { printDate } from '#lib/platform/time/date-words.ts';
import { printed } from '#lib/statistics/printed.ts';
import type {
	FigureAmount,
	FigureLine,
	FigureView,
	SourceRef,
	ObservationEntry,
	SeriesEntry,
	SourceEntry
} from '#lib/statistics/figure.ts';
import type { RecordFile } from './record-file.ts';

export function findSource(file: RecordFile, id: string): SourceEntry {
	const source = file.sources.find((one) => one.id === id);
	if (!source) throw new Error(`The record cites ${id}, which is not among its sources.`);
	return source;
}

export function findSeries(file: RecordFile, slug: string): SeriesEntry {
	const series = file.series.find((one) => one.slug === slug);
	if (!series) throw new Error(`The record has a figure of ${slug}, which is not among its series.`);
	return series;
}

export function figureView(
	file: RecordFile,
	{ alsoIn = [], conflict, ...one }: ObservationEntry
): FigureView {
	const { name, kind, denominator } = findSeries(file, one.series);
	const source = findSource(file, one.source);
	const link = [source, ...alsoIn.map((id) => findSource(file, id))].find((candidate) => candidate.url);
	const told = conflict ? file.conflicts[conflict] : undefined;
	return {
		...one,
		printed: printed(one, file.lang),
		stated: printDate(one.statedAt, file.lang),
		name,
		kind,
		source,
		...(denominator ? { denominator } : {}),
		...(link ? { link } : {}),
		...(conflict && told ? { conflict: { id: conflict, ...told } } : {})
	};
}

export function sourceRef({ publisher, url, urlWithheld, lang }: SourceEntry): SourceRef {
	return { publisher, lang, ...(url ? { url } : {}), ...(urlWithheld ? { urlWithheld } : {}) };
}

/** The figure as a list shows it. What the page does not show does not travel. */
export function figureLine(view: FigureView): FigureLine {
	const { definition, stated, statedBy, status, preferred, source, link } = view;
	const { denominator, note, conflict } = view;
	return {
		...figureAmount(view),
		definition,
		...(denominator ? { denominator } : {}),
		stated,
		statedBy,
		status,
		preferred,
		...(note ? { note } : {}),
		...(conflict && !preferred ? { reason: conflict.reason } : {}),
		source: sourceRef(source),
		...(link && link !== source ? { link: sourceRef(link) } : {})
	};
}

/** The preferred statement of a series on a subject; null where there is none. */
export function preferredFigure(file: RecordFile, subject: string, series: string): FigureView | null {
	const one = file.observations.find(
		(entry) =>
			entry.subject === subject && entry.series === series && entry.preferred && entry.status !== 'withdrawn'
	);
	return one ? figureView(file, one) : null;
}

/** The number alone. */
export function figureAmount({ id, value, low, high, qualifier, printed }: FigureView): FigureAmount {
	return {
		id,
		...(value === undefined ? {} : { value }),
		...(qualifier === 'between' ? { low, high } : {}),
		printed
	};
}

/** The preferred statement, as a number alone. */
export function preferredAmount(file: RecordFile, subject: string, series: string): FigureAmount | null {
	const view = preferredFigure(file, subject, series);
	return view && figureAmount(view);
}
