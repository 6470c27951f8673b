import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handle } from '@sveltejs/kit';
import { direction, type Language } from '#lib/platform/i18n/language.ts';
import { overwriteGetLocale } from '#lib/platform/i18n/paraglide/runtime.js';
import { languageOfPath } from '#lib/platform/i18n/path.ts';
import { preferredLanguage } from '#lib/platform/i18n/preference.ts';

const language = new AsyncLocalStorage<Language>();
overwriteGetLocale(() => language.getStore() ?? 'ar');

export const handle: Handle = ({ event, resolve }) => {
	const lang = languageOfPath(event.url.pathname) ?? preferredLanguage(event.request.headers.get('accept-language'));
	event.locals.lang = lang;
	return language.run(lang, () =>
		resolve(event, {
			transformPageChunk: ({ html }) => html.replace('%lang%', lang).replace('%dir%', direction(lang))
		})
	);
};
