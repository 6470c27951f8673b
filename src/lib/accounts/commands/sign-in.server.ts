import { and, eq, ne } from 'drizzle-orm';
import * as v from 'valibot';
import { recordAct } from '#lib/accounts/audit.server.ts';
import { Busy, isPassword } from '#lib/accounts/hashing.server.ts';
import { signInInput } from '#lib/accounts/inputs.ts';
import { normalPassword } from '#lib/accounts/password.ts';
import { knownBrowsers, recoveryCodes, signIns, staff } from '#lib/accounts/schema.server.ts';
import { recoveryHash, stepOfCode } from '#lib/accounts/second-factor.server.ts';
import { browserWords } from '#lib/accounts/sign-in.ts';
import { countAttempt, countStranger, forgiveAttempts } from '#lib/accounts/throttle.server.ts';
import { newToken, tokenHash } from '#lib/accounts/token.server.ts';
import type { SignedIn } from '#lib/accounts/queries.server.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import { refused, type Refused } from '#lib/platform/forms/problems.ts';

/** Where a sign-in comes from. */
export type Browser = {
	/** Token by which this browser is known; undefined on one that nobody signed in on. */
	known: string | undefined;
	userAgent: string;
};

export type NewSignIn = { token: string; browser: string };

const wait = (milliseconds: number): Refused => ({
	refusal: [{ path: '', code: 'too-many-attempts', limit: Math.ceil(milliseconds / 60_000) }]
});

type Person = typeof staff.$inferSelect;

async function isKnown(db: Database, person: Person | undefined, browser: Browser): Promise<boolean> {
	if (!person || !browser.known) return false;
	const found = await db
		.select({ staff: knownBrowsers.staffId })
		.from(knownBrowsers)
		.where(and(eq(knownBrowsers.tokenHash, tokenHash(browser.known)), eq(knownBrowsers.staffId, person.id)));
	return found.length > 0;
}

/** Begins a sign-in in the transaction of what proved who it is. */
export async function beginSignIn(
	tx: Database,
	person: Pick<Person, 'id' | 'name'>,
	browser: Browser,
	now: Date
): Promise<NewSignIn> {
	const { token, hash } = newToken();
	const known = browser.known ?? newToken().token;
	await tx.insert(signIns).values({
		tokenHash: hash,
		staffId: person.id,
		browser: browserWords(browser.userAgent),
		createdAt: now,
		seenAt: now
	});
	await tx
		.insert(knownBrowsers)
		.values({ tokenHash: tokenHash(known), staffId: person.id, seenAt: now })
		.onConflictDoUpdate({ target: [knownBrowsers.tokenHash, knownBrowsers.staffId], set: { seenAt: now } });
	await recordAct(tx, person, 'sign-in', person.name);
	return { token, browser: known };
}

/**
 * Signs somebody in by name and password. A wrong name, a wrong password and a closed account are refused in the
 * same words after the same time. Attempts wait on the account, and on all accounts together; a browser on which the
 * owner signed in before is counted apart, so that strangers who guess do not shut the owner out.
 */
export async function signIn(
	db: Database,
	given: v.InferInput<typeof signInInput>,
	browser: Browser,
	now: Date
): Promise<NewSignIn | Refused> {
	const { name: written, password } = v.parse(signInInput, given);
	const name = written.trim().toLowerCase();
	const [person] = await db.select().from(staff).where(eq(staff.name, name));
	const known = await isKnown(db, person, browser);
	const about = known ? `browser ${browser.known} ${name}` : `account ${name}`;
	const left = (await countAttempt(db, about, now)) || (known ? 0 : await countStranger(db, now));
	if (left > 0) return wait(left);
	try {
		const right = await isPassword(normalPassword(password), person?.passwordHash);
		if (!right || !person || person.closedAt) return refused('password', 'wrong-name-or-password');
	} catch (error) {
		if (error instanceof Busy) return refused('', 'busy');
		throw error;
	}
	await forgiveAttempts(db, about);
	return db.transaction((tx) => beginSignIn(tx, person, browser, now));
}

/** Takes the second factor: a code of the telephone, or one of those kept for the day it is lost. */
export async function confirmSignIn(
	db: Database,
	who: Pick<SignedIn, 'staff' | 'signIn' | 'name'>,
	code: string,
	now: Date
): Promise<{ recovery: boolean } | Refused> {
	const left = await countAttempt(db, `code ${who.staff}`, now);
	if (left > 0) return wait(left);
	const taken = await db.transaction(async (tx) => {
		const [person] = await tx.select().from(staff).where(eq(staff.id, who.staff)).for('update');
		if (!person?.totpSecret) return null;
		const step = stepOfCode(person.totpSecret, code, now, person.totpStep);
		if (step !== undefined) await tx.update(staff).set({ totpStep: step }).where(eq(staff.id, who.staff));
		else if (!(await useRecoveryCode(tx, who.staff, code, now))) return null;
		await tx.update(signIns).set({ confirmedAt: now }).where(eq(signIns.id, who.signIn));
		const recovery = step === undefined;
		if (recovery) await recordAct(tx, who, 'use-recovery-code', who.name);
		return { recovery };
	});
	if (!taken) return refused('code', 'wrong-code');
	await forgiveAttempts(db, `code ${who.staff}`);
	return taken;
}

async function useRecoveryCode(tx: Database, staffId: string, code: string, now: Date): Promise<boolean> {
	const [found] = await tx
		.select()
		.from(recoveryCodes)
		.where(and(eq(recoveryCodes.staffId, staffId), eq(recoveryCodes.codeHash, recoveryHash(code))))
		.for('update');
	if (!found || found.usedAt) return false;
	await tx
		.update(recoveryCodes)
		.set({ usedAt: now })
		.where(and(eq(recoveryCodes.staffId, staffId), eq(recoveryCodes.codeHash, found.codeHash)));
	return true;
}

/** Ends one sign-in of one's own. */
export async function signOut(db: Database, who: Pick<SignedIn, 'signIn' | 'name'>): Promise<void> {
	await db.transaction(async (tx) => {
		await tx.delete(signIns).where(eq(signIns.id, who.signIn));
		await recordAct(tx, who, 'sign-out', who.name);
	});
}

/** Ends one of one's own sign-ins elsewhere, or with null all of them but this one. */
export async function endOwnSignIn(
	db: Database,
	who: Pick<SignedIn, 'signIn' | 'name' | 'staff'>,
	which: string | null
): Promise<void> {
	await db.transaction(async (tx) => {
		await tx
			.delete(signIns)
			.where(
				and(
					eq(signIns.staffId, who.staff),
					which === null ? ne(signIns.id, who.signIn) : eq(signIns.id, which)
				)
			);
		await recordAct(tx, who, 'end-sign-in', who.name);
	});
}

/** Remembers which edition somebody works on in this browser. */
export async function chooseEdition(
	db: Database,
	who: Pick<SignedIn, 'signIn'>,
	edition: string
): Promise<void> {
	await db.update(signIns).set({ edition }).where(eq(signIns.id, who.signIn));
}
