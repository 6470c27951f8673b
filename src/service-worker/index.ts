/// <reference lib="webworker" />
import { languageOfPath } from '#lib/platform/i18n/path.ts';
import { isLanguage } from '#lib/platform/i18n/language.ts';
import { answerPageData } from './page-data.ts';
import { dropOldShells, keepLanguage, keepShell, keptShell } from './store.ts';

declare const self: ServiceWorkerGlobalScope & {
	__WB_MANIFEST: { url: string; revision: string | null }[];
};

/** How long the network may take before the phone's own copy answers: slow counts as gone. */
const patience = 4000;

// The first three listeners' order is the life of a worker: filled, taking over, answering.
self.addEventListener('install', (event) => {
	event.waitUntil(keepShell(self.__WB_MANIFEST.map((entry) => `/${entry.url}`)));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(dropOldShells().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
	const { keep } = (event.data ?? {}) as { keep?: unknown };
	if (isLanguage(keep)) event.waitUntil(keepLanguage(keep));
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin) return;
	const path = url.pathname;
	if (path.startsWith('/_app/immutable/')) event.respondWith(kept(request));
	else if (path.startsWith('/page-data/')) event.respondWith(networkThen(request, () => answerPageData(url)));
	else if (request.mode === 'navigate' && languageOfPath(path))
		event.respondWith(networkThen(request, () => keptShell(languageOfPath(path) ?? 'ar')));
});

/** What never changes under its name: from the phone where it is there. */
async function kept(request: Request): Promise<Response> {
	return (await caches.match(request)) ?? fetch(request);
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
	return (await fallback()) ?? answer;
}
