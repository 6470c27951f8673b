import { is } from 'drizzle-orm';
import { getTableConfig, pgTable, PgTable, text } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';

const schemas = import.meta.glob<Record<string, unknown>>('/src/**/schema.server.ts', { eager: true });

/** The tables among a module's exports that have no primary key, of one column or of several. */
function tablesWithoutKey(module: Record<string, unknown>): string[] {
	return Object.values(module)
		.filter((value): value is PgTable => is(value, PgTable))
		.map((table) => getTableConfig(table))
		.filter(({ columns, primaryKeys }) => primaryKeys.length === 0 && !columns.some(({ primary }) => primary))
		.map(({ name }) => name);
}

test('every table has a primary key', () => {
	const found = Object.entries(schemas).flatMap(([path, module]) =>
		tablesWithoutKey(module).map((table) => `${path}: ${table}`)
	);
	expect(
		found,
		'Say what makes a row one of a kind: .primaryKey() on a column or primaryKey({ columns })'
	).toEqual([]);
	expect(Object.keys(schemas).length, 'The schemas were looked for in the wrong place').toBeGreaterThan(0);
});

test('a table without a key is seen', () => {
	const keyless = pgTable('keyless', { name: text() });
	const keyed = pgTable('keyed', { name: text().primaryKey() });
	expect(tablesWithoutKey({ keyless, keyed, other: 1 })).toEqual(['keyless']);
});
