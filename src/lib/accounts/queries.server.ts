import { and, asc, desc, eq, gt, ilike, isNull, lt, or } from 'drizzle-orm';
import type { Database } from '#lib/platform/db/database.server.ts';
import type { Language } from '#lib/platform/i18n/language.ts';
import type { Grant } from './role.ts';
import { auditEntries, grants, invitations, signIns, staff } from './schema.server.ts';
import { hasEnded, needsSecondFactor } from './sign-in.ts';
import { tokenHash } from './token.server.ts';

/** Somebody who is signed in on one browser. */
export type SignedIn = {
	staff: string;
	name: string;
	lang: Language;
	grants: Grant[];
	signIn: string;
	/** Slug of the edition they work on here; null: they have chosen none. */
	edition: string | null;
	/** What is still asked of them before anything opens. */
	pending: 'code' | 'second-factor' | null;
};

export async function listGrants(db: Database, staffId: string): Promise<Grant[]> {
	return db
		.select({ role: grants.role, edition: grants.editionSlug, only: grants.only })
		.from(grants)
		.where(eq(grants.staffId, staffId))
		.orderBy(asc(grants.id));
}

/** Whose token it is, asked at every request: what is ended in one process is ended in all. */
export async function findSignIn(db: Database, token: string, now: Date): Promise<SignedIn | null> {
	const [found] = await db
		.select()
		.from(signIns)
		.innerJoin(staff, eq(staff.id, signIns.staffId))
		.where(and(eq(signIns.tokenHash, tokenHash(token)), isNull(staff.closedAt)));
	if (!found) return null;
	const { sign_ins: signIn, staff: person } = found;
	const own = await listGrants(db, person.id);
	if (hasEnded(signIn, own, now)) return null;
	// Written once a minute: a page of ten requests is one use.
	if (now.getTime() - signIn.seenAt.getTime() > 60_000)
		await db.update(signIns).set({ seenAt: now }).where(eq(signIns.id, signIn.id));
	const asksCode = person.totpSecret !== null && signIn.confirmedAt === null;
	const asksFactor = person.totpSecret === null && needsSecondFactor(own);
	return {
		staff: person.id,
		name: person.name,
		lang: person.lang,
		grants: own,
		signIn: signIn.id,
		edition: signIn.edition,
		pending: asksCode ? 'code' : asksFactor ? 'second-factor' : null
	};
}

/** An invitation that still opens; null where it was used, withdrawn or has expired. */
export async function findInvitation(db: Database, token: string, now: Date) {
	const [found] = await db
		.select({ id: invitations.id, grants: invitations.grants, staff: staff.name })
		.from(invitations)
		.leftJoin(staff, eq(staff.id, invitations.staffId))
		.where(
			and(
				eq(invitations.tokenHash, tokenHash(token)),
				isNull(invitations.endedAt),
				gt(invitations.expiresAt, now)
			)
		);
	return found ?? null;
}

export type StaffMember = {
	id: string;
	name: string;
	grants: Grant[];
	secondFactor: boolean;
	closedAt: Date | null;
	signIns: { id: string; browser: string; createdAt: Date; seenAt: Date }[];
};

/** Everybody, those who left last. */
export async function listStaff(db: Database, now: Date): Promise<StaffMember[]> {
	const [people, granted, open] = await Promise.all([
		db.select().from(staff).orderBy(asc(staff.name)),
		db.select().from(grants).orderBy(asc(grants.id)),
		db.select().from(signIns).orderBy(desc(signIns.seenAt))
	]);
	const members = people.map(({ id, name, totpSecret, closedAt }) => {
		const own = granted
			.filter(({ staffId }) => staffId === id)
			.map(({ role, editionSlug, only }) => ({ role, edition: editionSlug, only }));
		return {
			id,
			name,
			grants: own,
			secondFactor: totpSecret !== null,
			closedAt,
			signIns: open
				.filter((one) => one.staffId === id && !hasEnded(one, own, now))
				.map(({ id: signIn, browser, createdAt, seenAt }) => ({ id: signIn, browser, createdAt, seenAt }))
		};
	});
	return members.sort((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null));
}

export function listInvitations(db: Database, now: Date) {
	return db
		.select({
			id: invitations.id,
			note: invitations.note,
			grants: invitations.grants,
			madeBy: invitations.madeBy,
			expiresAt: invitations.expiresAt,
			staff: staff.name
		})
		.from(invitations)
		.leftJoin(staff, eq(staff.id, invitations.staffId))
		.where(and(isNull(invitations.endedAt), gt(invitations.expiresAt, now)))
		.orderBy(asc(invitations.madeAt));
}

export type AuditQuery = { words: string; before: number | null; limit: number };

/** What was done, the newest first; `words` are looked for in the actor, the act and the object. */
export function listAudit(db: Database, { words, before, limit }: AuditQuery) {
	const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
	return db
		.select()
		.from(auditEntries)
		.where(
			and(
				before === null ? undefined : lt(auditEntries.id, before),
				words
					? or(
							ilike(auditEntries.actor, pattern),
							ilike(auditEntries.act, pattern),
							ilike(auditEntries.object, pattern)
						)
					: undefined
			)
		)
		.orderBy(desc(auditEntries.id))
		.limit(limit);
}
