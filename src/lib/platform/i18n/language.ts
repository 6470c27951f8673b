/** The product's languages, in the order in which the switch shows them. */
export const languages = ['ar', 'zgh', 'fr', 'en'] as const;

export type Language = (typeof languages)[number];

/** A text a person reads, written for each language. */
export type Text = Record<Language, string>;

/** Each language's name for itself, in its own script. */
export const languageNames: Text = { ar: 'العربية', zgh: 'ⵜⴰⵎⴰⵣⵉⵖⵜ', fr: 'Français', en: 'English' };

export function isLanguage(value: unknown): value is Language {
	return languages.includes(value as Language);
}

/** Direction of writing, for `dir`. */
export function direction(language: Language): 'rtl' | 'ltr' {
	return language === 'ar' ? 'rtl' : 'ltr';
}
