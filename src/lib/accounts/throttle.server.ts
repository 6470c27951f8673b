import { createHash } from 'node:crypto';
import { and, eq, lt, sql } from 'drizzle-orm';
import type { Database } from '#lib/platform/db/database.server.ts';
import { throttles } from './schema.server.ts';
import { failuresPerMinute, waitAfter } from './sign-in.ts';

const keyOf = (about: string) => createHash('sha256').update(about).digest('base64url');
const day = 24 * 60 * 60_000;

/**
 * Counts an attempt as one in vain before it is looked at, so that a thousand at once are not a thousand guesses.
 * Returns how many milliseconds are left to wait: 0 where this one may be looked at.
 */
export async function countAttempt(db: Database, about: string, now: Date): Promise<number> {
	const key = keyOf(about);
	return db.transaction(async (tx) => {
		await tx
			.insert(throttles)
			.values({ key, failures: 0, lastAt: now, blockedUntil: now })
			.onConflictDoNothing();
		const [known] = await tx.select().from(throttles).where(eq(throttles.key, key)).for('update');
		if (!known) return 0;
		const left = known.blockedUntil.getTime() - now.getTime();
		if (left > 0) return left;
		// A day without a failure is forgiven; a hundred failures are not.
		const quiet = now.getTime() - known.lastAt.getTime() > day;
		const failures = (quiet ? 0 : known.failures) + 1;
		const blockedUntil = new Date(now.getTime() + waitAfter(failures));
		await tx.update(throttles).set({ failures, lastAt: now, blockedUntil }).where(eq(throttles.key, key));
		return 0;
	});
}

/** The attempt was the owner's: what was counted before it counts no more. */
export async function forgiveAttempts(db: Database, about: string): Promise<void> {
	await db.delete(throttles).where(eq(throttles.key, keyOf(about)));
}

/**
 * The same for all accounts together, on browsers that nobody knows: beyond so many failures in a minute the
 * milliseconds until the next one.
 */
export async function countStranger(db: Database, now: Date): Promise<number> {
	const minute = Math.floor(now.getTime() / 60_000);
	const end = new Date((minute + 1) * 60_000);
	const [counted] = await db
		.insert(throttles)
		.values({ key: `minute ${minute}`, failures: 1, lastAt: now, blockedUntil: end })
		.onConflictDoUpdate({ target: throttles.key, set: { failures: sql`${throttles.failures} + 1` } })
		.returning({ failures: throttles.failures });
	if (counted?.failures === 1) await dropOld(db, now);
	return (counted?.failures ?? 0) > failuresPerMinute ? end.getTime() - now.getTime() : 0;
}

/** Names that nobody has are counted too; a day later they are forgotten. */
async function dropOld(db: Database, now: Date): Promise<void> {
	const yesterday = new Date(now.getTime() - day);
	await db
		.delete(throttles)
		.where(and(lt(throttles.lastAt, yesterday), lt(throttles.blockedUntil, yesterday)));
}
