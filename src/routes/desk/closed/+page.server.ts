import { rightsOf } from '#lib/accounts/rights.ts';
import type { PageServerLoad } from './$types';

/** What the guard shows in the place of a page that stays shut. */
export const load: PageServerLoad = ({ locals }) => ({
	rights: rightsOf(locals.signedIn?.grants ?? [], locals.lang)
});
