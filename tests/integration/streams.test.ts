import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadProgramme } from '#lib/programme/commands/load.server.ts';
import { problemsOf } from '#lib/platform/forms/problems.ts';
import { loadStreams, saveStream, switchStream } from '#lib/streams/commands.server.ts';
import type { streamInput } from '#lib/streams/inputs.ts';
import { listOverrides, listPlatforms, listStreams } from '#lib/streams/queries.server.ts';
import { streams } from '#lib/streams/schema.server.ts';
import { hassan } from '../people.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';
import { ordinal, platforms, programme, slug, stream } from './small-edition.ts';
import { acts, refusal } from './traces.ts';

let database: FreshDatabase;

beforeAll(async () => {
	database = await freshDatabase();
	await database.db.transaction((tx) => loadProgramme(tx, programme(), ordinal));
});
const load = (given = [stream()]) => database.db.transaction((tx) => loadStreams(tx, slug, platforms, given));
beforeEach(() => load());
afterAll(() => database.close());

type StreamInput = v.InferInput<typeof streamInput>;

function input(changes: Partial<StreamInput> = {}): StreamInput {
	const { override: _, ...one } = stream();
	return { ...one, edition: slug, id: null, ...changes };
}

const save = (changes: Partial<StreamInput> = {}) => saveStream(database.db, hassan, input(changes));

/** What a person is told of a stream that is refused: by the schema, or by the command. */
async function told(changes: Partial<StreamInput>) {
	try {
		const outcome = await save(changes);
		return 'refusal' in outcome ? problemsOf(outcome.refusal, 'fr') : 'taken';
	} catch (error) {
		if (error instanceof v.ValiError) return problemsOf(error.issues, 'fr');
		throw error;
	}
}

describe('the streams of an edition', () => {
	test('are read as they were loaded, and loaded again stay the same', async () => {
		const [early, late] = [stream({ id: 2, start: '2027-05-17T10:00' }), stream({ override: 'ended' })];
		await load([late, early]);
		await load([late, early]);
		expect(await listStreams(database.db, slug)).toEqual([early, late]);
		expect(await listPlatforms(database.db)).toEqual(platforms);
		expect(await listOverrides(database.db, slug)).toEqual([
			{ stream: 1, state: 'ended' },
			{ stream: 2, state: null }
		]);
		expect(await listStreams(database.db, 'nowhere-2027')).toEqual([]);
	});

	test('are not loaded with an address elsewhere', async () => {
		await expect(load([stream({ url: 'https://example.org/' })])).rejects.toThrow('url address-not-allowed');
		await expect(load([stream({ url: 'javascript:alert(1)' })])).rejects.toThrow('not-an-address');
		expect(await listStreams(database.db, slug)).toEqual([stream()]);
	});
});

