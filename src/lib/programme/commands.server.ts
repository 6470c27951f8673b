import { asBrought } from '#lib/platform/db/columns.server.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import type { Edition, Mention } from './edition.ts';
import { editions, mentions } from './schema.server.ts';

/** Loads past editions and what sources name at them, as often as one likes: what is there is refreshed. */
export async function loadEditions(tx: Database, given: Edition[], named: Mention[]): Promise<void> {
	const editionRows = given.map(({ start, end, ...edition }) => ({
		...edition,
		startsOn: start,
		endsOn: end
	}));
	const position = new Map<string, number>();
	const mentionRows = named.map(({ edition, date, source, ...mention }) => {
		const n = (position.get(edition) ?? 0) + 1;
		position.set(edition, n);
		return {
			...mention,
			id: `${edition}.${n}`,
			editionSlug: edition,
			position: n,
			heldOn: date,
			sourceId: source
		};
	});
	await tx
		.insert(editions)
		.values(editionRows)
		.onConflictDoUpdate({ target: editions.slug, set: asBrought(editions) });
	await tx
		.insert(mentions)
		.values(mentionRows)
		.onConflictDoUpdate({ target: mentions.id, set: asBrought(mentions) });
}
