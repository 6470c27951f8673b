import { m } from '#lib/platform/i18n/paraglide/messages.js';
import type { Language } from '#lib/platform/i18n/language.ts';
import type { PublicText } from '#lib/platform/i18n/staff-text.ts';
import type { PlaceKind } from '#lib/programme/zone.ts';
import type { ProgrammeFile } from '../programme-file.ts';
import { urgentWords } from '../urgent.ts';
import { say } from '../words.ts';

/** A text to act on. Until a native reader has reviewed the Tamazight, the Arabic stands beside it. */
export type Aid = { text: string; ar?: string };

type Message = typeof m.help_call;

function aid(message: Message, lang: Language): Aid {
	const text = message({}, { locale: lang });
	return lang === 'zgh' ? { text, ar: message({}, { locale: 'ar' }) } : { text };
}

function aids<Texts extends Record<string, Message>>(lang: Language, texts: Texts) {
	return Object.fromEntries(
		Object.entries(texts).map(([name, message]) => [name, aid(message, lang)])
	) as Record<keyof Texts, Aid>;
}

const said = {
	title: m.help_title,
	lead: m.help_lead,
	within24h: m.tifli_24h,
	onSite: m.help_on_site,
	hello: m.help_child_hello,
	line: m.help_line,
	lineWhat: m.help_line_what,
	call: m.help_call,
	places: m.help_places,
	placesLead: m.help_places_lead,
	tifliTitle: m.today_tifli_title,
	tifliWhat: m.tifli_what,
	tifliMore: m.help_tifli_more
};

/** The three who come here in need, each with what to do, in its order. */
const cases = [
	{ id: 'lost', title: m.help_lost, steps: [m.help_lost_1, m.help_lost_2, m.help_lost_3] },
	{
		id: 'found',
		title: m.help_found,
		steps: [m.help_found_1, m.help_found_2, m.help_found_3, m.help_found_4]
	},
	{
		id: 'child',
		title: m.help_child,
		steps: [m.help_child_1, m.help_child_2, m.help_child_3, m.help_child_4]
	}
] as const;

type PlaceView = { id: string; href: string; name: PublicText; zone?: { title: string; name: PublicText } };

function placesOf(file: ProgrammeFile, kind: PlaceKind): PlaceView[] {
	return file.places
		.filter((one) => one.kind === kind)
		.map(({ id, name, zone }) => {
			const of = file.zones.find(({ code }) => code === zone);
			const title = of && m.zone_of({ code: of.code }, { locale: file.lang });
			return {
				id,
				href: `/${file.lang}/map#${id}`,
				name,
				...(of && title ? { zone: { title, name: of.name } } : {})
			};
		});
}

function venueOf(file: ProgrammeFile) {
	const { lang, edition } = file;
	const kinds = [
		{ id: 'meeting', title: aid(m.help_meeting, lang), places: placesOf(file, 'meeting-point') },
		{ id: 'first-aid', title: aid(m.help_first_aid, lang), places: placesOf(file, 'first-aid') }
	].filter(({ places }) => places.length > 0);
	return kinds.length ? { city: edition.city, practice: Boolean(edition.rehearsal), kinds } : null;
}

/** What to do when a child is lost, found, or reads this itself; then line 19 and where help is on site. */
export function helpPage(programme: ProgrammeFile | null, lang: Language) {
	return {
		urgent: urgentWords(lang),
		cases: cases.map(({ id, title, steps }) => ({
			id,
			title: aid(title, lang),
			steps: steps.map((step) => aid(step, lang))
		})),
		/** Meeting points and first aid of the current programme. */
		venue: programme && venueOf(programme),
		tifliHref: `/${lang}/tifli`,
		...aids(lang, said),
		words: say(lang, { rehearsal: m.rehearsal })
	};
}

export type HelpPage = ReturnType<typeof helpPage>;
