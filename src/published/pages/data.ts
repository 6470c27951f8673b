import type { SeriesEntry } from '#lib/statistics/figure.ts';
import type { CorrectionEntry, RecordFile } from '../record-file.ts';

export type DataPage = {
	series: (Pick<SeriesEntry, 'slug' | 'name' | 'unit' | 'kind' | 'definition'> & { statements: number })[];
	observations: number;
	sources: number;
	editions: { slug: string; city: string; year: string }[];
};

export function dataPage(file: RecordFile): DataPage {
	return {
		series: file.series
			.map(({ slug, name, unit, kind, definition }) => ({
				slug,
				name,
				unit,
				kind,
				definition,
				statements: file.observations.filter((one) => one.series === slug).length
			}))
			.filter((one) => one.statements > 0),
		observations: file.observations.length,
		sources: file.sources.length,
		editions: file.editions.map(({ slug, city, start }) => ({ slug, city, year: start.slice(0, 4) }))
	};
}

export type CorrectionsPage = { corrections: CorrectionEntry[] };

export function correctionsPage(file: RecordFile): CorrectionsPage {
	return { corrections: [...file.corrections].reverse() };
}

export type AboutPage = { observations: number; sources: number; lookedOn: string | null };

export function aboutPage(file: RecordFile): AboutPage {
	return {
		observations: file.observations.length,
		sources: file.sources.length,
		lookedOn: file.unpublished[0]?.lookedOn ?? null
	};
}
