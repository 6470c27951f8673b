import { redirect } from '@sveltejs/kit';
import { endOwnSignIn } from '#lib/accounts/commands/sign-in.server.ts';
import { listStaff } from '#lib/accounts/queries.server.ts';
import { rightsOf } from '#lib/accounts/rights.ts';
import { sharedConnection } from '#lib/platform/db/database.server.ts';
import { now } from '#lib/platform/time/clock.server.ts';
import { momentWords } from '../moment-words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { signedIn, lang } = locals;
	const own = (await listStaff(sharedConnection().db, now())).find(({ id }) => id === signedIn?.staff);
	return {
		rights: rightsOf(signedIn?.grants ?? [], lang),
		secondFactor: own?.secondFactor ?? false,
		signIns: (own?.signIns ?? []).map(({ id, browser, seenAt }) => ({
			id,
			browser,
			seen: momentWords(seenAt, lang),
			current: id === signedIn?.signIn
		}))
	};
};

export const actions: Actions = {
	end: async ({ request, locals }) => {
		const which = (await request.formData()).get('sign-in');
		if (locals.signedIn)
			await endOwnSignIn(
				sharedConnection().db,
				locals.signedIn,
				typeof which === 'string' && /^[0-9a-f-]{36}$/.test(which) ? which : null
			);
		redirect(303, '/desk/account');
	}
};
