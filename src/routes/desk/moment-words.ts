import type { Language } from '#lib/platform/i18n/language.ts';
import { printDay } from '#lib/platform/time/date-words.ts';
import { clockOf, dayOf, wallTime } from '#lib/platform/time/wall-time.ts';

/** An instant as the desk prints it: the day and the clock of the event. */
export function momentWords(instant: Date, lang: Language, utcOffset = 60): string {
	const at = wallTime(instant, utcOffset);
	return `${printDay(dayOf(at), lang)} ${clockOf(at)}`;
}
