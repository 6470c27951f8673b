import { isLanguage, type Language } from './language.ts';

/** Codes under which Moroccan Amazigh is asked for by phones: all lead to the standard one. */
const amazigh = new Set(['zgh', 'tzm', 'shi', 'rif', 'ber']);

/**
 * The language to answer in, from an `Accept-Language` header: the best one we have, English where only
 * others are asked for, Arabic where none is.
 */
export function preferredLanguage(header: string | null): Language {
	// A header longer than any browser sends is read no further: parsing stays linear and short.
	const wanted = (header ?? '')
		.slice(0, 500)
		.split(',')
		.map((part) => {
			const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
			const q = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
			return { code: range.trim().split('-')[0] ?? '', weight: q ? Number(q.slice(2)) || 0 : 1 };
		})
		.filter(({ code, weight }) => code !== '' && code !== '*' && weight > 0)
		.sort((a, b) => b.weight - a.weight);
	for (const { code } of wanted) {
		if (amazigh.has(code)) return 'zgh';
		if (isLanguage(code)) return code;
	}
	return wanted.length > 0 ? 'en' : 'ar';
}
