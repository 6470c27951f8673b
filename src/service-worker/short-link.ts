import type { Language } from '#lib/platform/i18n/language.ts';

const rooms: Record<string, string> = { p: 'pavilions', s: 'sessions', f: 'figures' };

/**
 * Where a short link leads, as on the server: `/`, `/p/12`, `/s/5`, `/f/…`, `/tifli` and the permanent
 * `/e/{slug}/p/{number}` of posters. Undefined where the path is none.
 */
export function shortLinkTarget(path: string, lang: Language, edition: string | null): string | undefined {
	if (path === '/') return `/${lang}`;
	if (path === '/tifli') return `/${lang}/tifli`;
	const poster = /^\/e\/([a-z0-9-]+)\/p\/(\d{1,4})$/.exec(path);
	if (poster) {
		return poster[1] === edition
			? `/${lang}/pavilions/${poster[2]}`
			: `/${lang}/editions/${poster[1]}/pavilions`;
	}
	const [, room = '', id] = /^\/([psf])\/([^/]+)$/.exec(path) ?? [];
	const to = rooms[room];
	return to && id ? `/${lang}/${to}/${id}` : undefined;
}
