import * as v from 'valibot';
import { languages, type Language } from '#lib/platform/i18n/language.ts';
import { isDay } from '#lib/platform/time/partial-date.ts';
import { isWallTime } from '#lib/platform/time/wall-time.ts';
import type { StaffText } from '#lib/platform/i18n/staff-text.ts';

// What staff may write into one field, whichever form it stands in. The message of a rule is the name of its
// sentence in `problems.ts`.

/** Lengths in characters. */
const nameLength = 200;
const textLength = 2000;

/** What a browser would read as a tag. */
const tag = /<[a-z/!?]/i;
/** Halves of a character, which Postgres refuses, and signs that print nothing; in a text, lines may end. */
const unprinted = /[\p{Cc}\p{Cs}]/u;
const unprintedInText = /[^\P{Cc}\n]|\p{Cs}/u;

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

function plain(max: number, pattern: RegExp) {
	return v.pipe(
		v.string(),
		v.transform((text) => text.replace(/\r\n?/g, '\n')),
		v.trim(),
		v.maxLength(max, 'too-long'),
		v.check((text) => !tag.test(text), 'plain-text'),
		v.check((text) => !pattern.test(text), 'unprinted')
	);
}

const inFour = (field: ReturnType<typeof plain>) =>
	v.strictObject({ ar: field, zgh: v.optional(field), fr: v.optional(field), en: v.optional(field) });

type Given = Record<'ar', string> & Partial<Record<Language, string | undefined>>;

/** Without the languages in which nobody wrote anything. */
function written(given: Given): StaffText {
	const others = languages.flatMap((lang) => {
		const text = given[lang];
		return text ? [[lang, text]] : [];
	});
	return { ...(Object.fromEntries(others) as Partial<StaffText>), ar: given.ar };
}

function required(field: ReturnType<typeof plain>) {
	return v.pipe(
		inFour(field),
		v.forward(
			v.check(({ ar }) => hasWords(ar), 'arabic-missing'),
			['ar']
		),
		v.transform(written)
	);
}

/** One line in Arabic and, where somebody wrote them, in other languages. */
export const name = required(plain(nameLength, unprinted));

/** The same of several lines. */
export const text = required(plain(textLength, unprintedInText));

/** A text that may be left out: empty in every language, it is none. */
export const optionalText = v.nullable(
	v.pipe(
		inFour(plain(textLength, unprintedInText)),
		v.forward(
			v.check((given) => hasWords(given.ar) || !Object.values(given).some(Boolean), 'arabic-missing'),
			['ar']
		),
		v.transform((given) => (given.ar ? written(given) : null))
	)
);

/** One line that is the same in every language. */
export const line = v.pipe(plain(nameLength, unprinted), v.check(hasWords, 'missing'));

/** The short name of an edition or a place, as it stands in addresses. */
export const shortName = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-a-short-name'),
	v.maxLength(80, 'too-long')
);

export const wallTime = v.pipe(v.string(), v.check(isWallTime, 'not-a-time'));
export const day = v.pipe(v.string(), v.check(isDay, 'not-a-day'));
/** Hour and minute, 00:00 to 24:00. */
export const clock = v.pipe(v.string(), v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'not-a-clock'));
export const instant = v.date('not-a-time');

export function whole(min: number, max: number) {
	return v.pipe(
		v.number(),
		v.integer('not-whole'),
		v.minValue(min, 'too-small'),
		v.maxValue(max, 'too-large')
	);
}

export function amount(min: number, max: number) {
	return v.pipe(
		v.number(),
		v.finite('not-a-number'),
		v.minValue(min, 'too-small'),
		v.maxValue(max, 'too-large')
	);
}
