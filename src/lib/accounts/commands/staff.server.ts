import { and, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import type { Actor } from '#lib/accounts/actor.ts';
import { recordAct } from '#lib/accounts/audit.server.ts';
import { grantsInput } from '#lib/accounts/inputs.ts';
import { forbid } from '#lib/accounts/permission.ts';
import { listGrants } from '#lib/accounts/queries.server.ts';
import type { Grant } from '#lib/accounts/role.ts';
import { grants, recoveryCodes, signIns, staff } from '#lib/accounts/schema.server.ts';
import { forgiveAttempts } from '#lib/accounts/throttle.server.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import { refused, type Refused } from '#lib/platform/forms/problems.ts';

type Member = { id: string; name: string };

/** Does something to one person, for this transaction alone, and leaves somebody who can open the desk to others. */
async function change(
	db: Database,
	actor: Actor,
	id: string,
	act: (tx: Database, person: typeof staff.$inferSelect) => Promise<void>
): Promise<Member | Refused> {
	const forbidden = forbid(actor, 'staff.change', { edition: null });
	if (forbidden) return forbidden;
	return db
		.transaction(async (tx) => {
			// All of them, in one order: two administrators who close each other do so one after the other.
			const people = await tx.select().from(staff).orderBy(staff.id).for('update');
			const person = people.find((one) => one.id === id);
			if (!person) return refused('staff', 'unknown-staff');
			await act(tx, person);
			const left = await tx
				.select({ id: staff.id })
				.from(staff)
				.innerJoin(grants, eq(grants.staffId, staff.id))
				.where(and(isNull(staff.closedAt), eq(grants.role, 'administrator'), isNull(grants.editionSlug)))
				.limit(1);
			if (left.length === 0) throw new NobodyLeft();
			return { id: person.id, name: person.name };
		})
		.catch((error: unknown) => {
			if (error instanceof NobodyLeft) return refused('staff', 'last-administrator');
			throw error;
		});
}

class NobodyLeft extends Error {
	override name = 'NobodyLeft';
}

/** Gives somebody other roles. They are signed out everywhere: what they had open was opened by their old ones. */
export function changeGrants(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof grantsInput>
): Promise<Member | Refused> {
	const { staff: id, grants: wanted } = v.parse(grantsInput, given);
	return change(db, actor, id, async (tx, person) => {
		const before = await listGrants(tx, id);
		await tx.delete(grants).where(eq(grants.staffId, id));
		const rows = distinct(wanted).map(({ role, edition, only }) => ({
			staffId: id,
			role,
			editionSlug: edition,
			only
		}));
		if (rows.length) await tx.insert(grants).values(rows);
		await tx.delete(signIns).where(eq(signIns.staffId, id));
		await recordAct(tx, actor, 'change-grants', person.name, { before, after: wanted });
	});
}

function distinct(wanted: Grant[]): Grant[] {
	return [...new Map(wanted.map((one) => [`${one.role} ${one.edition} ${one.only}`, one])).values()];
}

/** Closes an account: its sign-ins end at once, on every process. */
export function closeStaff(db: Database, actor: Actor, id: string, now: Date): Promise<Member | Refused> {
	return change(db, actor, id, async (tx, person) => {
		await tx.update(staff).set({ closedAt: now }).where(eq(staff.id, id));
		await tx.delete(signIns).where(eq(signIns.staffId, id));
		await recordAct(tx, actor, 'close-staff', person.name);
	});
}

/** Opens it again, with the roles it had. */
export function reopenStaff(db: Database, actor: Actor, id: string): Promise<Member | Refused> {
	return change(db, actor, id, async (tx, person) => {
		await tx.update(staff).set({ closedAt: null }).where(eq(staff.id, id));
		await recordAct(tx, actor, 'reopen-staff', person.name);
	});
}

/** Ends one of somebody's sign-ins, or with null all of them. */
export function endSignIns(
	db: Database,
	actor: Actor,
	id: string,
	signIn: string | null
): Promise<Member | Refused> {
	return change(db, actor, id, async (tx, person) => {
		await tx
			.delete(signIns)
			.where(and(eq(signIns.staffId, id), signIn === null ? undefined : eq(signIns.id, signIn)));
		await recordAct(tx, actor, 'end-sign-in', person.name);
	});
}

/** Lets somebody who was shut out by too many wrong attempts try again. */
export function forgiveStaff(db: Database, actor: Actor, id: string): Promise<Member | Refused> {
	return change(db, actor, id, async (tx, person) => {
		await forgiveAttempts(tx, `account ${person.name}`);
		await forgiveAttempts(tx, `code ${person.id}`);
		await recordAct(tx, actor, 'forgive-attempts', person.name);
	});
}

/** Takes away a second factor whose telephone and codes are lost; at the next sign-in a new one is set up. */
export function dropSecondFactor(db: Database, actor: Actor, id: string): Promise<Member | Refused> {
	return change(db, actor, id, async (tx, person) => {
		await tx.update(staff).set({ totpSecret: null, totpStep: null }).where(eq(staff.id, id));
		await tx.delete(recoveryCodes).where(eq(recoveryCodes.staffId, id));
		await tx.delete(signIns).where(eq(signIns.staffId, id));
		await recordAct(tx, actor, 'drop-second-factor', person.name);
	});
}
