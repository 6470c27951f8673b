import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	date,
	doublePrecision,
	foreignKey,
	integer,
	pgTable,
	primaryKey,
	text,
	timestamp,
	unique
} from 'drizzle-orm/pg-core';
import { inFourLanguages, partialDate, textColumn } from '#lib/platform/db/columns.server.ts';
import type { Authority, Method, Qualifier, Status } from './observation.ts';
import type { Dimension, Kind, Unit } from './series.ts';

export const sources = pgTable(
	'sources',
	{
		id: text().primaryKey(),
		title: textColumn().notNull(),
		/** Whether the title is the page's own, or a description of ours. */
		titleOwn: boolean().notNull(),
		publisher: textColumn().notNull(),
		url: text(),
		/** Why the address is not given: the page names a child. */
		urlWithheld: textColumn(),
		date: text(),
		lang: text().notNull(),
		kind: text().notNull()
	},
	(t) => [
		check('sources_title_in_four_languages', inFourLanguages(t.title)),
		check('sources_withhold_or_give_the_address', sql`${t.url} is null or ${t.urlWithheld} is null`),
		check('sources_address_is_of_the_web', sql`${t.url} ~ '^https?://'`),
		check('sources_date_as_precise_as_known', partialDate(t.date))
	]
);

export const units = pgTable(
	'units',
	{ unit: text().$type<Unit>().primaryKey(), dimension: text().$type<Dimension>().notNull() },
	(t) => [unique('units_of_a_dimension').on(t.unit, t.dimension)]
);

export const series = pgTable(
	'series',
	{
		slug: text().primaryKey(),
		position: integer().notNull(),
		unit: text()
			.$type<Unit>()
			.references(() => units.unit),
		dimension: text().$type<Dimension>().notNull(),
		kind: text().$type<Kind>().notNull(),
		names: textColumn().notNull(),
		definitions: textColumn().notNull(),
		denominatorStatus: text().$type<'known' | 'not-published'>(),
		denominatorDefinitions: textColumn()
	},
	(t) => [
		unique('series_of_one_dimension_and_kind').on(t.slug, t.dimension, t.kind),
		check('series_kind', sql`${t.kind} in ('cumulative', 'period', 'rate', 'snapshot', 'rule')`),
		check('series_names_in_four_languages', inFourLanguages(t.names)),
		check('series_definitions_in_four_languages', inFourLanguages(t.definitions)),
		check(
			'series_a_rate_says_its_denominator',
			sql`(${t.kind} = 'rate') = (${t.denominatorStatus} is not null) and (${t.denominatorStatus} is null) = (${t.denominatorDefinitions} is null)`
		),
		check('series_denominator_status', sql`${t.denominatorStatus} in ('known', 'not-published')`)
	]
);

export const conflicts = pgTable(
	'conflicts',
	{ id: text().primaryKey(), title: textColumn().notNull(), reason: textColumn().notNull() },
	(t) => [check('conflicts_reason_in_four_languages', inFourLanguages(t.reason))]
);

