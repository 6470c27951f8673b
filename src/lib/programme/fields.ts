import * as v from 'valibot';
import { amount } from '#lib/platform/forms/fields.ts';
import { languages } from '#lib/platform/i18n/language.ts';

export const zoneCode = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,8}$/, 'not-a-short-name'));

/** On the plan, in its own units. */
export const point = v.strictTuple([amount(0, 10_000), amount(0, 10_000)]);

export const spoken = v.pipe(
	v.array(v.picklist(languages)),
	v.transform((list) => [...new Set(list)])
);
