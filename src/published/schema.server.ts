import { integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** The files the public sees, whole: one per name and language, numbered as they change. */
export const publishedFiles = pgTable(
	'published_files',
	{
		name: text().notNull(),
		lang: text().notNull(),
		version: integer().notNull(),
		/** Hash of what is said, without version and time: the same content keeps its version. */
		fingerprint: text().notNull(),
		generatedAt: timestamp({ withTimezone: true }).notNull(),
		body: text().notNull()
	},
	(t) => [primaryKey({ columns: [t.name, t.lang] })]
);

/** Every programme that was ever published, whole and as it was: append-only. */
export const publications = pgTable(
	'publications',
	{
		editionSlug: text().notNull(),
		version: integer().notNull(),
		fingerprint: text().notNull(),
		publishedAt: timestamp({ withTimezone: true }).notNull(),
		publishedBy: text().notNull(),
		material: jsonb().notNull()
	},
	(t) => [primaryKey({ columns: [t.editionSlug, t.version] })]
);
