import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { Actor } from '#lib/accounts/actor.ts';
import { recordAct } from '#lib/accounts/audit.server.ts';
import { forbid } from '#lib/accounts/permission.ts';
import { asBrought } from '#lib/platform/db/columns.server.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import { sessionInput, sessionRemovalInput } from '#lib/programme/inputs.ts';
import { refused, type Problem, type Refused } from '#lib/platform/forms/problems.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { sessionRow } from '#lib/programme/rows.server.ts';
import { sessions } from '#lib/programme/schema.server.ts';
import { clashesInPlace, sessionProblems, type Clash, type Session } from '#lib/programme/session.ts';
import { holdDraft, publishedNumbers } from './draft.server.ts';

function placeProblems({ pavilion, place }: Session, draft: Programme): Problem[] {
	const problems: Problem[] = [];
	if (pavilion !== null && !draft.pavilions.some(({ number }) => number === pavilion))
		problems.push({ path: 'pavilion', code: 'unknown-pavilion' });
	if (place !== null && !draft.places.some(({ id }) => id === place))
		problems.push({ path: 'place', code: 'unknown-place' });
	return problems;
}

/**
 * Adds a session to the draft, or changes one. Throws `ValiError` where the input is none; refuses by field and
 * name what the rules forbid. Two in one place at once are taken, with a warning: staff may mean it.
 */
export async function saveSession(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof sessionInput>
): Promise<{ number: number; warnings: Clash[] } | Refused> {
	const { edition: slug, number: known, ...facts } = v.parse(sessionInput, given);
	const forbidden = forbid(actor, 'programme.change', { edition: slug });
	if (forbidden) return forbidden;
	return db.transaction(async (tx) => {
		const draft = await holdDraft(tx, slug);
		if (!draft) return refused('edition', 'unknown-edition');
		const before = draft.sessions.find(({ number }) => number === known);
		if (known !== null && !before) return refused('number', 'unknown-session');
		const published = await publishedNumbers(tx, slug);
		// A number that visitors have saved never comes to mean another session.
		const number = known ?? Math.max(0, ...published, ...draft.sessions.map((one) => one.number)) + 1;
		const same: Session = {
			...facts,
			number,
			uuid: before?.uuid ?? randomUUID(),
			sequence: before?.sequence ?? 0
		};
		const refusal = [...sessionProblems(same, draft.edition), ...placeProblems(same, draft)];
		if (refusal.length) return { refusal };
		const warnings = clashesInPlace(same, draft.sessions);
		if (isDeepStrictEqual(same, before)) return { number, warnings };

		const after = before && published.has(number) ? { ...same, sequence: same.sequence + 1 } : same;
		await tx
			.insert(sessions)
			.values(sessionRow(slug, after))
			.onConflictDoUpdate({ target: [sessions.editionSlug, sessions.number], set: asBrought(sessions) });
		await recordAct(tx, actor, 'save-session', `${slug} ${number}`, { before, after });
		return { number, warnings };
	});
}

/** Removes a session that nobody has seen. One that was published is cancelled instead, by `saveSession`. */
export async function removeSession(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof sessionRemovalInput>
): Promise<{ number: number } | Refused> {
	const { edition: slug, number } = v.parse(sessionRemovalInput, given);
	const forbidden = forbid(actor, 'programme.change', { edition: slug });
	if (forbidden) return forbidden;
	const removal = db.transaction(async (tx) => {
		const draft = await holdDraft(tx, slug);
		if (!draft) return refused('edition', 'unknown-edition');
		const before = draft.sessions.find((one) => one.number === number);
		if (!before) return refused('number', 'unknown-session');
		if ((await publishedNumbers(tx, slug)).has(number)) return refused('number', 'was-published');
		await tx.delete(sessions).where(and(eq(sessions.editionSlug, slug), eq(sessions.number, number)));
		await recordAct(tx, actor, 'remove-session', `${slug} ${number}`, { before });
		return { number };
	});
	return removal.catch((error: { cause?: { constraint_name?: string } }) => {
		if (error.cause?.constraint_name === 'streams_of_a_session') return refused('number', 'stream-shows-it');
		throw error;
	});
}
