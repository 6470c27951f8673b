import { publicAnswer } from '#lib/platform/http/answers.server.ts';
import { direction, type Language } from '#lib/platform/i18n/language.ts';
import { m } from '#lib/platform/i18n/paraglide/messages.js';
import type { RequestHandler } from './$types';

const icon = (size: number, purpose: string) => ({
	src: `/icon-${size}.png`,
	sizes: `${size}x${size}`,
	type: 'image/png',
	purpose
});

/** What a phone needs to put Abwab beside its other applications, in the reader's language. */
export const GET: RequestHandler = ({ params }) => {
	const lang = params.lang as Language;
	const locale = { locale: lang };
	const shortcut = (name: string, room: string) => ({ name, url: `/${lang}/${room}` });
	const manifest = {
		id: '/',
		name: `${m.site_name({}, locale)} · ${m.open_days({}, locale)}`,
		short_name: m.site_name({}, locale),
		description: m.site_description({}, locale),
		lang,
		dir: direction(lang),
		start_url: `/${lang}`,
		scope: '/',
		display: 'standalone',
		background_color: '#0a1d3b',
		theme_color: '#0a1d3b',
		icons: [
			...[192, 512].flatMap((size) => [icon(size, 'any'), icon(size, 'maskable')]),
			{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }
		],
		shortcuts: [
			shortcut(m.nav_programme({}, locale), 'programme'),
			shortcut(m.nav_map({}, locale), 'map'),
			shortcut(m.nav_visit({}, locale), 'visit'),
			shortcut(m.nav_help({}, locale), 'help')
		]
	};
	return publicAnswer(JSON.stringify(manifest), 'application/manifest+json; charset=utf-8');
};
