import type { Language } from '#lib/platform/i18n/language.ts';

/** The words before and between the two clock times of a range, where each time is an element of its own. */
export const rangeWords: Record<Language, [before: string, between: string]> = {
	ar: ['من ', ' إلى '],
	zgh: ['ⵙⴳ ', ' ⴰⵔ '],
	fr: ['de ', ' à '],
	en: ['', '–']
};
