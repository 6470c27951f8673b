import type { FigureView } from '#lib/statistics/figure.ts';
import { figureView, findSource, preferredFigure } from '../figure-view.ts';
import type { SourceEntry } from '#lib/statistics/figure.ts';
import type { EditionEntry, MentionEntry, RecordFile } from '../record-file.ts';
import { editionHead, editionsBy, type EditionHead } from './today.ts';

export type EditionsPage = {
	editions: (EditionHead &
		Pick<EditionEntry, 'venue'> & { visitors: FigureView | null; pavilions: FigureView | null })[];
	unpublished: string[];
};

export function editionsPage(file: RecordFile, today: string): EditionsPage {
	return {
		editions: editionsBy(file, today)
			.map((edition) => ({
				...editionHead(edition),
				venue: edition.venue,
				visitors: preferredFigure(file, edition.slug, 'visitors-total'),
				pavilions: preferredFigure(file, edition.slug, 'pavilions')
			}))
			.reverse(),
		unpublished: unpublishedOn(file, 'editions')
	};
}

/** What was looked for on a subject and not found. */
export function unpublishedOn(file: RecordFile, subject: string): string[] {
	return file.unpublished.filter((one) => one.subject === subject).map((one) => one.text);
}

type Cited<T> = Omit<T, 'source'> & { source: SourceEntry };

export type EditionPage = {
	edition: Omit<EditionEntry, 'mentions' | 'ceremony' | 'openingHours' | 'audience' | 'remark' | 'partners'>;
	ceremony: Cited<EditionEntry['ceremony']>;
	openingHours: Cited<NonNullable<EditionEntry['openingHours']>> | null;
	audience: Cited<NonNullable<EditionEntry['audience']>> | null;
	remark: Cited<NonNullable<EditionEntry['remark']>> | null;
	partners: Cited<EditionEntry['partners'][number]>[];
	/** One figure per measure and period: the preferred one. */
	figures: FigureView[];
	/** Statements that are not preferred, with the reason. */
	others: FigureView[];
	mentions: (Omit<MentionEntry, 'source' | 'alsoIn'> & { publisher: string; url?: string })[];
	unpublished: string[];
	previous: EditionHead | null;
	next: EditionHead | null;
};

export function editionPage(file: RecordFile, slug: string, today: string): EditionPage | null {
	const begun = editionsBy(file, today);
	const place = begun.findIndex((edition) => edition.slug === slug);
	const found = begun[place];
	if (!found) return null;
	const { mentions, ceremony, openingHours, audience, remark, partners, ...edition } = found;
	const cite = <T extends { source: string }>(part: T) => ({
		...part,
		source: findSource(file, part.source)
	});
	const figures = file.observations.filter((one) => one.subject === slug).map((one) => figureView(file, one));
	const previous = begun[place - 1];
	const next = begun[place + 1];
	return {
		edition,
		ceremony: cite(ceremony),
		openingHours: openingHours ? cite(openingHours) : null,
		audience: audience ? cite(audience) : null,
		remark: remark ? cite(remark) : null,
		partners: partners.map(cite),
		figures: figures.filter((one) => one.preferred),
		others: figures.filter((one) => !one.preferred),
		mentions: mentions.map(({ source, alsoIn = [], ...named }) => {
			const candidates = [source, ...alsoIn].map((id) => findSource(file, id));
			const cited = candidates.find((one) => one.url) ?? candidates[0];
			return { ...named, publisher: cited?.publisher ?? '', ...(cited?.url ? { url: cited.url } : {}) };
		}),
		unpublished: unpublishedOn(file, slug),
		previous: previous ? editionHead(previous) : null,
		next: next ? editionHead(next) : null
	};
}