describe('a stream', () => {
	test('is added, changed and switched; what was said by hand stays; each act is written down', async () => {
		const before = await acts(database.db);
		expect(await save({ url: 'https:youtube.com/live' })).toEqual({ id: 2 });
		const added = stream({ id: 2, url: 'https://youtube.com/live' });
		expect(await switchStream(database.db, hassan, { edition: slug, id: 2, state: 'live' })).toEqual({
			id: 2
		});
		const live = { ...added, override: 'live' as const };
		const change = { id: 2, url: added.url, session: null };
		expect(await save(change)).toEqual({ id: 2 });
		expect(await save(change)).toEqual({ id: 2 });
		expect(await listStreams(database.db, slug)).toEqual([stream(), { ...live, session: null }]);
		expect(await switchStream(database.db, hassan, { edition: slug, id: 2, state: null })).toEqual({ id: 2 });
		expect(await listOverrides(database.db, slug)).toEqual([
			{ stream: 1, state: null },
			{ stream: 2, state: null }
		]);
		const entry = { actor: 'hassan', object: `${slug} 2` };
		expect((await acts(database.db)).slice(before.length)).toEqual([
			{ ...entry, act: 'save-stream', before: null, after: added },
			{ ...entry, act: 'switch-stream', before: { state: null }, after: { state: 'live' } },
			{ ...entry, act: 'save-stream', before: live, after: { ...live, session: null } },
			{ ...entry, act: 'switch-stream', before: { state: 'live' }, after: { state: null } }
		]);
	});

	test('is refused with the field and a sentence in the reader’s language', async () => {
		const address = 'Une adresse qui commence par https:// est attendue ici.';
		const elsewhere = 'Cette adresse n’est pas sur la plateforme choisie.';
		const cases: [Partial<StreamInput>, string, string][] = [
			[{ url: 'javascript:alert(1)' }, 'url', address],
			[{ url: 'javascript://youtube.com/%0aalert(1)' }, 'url', address],
			[{ url: 'http://youtube.com/x' }, 'url', address],
			[{ url: 'youtube.com/x' }, 'url', address],
			[{ replayUrl: 'data:text/html,x' }, 'replayUrl', address],
			[{ url: 'https://example.org/x' }, 'url', elsewhere],
			[{ url: 'https://youtube.com@example.org/' }, 'url', elsewhere],
			[{ replayUrl: 'https://notyoutube.com/x' }, 'replayUrl', elsewhere],
			[{ platform: 'facebook' }, 'platform', 'Cette plateforme n’est pas autorisée.'],
			[{ end: '2027-05-17T10:00' }, 'end', 'La fin doit suivre le début.'],
			[{ session: 99 }, 'session', 'Aucune activité ne porte ce numéro.'],
			[{ id: 99 }, 'id', 'Aucun direct ne porte ce numéro.'],
			[{ edition: 'nowhere-2027' }, 'edition', 'Aucune édition de ce nom n’a de programme.'],
			[{ title: { ar: 'بث <script>' } }, 'title.ar', 'Texte simple seulement, sans balises HTML.']
		];
		const before = await acts(database.db);
		for (const [changes, path, message] of cases)
			expect([changes, await told(changes)]).toEqual([changes, [{ path, message }]]);
		expect(await listStreams(database.db, slug)).toEqual([stream()]);
		expect(await acts(database.db)).toEqual(before);
	});

	test('is not switched to a recording that is not there, nor where there is no stream', async () => {
		const turn = (id: number) => switchStream(database.db, hassan, { edition: slug, id, state: 'replay' });
		expect(await turn(1)).toEqual({ refusal: [{ path: 'state', code: 'no-recording' }] });
		expect(await turn(9)).toEqual({ refusal: [{ path: 'id', code: 'unknown-stream' }] });
		await save({ id: 1, replayUrl: 'https://youtu.be/abc' });
		expect(await turn(1)).toEqual({ id: 1 });
		expect(await told({ id: 1, replayUrl: null })).toEqual([
			{ path: 'replayUrl', message: 'Il n’y a pas encore d’adresse de l’enregistrement.' }
		]);
	});
});

describe('the database itself refuses', () => {
	const row = () => {
		const { start, end, ...one } = stream({ id: 9 });
		return { ...one, editionSlug: slug, startsAt: start, endsAt: end };
	};

	test.each([
		['an address with javascript:', { url: 'javascript:alert(1)' }, 'streams_https'],
		['a recording without https', { replayUrl: 'http://youtube.com/x' }, 'streams_https'],
		['one that ends as it starts', { endsAt: stream().start }, 'streams_end_after_start'],
		['a state nobody knows', { override: 'paused' }, 'streams_override'],
		['a session that is not there', { session: 99 }, 'streams_of_a_session'],
		['a platform nobody allowed', { platform: 'facebook' }, 'streams_platform_platforms_id_fk']
	])('%s', async (_, changes, rule) => {
		const wrong = { ...row(), ...changes } as typeof streams.$inferInsert;
		expect(await refusal(database.db.insert(streams).values(wrong))).toBe(rule);
	});
});

test('every process hears when a stream is switched', async () => {
	let hear = (_: string) => {};
	const heard = new Promise<string>((resolve) => {
		hear = resolve;
	});
	await database.sql.listen('abwab_live', (word) => hear(word));
	await switchStream(database.db, hassan, { edition: slug, id: 1, state: 'live' });
	expect(await heard).toBe('');
});
