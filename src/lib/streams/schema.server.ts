import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { textColumn } from '#lib/platform/db/columns.server.ts';

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
