import type { Language } from './language.ts';

/** The forms a counted noun may take; no language here has all of them but Arabic. */
export type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** CLDR's cardinal rules, for a count that is not negative. */
const rules: Record<Language, (n: number) => Form> = {
	ar(n) {
		if (!Number.isInteger(n)) return 'other';
		if (n === 0) return 'zero';
		if (n === 1) return 'one';
		if (n === 2) return 'two';
		const rest = n % 100;
		if (rest >= 3 && rest <= 10) return 'few';
		return rest >= 11 ? 'many' : 'other';
	},
	// For native review: CLDR has no rule for zgh. This one is the part on which its neighbours agree.
	zgh: (n) => (n === 0 || n === 1 ? 'one' : 'other'),
	// CLDR's "many" is for millions in words ("un million de visiteurs"). We print digits, which take no "de".
	fr: (n) => (n < 2 ? 'one' : 'other'),
	en: (n) => (n === 1 ? 'one' : 'other')
};

/** The form of a noun that `n` of it are counted with. */
export function plural(n: number, language: Language): Form {
	return rules[language](Math.abs(n));
}

/** The text for `n`, of those given; `other` stands in for a form that is not. */
export function choose(
	n: number,
	language: Language,
	forms: Partial<Record<Form, string>> & { other: string }
): string {
	return forms[plural(n, language)] ?? forms.other;
}
