import { asc } from 'drizzle-orm';
import type { Database } from '#lib/platform/db/database.server.ts';
import type { Channel } from './channel.ts';
import { channels } from './schema.server.ts';

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
