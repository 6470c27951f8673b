import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { offerNewPassword } from '#lib/accounts/commands/invitation.server.ts';
import {
	changeGrants,
	closeStaff,
	dropSecondFactor,
	endSignIns,
	forgiveStaff,
	reopenStaff
} from '#lib/accounts/commands/staff.server.ts';
import { grantsInput } from '#lib/accounts/inputs.ts';
import { listStaff } from '#lib/accounts/queries.server.ts';
import { rightsOf } from '#lib/accounts/rights.ts';
import type { Actor } from '#lib/accounts/actor.ts';
import { sharedConnection, type Database } from '#lib/platform/db/database.server.ts';
import { sentForm, takeForm } from '#lib/platform/forms/answer.server.ts';
import type { Refused } from '#lib/platform/forms/problems.ts';
import { now } from '#lib/platform/time/clock.server.ts';
import { actorOf } from '../../actor.server.ts';
import { momentWords } from '../../moment-words.ts';
import { oneTimeLink } from '../one-time-link.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const member = (await listStaff(sharedConnection().db, now())).find(({ id }) => id === params.id);
	if (!member) error(404, { message: 'not-found' });
	return {
		mayChange: locals.signedIn?.grants.some(({ role }) => role === 'administrator') ?? false,
		member: {
			...member,
			closed: member.closedAt !== null,
			rights: rightsOf(member.grants, locals.lang),
			signIns: member.signIns.map(({ id, browser, seenAt }) => ({
				id,
				browser,
				seen: momentWords(seenAt, locals.lang)
			}))
		}
	};
};

type Event = RequestEvent<{ id: string }>;

/** One measure about one person, and back to their page. */
async function measure(
	event: Event,
	act: (db: Database, actor: Actor, id: string, form: FormData) => Promise<object | Refused>
) {
	const form = await sentForm(event, 'measures');
	const done = await act(sharedConnection().db, actorOf(event), event.params.id, form.data);
	if ('refusal' in done) return form.refuse(done.refusal);
	redirect(303, `/desk/staff/${event.params.id}`);
}

export const actions: Actions = {
	grants: async (event) => {
		const form = await sentForm(event, 'grants');
		const changed = await takeForm(
			form,
			grantsInput,
			(input) => changeGrants(sharedConnection().db, actorOf(event), input),
			{ staff: event.params.id }
		);
		if (!('id' in changed)) return changed;
		redirect(303, `/desk/staff/${event.params.id}`);
	},
	close: (event) => measure(event, (db, actor, id) => closeStaff(db, actor, id, now())),
	reopen: (event) => measure(event, reopenStaff),
	forgive: (event) => measure(event, forgiveStaff),
	factor: (event) => measure(event, dropSecondFactor),
	end: (event) =>
		measure(event, (db, actor, id, form) => {
			const which = form.get('sign-in');
			return endSignIns(
				db,
				actor,
				id,
				typeof which === 'string' && /^[0-9a-f-]{36}$/.test(which) ? which : null
			);
		}),
	password: async (event) => {
		const form = await sentForm(event, 'measures');
		const offered = await offerNewPassword(sharedConnection().db, actorOf(event), event.params.id, now());
		return 'token' in offered
			? { link: oneTimeLink(event.url.origin, offered.token) }
			: form.refuse(offered.refusal);
	}
};
