import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import type { Actor } from '#lib/accounts/actor.ts';
import { removePlace, removeZone, savePlace, saveZone } from '#lib/programme/commands/grounds.server.ts';
import {
	placeChangeInput,
	placeRemovalInput,
	zoneChangeInput,
	zoneRemovalInput
} from '#lib/programme/inputs.ts';
import { placeKindName } from '#lib/programme/place-words.ts';
import { readProgramme } from '#lib/programme/queries.server.ts';
import { placeKinds } from '#lib/programme/zone.ts';
import { sharedConnection, type Database } from '#lib/platform/db/database.server.ts';
import { sentForm, takeForm } from '#lib/platform/forms/answer.server.ts';
import type { Refused } from '#lib/platform/forms/problems.ts';
import { actorOf } from '../../../actor.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const programme = await readProgramme(sharedConnection().db, params.slug);
	if (!programme) error(404, { message: 'not-found' });
	const { zones, places } = programme;
	return {
		slug: params.slug,
		zones,
		places,
		kinds: placeKinds.map((kind) => ({ value: kind, label: placeKindName(kind, locals.lang) }))
	};
};

type Command<Schema extends v.GenericSchema> = (
	db: Database,
	actor: Actor,
	input: v.InferInput<Schema>
) => Promise<object | Refused>;

/** One change of the grounds, and back to them where it was made. */
async function change<Schema extends v.GenericSchema>(
	event: RequestEvent<{ slug: string }>,
	schema: Schema,
	command: Command<Schema>
) {
	const form = await sentForm(event, 'grounds');
	const done = await takeForm(
		form,
		schema,
		(input) => command(sharedConnection().db, actorOf(event), input),
		{ edition: event.params.slug }
	);
	if ('status' in done) return done;
	redirect(303, `/desk/editions/${event.params.slug}/grounds`);
}

export const actions: Actions = {
	zone: (event) => change(event, zoneChangeInput, saveZone),
	'zone-gone': (event) => change(event, zoneRemovalInput, removeZone),
	place: (event) => change(event, placeChangeInput, savePlace),
	'place-gone': (event) => change(event, placeRemovalInput, removePlace)
};
