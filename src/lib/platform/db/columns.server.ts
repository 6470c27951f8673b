import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import { CasingCache } from 'drizzle-orm/casing';
import { customType, jsonb, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import type { Text } from '#lib/platform/i18n/language.ts';

export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** A text in the four languages; `inFourLanguages` is the check that goes with it. */
export const textColumn = () => jsonb().$type<Text>();

export function inFourLanguages(column: PgColumn): SQL {
	return sql`${column} is null or ${column} ?& array['ar', 'zgh', 'fr', 'en']`;
}

/** A date as precise as its source: a year, a month, a day, or two of them with a slash between. */
export function partialDate(column: PgColumn): SQL {
	return sql`${column} ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?$'`;
}

/** Every column of a table, set to what an insert brought: for loading the same rows again. */
export function asBrought(table: PgTable): Record<string, SQL> {
	const casing = new CasingCache('snake_case');
	return Object.fromEntries(
		Object.entries(getTableColumns(table)).map(([key, column]) => [
			key,
			sql`excluded.${sql.identifier(casing.getColumnCasing(column))}`
		])
	);
}
