import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { Actor } from '#lib/accounts/actor.ts';
import { recordAct } from '#lib/accounts/audit.server.ts';
import { forbid } from '#lib/accounts/permission.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import { noticeInput, withdrawalInput } from '#lib/programme/inputs.ts';
import { noticeProblems } from '#lib/programme/notice.ts';
import { refused, type Refused } from '#lib/platform/forms/problems.ts';
import { notices, openDays } from '#lib/programme/schema.server.ts';

/** Writes down what visitors are to be told; publishing the edition's notices tells them. */
export async function issueNotice(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof noticeInput>
): Promise<{ id: number } | Refused> {
	const { edition: slug, ...notice } = v.parse(noticeInput, given);
	const forbidden = forbid(actor, 'notice.issue', { edition: slug });
	if (forbidden) return forbidden;
	const refusal = noticeProblems(notice);
	if (refusal.length) return { refusal };
	return db.transaction(async (tx) => {
		const known = await tx
			.select({ slug: openDays.editionSlug })
			.from(openDays)
			.where(eq(openDays.editionSlug, slug));
		if (known.length === 0) return refused('edition', 'unknown-edition');
		const [written] = await tx
			.insert(notices)
			.values({ ...notice, editionSlug: slug })
			.returning({ id: notices.id });
		if (!written) throw new Error('The notice was not written.');
		await recordAct(tx, actor, 'issue-notice', `${slug} ${written.id}`, { after: notice });
		return written;
	});
}

/** Takes a notice back before it expires. It stays in the tables. */
export async function withdrawNotice(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof withdrawalInput>
): Promise<{ id: number } | Refused> {
	const { edition: slug, notice: id, at } = v.parse(withdrawalInput, given);
	const forbidden = forbid(actor, 'notice.issue', { edition: slug });
	if (forbidden) return forbidden;
	return db.transaction(async (tx) => {
		const [before] = await tx
			.select()
			.from(notices)
			.where(and(eq(notices.editionSlug, slug), eq(notices.id, id)))
			.for('update');
		if (!before) return refused('notice', 'unknown-notice');
		if (before.withdrawnAt) return refused('notice', 'already-withdrawn');
		const after = { ...before, withdrawnAt: at };
		await tx.update(notices).set({ withdrawnAt: at }).where(eq(notices.id, id));
		await recordAct(tx, actor, 'withdraw-notice', `${slug} ${id}`, { before, after });
		return { id };
	});
}
