import { isDay } from '../time/partial-date.ts';
import { isLanguage, type Language } from '../i18n/language.ts';

/** A query parameter that cannot be used, by name. */
export type BadParameter = { path: string; message: string };

/** The values of the named parameters; given twice, none of the two is guessed. */
export function readQuery<Name extends string>(
	query: URLSearchParams,
	names: readonly Name[]
): { values: Record<Name, string | null> } | { bad: BadParameter } {
	const values = {} as Record<Name, string | null>;
	for (const name of names) {
		const given = query.getAll(name);
		if (given.length > 1) return { bad: { path: name, message: 'given more than once' } };
		values[name] = given[0] ?? null;
	}
	return { values };
}

/** The language asked for; Arabic where none is. */
export function readLanguage(value: string | null): Language | BadParameter {
	if (value === null) return 'ar';
	return isLanguage(value) ? value : { path: 'lang', message: 'one of ar, zgh, fr, en' };
}

/** A day to go back to; null where none is asked for. */
export function readKnown(value: string | null): string | null | BadParameter {
	if (value === null) return null;
	return isDay(value) ? value : { path: 'known', message: 'a day, as YYYY-MM-DD' };
}

export function isBad(value: unknown): value is BadParameter {
	return typeof value === 'object' && value !== null && 'message' in value;
}
