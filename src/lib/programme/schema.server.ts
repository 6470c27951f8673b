import { sql, type SQL } from 'drizzle-orm';
import {
	boolean,
	check,
	date,
	doublePrecision,
	foreignKey,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	timestamp,
	unique,
	uuid,
	type PgColumn
} from 'drizzle-orm/pg-core';
import type { Language } from '#lib/platform/i18n/language.ts';
import { bytes, inFourLanguages, textColumn } from '#lib/platform/db/columns.server.ts';
import type { Edition, MentionKind } from './edition.ts';
import { noticeLevels, type NoticeLevel } from './notice.ts';
import { crowdLevels, type CrowdLevel } from './pavilion.ts';
import type { OpenDays } from './programme.ts';
import { sessionKinds, sessionStates, type SessionKind, type SessionState } from './session.ts';
import type { StaffText } from '#lib/platform/i18n/staff-text.ts';
import { placeKinds, type PlaceKind, type Point } from './zone.ts';

/** A text that staff wrote: Arabic at least. */
const staffText = () => jsonb().$type<StaffText>();

const inArabic = (column: PgColumn): SQL =>
	sql`${column} is null or coalesce(length(trim(${column} ->> 'ar')), 0) > 0`;

const oneOf = (column: PgColumn, names: readonly string[]): SQL =>
	sql`${column} in (${sql.raw(names.map((name) => `'${name}'`).join(', '))})`;

/** A clock time of a day, 00:00 to 24:00. */
const isClock = (column: PgColumn): SQL => sql`${column} ~ '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$'`;

export const editions = pgTable(
	'editions',
	{
		slug: text().primaryKey(),
		/** Null for what is no real edition. */
		ordinal: integer(),
		/** Invented to practise with: never among the real ones. */
		rehearsal: boolean().notNull().default(false),
		city: textColumn().notNull(),
		startsOn: date().notNull(),
		endsOn: date().notNull(),
		/** What sources say of a past edition; null until there is one. */
		ceremony: jsonb().$type<Edition['ceremony']>(),
		venue: textColumn(),
		motto: textColumn(),
		mottoTranslated: text().array().$type<Language[]>().notNull().default([]),
		openingHours: jsonb().$type<NonNullable<Edition['openingHours']>>(),
		audience: jsonb().$type<NonNullable<Edition['audience']>>(),
		partners: jsonb().$type<Edition['partners']>().notNull().default([]),
		remark: jsonb().$type<NonNullable<Edition['remark']>>()
	},
	(t) => [
		unique('editions_one_per_ordinal').on(t.ordinal),
		check('editions_end_after_start', sql`${t.startsOn} <= ${t.endsOn}`),
		check('editions_real_or_rehearsal', sql`${t.rehearsal} = (${t.ordinal} is null)`),
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

/** Pictures under the plans of editions, by the hash of their bytes: made small once, and never changed. */
export const planPictures = pgTable('plan_pictures', {
	id: text().primaryKey(),
	bytes: bytes().notNull()
});

/** What a visitor must know to come to an edition that has, or will have, a programme. */
export const openDays = pgTable(
	'open_days',
	{
		editionSlug: text()
			.primaryKey()
			.references(() => editions.slug),
		venue: staffText().notNull(),
		/** Minutes east of UTC, fixed for the whole edition. */
		utcOffset: smallint().notNull(),
		ceremony: jsonb().$type<NonNullable<OpenDays['ceremony']>>(),
		free: boolean().notNull(),
		entrance: staffText(),
		address: staffText().notNull(),
		latitude: doublePrecision(),
		longitude: doublePrecision(),
		transport: staffText(),
		notAllowed: staffText(),
		groups: jsonb().$type<NonNullable<OpenDays['groups']>>(),
		planWidth: integer(),
		planHeight: integer(),
		planPicture: text().references(() => planPictures.id)
	},
	(t) => [
		check('open_days_offset', sql`${t.utcOffset} between -720 and 840`),
		check('open_days_venue_in_arabic', inArabic(t.venue)),
		check('open_days_address_in_arabic', inArabic(t.address)),
		check('open_days_whole_point', sql`(${t.latitude} is null) = (${t.longitude} is null)`),
		check(
			'open_days_on_earth',
			sql`${t.latitude} between -90 and 90 and ${t.longitude} between -180 and 180`
		),
		check('open_days_whole_plan', sql`(${t.planWidth} is null) = (${t.planHeight} is null)`),
		check('open_days_picture_of_a_plan', sql`${t.planPicture} is null or ${t.planWidth} is not null`),
		check(
			'open_days_plan_size',
			sql`${t.planWidth} between 100 and 10000 and ${t.planHeight} between 100 and 10000`
		)
	]
);

export const publicDays = pgTable(
	'public_days',
	{
		editionSlug: text()
			.notNull()
			.references(() => openDays.editionSlug),
		day: date().notNull(),
		opens: text().notNull(),
		closes: text().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.editionSlug, t.day] }),
		check('public_days_opens_is_a_time', isClock(t.opens)),
		check('public_days_closes_is_a_time', isClock(t.closes)),
		check('public_days_close_after_opening', sql`${t.opens} < ${t.closes}`)
	]
);

