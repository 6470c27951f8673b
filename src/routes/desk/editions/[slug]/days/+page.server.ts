import { error, redirect } from '@sveltejs/kit';
import { saveOpenDays } from '#lib/programme/commands/edition.server.ts';
import { openDaysChangeInput } from '#lib/programme/inputs.ts';
import { readProgramme } from '#lib/programme/queries.server.ts';
import { sharedConnection } from '#lib/platform/db/database.server.ts';
import { sentForm, takeForm } from '#lib/platform/forms/answer.server.ts';
import { seenAs } from '#lib/platform/forms/seen.server.ts';
import { actorOf } from '../../../actor.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const programme = await readProgramme(sharedConnection().db, params.slug);
	if (!programme) error(404, { message: 'not-found' });
	return {
		slug: params.slug,
		draft: programme.edition,
		seen: seenAs(programme.edition),
		saved: url.searchParams.has('saved')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await sentForm(event, 'days');
		const saved = await takeForm(
			form,
			openDaysChangeInput,
			(input) => saveOpenDays(sharedConnection().db, actorOf(event), input),
			{ edition: event.params.slug }
		);
		if (!('slug' in saved)) return saved;
		redirect(303, `/desk/editions/${event.params.slug}/days?saved`);
	}
};
