import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { clockOf, dayOf } from '#lib/platform/time/wall-time.ts';
import { printDay } from '#lib/platform/time/date-words.ts';
import { eventTime, type Material } from './material.ts';

/** For how many minutes without contact nothing is said: the poll comes every 40 seconds. */
const quiet = 3;

/** How old a page's material is, in words, once that matters; null while it is fresh. */
export function ageWords(
	{ heardAt, record, programme }: Pick<Material, 'heardAt' | 'record' | 'programme'>,
	now: Date
): string | null {
	const locale = { locale: record.lang };
	if (!heardAt) return m.age_unknown({}, locale);
	const minutes = Math.floor((now.getTime() - heardAt.getTime()) / 60_000);
	if (minutes < quiet) return null;
	if (minutes < 60) return m.age_minutes({ minutes }, locale);
	const at = eventTime(programme, heardAt);
	return m.age_since({ time: `${printDay(dayOf(at), record.lang)} ${clockOf(at)}` }, locale);
}