export const observations = pgTable(
	'observations',
	{
		id: text().primaryKey(),
		position: integer().notNull(),
		subject: text().notNull(),
		series: text().notNull(),
		dimension: text().$type<Dimension>().notNull(),
		kind: text().$type<Kind>().notNull(),
		value: doublePrecision(),
		low: doublePrecision(),
		high: doublePrecision(),
		qualifier: text().$type<Qualifier>(),
		unit: text().$type<Unit>(),
		text: textColumn(),
		definition: textColumn().notNull(),
		method: text().$type<Method>().notNull(),
		periodStart: text(),
		periodEnd: text(),
		asOf: text().notNull(),
		statedAt: text().notNull(),
		statedBy: textColumn().notNull(),
		authority: text().$type<Authority>().notNull(),
		status: text().$type<Extract<Status, 'provisional' | 'final'>>().notNull(),
		preferred: boolean().notNull(),
		conflictId: text().references(() => conflicts.id),
		sourceId: text()
			.notNull()
			.references(() => sources.id),
		note: textColumn(),
		/** The first day on which this was certainly public. */
		knownFrom: date().notNull()
	},
	(t) => [
		foreignKey({
			name: 'observations_never_mix_kinds_or_dimensions',
			columns: [t.series, t.dimension, t.kind],
			foreignColumns: [series.slug, series.dimension, series.kind]
		}),
		foreignKey({
			name: 'observations_unit_of_the_dimension',
			columns: [t.unit, t.dimension],
			foreignColumns: [units.unit, units.dimension]
		}),
		check(
			'observations_say_a_number_or_a_text',
			sql`case when ${t.qualifier} is null then ${t.value} is null and ${t.low} is null and ${t.high} is null and ${t.unit} is null and ${t.text} is not null
				when ${t.qualifier} = 'between' then ${t.value} is null and ${t.low} < ${t.high} and ${t.unit} is not null
				else ${t.value} is not null and ${t.unit} is not null end`
		),
		check(
			'observations_bounds_follow_the_qualifier',
			sql`case ${t.qualifier} when 'exact' then ${t.low} is not distinct from ${t.value} and ${t.high} is not distinct from ${t.value}
				when 'more-than' then ${t.low} is not distinct from ${t.value} and ${t.high} is null
				when 'at-least' then ${t.low} is not distinct from ${t.value} and ${t.high} is null
				when 'at-most' then ${t.high} is not distinct from ${t.value} and ${t.low} is null
				when 'between' then true
				else ${t.low} is null and ${t.high} is null end`
		),
		check(
			'observations_qualifier',
			sql`${t.qualifier} in ('exact', 'as-printed', 'nearly', 'about', 'more-than', 'at-least', 'at-most', 'between', 'average', 'estimate')`
		),
		check(
			'observations_method',
			sql`${t.method} in ('announced', 'gate-count', 'mechanical', 'typed-estimate', 'unknown')`
		),
		check('observations_first_status', sql`${t.status} in ('provisional', 'final')`),
		check('observations_no_negative', sql`coalesce(${t.value}, ${t.low}, 0) >= 0`),
		check('observations_no_share_over_a_hundred', sql`${t.unit} <> 'percent' or ${t.value} <= 100`),
		check(
			'observations_no_count_of_one_to_four_children',
			sql`${t.dimension} not in ('children', 'cases', 'alerts') or coalesce(${t.value} not between 1 and 4, ${t.low} > 4, true)`
		),
		check('observations_definition_in_four_languages', inFourLanguages(t.definition)),
		check('observations_text_in_four_languages', inFourLanguages(t.text)),
		check('observations_as_of', partialDate(t.asOf)),
		check('observations_stated_at', partialDate(t.statedAt)),
		check('observations_period_start', partialDate(t.periodStart)),
		check('observations_period_end', partialDate(t.periodEnd)),
		check('observations_period_in_order', sql`${t.periodStart} <= ${t.periodEnd}`),
		check(
			'observations_what_happened_has_a_period',
			sql`${t.kind} in ('rule', 'snapshot') or (${t.periodStart} is not null and ${t.periodEnd} is not null)`
		)
	]
);

/** Other sources that print the same. */
export const observationSources = pgTable(
	'observation_sources',
	{
		observationId: text()
			.notNull()
			.references(() => observations.id),
		position: integer().notNull(),
		sourceId: text()
			.notNull()
			.references(() => sources.id)
	},
	(t) => [primaryKey({ columns: [t.observationId, t.sourceId] })]
);

/** Figures computed from other figures; a trigger refuses what crosses kinds or units. */
export const derivations = pgTable(
	'derivations',
	{
		observationId: text()
			.notNull()
			.references(() => observations.id),
		fromId: text()
			.notNull()
			.references(() => observations.id)
	},
	(t) => [primaryKey({ columns: [t.observationId, t.fromId] })]
);

/** The public log: what replaced what, and why. A figure itself is never overwritten. */
export const corrections = pgTable(
	'corrections',
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		kind: text().$type<'revision' | 'correction' | 'withdrawal'>().notNull(),
		beforeId: text()
			.notNull()
			.references(() => observations.id),
		afterId: text().references(() => observations.id),
		reason: textColumn().notNull(),
		announcedOn: date().notNull(),
		recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(t) => [
		unique('corrections_once_per_figure').on(t.beforeId),
		check('corrections_kind', sql`${t.kind} in ('revision', 'correction', 'withdrawal')`),
		check(
			'corrections_a_withdrawal_has_no_successor',
			sql`(${t.kind} = 'withdrawal') = (${t.afterId} is null)`
		),
		check('corrections_reason_in_four_languages', inFourLanguages(t.reason))
	]
);

/** What was looked for and not found, with the day of looking: not the same as nothing. */
export const unpublished = pgTable('unpublished', {
	id: text().primaryKey(),
	position: integer().notNull(),
	subject: text().notNull(),
	text: textColumn().notNull(),
	lookedOn: date().notNull()
});
