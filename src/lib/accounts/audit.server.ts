import type { Database } from '#lib/platform/db/database.server.ts';
import type { Actor } from './actor.ts';
import { auditEntries } from './schema.server.ts';

/** Writes an act down. Call it with the transaction of the act itself, so that there is never one without the other. */
export async function recordAct(
	tx: Database,
	actor: Pick<Actor, 'name'>,
	act: string,
	object: string,
	change: { before?: unknown; after?: unknown } = {}
): Promise<void> {
	await tx
		.insert(auditEntries)
		.values({ actor: actor.name, act, object, before: change.before ?? null, after: change.after ?? null });
}
