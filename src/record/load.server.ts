import { loadDonationRules } from '#lib/donation/commands.server.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import { loadEditions } from '#lib/programme/commands/load.server.ts';
import { loadStatistics } from '#lib/statistics/commands/load.server.ts';
import { loadChannels } from '#lib/streams/commands.server.ts';
import { record } from './record.ts';

/**
 * Brings the record into the database, whole or not at all, at every start: loading it again changes nothing.
 * Throws where a figure in the data files differs from the one that was published.
 */
export async function loadRecord(db: Database): Promise<{ observations: number }> {
	await db.transaction(async (tx) => {
		await loadStatistics(tx, record);
		await loadEditions(tx, record.editions, record.mentions);
		await loadChannels(tx, record.channels);
		await loadDonationRules(tx, record.donationRules);
	});
	return { observations: record.observations.length };
}
