import { languages, type Language } from '#lib/platform/i18n/language.ts';

export { languages, type Language };

/** A public page, by what follows the language in its address. */
export type Page = { path: string; status: 200 | 404 };

/** The one with the most lines, and the one with the fewest: what lies between is the same page. */
const slugs = ['casablanca-2017', 'fes-2023'];

/** Every public page that a visitor can reach, one of each kind, and one that does not exist. */
export const pages: Page[] = [
	...[
		'',
		'/editions',
		...slugs.map((slug) => `/editions/${slug}`),
		'/attendance',
		'/tifli',
		'/figures/fes-2023.visitors-total.2023-05-17_2023-05-21.seed-003',
		'/data',
		'/data/corrections',
		'/about',
		'/programme',
		'/pavilions',
		'/pavilions/27',
		'/sessions/30',
		'/map',
		'/live',
		'/visit',
		'/visit?s=rehearsal.5.30.p12',
		'/search',
		'/search?q=12',
		'/help',
		'/posters/entrance',
		'/posters/pavilion-12',
		'/editions/fes-2023/pavilions'
	].map((path): Page => ({ path, status: 200 })),
	{ path: '/no-such-page', status: 404 }
];

/** How the page is called in a test's name. */
export function address(lang: Language, page: Page): string {
	return `/${lang}${page.path}`;
}
