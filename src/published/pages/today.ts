import type { FigureView } from '#lib/statistics/figure.ts';
import { preferredFigure } from '../figure-view.ts';
import type { EditionEntry, RecordFile } from '../record-file.ts';

export type EditionHead = Pick<EditionEntry, 'slug' | 'ordinal' | 'city' | 'start' | 'end'>;

export type TodayPage = {
	/** The most recent edition that the record knows of. */
	edition: EditionHead & Pick<EditionEntry, 'venue' | 'motto'>;
	visitors: FigureView | null;
	pavilions: FigureView | null;
	children: FigureView | null;
	resolution: FigureView | null;
	editions: number;
};

export function editionHead({ slug, ordinal, city, start, end }: EditionEntry): EditionHead {
	return { slug, ordinal, city, start, end };
}

/** Editions that had begun by a day. */
export function editionsBy(file: RecordFile, today: string): EditionEntry[] {
	return file.editions.filter((edition) => edition.start <= today);
}

export function todayPage(file: RecordFile, today: string): TodayPage | null {
	const begun = editionsBy(file, today);
	const edition = begun.at(-1);
	if (!edition) return null;
	return {
		edition: { ...editionHead(edition), venue: edition.venue, motto: edition.motto },
		visitors: preferredFigure(file, edition.slug, 'visitors-total'),
		pavilions: preferredFigure(file, edition.slug, 'pavilions'),
		children: preferredFigure(file, 'tifli', 'children-recovered-cumulative'),
		resolution: preferredFigure(file, 'tifli', 'resolution-rate'),
		editions: begun.length
	};
}
