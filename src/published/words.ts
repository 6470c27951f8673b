import type { Language } from '#lib/platform/i18n/language.ts';

type Message = (inputs: Record<string, never>, options: { locale: Language }) => string;

/**
 * The words a page alone needs, in its language. They travel with the page's content: four languages of them
 * in its code would be three too many.
 */
export function say<Words extends Record<string, Message>>(
	lang: Language,
	words: Words
): { [Name in keyof Words]: string } {
	return Object.fromEntries(
		Object.entries(words).map(([name, message]) => [name, message({}, { locale: lang })])
	) as { [Name in keyof Words]: string };
}

/** What stands between a term and what is said of it: French puts a space before it. */
export function colon(lang: Language): string {
	return lang === 'fr' ? '\u00A0: ' : ': ';
}

/** What stands between two facts in a line. */
export function comma(lang: Language): string {
	return lang === 'ar' ? '، ' : ', ';
}

/** Words that somebody said, between the quotation marks of the language. */
export function quoted(words: string, lang: Language): string {
	if (lang === 'en') return `“${words}”`;
	return lang === 'fr' ? `«\u00A0${words}\u00A0»` : `«${words}»`;
}
