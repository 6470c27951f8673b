import { and, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import type { Actor } from '#lib/accounts/actor.ts';
import { recordAct } from '#lib/accounts/audit.server.ts';
import { isCommonPassword } from '#lib/accounts/common-passwords.server.ts';
import { Busy, hashPassword } from '#lib/accounts/hashing.server.ts';
import { acceptanceInput, invitationInput, newPasswordInput } from '#lib/accounts/inputs.ts';
import { normalPassword, passwordProblems } from '#lib/accounts/password.ts';
import { forbid } from '#lib/accounts/permission.ts';
import { findInvitation } from '#lib/accounts/queries.server.ts';
import type { Grant } from '#lib/accounts/role.ts';
import { grants, invitations, signIns, staff } from '#lib/accounts/schema.server.ts';
import { newToken } from '#lib/accounts/token.server.ts';
import { forgiveAttempts } from '#lib/accounts/throttle.server.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import { refused, type Refused } from '#lib/platform/forms/problems.ts';
import { beginSignIn, type Browser, type NewSignIn } from './sign-in.server.ts';

const hour = 60 * 60_000;
/** For how long a link opens: an invitation is handed over the same day or the next. */
const openFor = 48 * hour;

/** Writes down a one-time link in the transaction of its reason, and returns its token: nobody can read it again. */
async function makeLink(
	tx: Database,
	actor: Actor,
	about: { note: string; grants: Grant[]; staffId: string | null },
	now: Date
): Promise<string> {
	const { token, hash } = newToken();
	const expiresAt = new Date(now.getTime() + openFor);
	await tx
		.insert(invitations)
		.values({ ...about, tokenHash: hash, madeBy: actor.name, madeAt: now, expiresAt });
	return token;
}

/** Invites somebody to become staff with some roles. The token is for a link or a QR code, shown once. */
export async function inviteStaff(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof invitationInput>,
	now: Date
): Promise<{ token: string } | Refused> {
	const input = v.parse(invitationInput, given);
	const forbidden = forbid(actor, 'staff.change', { edition: null });
	if (forbidden) return forbidden;
	return db.transaction(async (tx) => {
		const token = await makeLink(tx, actor, { ...input, staffId: null }, now);
		await recordAct(tx, actor, 'invite-staff', input.note, { after: input.grants });
		return { token };
	});
}

/**
 * The link by which the first administrator comes in, where there is no staff at all; null where there is. An earlier
 * one that nobody used opens nothing any more.
 */
export async function inviteFirstAdministrator(
	db: Database,
	actor: Actor,
	now: Date
): Promise<string | null> {
	return db.transaction(async (tx) => {
		const [somebody] = await tx.select({ id: staff.id }).from(staff).limit(1);
		if (somebody) return null;
		await tx.update(invitations).set({ endedAt: now }).where(isNull(invitations.endedAt));
		const first: Grant[] = [{ role: 'administrator', edition: null, only: null }];
		const token = await makeLink(
			tx,
			actor,
			{ note: 'first administrator', grants: first, staffId: null },
			now
		);
		await recordAct(tx, actor, 'invite-staff', 'first administrator', { after: first });
		return token;
	});
}

/** A link by which somebody of the staff chooses a new password; their other sign-ins end when they do. */
export async function offerNewPassword(
	db: Database,
	actor: Actor,
	staffId: string,
	now: Date
): Promise<{ token: string } | Refused> {
	const forbidden = forbid(actor, 'staff.change', { edition: null });
	if (forbidden) return forbidden;
	return db.transaction(async (tx) => {
		const [person] = await tx.select({ name: staff.name }).from(staff).where(eq(staff.id, staffId));
		if (!person) return refused('staff', 'unknown-staff');
		const token = await makeLink(tx, actor, { note: person.name, grants: [], staffId }, now);
		await recordAct(tx, actor, 'offer-new-password', person.name);
		return { token };
	});
}

export async function withdrawInvitation(
	db: Database,
	actor: Actor,
	id: string,
	now: Date
): Promise<{ id: string } | Refused> {
	const forbidden = forbid(actor, 'staff.change', { edition: null });
	if (forbidden) return forbidden;
	return db.transaction(async (tx) => {
		const [ended] = await tx
			.update(invitations)
			.set({ endedAt: now })
			.where(and(eq(invitations.id, id), isNull(invitations.endedAt)))
			.returning({ note: invitations.note });
		if (!ended) return refused('invitation', 'unknown-invitation');
		await recordAct(tx, actor, 'withdraw-invitation', ended.note);
		return { id };
	});
}

/** Ends the invitation, in a transaction that nobody else uses it in; false where somebody else was faster. */
async function use(tx: Database, id: string, now: Date): Promise<boolean> {
	const used = await tx
		.update(invitations)
		.set({ endedAt: now })
		.where(and(eq(invitations.id, id), isNull(invitations.endedAt)))
		.returning({ id: invitations.id });
	return used.length > 0;
}

async function isTaken(tx: Database, name: string): Promise<boolean> {
	const found = await tx.select({ id: staff.id }).from(staff).where(eq(staff.name, name));
	return found.length > 0;
}

async function hashed(password: string): Promise<string | Refused> {
	try {
		return await hashPassword(normalPassword(password));
	} catch (error) {
		if (error instanceof Busy) return refused('', 'busy');
		throw error;
	}
}

/** Makes an account of an invitation, and signs its owner in. */
export async function acceptInvitation(
	db: Database,
	given: v.InferInput<typeof acceptanceInput>,
	browser: Browser,
	now: Date
): Promise<NewSignIn | Refused> {
	const { token, name, password, lang } = v.parse(acceptanceInput, given);
	const invitation = await findInvitation(db, token, now);
	if (!invitation || invitation.staff) return refused('token', 'link-used');
	const refusal = passwordProblems(password, { name, secondFactor: false }, isCommonPassword);
	if (refusal.length) return { refusal };
	const passwordHash = await hashed(password);
	if (typeof passwordHash !== 'string') return passwordHash;
	return db.transaction(async (tx) => {
		if (await isTaken(tx, name)) return refused('name', 'name-taken');
		if (!(await use(tx, invitation.id, now))) return refused('token', 'link-used');
		const [person] = await tx
			.insert(staff)
			.values({ name, lang, passwordHash, createdAt: now })
			.returning({ id: staff.id, name: staff.name });
		if (!person) throw new Error('The account was not written.');
		const rows = invitation.grants.map(({ edition, ...grant }) => ({
			...grant,
			staffId: person.id,
			editionSlug: edition
		}));
		await tx.insert(grants).values(rows);
		await recordAct(tx, person, 'accept-invitation', name, { after: invitation.grants });
		return beginSignIn(tx, person, browser, now);
	});
}

/** Sets the password of a link's owner; every other sign-in of theirs ends. */
export async function setNewPassword(
	db: Database,
	given: v.InferInput<typeof newPasswordInput>,
	browser: Browser,
	now: Date
): Promise<NewSignIn | Refused> {
	const { token, password } = v.parse(newPasswordInput, given);
	const invitation = await findInvitation(db, token, now);
	if (!invitation?.staff) return refused('token', 'link-used');
	const [person] = await db.select().from(staff).where(eq(staff.name, invitation.staff));
	if (!person || person.closedAt) return refused('token', 'link-used');
	const owner = { name: person.name, secondFactor: person.totpSecret !== null };
	const refusal = passwordProblems(password, owner, isCommonPassword);
	if (refusal.length) return { refusal };
	const passwordHash = await hashed(password);
	if (typeof passwordHash !== 'string') return passwordHash;
	const begun = await db.transaction(async (tx) => {
		if (!(await use(tx, invitation.id, now))) return refused('token', 'link-used');
		await tx.update(staff).set({ passwordHash }).where(eq(staff.id, person.id));
		await tx.delete(signIns).where(eq(signIns.staffId, person.id));
		await recordAct(tx, person, 'set-new-password', person.name);
		return beginSignIn(tx, person, browser, now);
	});
	await forgiveAttempts(db, `account ${person.name}`);
	return begun;
}
