import { isLanguage, type Language } from '#lib/platform/i18n/language.ts';

export function match(value: string): value is Language {
	return isLanguage(value);
}
