import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
	acceptInvitation,
	inviteFirstAdministrator,
	inviteStaff,
	offerNewPassword,
	setNewPassword,
	withdrawInvitation
} from '#lib/accounts/commands/invitation.server.ts';
import { setUpSecondFactor } from '#lib/accounts/commands/second-factor.server.ts';
import {
	confirmSignIn,
	endOwnSignIn,
	signIn,
	signOut,
	type NewSignIn
} from '#lib/accounts/commands/sign-in.server.ts';
import {
	changeGrants,
	closeStaff,
	dropSecondFactor,
	endSignIns,
	forgiveStaff,
	reopenStaff
} from '#lib/accounts/commands/staff.server.ts';
import {
	findInvitation,
	findSignIn,
	listAudit,
	listInvitations,
	listStaff
} from '#lib/accounts/queries.server.ts';
import { grants, invitations, signIns, staff, throttles } from '#lib/accounts/schema.server.ts';
import { offerSecondFactor } from '#lib/accounts/second-factor.server.ts';
import { connect } from '#lib/platform/db/database.server.ts';
import type { Refused } from '#lib/platform/forms/problems.ts';
import { hassan, samira } from '../people.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';
import { acts, lastAct, refusal } from './traces.ts';

let database: FreshDatabase;
let secrets: string;
const noon = new Date('2027-05-17T11:00:00Z');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const phone = { known: undefined, userAgent: 'Mozilla/5.0 (Linux; Android 13) Chrome/120.0 Mobile' };
const password = 'quatre chevaux dans la brume';

beforeAll(async () => {
	secrets = mkdtempSync(pathOf(tmpdir(), 'abwab-secret-'));
	process.env.ABWAB_SECRET_FILE = pathOf(secrets, 'secret');
	database = await freshDatabase({ role: 'abwab_app' });
});
// Who tried what in vain in another test is forgotten.
beforeEach(() => database.db.delete(throttles));
afterAll(async () => {
	await database.close();
	rmSync(secrets, { recursive: true, force: true });
});

const codes = (answer: object | Refused) =>
	'refusal' in answer ? answer.refusal.map(({ code }) => code) : [];

function begun(answer: NewSignIn | Refused): NewSignIn {
	if ('refusal' in answer) throw new Error(`Not signed in: ${JSON.stringify(answer)}`);
	return answer;
}

/** Somebody with a name of their own, signed in. */
let people = 0;
async function join(roles: Parameters<typeof inviteStaff>[2]['grants'], name = `person${(people += 1)}`) {
	const invited = await inviteStaff(database.db, samira, { note: name, grants: roles }, noon);
	if ('refusal' in invited) throw new Error(JSON.stringify(invited));
	const { token, browser } = begun(
		await acceptInvitation(database.db, { token: invited.token, name, password, lang: 'fr' }, phone, noon)
	);
	const signedIn = await findSignIn(database.db, token, noon);
	if (!signedIn) throw new Error('Joined, and not signed in.');
	return { name, token, browser, signedIn, id: signedIn.staff };
}

const editor = [{ role: 'programme', edition: null, only: null } as const];
const administrator = [{ role: 'administrator', edition: null, only: null } as const];

/** The code that an authenticator shows for the secret offered during this sign-in. */
function codeOf(signedIn: { signIn: string; name: string }, at: Date): string {
	const secret = Secret.fromBase32(offerSecondFactor(signedIn).words.replaceAll(' ', ''));
	return new TOTP({ secret }).generate({ timestamp: at.getTime() });
}

