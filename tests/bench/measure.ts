import { request } from 'node:http';
import type { Browser, Page } from '@playwright/test';

/** What one cold visit cost in bytes on the wire, and how much the page moved. The parts count what is in the files; `visit` counts the answers' headers too. */
export type Visit = {
	status: number;
	visit: number;
	script: number;
	document: number;
	fonts: number;
	shift: number;
	/** Of all that, the answers' headers: many small files pay them many times. */
	headers: number;
	/** Everything that was fetched, largest first: what to look at when a budget is broken. */
	files: { url: string; type: string; bytes: number }[];
};

const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

/** Visits a page as a phone that has never seen it, with the service worker kept from filling meanwhile. */
export async function measureVisit(browser: Browser, url: string): Promise<Visit> {
	const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		const wire = await context.newCDPSession(page);
		const answers = new Map<string, { url: string; type: string; headers: number }>();
		const files: Visit['files'] = [];
		let headers = 0;
		wire.on('Network.requestWillBeSent', ({ redirectResponse }) => {
			if (!redirectResponse) return;
			files.push({ url: redirectResponse.url, type: 'Redirect', bytes: redirectResponse.encodedDataLength });
		});
		wire.on('Network.responseReceived', ({ requestId, response, type }) => {
			// A preloaded module is a script too, whatever the browser calls the request.
			const kind = /javascript/.test(response.mimeType) ? 'Script' : type;
			answers.set(requestId, { url: response.url, type: kind, headers: response.encodedDataLength });
			// What has arrived by now is the headers.
			if (!response.url.startsWith('data:')) headers += response.encodedDataLength;
		});
		wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			const answer = answers.get(requestId);
			if (!answer || answer.url.startsWith('data:')) return;
			const { url, type } = answer;
			files.push({ url, type, bytes: encodedDataLength - answer.headers });
		});
		await wire.send('Network.enable');
		await page.addInitScript(() => {
			const moved = window as unknown as { moved: number };
			moved.moved = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
					moved.moved += entry.value;
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		const response = await page.goto(url, { waitUntil: 'networkidle' });
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		const shift = await page.evaluate(() => (window as unknown as { moved: number }).moved);
		const sum = (...types: string[]) =>
			files
				.filter(({ type }) => types.length === 0 || types.includes(type))
				.reduce((total, { bytes }) => total + bytes, 0);
		return {
			status: response?.status() ?? 0,
			visit: sum() + headers,
			script: sum('Script'),
			document: sum('Document', 'Stylesheet'),
			fonts: sum('Font'),
			shift,
			headers,
			files: files.toSorted((a, b) => b.bytes - a.bytes)
		};
	} finally {
		await context.close();
	}
}

/** The bytes of an answer's body as they come over the wire; undefined where there is no such answer. */
export function bytesOnTheWire(url: string, encoding: 'br' | 'gzip' = 'br'): Promise<number | undefined> {
	return new Promise((resolve, reject) => {
		const asked = request(url, { headers: { 'accept-encoding': encoding } }, (response) => {
			let bytes = 0;
			response.on('data', (chunk: Buffer) => (bytes += chunk.length));
			response.on('error', reject);
			response.on('end', () => resolve(response.statusCode === 200 ? bytes : undefined));
		});
		asked.on('error', reject);
		asked.end();
	});
}

/** The bytes of all that a page's service worker has put aside once it has come to rest; undefined without one. */
export async function measureFilling(browser: Browser, url: string): Promise<number | undefined> {
	const context = await browser.newContext(phone);
	try {
		const page = await context.newPage();
		await page.goto(url, { waitUntil: 'networkidle' });
		if (!(await settledWorker(page))) return undefined;
		let kept: string[] = [];
		for (let calm = 0; calm < 3;) {
			const now = await page.evaluate(async () => {
				const urls: string[] = [];
				for (const name of await caches.keys()) {
					for (const { url } of await (await caches.open(name)).keys()) urls.push(url);
				}
				return urls;
			});
			calm = now.length === kept.length ? calm + 1 : 0;
			kept = now;
			await page.waitForTimeout(1_000);
		}
		if (kept.length === 0) return undefined;
		const sizes = await Promise.all([...new Set(kept)].map((address) => bytesOnTheWire(address)));
		return sizes.reduce<number>((total, bytes) => total + (bytes ?? 0), 0);
	} finally {
		await context.close();
	}
}

/** Waits for a worker that is in charge; false where the page has none within ten seconds. */
function settledWorker(page: Page): Promise<boolean> {
	return page.evaluate(() =>
		Promise.race([
			navigator.serviceWorker.ready.then(() => true),
			new Promise<false>((resolve) => setTimeout(() => resolve(false), 10_000))
		])
	);
}

/** The bytes of the scripts fetched at the first touch of a chart; undefined where nothing comes. */
export async function measureChart(browser: Browser, url: string): Promise<number | undefined> {
	const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		await page.goto(url, { waitUntil: 'networkidle' });
		const chart = page.locator('figure:has(svg)').first();
		if ((await chart.count()) === 0) return undefined;
		const scripts = new Set<string>();
		page.on('request', (asked) => {
			if (/\.js(?:$|\?)/.test(asked.url())) scripts.add(asked.url());
		});
		await chart.tap();
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(1_000);
		if (scripts.size === 0) return undefined;
		const sizes = await Promise.all([...scripts].map((address) => bytesOnTheWire(address, 'gzip')));
		return sizes.reduce<number>((total, bytes) => total + (bytes ?? 0), 0);
	} finally {
		await context.close();
	}
}
