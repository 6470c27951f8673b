import { citation } from '#lib/statistics/citation.ts';
import { isAboutTheSame } from '#lib/statistics/observation.ts';
import { printedWhole } from '#lib/statistics/printed.ts';
import type { FigureView } from '#lib/statistics/figure.ts';
import { figureView, findSeries, findSource } from '../figure-view.ts';
import type { SourceEntry } from '#lib/statistics/figure.ts';
import type { CorrectionEntry, RecordFile } from '../record-file.ts';
import { editionHead, type EditionHead } from './today.ts';

export type FigurePage = {
	figure: FigureView;
	/** A sentence to copy; the page's own short link comes behind it. */
	sentence: string;
	/** What its series counts, and its trap. */
	seriesDefinition: string;
	/** The edition it is about; null for Tifli Mokhtafi. */
	edition: EditionHead | null;
	/** Other sources that print the same. */
	alsoIn: SourceEntry[];
	/** Other statements on the same measure and period. */
	others: FigureView[];
	/** What it replaced and what replaced it. */
	history: CorrectionEntry[];
};

export function figurePage(file: RecordFile, id: string): FigurePage | null {
	const found = file.observations.find((one) => one.id === id);
	if (!found) return null;
	const edition = file.editions.find((one) => one.slug === found.subject);
	const figure = figureView(file, found);
	const { denominator } = figure;
	return {
		figure,
		sentence: citation(
			{
				...found,
				whole: printedWhole(found, file.lang),
				...(denominator?.status === 'not-published' ? { denominator: denominator.definition } : {})
			},
			file.lang
		),
		seriesDefinition: findSeries(file, found.series).definition,
		edition: edition ? editionHead(edition) : null,
		alsoIn: (found.alsoIn ?? []).map((source) => findSource(file, source)),
		others: file.observations
			.filter((one) => one.id !== id && isAboutTheSame(one, found))
			.map((one) => figureView(file, one)),
		history: file.corrections.filter((line) => line.before === id || line.after === id)
	};
}
