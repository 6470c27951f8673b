import { documentGroups } from './document-groups.ts';
import { languages, type Language } from './language.ts';

const files = import.meta.glob<Record<string, string>>('./messages/{site,charts}/*.json', {
	eager: true,
	import: 'default'
});

function wordsIn(lang: Language): string {
	const words = documentGroups.map((group) => files[`./messages/${group}/${lang}.json`]);
	// "<" is written so that no text can end the element.
	return JSON.stringify(Object.assign({}, ...words)).replaceAll('<', '\\u003c');
}

const elements = Object.fromEntries(
	languages.map((lang) => [lang, `<script type="application/json" id="words">${wordsIn(lang)}</script>`])
) as Record<Language, string>;

/** The block of data that a document carries for its components; browsers run nothing of it. */
export const documentWords = (lang: Language): string => elements[lang];
