/**
 * Dates and hours in words. Ours rather than `Intl`'s: the same on server and phones, which lack `zgh`, and
 * with Morocco's Arabic months. Nothing is more precise than the date given: "May 2024" never becomes a day.
 * Tamazight is for native review.
 */
import type { Language } from '#lib/platform/i18n/language.ts';
import { isDay, precision, weekdayIndex } from './partial-date.ts';

const months: Record<Language, string[]> = {
	ar: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
	zgh: 'ⵉⵏⵏⴰⵢⵔ ⴱⵕⴰⵢⵕ ⵎⴰⵕⵚ ⵉⴱⵔⵉⵔ ⵎⴰⵢⵢⵓ ⵢⵓⵏⵢⵓ ⵢⵓⵍⵢⵓⵣ ⵖⵓⵛⵜ ⵛⵓⵜⴰⵏⴱⵉⵔ ⴽⵜⵓⴱⵔ ⵏⵓⵡⴰⵏⴱⵉⵔ ⴷⵓⵊⴰⵏⴱⵉⵔ'.split(' '),
	fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
	en: 'January February March April May June July August September October November December'.split(' ')
};

/** From Sunday on. */
const weekdays: Record<Language, string[]> = {
	ar: 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' '),
	zgh: 'ⴰⵙⴰⵎⴰⵙ ⴰⵢⵏⴰⵙ ⴰⵙⵉⵏⴰⵙ ⴰⴽⵕⴰⵙ ⴰⴽⵡⴰⵙ ⴰⵙⵉⵎⵡⴰⵙ ⴰⵙⵉⴹⵢⴰⵙ'.split(' '),
	fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
	en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
};

/** The words from one end to the other; no dash in Arabic, where it would read from the wrong side. */
const between: Record<Language, (start: string, end: string) => string> = {
	ar: (start, end) => `من ${start} إلى ${end}`,
	zgh: (start, end) => `ⵙⴳ ${start} ⴰⵔ ${end}`,
	// "d’avril", "d’août", "d’octobre".
	fr: (start, end) => `${/^[ao]/.test(start) ? 'd’' : 'de '}${start} à ${end}`,
	// A dash stands free where what precedes it is more than one word.
	en: (start, end) => (start.includes(' ') ? `${start} – ${end}` : `${start}–${end}`)
};

function dayNumber(date: string, language: Language): string {
	const number = Number(date.slice(8));
	return language === 'fr' && number === 1 ? '1er' : `${number}`;
}

/** A day or a month without its year. A French day keeps its month on the same line. */
function withoutYear(date: string, language: Language): string {
	const month = months[language][Number(date.slice(5, 7)) - 1] ?? '';
	return date.length === 7 ? month : dayNumber(date, language) + (language === 'fr' ? '\u00a0' : ' ') + month;
}

function withYear(date: string, language: Language): string {
	const year = date.slice(0, 4);
	return date.length === 4 ? year : `${withoutYear(date, language)} ${year}`;
}

/** The start of a span, without what its end says again. */
function startOfSpan(start: string, end: string, language: Language): string {
	if (start.slice(0, 4) !== end.slice(0, 4)) return withYear(start, language);
	return start.slice(0, 7) === end.slice(0, 7) ? dayNumber(start, language) : withoutYear(start, language);
}

/** A date as precise as it is given, a span included. Only a single day has a `weekday` to say. */
export function printDate(date: string, language: Language, options: { weekday?: boolean } = {}): string {
	const kind = precision(date);
	if (kind === 'span') {
		const [start = '', end = ''] = date.split('/');
		const words = [startOfSpan(start, end, language), withYear(end, language)] as const;
		const frenchDays = language === 'fr' && end.length === 10;
		return frenchDays ? `du ${words[0]} au ${words[1]}` : between[language](...words);
	}
	const words = withYear(date, language);
	return kind === 'day' && options.weekday ? `${printWeekday(date, language)} ${words}` : words;
}

/** A day and its month, where the year is plain. */
export function printDay(day: string, language: Language): string {
	if (!isDay(day)) throw new RangeError(`Not a day: ${day}`);
	return withoutYear(day, language);
}

export function printWeekday(day: string, language: Language): string {
	return weekdays[language][weekdayIndex(day)] ?? '';
}

/** Two clock times, given as they are to be printed. */
export function printHours(start: string, end: string, language: Language): string {
	return between[language](start, end);
}
