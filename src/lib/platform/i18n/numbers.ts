import type { Language } from './language.ts';

/**
 * A number as it is printed: Western digits in every language, at most three decimals and no trailing
 * zeros. Ours rather than `Intl`'s: phones lack `zgh` and would print it in another language's way.
 */
export function printNumber(value: number, language: Language): string {
	// NaN is refused too. Not far above, a double no longer holds three decimals; higher up it prints exponents.
	if (!(Math.abs(value) < 1e12)) throw new RangeError(`Not a number to print: ${value}`);
	const rounded = Number(Math.abs(value).toFixed(3));
	const [whole = '', decimals] = String(rounded).split('.');
	const [separator, point] = language === 'en' ? [',', '.'] : ['\u202f', ','];
	return (
		(value < 0 && rounded > 0 ? '\u2212' : '') +
		whole.replace(/\B(?=(\d{3})+$)/g, separator) +
		(decimals ? point + decimals : '')
	);
}

/**
 * Keeps a number or a foreign name in its own direction inside a plain sentence, such as one to copy, where
 * no element can carry `dir`. Not for CSV: machines would read the marks as part of the value.
 */
export function isolate(text: string): string {
	return `\u2068${text}\u2069`;
}
