import { isDeepStrictEqual } from 'node:util';
import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { Actor } from '#lib/accounts/actor.ts';
import { recordAct } from '#lib/accounts/audit.server.ts';
import { forbid } from '#lib/accounts/permission.ts';
import { asBrought } from '#lib/platform/db/columns.server.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import { crowdInput, pavilionInput } from '#lib/programme/inputs.ts';
import { pavilionProblems } from '#lib/programme/pavilion.ts';
import { refused, type Refused } from '#lib/platform/forms/problems.ts';
import { pavilionRow } from '#lib/programme/rows.server.ts';
import { crowds, pavilions } from '#lib/programme/schema.server.ts';
import { holdDraft } from './draft.server.ts';

/** Adds a pavilion to the draft, or changes one. */
export async function savePavilion(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof pavilionInput>
): Promise<{ number: number } | Refused> {
	const { edition: slug, isNew, ...pavilion } = v.parse(pavilionInput, given);
	const forbidden = forbid(actor, 'programme.change', { edition: slug });
	if (forbidden) return forbidden;
	const { number } = pavilion;
	return db.transaction(async (tx) => {
		const draft = await holdDraft(tx, slug);
		if (!draft) return refused('edition', 'unknown-edition');
		const before = draft.pavilions.find((one) => one.number === number);
		if (isNew && before) return refused('number', 'number-taken');
		if (!isNew && !before) return refused('number', 'unknown-pavilion');
		const refusal = pavilionProblems(pavilion, draft);
		if (refusal.length) return { refusal };
		if (isDeepStrictEqual(pavilion, before)) return { number };
		await tx
			.insert(pavilions)
			.values(pavilionRow(slug, pavilion))
			.onConflictDoUpdate({ target: [pavilions.editionSlug, pavilions.number], set: asBrought(pavilions) });
		await recordAct(tx, actor, 'save-pavilion', `${slug} ${number}`, { before, after: pavilion });
		return { number };
	});
}

/** Says how full a pavilion is. What was said later stays, whichever arrives first. */
export async function setCrowdLevel(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof crowdInput>
): Promise<{ pavilion: number } | Refused> {
	const { edition: editionSlug, pavilion, level, setAt } = v.parse(crowdInput, given);
	const forbidden = forbid(actor, 'crowd.set', { edition: editionSlug, only: pavilion });
	if (forbidden) return forbidden;
	return db.transaction(async (tx) => {
		// Held, or two who speak of it for the first time would both find nothing said.
		const [known] = await tx
			.select({ number: pavilions.number })
			.from(pavilions)
			.where(and(eq(pavilions.editionSlug, editionSlug), eq(pavilions.number, pavilion)))
			.for('update');
		if (!known) return refused('pavilion', 'unknown-pavilion');
		const [before] = await tx
			.select({ level: crowds.level, setAt: crowds.setAt })
			.from(crowds)
			.where(and(eq(crowds.editionSlug, editionSlug), eq(crowds.pavilion, pavilion)));
		if (before && before.setAt > setAt) return refused('setAt', 'said-since');
		await tx
			.insert(crowds)
			.values({ editionSlug, pavilion, level, setAt })
			.onConflictDoUpdate({ target: [crowds.editionSlug, crowds.pavilion], set: asBrought(crowds) });
		await recordAct(tx, actor, 'set-crowd-level', `${editionSlug} ${pavilion}`, {
			before,
			after: { level, setAt }
		});
		return { pavilion };
	});
}
