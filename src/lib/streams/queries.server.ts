import { asc, eq } from 'drizzle-orm';
import type { Database } from '#lib/platform/db/database.server.ts';
import type { Channel } from './channel.ts';
import { streamOf } from './rows.server.ts';
import { channels, platforms, streams } from './schema.server.ts';
import type { Platform, Stream, StreamState } from './stream.ts';

export async function listChannels(db: Database): Promise<Channel[]> {
	const rows = await db.select().from(channels).orderBy(asc(channels.position));
	return rows.map(({ id, kind, name, handle, followers, asOf, sourceId, alsoIn, note }) => ({
		id,
		kind,
		name,
		handle,
		followers,
		asOf,
		source: sourceId,
		alsoIn,
		note
	}));
}

/** Where staff may send visitors to watch. */
export function listPlatforms(db: Database): Promise<Platform[]> {
	return db.select().from(platforms).orderBy(asc(platforms.id));
}

/** An edition's streams, in the order in which they begin. */
export async function listStreams(db: Database, slug: string): Promise<Stream[]> {
	const rows = await db
		.select()
		.from(streams)
		.where(eq(streams.editionSlug, slug))
		.orderBy(asc(streams.startsAt), asc(streams.id));
	return rows.map(streamOf);
}

/** What was said of each stream by hand; null where the clock decides. */
export function listOverrides(
	db: Database,
	slug: string
): Promise<{ stream: number; state: StreamState | null }[]> {
	return db
		.select({ stream: streams.id, state: streams.override })
		.from(streams)
		.where(eq(streams.editionSlug, slug))
		.orderBy(asc(streams.id));
}
