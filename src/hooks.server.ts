import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { Handle, HandleServerError, RequestEvent } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { guardDoors, recogniseStaff } from '#lib/accounts/guard.server.ts';
import { publicCaching } from '#lib/platform/http/answers.server.ts';
import { documentWords } from '#lib/platform/i18n/document-words.server.ts';
import { direction, isLanguage, languages, type Language } from '#lib/platform/i18n/language.ts';
import { overwriteGetLocale } from '#lib/platform/i18n/paraglide/runtime.js';
import { languageOfPath, pathInLanguage } from '#lib/platform/i18n/path.ts';
import { preferredLanguage } from '#lib/platform/i18n/preference.ts';

/** The font files that the first lines of a page in each language need; the others come when their letters do. */
const fonts: Record<Language, RegExp> = {
	ar: /\/(arabic|digits)\./,
	zgh: /\/(tifinagh|digits)\./,
	fr: /\/(latin|accents|digits)\./,
	en: /\/(latin|digits)\./
};

/** What only crawlers and link previews read of a page: written here, so that no phone loads code for it. */
function pageHead({ origin, pathname }: URL, exists: boolean): string {
	const escaped = (path: string) => path.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
	// A page that is not there is in no other language either.
	const alternates =
		exists && languageOfPath(pathname)
			? [...languages, 'x-default' as const].map((lang) => {
					const href = escaped(pathInLanguage(pathname, lang === 'x-default' ? 'ar' : lang));
					return `<link rel="alternate" hreflang="${lang}" href="${href}" />`;
				})
			: [];
	return [
		...alternates,
		`<link rel="manifest" href="/${languageOfPath(pathname) ?? 'ar'}/manifest.webmanifest" />`,
		'<meta property="og:site_name" content="Abwab · أبواب" />',
		'<meta property="og:type" content="website" />',
		`<meta property="og:image" content="${origin}/share.png" />`
	].join('');
}

const language = new AsyncLocalStorage<Language>();
overwriteGetLocale(() => language.getStore() ?? 'ar');

/** Below /desk the address names no language: staff read their own, others the one chosen or asked for. */
function languageOf({ url, locals, cookies, request }: RequestEvent): Language {
	const chosen = cookies.get('lang');
	return (
		languageOfPath(url.pathname) ??
		locals.signedIn?.lang ??
		(isLanguage(chosen) ? chosen : preferredLanguage(request.headers.get('accept-language')))
	);
}

const speakAndHead: Handle = ({ event, resolve }) => {
	const lang = languageOf(event);
	event.locals.lang = lang;
	return language.run(lang, async () => {
		const response = await resolve(event, {
			transformPageChunk: ({ html }) =>
				html
					.replace('%lang%', lang)
					.replace('%dir%', direction(lang))
					.replace(
						'%page%',
						() => pageHead(event.url, event.route.id !== null) + documentWords(event.route.id, lang)
					),
			preload: ({ type, path }) =>
				type === 'js' || type === 'css' || (type === 'font' && fonts[lang].test(path))
		});
		if (response.status === 200 && event.route.id?.startsWith('/(public)/')) {
			// A visit in the address is somebody's own.
			const personal = event.url.searchParams.has('s') && event.route.id.endsWith('/visit');
			response.headers.set('cache-control', personal ? 'no-store' : publicCaching);
		}
		if (event.url.pathname === '/desk' || event.url.pathname.startsWith('/desk/'))
			response.headers.set('cache-control', 'no-store');
		return response;
	});
};

export const handle = sequence(recogniseStaff, speakAndHead, guardDoors);

/** A failure of ours gets a short name, shown to the visitor and found in the log; a missing page does not. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return { message: 'not-found' };
	const id = randomBytes(4).toString('hex');
	console.error(
		JSON.stringify({
			at: new Date().toISOString(),
			id,
			status,
			route: event.route.id,
			error: error instanceof Error ? error.stack : String(error)
		})
	);
	return { message: 'failed', id };
};
