import type { Language } from '#lib/platform/i18n/language.ts';
import type { FigureView } from '#lib/statistics/figure.ts';

/** A figure as a card shows it: the number large, what it counts, and who said it when. */
export type NumberCard = {
	value: number | null;
	printed: string;
	qualifier?: string;
	unit?: string;
	observation: string;
	href: string;
	label: string;
	source: string;
};

type Words = { label: string; source: string };

/**
 * The card of a figure. The qualifier leads the number, or – where the card has no room for it or it follows
 * the number – the line of the source: it is never left out.
 */
export function numberCard(
	figure: FigureView | null,
	lang: Language,
	words: (figure: FigureView) => Words,
	{ lead = false, unit = true }: { lead?: boolean; unit?: boolean } = {}
): NumberCard | null {
	if (!figure) return null;
	const { label, source } = words(figure);
	const { qualifier, number, unit: counted } = figure.printed;
	return {
		value: figure.value ?? null,
		printed: number,
		...(lead ? { qualifier } : {}),
		...(unit ? { unit: counted } : {}),
		observation: figure.id,
		href: `/${lang}/figures/${figure.id}`,
		label,
		source: lead ? source : `${qualifier} · ${source}`
	};
}
