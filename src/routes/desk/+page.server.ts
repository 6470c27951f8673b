import { error, redirect } from '@sveltejs/kit';
import { rightsOf } from '#lib/accounts/rights.ts';
import { nextPath } from '#lib/accounts/next-path.ts';
import { chooseEdition } from '#lib/accounts/commands/sign-in.server.ts';
import { chooseLanguage } from '#lib/accounts/commands/language.server.ts';
import { sharedConnection } from '#lib/platform/db/database.server.ts';
import { isLanguage } from '#lib/platform/i18n/language.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	rights: rightsOf(locals.signedIn?.grants ?? [], locals.lang)
});

export const actions: Actions = {
	edition: async ({ request, locals }) => {
		const form = await request.formData();
		const chosen = form.get('edition');
		if (!locals.signedIn || typeof chosen !== 'string') error(400, { message: 'unusable-address' });
		await chooseEdition(sharedConnection().db, locals.signedIn, chosen);
		redirect(303, nextPath(form.get('back')));
	},
	language: async ({ request, locals, cookies, url }) => {
		const form = await request.formData();
		const chosen = form.get('lang');
		if (!isLanguage(chosen)) error(400, { message: 'unusable-address' });
		if (locals.signedIn) await chooseLanguage(sharedConnection().db, locals.signedIn, chosen);
		cookies.set('lang', chosen, { path: '/', maxAge: 31_536_000, secure: url.protocol === 'https:' });
		redirect(303, nextPath(form.get('back')));
	}
};
