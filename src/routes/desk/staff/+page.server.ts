import { redirect } from '@sveltejs/kit';
import { inviteStaff, withdrawInvitation } from '#lib/accounts/commands/invitation.server.ts';
import { invitationInput } from '#lib/accounts/inputs.ts';
import { listInvitations, listStaff } from '#lib/accounts/queries.server.ts';
import { grantWhere, roleName } from '#lib/accounts/rights.ts';
import { sharedConnection } from '#lib/platform/db/database.server.ts';
import { sentForm, takeForm } from '#lib/platform/forms/answer.server.ts';
import { now } from '#lib/platform/time/clock.server.ts';
import { actorOf } from '../actor.server.ts';
import { momentWords } from '../moment-words.ts';
import { oneTimeLink } from './one-time-link.server.ts';
import type { Actions, PageServerLoad } from './$types';
import type { Grant } from '#lib/accounts/role.ts';
import type { Language } from '#lib/platform/i18n/language.ts';

const grantWords = (grants: Grant[], lang: Language) =>
	grants.map((grant) => `${roleName(grant.role, lang)} (${grantWhere(grant, lang)})`);

export const load: PageServerLoad = async ({ locals }) => {
	const { db } = sharedConnection();
	const { lang, signedIn } = locals;
	const [members, invitations] = await Promise.all([listStaff(db, now()), listInvitations(db, now())]);
	return {
		mayChange: signedIn?.grants.some(({ role }) => role === 'administrator') ?? false,
		members: members.map(({ id, name, grants, closedAt, signIns }) => ({
			id,
			name,
			grants: grantWords(grants, lang),
			closed: closedAt !== null,
			you: id === signedIn?.staff,
			signedIn: signIns.length > 0
		})),
		invitations: invitations.map(({ id, note, grants, staff, expiresAt }) => ({
			id,
			note,
			staff,
			grants: grantWords(grants, lang),
			expires: momentWords(expiresAt, lang)
		}))
	};
};

export const actions: Actions = {
	invite: async (event) => {
		const form = await sentForm(event, 'invite');
		const invited = await takeForm(form, invitationInput, (input) =>
			inviteStaff(sharedConnection().db, actorOf(event), input, now())
		);
		return 'token' in invited ? { link: oneTimeLink(event.url.origin, invited.token) } : invited;
	},
	withdraw: async (event) => {
		const form = await sentForm(event, 'withdraw');
		const id = String(form.data.get('invitation'));
		const withdrawn = await withdrawInvitation(sharedConnection().db, actorOf(event), id, now());
		if ('refusal' in withdrawn) return form.refuse(withdrawn.refusal);
		redirect(303, '/desk/staff');
	}
};
