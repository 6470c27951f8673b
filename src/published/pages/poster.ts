import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { languages, type Language } from '#lib/platform/i18n/language.ts';
import { printDate, printHours } from '#lib/platform/time/date-words.ts';
import type { OpenDaysEntry, PavilionEntry, ProgrammeFile } from '../programme-file.ts';
import { dayWords } from '../session-view.ts';
import { say } from '../words.ts';

type Message<Inputs extends object> = (inputs: Inputs, options: { locale: Language }) => string;

/** One sentence in every language, Arabic first: a poster is read by all. */
function inAll<Inputs extends object>(message: Message<Inputs>, inputs: Inputs) {
	return languages.map((lang) => ({ lang, text: message(inputs, { locale: lang }) }));
}

const words = {
	print: m.poster_print,
	code: m.poster_code,
	others: m.poster_others,
	rehearsal: m.rehearsal
};

function hoursOf({ opens, closes }: OpenDaysEntry['days'][number], lang: Language): string {
	return opens === '00:00' && closes === '24:00'
		? m.open_round_the_clock({}, { locale: lang })
		: printHours(opens, closes, lang);
}

/** The hours of every day; in one line where all days are alike. */
function openingHours({ days, start, end }: OpenDaysEntry, lang: Language) {
	const [first, ...rest] = days;
	const span = printDate(start === end ? start : `${start}/${end}`, lang);
	if (!first) return [];
	if (rest.every(({ opens, closes }) => opens === first.opens && closes === first.closes)) {
		return [{ day: span, hours: hoursOf(first, lang) }];
	}
	return days.map((one) => ({ day: dayWords(one.date, lang), hours: hoursOf(one, lang) }));
}

function entrancePoster({ lang, edition }: ProgrammeFile) {
	return {
		title: m.poster_entrance({}, { locale: lang }),
		/** What the code leads to, after the origin. */
		path: '/',
		heading: inAll(m.open_days, {}),
		name: undefined,
		place: [edition.city, edition.venue],
		hours: openingHours(edition, lang),
		free: edition.free ? inAll(m.entrance_free, {}) : undefined,
		scan: inAll(m.poster_scan_entrance, {}),
		missing: inAll(m.urgent_missing_child, {})
	};
}

function pavilionPoster({ lang, edition, zones }: ProgrammeFile, { number, name, zone }: PavilionEntry) {
	return {
		title: m.poster_pavilion({ number }, { locale: lang }),
		path: `/e/${edition.slug}/p/${number}`,
		heading: inAll(m.pavilion_of, { number }),
		name,
		place: [m.zone_of({ code: zone }, { locale: lang }), zones.find(({ code }) => code === zone)?.name ?? ''],
		hours: [],
		free: undefined,
		scan: inAll(m.poster_scan_pavilion, {}),
		missing: undefined
	};
}

/** An A4 sheet with a code that leads here: `entrance`, or `pavilion-12`. Null where there is no such thing. */
export function posterPage(file: ProgrammeFile, name: string) {
	const { lang, edition, pavilions } = file;
	const [, digits] = /^pavilion-([1-9]\d{0,3})$/.exec(name) ?? [];
	const index = pavilions.findIndex(({ number }) => number === Number(digits));
	const pavilion = digits === undefined ? undefined : pavilions[index];
	if (!pavilion && name !== 'entrance') return null;
	const neighbours = pavilion ? [pavilions[index - 1], pavilions[index + 1]] : [pavilions[0]];
	return {
		...(pavilion ? pavilionPoster(file, pavilion) : entrancePoster(file)),
		rehearsal: edition.rehearsal ? inAll(m.rehearsal, {}) : undefined,
		others: [
			...(pavilion
				? [{ href: `/${lang}/posters/entrance`, name: m.poster_entrance({}, { locale: lang }) }]
				: []),
			...neighbours
				.filter((one) => one !== undefined)
				.map(({ number }) => ({
					href: `/${lang}/posters/pavilion-${number}`,
					name: m.poster_pavilion({ number }, { locale: lang })
				}))
		],
		words: say(lang, words)
	};
}

export type PosterPage = NonNullable<ReturnType<typeof posterPage>>;
