import { eq } from 'drizzle-orm';
import { recordAct } from '#lib/accounts/audit.server.ts';
import type { SignedIn } from '#lib/accounts/queries.server.ts';
import { recoveryCodes, signIns, staff } from '#lib/accounts/schema.server.ts';
import { newRecoveryCodes, offeredSecret, stepOfCode } from '#lib/accounts/second-factor.server.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import { refused, type Refused } from '#lib/platform/forms/problems.ts';

/**
 * Sets up a second factor once a code proves that the telephone has it. The recovery codes are answered
 * here and nowhere else.
 */
export async function setUpSecondFactor(
	db: Database,
	who: Pick<SignedIn, 'staff' | 'signIn' | 'name'>,
	code: string,
	now: Date
): Promise<{ codes: string[] } | Refused> {
	const secret = offeredSecret(who.signIn);
	const step = stepOfCode(secret, code, now, null);
	if (step === undefined) return refused('code', 'wrong-code');
	const codes = newRecoveryCodes();
	return db.transaction(async (tx) => {
		const [person] = await tx.select().from(staff).where(eq(staff.id, who.staff)).for('update');
		// Whoever only knows the password must not put their own telephone in the place of the owner's.
		if (!person || person.totpSecret) return refused('code', 'already-set-up');
		await tx.update(staff).set({ totpSecret: secret, totpStep: step }).where(eq(staff.id, who.staff));
		await tx.insert(recoveryCodes).values(codes.map(({ hash }) => ({ staffId: who.staff, codeHash: hash })));
		await tx.update(signIns).set({ confirmedAt: now }).where(eq(signIns.id, who.signIn));
		await recordAct(tx, who, 'set-up-second-factor', who.name);
		return { codes: codes.map((one) => one.code) };
	});
}