describe('an invitation', () => {
	test('makes an account once, with its roles, and signs its owner in', async () => {
		const start = await lastAct(database.db);
		const { name, signedIn } = await join(editor);
		expect(signedIn).toMatchObject({ name, grants: editor, lang: 'fr', pending: null });
		expect((await acts(database.db, start)).map(({ actor, act, object }) => [actor, act, object])).toEqual([
			['samira', 'invite-staff', name],
			[name, 'accept-invitation', name],
			[name, 'sign-in', name]
		]);
	});

	test('opens nothing twice, after two days, or once it was withdrawn', async () => {
		const invite = async () => {
			const invited = await inviteStaff(database.db, samira, { note: 'x', grants: editor }, noon);
			if ('refusal' in invited) throw new Error('not invited');
			return invited.token;
		};
		const accept = (token: string, name: string, at = noon) =>
			acceptInvitation(database.db, { token, name, password, lang: 'ar' }, phone, at);
		const once = await invite();
		const both = await Promise.all([accept(once, 'first.one'), accept(once, 'second.one')]);
		expect(both.flatMap(codes)).toEqual(['link-used']);
		expect(codes(await accept(await invite(), 'late', later(48 * 60)))).toEqual(['link-used']);
		const withdrawn = await invite();
		const waiting = (await listInvitations(database.db, noon)).at(-1);
		expect(await withdrawInvitation(database.db, samira, waiting?.id ?? '', noon)).toEqual({
			id: waiting?.id
		});
		expect(codes(await accept(withdrawn, 'too.late'))).toEqual(['link-used']);
		expect(codes(await accept('no such token', 'nobody'))).toEqual(['link-used']);
		const names = await database.db.select({ name: staff.name }).from(staff);
		expect(names.filter(({ name }) => ['late', 'too.late', 'nobody'].includes(name))).toEqual([]);
	});

	test('keeps no token in the database: only its hash', async () => {
		const invited = await inviteStaff(database.db, samira, { note: 'x', grants: editor }, noon);
		const rows = await database.db.execute(sql`select i::text as row from invitations i`);
		expect('token' in invited && JSON.stringify(rows).includes(invited.token)).toBe(false);
	});

	test('is made by an administrator alone', async () => {
		expect(codes(await inviteStaff(database.db, hassan, { note: 'x', grants: editor }, noon))).toEqual([
			'not-allowed'
		]);
	});

	test('for the first administrator is there while nobody is, and the last one printed counts', async () => {
		const fresh = await freshDatabase();
		try {
			const first = await inviteFirstAdministrator(fresh.db, samira, noon);
			const second = await inviteFirstAdministrator(fresh.db, samira, noon);
			expect(await findInvitation(fresh.db, first ?? '', noon)).toBeNull();
			const joined = await acceptInvitation(
				fresh.db,
				{ token: second ?? '', name: 'first', password, lang: 'ar' },
				phone,
				noon
			);
			const signedIn = await findSignIn(fresh.db, begun(joined).token, noon);
			expect(signedIn).toMatchObject({ grants: administrator, pending: 'second-factor' });
			expect(await inviteFirstAdministrator(fresh.db, samira, noon)).toBeNull();
		} finally {
			await fresh.close();
		}
	});

	test('takes no short, common or foreign password, and no name twice', async () => {
		const { name } = await join(editor);
		const accept = async (changes: object) => {
			const invited = await inviteStaff(database.db, samira, { note: 'x', grants: editor }, noon);
			const token = 'token' in invited ? invited.token : '';
			return codes(
				await acceptInvitation(
					database.db,
					{ token, name: 'new.one', password, lang: 'ar', ...changes },
					phone,
					noon
				)
			);
		};
		expect(await accept({ password: 'fourteen signs' })).toEqual(['password-too-short']);
		expect(await accept({ password: 'aaaaaaaaaaaaaaaaaaaa' })).toEqual(['password-common']);
		expect(await accept({ password: 'dgsn-police-2027!!' })).toEqual(['password-common']);
		expect(await accept({ password: 'x'.repeat(129) })).toEqual(['too-long']);
		expect(await accept({ name })).toEqual(['name-taken']);
	});
});

