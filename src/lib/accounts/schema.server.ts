import { sql } from 'drizzle-orm';
import {
	bigint,
	check,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import { bytes } from '#lib/platform/db/columns.server.ts';
import type { Language } from '#lib/platform/i18n/language.ts';
import { languages } from '#lib/platform/i18n/language.ts';
import { roles, type Grant, type Role } from './role.ts';

const oneOf = (names: readonly string[]) => sql.raw(names.map((name) => `'${name}'`).join(', '));
const at = () => timestamp({ withTimezone: true });

/** Who did what, when; a trigger refuses every change. */
export const auditEntries = pgTable(
	'audit_entries',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		actor: text().notNull(),
		act: text().notNull(),
		object: text().notNull(),
		before: jsonb(),
		after: jsonb(),
		at: at().notNull().defaultNow()
	},
	(t) => [index('audit_entries_by_object').on(t.object), index('audit_entries_by_actor').on(t.actor)]
);

/** People who may sign in. Somebody who left is closed, never removed: what they did still has a name. */
export const staff = pgTable(
	'staff',
	{
		id: uuid().primaryKey().defaultRandom(),
		/** By which they sign in, and by which the audit names them. */
		name: text().notNull().unique('staff_names_are_unique'),
		lang: text().$type<Language>().notNull(),
		passwordHash: text().notNull(),
		/** Sealed with the key of this installation: a copy of the database is no second factor. */
		totpSecret: bytes(),
		/** Number of the last half minute whose code was used: a code that was seen is worth nothing. */
		totpStep: integer(),
		createdAt: at().notNull().defaultNow(),
		closedAt: at()
	},
	(t) => [
		check('staff_name', sql`${t.name} ~ '^[a-z][a-z0-9.-]{1,39}$'`),
		check('staff_lang', sql`${t.lang} in (${oneOf(languages)})`)
	]
);

export const grants = pgTable(
	'grants',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		staffId: uuid()
			.notNull()
			.references(() => staff.id),
		role: text().$type<Role>().notNull(),
		editionSlug: text(),
		only: integer()
	},
	(t) => [
		unique('grants_once').on(t.staffId, t.role, t.editionSlug, t.only).nullsNotDistinct(),
		check('grants_role', sql`${t.role} in (${oneOf(roles)})`),
		check('grants_only', sql`${t.only} is null or ${t.role} in ('pavilion', 'gate-chief', 'steward')`)
	]
);

/** One-time links: to become staff with these roles, or – with a person – to choose a new password. */
export const invitations = pgTable(
	'invitations',
	{
		id: uuid().primaryKey().defaultRandom(),
		tokenHash: bytes().notNull().unique('invitations_token'),
		staffId: uuid().references(() => staff.id),
		/** Whom it was meant for, in the words of whoever made it. */
		note: text().notNull(),
		grants: jsonb().$type<Grant[]>().notNull(),
		madeBy: text().notNull(),
		madeAt: at().notNull().defaultNow(),
		expiresAt: at().notNull(),
		/** When it was used or withdrawn: either way it opens nothing any more. */
		endedAt: at()
	},
	(t) => [check('invitations_expire', sql`${t.madeAt} < ${t.expiresAt}`)]
);

/** Somebody signed in on one browser. The browser holds a token, this table only its hash. */
export const signIns = pgTable(
	'sign_ins',
	{
		id: uuid().primaryKey().defaultRandom(),
		tokenHash: bytes().notNull().unique('sign_ins_token'),
		staffId: uuid()
			.notNull()
			.references(() => staff.id),
		/** What the browser calls itself, in two words. */
		browser: text().notNull(),
		/** The edition that this person is working on here. */
		edition: text(),
		createdAt: at().notNull(),
		seenAt: at().notNull(),
		/** When the second factor was given; null: only the password was. */
		confirmedAt: at()
	},
	(t) => [index('sign_ins_of').on(t.staffId)]
);

/** Browsers on which somebody signed in before: they stay open to their owner while strangers guess. */
export const knownBrowsers = pgTable(
	'known_browsers',
	{
		tokenHash: bytes().notNull(),
		staffId: uuid()
			.notNull()
			.references(() => staff.id),
		seenAt: at().notNull()
	},
	(t) => [primaryKey({ columns: [t.tokenHash, t.staffId] })]
);

export const recoveryCodes = pgTable(
	'recovery_codes',
	{
		staffId: uuid()
			.notNull()
			.references(() => staff.id),
		codeHash: bytes().notNull(),
		usedAt: at()
	},
	(t) => [primaryKey({ columns: [t.staffId, t.codeHash] })]
);

/** How often something was tried in vain, and until when nobody may try again. Keys are hashes: they name nobody. */
export const throttles = pgTable('throttles', {
	key: text().primaryKey(),
	failures: integer().notNull(),
	lastAt: at().notNull(),
	blockedUntil: at().notNull()
});
