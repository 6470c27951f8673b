import { printed } from '#lib/statistics/printed.ts';
import type { FigureView, ObservationEntry, SeriesEntry, SourceEntry } from '#lib/statistics/figure.ts';
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
		name,
		kind,
		source,
		...(denominator ? { denominator } : {}),
		...(link ? { link } : {}),
		...(conflict && told ? { conflict: { id: conflict, ...told } } : {})
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