export const zones = pgTable(
	'zones',
	{
		editionSlug: text()
			.notNull()
			.references(() => openDays.editionSlug),
		code: text().notNull(),
		position: integer().notNull(),
		name: staffText().notNull(),
		outline: jsonb().$type<Point[]>()
	},
	(t) => [primaryKey({ columns: [t.editionSlug, t.code] }), check('zones_name_in_arabic', inArabic(t.name))]
);

export const places = pgTable(
	'places',
	{
		editionSlug: text()
			.notNull()
			.references(() => openDays.editionSlug),
		id: text().notNull(),
		position: integer().notNull(),
		kind: text().$type<PlaceKind>().notNull(),
		name: staffText().notNull(),
		zone: text(),
		at: jsonb().$type<Point>(),
		stepFree: boolean().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.editionSlug, t.id] }),
		foreignKey({
			name: 'places_in_a_zone',
			columns: [t.editionSlug, t.zone],
			foreignColumns: [zones.editionSlug, zones.code]
		}),
		check('places_kind', oneOf(t.kind, placeKinds)),
		check('places_name_in_arabic', inArabic(t.name))
	]
);

export const pavilions = pgTable(
	'pavilions',
	{
		editionSlug: text()
			.notNull()
			.references(() => openDays.editionSlug),
		number: integer().notNull(),
		name: staffText().notNull(),
		shows: staffText(),
		zone: text().notNull(),
		theme: text(),
		forChildren: boolean().notNull(),
		stepFree: boolean().notNull(),
		languages: text().array().$type<Language[]>().notNull(),
		partners: jsonb().$type<StaffText[]>().notNull(),
		at: jsonb().$type<Point>()
	},
	(t) => [
		primaryKey({ columns: [t.editionSlug, t.number] }),
		foreignKey({
			name: 'pavilions_in_a_zone',
			columns: [t.editionSlug, t.zone],
			foreignColumns: [zones.editionSlug, zones.code]
		}),
		check('pavilions_number', sql`${t.number} between 1 and 9999`),
		check('pavilions_name_in_arabic', inArabic(t.name)),
		check('pavilions_shows_in_arabic', inArabic(t.shows))
	]
);

export const sessions = pgTable(
	'sessions',
	{
		editionSlug: text()
			.notNull()
			.references(() => openDays.editionSlug),
		number: integer().notNull(),
		uuid: uuid().notNull().unique('sessions_uuid_is_one_of_a_kind'),
		kind: text().$type<SessionKind>().notNull(),
		title: staffText().notNull(),
		about: staffText(),
		pavilion: integer(),
		place: text(),
		/** The event's wall clock: no zone is asked. */
		startsAt: timestamp({ mode: 'string' }).notNull(),
		endsAt: timestamp({ mode: 'string' }).notNull(),
		state: text().$type<SessionState>().notNull(),
		remark: staffText(),
		forChildren: boolean().notNull(),
		languages: text().array().$type<Language[]>().notNull(),
		sequence: integer().notNull().default(0)
	},
	(t) => [
		primaryKey({ columns: [t.editionSlug, t.number] }),
		foreignKey({
			name: 'sessions_in_a_pavilion',
			columns: [t.editionSlug, t.pavilion],
			foreignColumns: [pavilions.editionSlug, pavilions.number]
		}),
		foreignKey({
			name: 'sessions_at_a_place',
			columns: [t.editionSlug, t.place],
			foreignColumns: [places.editionSlug, places.id]
		}),
		check('sessions_number', sql`${t.number} between 1 and 999999`),
		check('sessions_end_after_start', sql`${t.startsAt} < ${t.endsAt}`),
		check('sessions_in_one_place', sql`(${t.pavilion} is null) <> (${t.place} is null)`),
		check('sessions_kind', oneOf(t.kind, sessionKinds)),
		check('sessions_state', oneOf(t.state, sessionStates)),
		check('sessions_title_in_arabic', inArabic(t.title)),
		check('sessions_about_in_arabic', inArabic(t.about))
	]
);

/** What visitors are told at once: issued without waiting for a new programme. */
export const notices = pgTable(
	'notices',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		editionSlug: text()
			.notNull()
			.references(() => openDays.editionSlug),
		level: text().$type<NoticeLevel>().notNull(),
		title: staffText().notNull(),
		text: staffText().notNull(),
		confirmedAt: timestamp({ withTimezone: true }).notNull(),
		expiresAt: timestamp({ withTimezone: true }).notNull(),
		withdrawnAt: timestamp({ withTimezone: true })
	},
	(t) => [
		check('notices_level', oneOf(t.level, noticeLevels)),
		check('notices_expire', sql`${t.confirmedAt} < ${t.expiresAt}`),
		check('notices_title_in_arabic', inArabic(t.title)),
		check('notices_text_in_arabic', inArabic(t.text))
	]
);

/** How full each pavilion is, as its staff last said: stale after a quarter of an hour. */
export const crowds = pgTable(
	'crowds',
	{
		editionSlug: text().notNull(),
		pavilion: integer().notNull(),
		level: text().$type<CrowdLevel>().notNull(),
		setAt: timestamp({ withTimezone: true }).notNull()
	},
	(t) => [
		primaryKey({ columns: [t.editionSlug, t.pavilion] }),
		foreignKey({
			name: 'crowds_of_a_pavilion',
			columns: [t.editionSlug, t.pavilion],
			foreignColumns: [pavilions.editionSlug, pavilions.number]
		}),
		check('crowds_level', oneOf(t.level, crowdLevels))
	]
);
