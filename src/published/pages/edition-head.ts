import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { printDate, printWeekday } from '#lib/platform/time/date-words.ts';
import type { Language } from '#lib/platform/i18n/language.ts';
import type { EditionEntry, RecordFile } from '../record-file.ts';

/** An edition as a page names it. */
export type EditionHead = {
	slug: string;
	/** "Fes 2023" */
	name: string;
	/** "Edition 4" */
	ordinal: string;
	/** Its public days, as printed. */
	days: string;
};

export function editionHead({ slug, ordinal, city, start, end }: EditionEntry, lang: Language): EditionHead {
	return {
		slug,
		name: m.edition_name({ city, year: start.slice(0, 4) }, { locale: lang }),
		ordinal: m.edition_number({ ordinal }, { locale: lang }),
		days: printDate(`${start}/${end}`, lang)
	};
}

/** "from Wednesday to Sunday" */
export function printWeekdays(start: string, end: string, lang: Language): string {
	return m.weekday_range(
		{ start: printWeekday(start, lang), end: printWeekday(end, lang) },
		{ locale: lang }
	);
}

/** Editions that had begun by a day. */
export function editionsBy(file: RecordFile, today: string): EditionEntry[] {
	return file.editions.filter((edition) => edition.start <= today);
}

/** What was looked for on a subject and not found. */
export function unpublishedOn(file: RecordFile, subject: string): string[] {
	return file.unpublished.filter((one) => one.subject === subject).map((one) => one.text);
}
