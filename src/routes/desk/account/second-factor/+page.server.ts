import { redirect } from '@sveltejs/kit';
import { renderSVG } from 'uqr';
import { setUpSecondFactor } from '#lib/accounts/commands/second-factor.server.ts';
import { codeInput } from '#lib/accounts/inputs.ts';
import { nextPath } from '#lib/accounts/next-path.ts';
import { offerSecondFactor } from '#lib/accounts/second-factor.server.ts';
import { sharedConnection } from '#lib/platform/db/database.server.ts';
import { sentForm, takeForm } from '#lib/platform/forms/answer.server.ts';
import { now } from '#lib/platform/time/clock.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { signedIn } = locals;
	if (!signedIn) redirect(303, '/desk/sign-in');
	if (signedIn.pending === 'code') redirect(303, '/desk/sign-in/code');
	const { address, words } = offerSecondFactor(signedIn);
	return {
		next: nextPath(url.searchParams.get('next')),
		words,
		code: `data:image/svg+xml;base64,${Buffer.from(renderSVG(address, { border: 2 })).toString('base64')}`
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { signedIn } = event.locals;
		if (!signedIn || signedIn.pending === 'code') redirect(303, '/desk/sign-in');
		const form = await sentForm(event, 'factor');
		return takeForm(form, codeInput, ({ code }) =>
			setUpSecondFactor(sharedConnection().db, signedIn, code, now())
		);
	}
};