describe('a sign-in', () => {
	test('ends when it is not used, after a working day, and when its owner signs out', async () => {
		const { token } = await join(editor);
		expect(await findSignIn(database.db, token, later(119))).not.toBeNull();
		expect(await findSignIn(database.db, token, later(119 + 119))).not.toBeNull();
		expect(await findSignIn(database.db, token, later(119 + 119 + 120))).toBeNull();
		const other = await join(editor);
		for (let minute = 100; minute < 720; minute += 100)
			await findSignIn(database.db, other.token, later(minute));
		expect(await findSignIn(database.db, other.token, later(719))).not.toBeNull();
		expect(await findSignIn(database.db, other.token, later(720))).toBeNull();
		const third = await join(editor);
		await signOut(database.db, third.signedIn);
		expect(await findSignIn(database.db, third.token, noon)).toBeNull();
	});

	test('lasts half an hour unused where figures can be made public', async () => {
		const { token } = await join([{ role: 'press-officer', edition: null, only: null }]);
		expect(await findSignIn(database.db, token, later(29))).not.toBeNull();
		expect(await findSignIn(database.db, token, later(29 + 30))).toBeNull();
	});

	test('refuses a wrong name and a wrong password in the same words, and lets the owner in', async () => {
		const { name } = await join(editor);
		const wrongPassword = await signIn(database.db, { name, password: 'wrong' }, phone, noon);
		const wrongName = await signIn(database.db, { name: 'nobody.here', password: 'wrong' }, phone, noon);
		expect(wrongName).toEqual(wrongPassword);
		expect(codes(wrongName)).toEqual(['wrong-name-or-password']);
		const right = await signIn(database.db, { name: ` ${name.toUpperCase()} `, password }, phone, noon);
		expect(await findSignIn(database.db, begun(right).token, noon)).toMatchObject({ name });
	});

	test('makes strangers wait longer and longer, never the owner on a browser that is known', async () => {
		const { name, browser } = await join(editor);
		const guess = (at: Date) => signIn(database.db, { name, password: 'a guess' }, phone, at);
		const burst = await Promise.all(Array.from({ length: 12 }, () => guess(noon)));
		expect(burst.filter((one) => codes(one)[0] === 'wrong-name-or-password').length).toBe(5);
		expect(burst.filter((one) => codes(one)[0] === 'too-many-attempts').length).toBe(7);
		const known = { ...phone, known: browser };
		expect('token' in (await signIn(database.db, { name, password }, known, noon))).toBe(true);
		// Even the right password has to wait on a browser that nobody knows.
		expect(codes(await signIn(database.db, { name, password }, phone, noon))).toEqual(['too-many-attempts']);
		expect('token' in (await signIn(database.db, { name, password }, phone, later(1)))).toBe(true);
	});

	test('is shut to new browsers after a hundred failures, until somebody opens it by hand', async () => {
		const { name, id, browser } = await join(editor);
		const guess = (at: Date) => signIn(database.db, { name, password: 'a guess' }, phone, at);
		await guess(noon);
		await database.db
			.update(throttles)
			.set({ failures: 98 })
			.where(sql`key not like 'minute %'`);
		expect(codes(await guess(later(1)))).toEqual(['wrong-name-or-password']);
		expect(codes(await guess(later(60))), 'the hundredth').toEqual(['wrong-name-or-password']);
		const month = later(31 * 24 * 60);
		expect(codes(await signIn(database.db, { name, password }, phone, month))).toEqual(['too-many-attempts']);
		expect(
			'token' in (await signIn(database.db, { name, password }, { ...phone, known: browser }, month))
		).toBe(true);
		await forgiveStaff(database.db, await administratorBeside(), id);
		expect('token' in (await signIn(database.db, { name, password }, phone, month))).toBe(true);
	});

	test('on all accounts together is throttled on browsers that nobody knows', async () => {
		const answers: string[] = [];
		for (let n = 0; n < 70; n += 1) {
			const answer = await signIn(database.db, { name: `name${n}`, password: 'x' }, phone, noon);
			answers.push(codes(answer)[0] ?? '');
		}
		expect(answers.filter((code) => code === 'wrong-name-or-password').length).toBe(60);
		expect(answers.filter((code) => code === 'too-many-attempts').length).toBe(10);
	});

	test('can be ended by its owner elsewhere, one or all', async () => {
		const { name, token, signedIn } = await join(editor);
		await database.db.delete(throttles);
		const other = begun(await signIn(database.db, { name, password }, phone, noon));
		await endOwnSignIn(database.db, signedIn, null);
		expect(await findSignIn(database.db, other.token, noon)).toBeNull();
		expect(await findSignIn(database.db, token, noon)).not.toBeNull();
	});
});

/** Somebody who stays while others are changed: there must always be one. */
async function administratorBeside() {
	await join(administrator);
	return samira;
}

