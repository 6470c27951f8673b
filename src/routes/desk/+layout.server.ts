import { direction, languageNames, languages } from '#lib/platform/i18n/language.ts';
import { sharedConnection } from '#lib/platform/db/database.server.ts';
import { listProgrammeEditions } from '#lib/programme/queries.server.ts';
import { deskEdition, sectionsFor } from './frame.server.ts';
import type { LayoutServerLoad } from './$types';

/** What stands around every page of the desk. It guards nothing: the doors did that before. */
export const load: LayoutServerLoad = async ({ locals, url }) => {
	const { signedIn, lang } = locals;
	const who = signedIn && signedIn.pending === null ? signedIn : null;
	const editions = who ? await listProgrammeEditions(sharedConnection().db) : [];
	const edition = deskEdition(editions, who);
	return {
		lang,
		dir: direction(lang),
		path: url.pathname + url.search,
		languages: languages.map((one) => ({ lang: one, name: languageNames[one] })),
		who: who && { name: who.name },
		edition: edition?.slug ?? null,
		editions: editions.map(({ slug }) => slug),
		sections: who ? sectionsFor(who, url.pathname) : []
	};
};
