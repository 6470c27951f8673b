import { redirect } from '@sveltejs/kit';
import { signIn } from '#lib/accounts/commands/sign-in.server.ts';
import { signInInput } from '#lib/accounts/inputs.ts';
import { nextPath } from '#lib/accounts/next-path.ts';
import { sharedConnection } from '#lib/platform/db/database.server.ts';
import { sentForm, takeForm } from '#lib/platform/forms/answer.server.ts';
import { now } from '#lib/platform/time/clock.server.ts';
import { browserOf, keepSignIn } from '../browser.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const next = nextPath(url.searchParams.get('next'));
	if (locals.signedIn && locals.signedIn.pending === null) redirect(303, next);
	return { next };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await sentForm(event, 'sign-in');
		const begun = await takeForm(form, signInInput, (input) =>
			signIn(sharedConnection().db, input, browserOf(event), now())
		);
		if (!('token' in begun)) return begun;
		keepSignIn(event, begun);
		// What is still asked of them, the guard asks on the way there.
		redirect(303, nextPath(form.data.get('next')));
	}
};
