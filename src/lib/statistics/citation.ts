import type { Language } from '#lib/platform/i18n/language.ts';
import { printDate } from '#lib/platform/time/date-words.ts';
import { asOfToPrint } from './observation.ts';

type Cited = {
	/** The figure in one piece. */
	whole: string;
	definition: string;
	asOf: string;
	period: { start: string | null; end: string | null };
	statedBy: string;
	statedAt: string;
	/** What a share is a share of, where that was not published. */
	denominator?: string;
};

/** A sentence to copy: value, qualifier, what it counts, dates, who said it. The link comes behind it. */
export function citation(
	{ whole, definition, asOf, period, statedBy, statedAt, denominator }: Cited,
	lang: Language
): string {
	const { start, end } = period;
	const when =
		start && end && start !== end && asOf === end ? `${start}/${end}` : asOfToPrint({ asOf, statedAt });
	const about = `${whole} – ${definition} (${printDate(when, lang)})`;
	const who = {
		ar: `، حسب: ${statedBy}، ${printDate(statedAt, lang)}.`,
		zgh: `, ⵙⴳ: ${statedBy}, ${printDate(statedAt, lang)}.`,
		fr: `, selon\u00A0: ${statedBy}, ${printDate(statedAt, lang)}.`,
		en: `, according to: ${statedBy}, ${printDate(statedAt, lang)}.`
	}[lang];
	return `${about}${who}${denominator ? ` ${denominator}` : ''}`;
}
