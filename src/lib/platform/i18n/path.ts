import { isLanguage, type Language } from './language.ts';

/** The language a public path is in, from its first segment; undefined where it names none. */
export function languageOfPath(path: string): Language | undefined {
	const first = path.split('/', 2)[1];
	return isLanguage(first) ? first : undefined;
}

/** The same page in another language. `path` starts with a language. */
export function pathInLanguage(path: string, language: Language): string {
	return '/' + [language, ...path.split('/').slice(2)].join('/');
}
