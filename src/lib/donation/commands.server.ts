import { asBrought } from '#lib/platform/db/columns.server.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import type { DonationRule } from './rule.ts';
import { donationRules } from './schema.server.ts';

/** Loads what sources say about giving blood, as often as one likes. */
export async function loadDonationRules(tx: Database, given: DonationRule[]): Promise<void> {
	const rows = given.map(({ source, conflict, ...rule }, position) => ({
		...rule,
		position,
		sourceId: source,
		conflictId: conflict
	}));
	await tx
		.insert(donationRules)
		.values(rows)
		.onConflictDoUpdate({ target: donationRules.id, set: asBrought(donationRules) });
}
