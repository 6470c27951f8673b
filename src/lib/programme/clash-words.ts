import type { Language } from '#lib/platform/i18n/language.ts';
import { m } from '#lib/platform/i18n/paraglide/messages.js';
import type { Clash } from './session.ts';

/** What staff are told of a session that was saved all the same. */
export function warningSentence(clash: Clash, lang: Language): string {
	return m.warning_two_in_one_place({ number: clash.with }, { locale: lang });
}
