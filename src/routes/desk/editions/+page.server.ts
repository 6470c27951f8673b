import { redirect } from '@sveltejs/kit';
import { openEdition } from '#lib/programme/commands/edition.server.ts';
import { newEditionInput } from '#lib/programme/inputs.ts';
import { listProgrammeEditions } from '#lib/programme/queries.server.ts';
import { sharedConnection } from '#lib/platform/db/database.server.ts';
import { sentForm, takeForm } from '#lib/platform/forms/answer.server.ts';
import { printDate } from '#lib/platform/time/date-words.ts';
import { publishedProgramme } from '#published/files.server.ts';
import { actorOf } from '../actor.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const editions = await listProgrammeEditions(sharedConnection().db);
	return {
		prepared: editions.map(({ slug, start, end }) => ({
			slug,
			days: printDate(`${start}/${end}`, locals.lang),
			version: publishedProgramme(slug, locals.lang)?.file.version ?? null
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await sentForm(event, 'open');
		const opened = await takeForm(form, newEditionInput, (input) =>
			openEdition(sharedConnection().db, actorOf(event), input)
		);
		if (!('slug' in opened)) return opened;
		redirect(303, `/desk/editions/${opened.slug}`);
	}
};