describe('a second factor', () => {
	test('is asked of administrators before anything else, and of everybody who has one', async () => {
		const { name, signedIn, token } = await join(administrator);
		expect(signedIn.pending).toBe('second-factor');
		expect(codes(await setUpSecondFactor(database.db, signedIn, '000000', noon))).toEqual(['wrong-code']);
		const set = await setUpSecondFactor(database.db, signedIn, codeOf(signedIn, noon), noon);
		expect('codes' in set && new Set(set.codes).size).toBe(10);
		expect(await findSignIn(database.db, token, noon)).toMatchObject({ pending: null });
		await database.db.delete(throttles);
		const next = begun(await signIn(database.db, { name, password }, phone, later(1)));
		const pending = await findSignIn(database.db, next.token, later(1));
		expect(pending?.pending).toBe('code');
		if (!pending) throw new Error('not signed in');
		// The code that set it up was used: a code opens once.
		expect(codes(await confirmSignIn(database.db, pending, codeOf(signedIn, noon), later(1)))).toEqual([
			'wrong-code'
		]);
		expect(await confirmSignIn(database.db, pending, codeOf(signedIn, later(2)), later(2))).toEqual({
			recovery: false
		});
		expect(await findSignIn(database.db, next.token, later(2))).toMatchObject({ pending: null });
	});

	test('is replaced by each recovery code once', async () => {
		const { name, signedIn } = await join(administrator);
		const set = await setUpSecondFactor(database.db, signedIn, codeOf(signedIn, noon), noon);
		const [code = ''] = 'codes' in set ? set.codes : [];
		const again = async () => {
			await database.db.delete(throttles);
			const { token } = begun(await signIn(database.db, { name, password }, phone, later(5)));
			const pending = await findSignIn(database.db, token, later(5));
			if (!pending) throw new Error('not signed in');
			return confirmSignIn(database.db, pending, ` ${code.toUpperCase()} `, later(5));
		};
		expect(await again()).toEqual({ recovery: true });
		expect(codes(await again())).toEqual(['wrong-code']);
	});

	test('is not replaced by somebody who only knows the password', async () => {
		const { signedIn } = await join(administrator);
		await setUpSecondFactor(database.db, signedIn, codeOf(signedIn, noon), noon);
		const thief = { ...signedIn, signIn: '6f9619ff-8b86-4d01-b42d-00cf4fc96401' };
		expect(codes(await setUpSecondFactor(database.db, thief, codeOf(thief, noon), noon))).toEqual([
			'already-set-up'
		]);
	});

	test('is guessed five times, then waits', async () => {
		const { signedIn } = await join(administrator);
		await setUpSecondFactor(database.db, signedIn, codeOf(signedIn, noon), noon);
		const guesses = await Promise.all(
			Array.from({ length: 8 }, () => confirmSignIn(database.db, signedIn, '123456', noon))
		);
		expect(guesses.flatMap(codes).filter((code) => code === 'too-many-attempts').length).toBe(3);
	});

	test('is sealed: neither its secret nor a recovery code stands in the database', async () => {
		const { signedIn } = await join(administrator);
		const set = await setUpSecondFactor(database.db, signedIn, codeOf(signedIn, noon), noon);
		const secret = Secret.fromBase32(offerSecondFactor(signedIn).words.replaceAll(' ', ''));
		const rows = JSON.stringify(
			await database.db.execute(
				sql`select s::text as s, (select string_agg(r::text, '') from recovery_codes r) as r from staff s`
			)
		);
		expect(rows).not.toContain(Buffer.from(secret.bytes).toString('hex'));
		for (const code of 'codes' in set ? set.codes : []) expect(rows).not.toContain(code);
	});
});

