import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { everyAnswer } from './headers.ts';

/** A worker that undoes every worker before it: it drops what they kept, ends, and loads open pages anew. */
const undoing = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
	for (const name of await caches.keys()) await caches.delete(name);
	// Only pages that a worker still answers for: what is loaded anew is not loaded twice.
	const pages = await self.clients.matchAll({ type: 'window' });
	await self.registration.unregister();
	for (const page of pages) await page.navigate(page.url);
})()));
`;

/**
 * Whether phones are to let go of the worker: an operator says so with a file named `worker-off` in ABWAB_DATA.
 * Asked each time, so that it works without a restart: browsers look for a new worker at every navigation.
 */
export function isWorkerOff(): boolean {
	return existsSync(join(process.env.ABWAB_DATA ?? '.data', 'worker-off'));
}

export function sendWorkerOff(response: ServerResponse): void {
	response.writeHead(200, {
		...everyAnswer,
		'content-type': 'text/javascript; charset=utf-8',
		'cache-control': 'no-store'
	});
	response.end(undoing);
}
