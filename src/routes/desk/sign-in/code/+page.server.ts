import { redirect } from '@sveltejs/kit';
import { confirmSignIn } from '#lib/accounts/commands/sign-in.server.ts';
import { codeInput } from '#lib/accounts/inputs.ts';
import { nextPath } from '#lib/accounts/next-path.ts';
import { sharedConnection } from '#lib/platform/db/database.server.ts';
import { sentForm, takeForm } from '#lib/platform/forms/answer.server.ts';
import { now } from '#lib/platform/time/clock.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const next = nextPath(url.searchParams.get('next'));
	if (locals.signedIn?.pending !== 'code') redirect(303, next);
	return { next };
};

export const actions: Actions = {
	default: async (event) => {
		const { signedIn } = event.locals;
		if (signedIn?.pending !== 'code') redirect(303, '/desk/sign-in');
		const form = await sentForm(event, 'code');
		const taken = await takeForm(form, codeInput, ({ code }) =>
			confirmSignIn(sharedConnection().db, signedIn, code, now())
		);
		if (!('recovery' in taken)) return taken;
		redirect(303, nextPath(form.data.get('next')));
	}
};
