import type { RequestEvent } from '@sveltejs/kit';
import { isLanguage } from '#lib/platform/i18n/language.ts';
import { preferredLanguage } from '#lib/platform/i18n/preference.ts';

/**
 * Sends a visitor on to a page in their language: the one chosen by hand, else the one their browser asks for.
 * `path` follows the language and starts with a slash, or is empty.
 */
export function redirectToLanguage({ cookies, request }: RequestEvent, path: string): Response {
	const chosen = cookies.get('lang');
	const lang = isLanguage(chosen) ? chosen : preferredLanguage(request.headers.get('accept-language'));
	return new Response(null, {
		status: 303,
		headers: { location: `/${lang}${path}`, vary: 'Accept-Language, Cookie', 'cache-control': 'no-cache' }
	});
}
