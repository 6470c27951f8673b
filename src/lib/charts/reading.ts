import { direction, type Language } from '#lib/platform/i18n/language.ts';

/** The point that a key leads to; undefined where the key means nothing here. Left is forward in Arabic. */
export function pointAfterKey(
	key: string,
	language: Language,
	current: number | null,
	count: number
): number | undefined {
	const forward = direction(language) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
	if (key === 'ArrowDown') return pointAfter(1, current, count);
	if (key === 'ArrowUp') return pointAfter(-1, current, count);
	if (key === 'ArrowLeft' || key === 'ArrowRight')
		return pointAfter(key === forward ? 1 : -1, current, count);
	if (key === 'Home') return 0;
	if (key === 'End') return count - 1;
}

/** One point on or back, staying at the ends; reading begins at the first point, or backwards at the last. */
export function pointAfter(step: 1 | -1, current: number | null, count: number): number {
	if (current === null) return step === 1 ? 0 : count - 1;
	return Math.min(count - 1, Math.max(0, current + step));
}
