import type { Language, Text } from '#lib/platform/i18n/language.ts';
import { isolate, printNumber } from '#lib/platform/i18n/numbers.ts';
import type { Qualifier } from './observation.ts';
import type { Unit } from './series.ts';
import { unitWord } from './unit-words.ts';

/** Each qualifier in the reader's words. A number is never shown without its own. */
const qualifierWords: Record<Qualifier, Text> = {
	exact: { ar: 'عدد مضبوط', zgh: 'ⵙ ⵓⵙⵖⵓⴷⵓ', fr: 'exactement', en: 'exactly' },
	'as-printed': { ar: 'كما ورد في المصدر', zgh: 'ⴰⵎ ⵎⴰⵎⴽ ⵉⵜⵜⵓⴼⵙⵔ', fr: 'tel que publié', en: 'as published' },
	nearly: { ar: 'ما يناهز', zgh: 'ⵎⴰ ⵢⵓⴷⵙⵏ', fr: 'près de', en: 'nearly' },
	about: { ar: 'حوالي', zgh: 'ⴰⵣⴰⵍ ⵏ', fr: 'environ', en: 'about' },
	'more-than': { ar: 'أزيد من', zgh: 'ⵓⴳⴰⵔ ⵏ', fr: 'plus de', en: 'more than' },
	'at-least': { ar: 'ما لا يقل عن', zgh: 'ⴷⵔⵓⵙ ⵎⴰⴷ', fr: 'au moins', en: 'at least' },
	'at-most': { ar: 'ما لا يتجاوز', zgh: 'ⵓⵔ ⵉⵣⵔⵉⵢ', fr: 'au plus', en: 'at most' },
	between: { ar: 'ما بين', zgh: 'ⴳⵔ', fr: 'entre', en: 'between' },
	average: { ar: 'بمعدل', zgh: 'ⵙ ⵡⵓⵎⵎⴰⵙ ⵏ', fr: 'en moyenne', en: 'on average' },
	estimate: { ar: 'يُقدَّر بـ', zgh: 'ⵉⵜⵜⵡⴰⵙⵏⵎⴰⵍⴰ ⵙ', fr: 'estimé à', en: 'estimated at' }
};

/** Qualifiers that follow the number in a sentence, as "2 120 000 visitors, as published". */
const following: Qualifier[] = ['exact', 'as-printed'];

const and: Text = { ar: ' و', zgh: ' ⴷ ', fr: ' et ', en: ' and ' };

export type Printed = {
	/** Empty where there is no quantity. */
	qualifier: string;
	/** The qualifier stands behind the number: "2 120 000 visitors, as published". */
	after?: true;
	/** The number in figures, the lower end of "between", or the text that stands in its place. */
	number: string;
	/** The other end of "between", and the word that joins them. */
	upTo?: { joiner: string; number: string };
	/** Empty where there is no quantity. */
	unit: string;
};

type Stated = {
	value?: number;
	low?: number;
	high?: number;
	qualifier?: Qualifier;
	unit?: Unit;
	text?: string;
};

/** A statement as it is printed, in parts: what hedges it, the figures, what is counted. */
export function printed({ value, low, high, qualifier, unit, text }: Stated, lang: Language): Printed {
	if (!qualifier || !unit) return { qualifier: '', number: text ?? '', unit: '' };
	const words = {
		qualifier: qualifierWords[qualifier][lang],
		...(following.includes(qualifier) ? { after: true as const } : {}),
		unit: unitWord(unit, value ?? high ?? 0, lang)
	};
	if (value !== undefined) return { ...words, number: printNumber(value, lang) };
	return {
		...words,
		number: printNumber(low ?? 0, lang),
		upTo: { joiner: and[lang], number: printNumber(high ?? 0, lang) }
	};
}

/** The same in one piece, for a sentence: "more than 630 000 visitors". */
export function printedWhole(stated: Stated, lang: Language): string {
	const { qualifier, after, number, upTo, unit } = printed(stated, lang);
	if (!qualifier) return number;
	const space = unit === '%' ? (lang === 'en' ? '' : '\u202F') : ' ';
	const amount = `${isolate(number)}${upTo ? upTo.joiner + isolate(upTo.number) : ''}${space}${unit}`;
	if (after) return lang === 'ar' ? `${amount} (${qualifier})` : `${amount}, ${qualifier}`;
	// «بـ» joins the number that follows it.
	return qualifier.endsWith('ـ') ? `${qualifier}${amount}` : `${qualifier} ${amount}`;
}
