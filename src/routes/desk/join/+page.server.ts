import { redirect, type RequestEvent } from '@sveltejs/kit';
import { acceptInvitation, setNewPassword } from '#lib/accounts/commands/invitation.server.ts';
import { acceptanceInput, newPasswordInput } from '#lib/accounts/inputs.ts';
import { findInvitation } from '#lib/accounts/queries.server.ts';
import { rightsOf } from '#lib/accounts/rights.ts';
import { sharedConnection } from '#lib/platform/db/database.server.ts';
import { sentForm, takeForm } from '#lib/platform/forms/answer.server.ts';
import { now } from '#lib/platform/time/clock.server.ts';
import { browserOf, keepSignIn } from '../browser.server.ts';
import type { Actions, PageServerLoad } from './$types';

const tokenOf = ({ url }: Pick<RequestEvent, 'url'>) => url.searchParams.get('t') ?? '';

export const load: PageServerLoad = async (event) => {
	const found = await findInvitation(sharedConnection().db, tokenOf(event), now());
	return {
		token: tokenOf(event),
		invitation: found && { staff: found.staff, rights: rightsOf(found.grants, event.locals.lang) }
	};
};

export const actions: Actions = {
	accept: async (event) => {
		const form = await sentForm(event, 'accept');
		const joined = await takeForm(
			form,
			acceptanceInput,
			(input) => acceptInvitation(sharedConnection().db, input, browserOf(event), now()),
			{ token: tokenOf(event), lang: event.locals.lang }
		);
		if (!('browser' in joined)) return joined;
		keepSignIn(event, joined);
		redirect(303, '/desk');
	},
	password: async (event) => {
		const form = await sentForm(event, 'password');
		const begun = await takeForm(
			form,
			newPasswordInput,
			(input) => setNewPassword(sharedConnection().db, input, browserOf(event), now()),
			{ token: tokenOf(event) }
		);
		if (!('browser' in begun)) return begun;
		keepSignIn(event, begun);
		redirect(303, '/desk');
	}
};
