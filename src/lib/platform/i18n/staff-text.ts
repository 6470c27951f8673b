import type { Language } from '#lib/platform/i18n/language.ts';

/** A text that staff wrote: Arabic always, other languages where somebody wrote them. */
export type StaffText = { ar: string } & Partial<Record<Language, string>>;

/** The same in one language: the text, or – where only Arabic was written – the Arabic, marked as such. */
export type PublicText = string | { ar: string };

/** What a reader of `lang` is shown of a text that staff wrote. */
export function inLanguage(text: StaffText, lang: Language): PublicText {
	return text[lang] ?? { ar: text.ar };
}

/** The bare words, for titles, search and files that cannot mark a language. */
export function plainText(text: PublicText): string {
	return typeof text === 'string' ? text : text.ar;
}
