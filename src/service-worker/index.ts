/// <reference lib="webworker" />
import { isLanguage, type Language } from '#lib/platform/i18n/language.ts';
import { languageOfPath } from '#lib/platform/i18n/path.ts';
import type { Live } from '#published/programme-file.ts';
import { answerPageData } from './page-data.ts';
import { shortLinkTarget } from './short-link.ts';
import {
	dropOldShells,
	hear,
	keepShell,
	keptLanguage,
	keptMaterial,
	keptShell,
	markSeen,
	refresh
} from './store.ts';

declare const self: ServiceWorkerGlobalScope & {
	__WB_MANIFEST: { url: string; revision: string | null }[];
};

/** How long the network may take where the phone has no copy of its own. */
const patience = 4000;
/** The files are asked for again no more often than this. */
const pause = 20_000;

const refreshedAt = new Map<Language, number>();

// The order of the first listeners is the life of a worker: filled, taking over at the visitor's word, answering.
self.addEventListener('install', (event) => {
	event.waitUntil(keepShell(self.__WB_MANIFEST.map((entry) => `/${entry.url}`)));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(dropOldShells().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
	const { keep, seen, takeOver } = (event.data ?? {}) as {
		keep?: unknown;
		seen?: unknown;
		takeOver?: unknown;
	};
	if (isLanguage(keep)) event.waitUntil(keepFresh(keep));
	if (isLanguage(seen)) event.waitUntil(markSeen(seen));
	if (takeOver) event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin) return;
	const path = url.pathname;
	const lang = languageOfPath(path);
	if (path.startsWith('/_app/immutable/') || path.startsWith('/plans/')) event.respondWith(kept(request));
	else if (path.startsWith('/page-data/')) {
		event.respondWith(fromPhone(request, () => answerPageData(url)));
		const of = languageOfPath(path.slice('/page-data'.length));
		if (of) event.waitUntil(keepFresh(of));
	} else if (path === '/api/v1/live') event.respondWith(live(request, url));
	else if (request.mode !== 'navigate') return;
	else if (lang) event.respondWith(fromPhone(request, () => keptPage(lang)));
	else if (path !== '/desk' && !path.startsWith('/desk/'))
		event.respondWith(networkThen(request, () => followShortLink(path)));
});

/** Brings new files, not too often, and tells open pages where something is new. */
async function keepFresh(lang: Language): Promise<void> {
	const last = refreshedAt.get(lang) ?? -Infinity;
	if (performance.now() - last < pause) return;
	refreshedAt.set(lang, performance.now());
	const changed = await refresh(lang).catch(() => false);
	if (!changed) return;
	for (const client of await self.clients.matchAll()) client.postMessage({ fresh: lang });
}

/** What never changes under its name: from the phone where it is there. */
async function kept(request: Request): Promise<Response> {
	return (await caches.match(request)) ?? fetch(request);
}

/** The page without content, where its content is on the phone too. */
async function keptPage(lang: Language): Promise<Response | undefined> {
	return (await keptMaterial(lang)) && (await keptShell(lang));
}

/** The phone's own copy first: a network that is slow never stands before it. */
async function fromPhone(request: Request, own: () => Promise<Response | undefined>): Promise<Response> {
	return (await own().catch(() => undefined)) ?? networkThen(request, own);
}

/** The network within its patience, else what the phone has; with neither, the network's own failure. */
async function networkThen(
	request: Request,
	fallback: () => Promise<Response | undefined>
): Promise<Response> {
	const answer = fetch(request);
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
	const first = await Promise.race([answer.catch(() => undefined), late]);
	// A server in trouble is no better than none; a page that is not there is an answer.
	if (first && first.status < 500) return first;
	return (await fallback().catch(() => undefined)) ?? answer;
}

/** The poll of an open page: what it hears, the phone keeps; a new version is brought at once. */
async function live(request: Request, url: URL): Promise<Response> {
	const answer = await fetch(request);
	const lang = url.searchParams.get('lang') ?? 'ar';
	if (answer.ok && isLanguage(lang)) {
		const heard = (await answer.clone().json()) as Live;
		const { programme } = (await keptMaterial(lang)) ?? {};
		await hear(lang, heard).catch(() => {});
		if (heard.edition && (programme?.version !== heard.version || programme.edition.slug !== heard.edition)) {
			refreshedAt.delete(lang);
			await keepFresh(lang);
		}
	}
	return answer;
}

async function followShortLink(path: string): Promise<Response | undefined> {
	const lang = await keptLanguage();
	if (!lang) return undefined;
	const { programme } = (await keptMaterial(lang)) ?? {};
	const target = shortLinkTarget(path, lang, programme?.edition.slug ?? null);
	return target ? Response.redirect(target, 303) : undefined;
}
