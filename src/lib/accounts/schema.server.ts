import { bigint, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Who did what, when; a trigger refuses every change. */
export const auditEntries = pgTable('audit_entries', {
	id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
	actor: text().notNull(),
	act: text().notNull(),
	object: text().notNull(),
	before: jsonb(),
	after: jsonb(),
	at: timestamp({ withTimezone: true }).notNull().defaultNow()
});
