import type { Language } from '#lib/platform/i18n/language.ts';
import { m } from '#lib/platform/i18n/paraglide/messages.js';

type Sentence = { ask: string; do: string };

function sentence(lang: Language): Sentence {
	return {
		ask: m.urgent_missing_child_ask({}, { locale: lang }),
		do: m.urgent_missing_child_do({}, { locale: lang })
	};
}

/**
 * What a frightened parent needs first. Until a native reader has reviewed the Tamazight, it never stands alone
 * where a child may be at risk: the Arabic stands beside it.
 */
export function urgentWords(lang: Language): Sentence & { label: string; arabic?: Sentence } {
	const label = m.urgent_label({}, { locale: lang });
	return { label, ...sentence(lang), ...(lang === 'zgh' ? { arabic: sentence('ar') } : {}) };
}
