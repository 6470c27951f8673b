import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Language } from '#lib/platform/i18n/language.ts';
import { textColumn } from '#lib/platform/db/columns.server.ts';
import { openDays, sessions } from '#lib/programme/schema.server.ts';
import type { StaffText } from '#lib/platform/i18n/staff-text.ts';
import type { StreamState } from './stream.ts';

export const channels = pgTable('channels', {
	id: text().primaryKey(),
	position: integer().notNull(),
	kind: text().notNull(),
	name: textColumn().notNull(),
	handle: text(),
	followers: integer(),
	asOf: text(),
	sourceId: text().notNull(),
	alsoIn: text().array().notNull(),
	note: textColumn()
});

/** Where visitors may be sent to watch: what an administrator allowed, and nothing else. */
export const platforms = pgTable('platforms', {
	id: text().primaryKey(),
	name: text().notNull(),
	hosts: text().array().notNull()
});

export const streams = pgTable(
	'streams',
	{
		editionSlug: text()
			.notNull()
			.references(() => openDays.editionSlug),
		id: integer().notNull(),
		title: jsonb().$type<StaffText>().notNull(),
		platform: text()
			.notNull()
			.references(() => platforms.id),
		url: text().notNull(),
		lang: text().$type<Language>().notNull(),
		session: integer(),
		startsAt: timestamp({ mode: 'string' }).notNull(),
		endsAt: timestamp({ mode: 'string' }).notNull(),
		replayUrl: text(),
		/** What staff said by hand; null: the clock decides. */
		override: text().$type<StreamState>()
	},
	(t) => [
		primaryKey({ columns: [t.editionSlug, t.id] }),
		foreignKey({
			name: 'streams_of_a_session',
			columns: [t.editionSlug, t.session],
			foreignColumns: [sessions.editionSlug, sessions.number]
		}),
		check('streams_end_after_start', sql`${t.startsAt} < ${t.endsAt}`),
		check(
			'streams_https',
			sql`${t.url} like 'https://%' and coalesce(${t.replayUrl}, 'https://') like 'https://%'`
		),
		check('streams_override', sql`${t.override} in ('upcoming', 'live', 'ended', 'replay')`)
	]
);
