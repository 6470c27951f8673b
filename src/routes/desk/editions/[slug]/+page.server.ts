import { error } from '@sveltejs/kit';
import { checklist, translated, type CheckItem } from '#lib/programme/checklist.ts';
import { placeKindName } from '#lib/programme/place-words.ts';
import { readProgramme } from '#lib/programme/queries.server.ts';
import { sharedConnection } from '#lib/platform/db/database.server.ts';
import { languageNames, type Language } from '#lib/platform/i18n/language.ts';
import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { comma } from '#published/words.ts';
import type { PageServerLoad } from './$types';

/** What the list says of one thing. */
function itemWords(item: CheckItem, lang: Language): string {
	const locale = { locale: lang };
	switch (item.what) {
		case 'geo':
			return m.check_geo({}, locale);
		case 'entrance':
			return m.check_entrance({}, locale);
		case 'transport':
			return m.check_transport({}, locale);
		case 'notAllowed':
			return m.check_not_allowed({}, locale);
		case 'groups':
			return m.check_groups({}, locale);
		case 'zones':
			return m.check_zones({ count: item.count }, locale);
		case 'pavilions':
			return m.check_pavilions({ count: item.count }, locale);
		case 'sessions':
			return m.check_sessions({ count: item.count }, locale);
		case 'places': {
			const places = m.check_places({}, locale);
			if (item.done) return places;
			const list = item.missing.map((kind) => placeKindName(kind, lang)).join(comma(lang));
			return `${places}. ${m.check_places_missing({ list }, locale)}`;
		}
		case 'picture':
			return m.check_picture({}, locale);
		case 'placed':
			return m.check_placed({ count: item.count, of: item.of }, locale);
	}
}

/** Where what is missing is put right. */
const rooms: Record<CheckItem['what'], string> = {
	geo: '/days',
	entrance: '/days',
	transport: '/days',
	notAllowed: '/days',
	groups: '/days',
	zones: '/grounds',
	places: '/grounds',
	picture: '/plan',
	placed: '/plan',
	pavilions: '',
	sessions: ''
};

export const load: PageServerLoad = async ({ locals, params }) => {
	const { lang } = locals;
	const programme = await readProgramme(sharedConnection().db, params.slug);
	if (!programme) error(404, { message: 'not-found' });
	const base = `/desk/editions/${params.slug}`;
	return {
		slug: params.slug,
		items: checklist(programme).map((item) => ({
			what: item.what,
			words: itemWords(item, lang),
			done: item.done,
			href: rooms[item.what] ? base + rooms[item.what] : '/desk/programme'
		})),
		translated: translated(programme).map(({ lang: of, count, of: all }) => ({
			lang: of,
			name: languageNames[of],
			words: m.setup_texts({ count, of: all }, { locale: lang })
		}))
	};
};
