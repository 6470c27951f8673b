import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { isolate, printNumber } from '#lib/platform/i18n/numbers.ts';
import type { Language } from '#lib/platform/i18n/language.ts';
import type { WallTime } from '#lib/platform/time/wall-time.ts';
import { longestQuestion, search } from '#lib/programme/search.ts';
import type { ProgrammeFile } from '../programme-file.ts';
import { searchEntries, type Result } from '../search-entries.ts';
import { say } from '../words.ts';

const shown = 20;

/** What people look for most; a frightened parent is led to help at once. */
function suggestionsOf(file: ProgrammeFile | null, lang: Language): { href: string; name: string }[] {
	const bloodDonation = file?.places.some(({ kind }) => kind === 'blood-donation');
	const asked = [
		m.search_first_aid,
		m.search_toilets,
		m.search_water,
		m.search_prayer_room,
		m.search_entrances,
		m.search_exits,
		m.search_meeting_points,
		m.search_step_free,
		...(bloodDonation ? [m.search_blood_donation] : [])
	].map((word) => word({}, { locale: lang }));
	return [
		{ href: `/${lang}/help`, name: m.search_lost_child({}, { locale: lang }) },
		...asked.map((name) => ({ href: `/${lang}/search?q=${encodeURIComponent(name)}`, name }))
	];
}

const words = {
	title: m.search_title,
	label: m.search_label,
	hint: m.search_hint,
	button: m.search_button,
	results: m.search_results,
	suggestions: m.search_suggestions,
	none: m.search_none,
	noneHint: m.search_none_hint,
	help: m.search_ask_help
};

/** What a question finds in the programme of the current edition, on the map, and among the pages. */
export function searchPage(
	file: ProgrammeFile | null,
	lang: Language,
	question: string | null,
	at: WallTime
) {
	const locale = { locale: lang };
	const asked = question?.trim() || null;
	const found = asked ? search(searchEntries(file, lang, at), asked, shown) : [];
	// Several words lead to the one page of help: the one that fits best is enough.
	const help = found.find(({ kind }) => kind === 'help');
	const results: Result[] = found
		.filter((one) => one.kind !== 'help' || one === help)
		.map(({ id, result }) => ({ id, ...result }));
	const count = printNumber(results.length, lang);
	return {
		question: asked,
		heading: asked ? m.search_title_for({ question: isolate(asked) }, locale) : m.search_title({}, locale),
		count: found.length === shown ? m.search_first({ count }, locale) : m.search_count({ count }, locale),
		results,
		suggestions: results.length ? [] : suggestionsOf(file, lang),
		longest: longestQuestion,
		words: say(lang, words)
	};
}

export type SearchPage = ReturnType<typeof searchPage>;
