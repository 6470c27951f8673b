import { isDeepStrictEqual } from 'node:util';
import { and, eq, notInArray } from 'drizzle-orm';
import * as v from 'valibot';
import type { Actor } from '#lib/accounts/actor.ts';
import { recordAct } from '#lib/accounts/audit.server.ts';
import { forbid } from '#lib/accounts/permission.ts';
import { asBrought } from '#lib/platform/db/columns.server.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import { refused, type Refused } from '#lib/platform/forms/problems.ts';
import { openDays, sessions } from '#lib/programme/schema.server.ts';
import type { Channel } from './channel.ts';
import { streamInput, streamsInput, switchInput } from './inputs.ts';
import { listPlatforms, listStreams } from './queries.server.ts';
import { streamRow } from './rows.server.ts';
import { channels, platforms, streams } from './schema.server.ts';
import { streamProblems, type Platform, type Stream } from './stream.ts';

/** Loads the ways by which the police publish, as often as one likes. */
export async function loadChannels(tx: Database, given: Channel[]): Promise<void> {
	const rows = given.map(({ source, ...channel }, position) => ({ ...channel, position, sourceId: source }));
	await tx
		.insert(channels)
		.values(rows)
		.onConflictDoUpdate({ target: channels.id, set: asBrought(channels) });
}

/**
 * Allows platforms, and replaces an edition's streams. Platforms that are not named stay: other editions use
 * them. Throws where an address is not below one of its platform's.
 */
export async function loadStreams(
	tx: Database,
	slug: string,
	allowed: Platform[],
	given: Stream[]
): Promise<void> {
	const loaded = v.parse(streamsInput, { platforms: allowed, streams: given });
	if (loaded.platforms.length)
		await tx
			.insert(platforms)
			.values(loaded.platforms)
			.onConflictDoUpdate({ target: platforms.id, set: asBrought(platforms) });
	const known = await listPlatforms(tx);
	for (const stream of loaded.streams) {
		const [problem] = streamProblems(
			stream,
			known.find(({ id }) => id === stream.platform)
		);
		if (problem) throw new Error(`The stream ${stream.id} of ${slug}: ${problem.path} ${problem.code}.`);
	}
	const ids = loaded.streams.map(({ id }) => id);
	await tx.delete(streams).where(and(eq(streams.editionSlug, slug), notInArray(streams.id, ids)));
	if (loaded.streams.length)
		await tx
			.insert(streams)
			.values(loaded.streams.map((stream) => streamRow(slug, stream)))
			.onConflictDoUpdate({ target: [streams.editionSlug, streams.id], set: asBrought(streams) });
}

/** An edition's streams, for this transaction alone; null where the edition has no programme. */
async function holdStreams(tx: Database, slug: string): Promise<Stream[] | null> {
	const held = await tx
		.select({ slug: openDays.editionSlug })
		.from(openDays)
		.where(eq(openDays.editionSlug, slug))
		.for('update');
	return held.length ? listStreams(tx, slug) : null;
}

/**
 * Adds a stream, or changes one; what was said of it by hand stays. Throws `ValiError` where the input is none;
 * refuses by field and name what the rules forbid.
 */
export async function saveStream(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof streamInput>
): Promise<{ id: number } | Refused> {
	const { edition: slug, id: known, ...facts } = v.parse(streamInput, given);
	const forbidden = forbid(actor, 'programme.change', { edition: slug });
	if (forbidden) return forbidden;
	return db.transaction(async (tx) => {
		const others = await holdStreams(tx, slug);
		if (!others) return refused('edition', 'unknown-edition');
		const before = others.find((one) => one.id === known);
		if (known !== null && !before) return refused('id', 'unknown-stream');
		const id = known ?? Math.max(0, ...others.map((one) => one.id)) + 1;
		const after: Stream = { ...facts, id, override: before?.override ?? null };
		const platform = (await listPlatforms(tx)).find((one) => one.id === after.platform);
		const refusal = streamProblems(after, platform);
		if (refusal.length) return { refusal };
		if (after.session !== null && !(await isSession(tx, slug, after.session)))
			return refused('session', 'unknown-session');
		if (isDeepStrictEqual(after, before)) return { id };
		await tx
			.insert(streams)
			.values(streamRow(slug, after))
			.onConflictDoUpdate({ target: [streams.editionSlug, streams.id], set: asBrought(streams) });
		await recordAct(tx, actor, 'save-stream', `${slug} ${id}`, { before, after });
		return { id };
	});
}

async function isSession(tx: Database, slug: string, number: number): Promise<boolean> {
	const found = await tx
		.select({ number: sessions.number })
		.from(sessions)
		.where(and(eq(sessions.editionSlug, slug), eq(sessions.number, number)));
	return found.length > 0;
}

/** Says by hand how a stream stands, or hands it back to the clock. Every process hears of it at once. */
export async function switchStream(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof switchInput>
): Promise<{ id: number } | Refused> {
	const { edition: slug, id, state } = v.parse(switchInput, given);
	const forbidden = forbid(actor, 'stream.switch', { edition: slug });
	if (forbidden) return forbidden;
	return db.transaction(async (tx) => {
		const before = (await holdStreams(tx, slug))?.find((one) => one.id === id);
		if (!before) return refused('id', 'unknown-stream');
		if (state === 'replay' && !before.replayUrl) return refused('state', 'no-recording');
		await tx
			.update(streams)
			.set({ override: state })
			.where(and(eq(streams.editionSlug, slug), eq(streams.id, id)));
		await recordAct(tx, actor, 'switch-stream', `${slug} ${id}`, {
			before: { state: before.override },
			after: { state }
		});
		return { id };
	});
}
