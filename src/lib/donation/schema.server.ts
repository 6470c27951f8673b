import { boolean, doublePrecision, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { textColumn } from '#lib/platform/db/columns.server.ts';

export const donationRules = pgTable('donation_rules', {
	id: text().primaryKey(),
	position: integer().notNull(),
	topic: text().notNull(),
	rule: textColumn().notNull(),
	value: doublePrecision(),
	low: doublePrecision(),
	high: doublePrecision(),
	unit: text(),
	asOf: text(),
	sourceId: text().notNull(),
	alsoIn: text().array().notNull(),
	conflictId: text(),
	superseded: boolean().notNull(),
	note: textColumn()
});
