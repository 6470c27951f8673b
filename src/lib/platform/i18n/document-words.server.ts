import { groupsOf } from './document-groups.ts';
import type { Language } from './language.ts';

const files = import.meta.glob<Record<string, string>>('./messages/{site,charts,frame}/*.json', {
	eager: true,
	import: 'default'
});

const made = new Map<string, string>();

function element(groups: readonly string[], lang: Language): string {
	const words = groups.map((group) => files[`./messages/${group}/${lang}.json`]);
	// "<" is written so that no text can end the element.
	const text = JSON.stringify(Object.assign({}, ...words)).replaceAll('<', '\\u003c');
	return `<script type="application/json" id="words">${text}</script>`;
}

/** The block of data that a route's document carries for its components; browsers run nothing of it. */
export function documentWords(route: string | null, lang: Language): string {
	const groups = groupsOf(route);
	const key = `${lang} ${groups.join(' ')}`;
	const known = made.get(key) ?? element(groups, lang);
	made.set(key, known);
	return known;
}
