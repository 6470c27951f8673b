import { sql } from 'drizzle-orm';
import { check, date, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import type { Language } from '#lib/platform/i18n/language.ts';
import { inFourLanguages, textColumn } from '#lib/platform/db/columns.server.ts';
import type { Edition, MentionKind } from './edition.ts';

export const editions = pgTable(
	'editions',
	{
		slug: text().primaryKey(),
		ordinal: integer().notNull(),
		city: textColumn().notNull(),
		startsOn: date().notNull(),
		endsOn: date().notNull(),
		ceremony: jsonb().$type<Edition['ceremony']>().notNull(),
		venue: textColumn().notNull(),
		motto: textColumn().notNull(),
		mottoTranslated: text().array().$type<Language[]>().notNull(),
		openingHours: jsonb().$type<NonNullable<Edition['openingHours']>>(),
		audience: jsonb().$type<NonNullable<Edition['audience']>>(),
		partners: jsonb().$type<Edition['partners']>().notNull(),
		remark: jsonb().$type<NonNullable<Edition['remark']>>()
	},
	(t) => [
		unique('editions_one_per_ordinal').on(t.ordinal),
		check('editions_end_after_start', sql`${t.startsOn} <= ${t.endsOn}`),
		check('editions_city_in_four_languages', inFourLanguages(t.city)),
		check('editions_venue_in_four_languages', inFourLanguages(t.venue)),
		check('editions_motto_in_four_languages', inFourLanguages(t.motto))
	]
);

/** What sources name at an edition: never counted, never the official number. */
export const mentions = pgTable(
	'mentions',
	{
		id: text().primaryKey(),
		editionSlug: text()
			.notNull()
			.references(() => editions.slug),
		position: integer().notNull(),
		kind: text().$type<MentionKind>().notNull(),
		name: textColumn().notNull(),
		translated: text().array().$type<Language[]>().notNull(),
		theme: text(),
		place: textColumn(),
		heldOn: date(),
		note: textColumn(),
		sourceId: text().notNull(),
		alsoIn: text().array().notNull()
	},
	(t) => [
		unique('mentions_in_order').on(t.editionSlug, t.position),
		check('mentions_name_in_four_languages', inFourLanguages(t.name)),
		check('mentions_note_in_four_languages', inFourLanguages(t.note))
	]
);
