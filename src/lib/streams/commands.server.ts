import { asBrought } from '#lib/platform/db/columns.server.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import type { Channel } from './channel.ts';
import { channels } from './schema.server.ts';

/** Loads the ways by which the police publish, as often as one likes. */
export async function loadChannels(tx: Database, given: Channel[]): Promise<void> {
	const rows = given.map(({ source, ...channel }, position) => ({ ...channel, position, sourceId: source }));
	await tx
		.insert(channels)
		.values(rows)
		.onConflictDoUpdate({ target: channels.id, set: asBrought(channels) });
}