describe('staff', () => {
	test('who is closed or given other roles is out at once, on every process', async () => {
		const other = connect(database.url, { max: 1 });
		await administratorBeside();
		const { token, id } = await join(editor);
		expect(await findSignIn(other.db, token, noon)).not.toBeNull();
		await changeGrants(database.db, samira, {
			staff: id,
			grants: [{ role: 'auditor', edition: null, only: null }]
		});
		expect(await findSignIn(other.db, token, noon)).toBeNull();
		const { token: second, id: secondId } = await join(editor);
		await closeStaff(database.db, samira, secondId, noon);
		expect(await findSignIn(other.db, second, noon)).toBeNull();
		await reopenStaff(database.db, samira, secondId);
		expect(await findSignIn(other.db, second, noon), 'opened again is not signed in again').toBeNull();
		await other.close();
	});

	test('always has somebody left who can open the desk to others, also when two close each other', async () => {
		const fresh = await freshDatabase();
		try {
			const invited = await inviteFirstAdministrator(fresh.db, samira, noon);
			await acceptInvitation(
				fresh.db,
				{ token: invited ?? '', name: 'one', password, lang: 'ar' },
				phone,
				noon
			);
			const second = await inviteStaff(fresh.db, samira, { note: 'x', grants: administrator }, noon);
			const token = 'token' in second ? second.token : '';
			await acceptInvitation(fresh.db, { token, name: 'two', password, lang: 'ar' }, phone, noon);
			const [one, two] = await listStaff(fresh.db, noon);
			const both = await Promise.all([
				closeStaff(fresh.db, samira, one?.id ?? '', noon),
				changeGrants(fresh.db, samira, { staff: two?.id ?? '', grants: editor })
			]);
			expect(both.flatMap(codes)).toEqual(['last-administrator']);
		} finally {
			await fresh.close();
		}
	});

	test('who lost a password chooses a new one by a link, and every other sign-in ends', async () => {
		const { token, id, name } = await join(editor);
		const offered = await offerNewPassword(database.db, samira, id, noon);
		const link = 'token' in offered ? offered.token : '';
		const fresh = 'trois chameaux sous la pluie';
		expect(codes(await setNewPassword(database.db, { token: link, password: 'court' }, phone, noon))).toEqual(
			['password-too-short']
		);
		const begun_ = begun(await setNewPassword(database.db, { token: link, password: fresh }, phone, noon));
		expect(await findSignIn(database.db, token, noon)).toBeNull();
		expect(await findSignIn(database.db, begun_.token, noon)).toMatchObject({ name });
		expect(codes(await setNewPassword(database.db, { token: link, password: fresh }, phone, noon))).toEqual([
			'link-used'
		]);
		await database.db.delete(throttles);
		expect('token' in (await signIn(database.db, { name, password: fresh }, phone, noon))).toBe(true);
		expect(codes(await signIn(database.db, { name, password }, phone, noon))).toEqual([
			'wrong-name-or-password'
		]);
	});

	test('can have one sign-in ended, and a lost second factor dropped', async () => {
		await administratorBeside();
		const { id, signedIn, token } = await join(administrator);
		await setUpSecondFactor(database.db, signedIn, codeOf(signedIn, noon), noon);
		await endSignIns(database.db, samira, id, signedIn.signIn);
		expect(await findSignIn(database.db, token, noon)).toBeNull();
		await dropSecondFactor(database.db, samira, id);
		const member = (await listStaff(database.db, noon)).find((one) => one.id === id);
		expect(member?.secondFactor).toBe(false);
	});

	test('is changed by administrators alone', async () => {
		const { id } = await join(editor);
		for (const act of [
			closeStaff(database.db, hassan, id, noon),
			reopenStaff(database.db, hassan, id),
			endSignIns(database.db, hassan, id, null),
			forgiveStaff(database.db, hassan, id),
			dropSecondFactor(database.db, hassan, id),
			changeGrants(database.db, hassan, { staff: id, grants: [] }),
			offerNewPassword(database.db, hassan, id, noon)
		])
			expect(codes(await act)).toEqual(['not-allowed']);
	});

	test('is never removed, and a role for a pavilion names it', async () => {
		const { id } = await join(editor);
		const owner = connect(database.url, { max: 1 });
		await owner.db.delete(signIns).where(eq(signIns.staffId, id));
		await owner.db.delete(grants).where(eq(grants.staffId, id));
		expect(await refusal(owner.db.execute(sql`delete from staff where id = ${id}`))).toMatch(
			/closed, not removed/
		);
		await owner.close();
		const only = database.db.insert(grants).values({ staffId: id, role: 'programme', only: 3 });
		expect(await refusal(only)).toBe('grants_only');
	});
});

describe('the audit', () => {
	test('is searched by words, the newest first, page by page', async () => {
		const { name } = await join(editor);
		const found = await listAudit(database.db, { words: name, before: null, limit: 2 });
		expect(found.map(({ act }) => act)).toEqual(['sign-in', 'accept-invitation']);
		const older = await listAudit(database.db, { words: name, before: found.at(-1)?.id ?? 0, limit: 2 });
		expect(older.map(({ act }) => act)).toEqual(['invite-staff']);
		expect(await listAudit(database.db, { words: '100%_sure', before: null, limit: 2 })).toEqual([]);
	});

	test('holds no password, token or code', async () => {
		const { token } = await join(editor);
		const all = JSON.stringify(await listAudit(database.db, { words: '', before: null, limit: 1000 }));
		for (const secret of [password, token]) expect(all).not.toContain(secret);
		expect(await database.db.select().from(invitations)).not.toEqual([]);
	});
});
