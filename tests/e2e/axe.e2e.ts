import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page as Tab } from '@playwright/test';
import { direction } from '#lib/platform/i18n/language.ts';
import { pathInLanguage } from '#lib/platform/i18n/path.ts';
import { address, languages, pages } from './pages.ts';

test.use({ serviceWorkers: 'block' });

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to, one line each: the rule, what it asks for, where. */
async function objections(tab: Tab, colours: 'light' | 'dark'): Promise<string[]> {
	await tab.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' });
	const axe = new AxeBuilder({ page: tab });
	// Pages have no frames: without a second tab to gather them in, axe takes half the time.
	axe.setLegacyMode(true);
	// Only colours differ in the dark.
	if (colours === 'light') axe.withTags(rules);
	else axe.withRules('color-contrast');
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) => {
			const why = failureSummary?.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
			return `${colours}: ${id}: ${help}: ${target.join(' ')} (${why ?? ''})`;
		})
	);
}

/** Collects what a page must not do: ask other hosts, complain, or break its own Content-Security-Policy. */
async function watch(tab: Tab, origin: string) {
	const elsewhere: string[] = [];
	const complaints: string[] = [];
	tab.on('request', (request) => {
		const url = new URL(request.url());
		if (url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:')
			elsewhere.push(url.href);
	});
	tab.on('pageerror', (error) => complaints.push(String(error)));
	tab.on('console', (message) => {
		if (message.type() !== 'error') return;
		// A page that answers 404 on purpose is reported by the browser under its own address.
		if (message.text().startsWith('Failed to load resource') && message.location().url === tab.url()) return;
		complaints.push(`${message.text()} (${message.location().url})`);
	});
	await tab.exposeFunction('breach', (text: string) => complaints.push(text));
	await tab.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const { breach } = window as unknown as { breach: (text: string) => void };
			breach(`CSP: ${event.violatedDirective} forbids ${event.blockedURI} ${event.sample}`);
		});
	});
	return { elsewhere, complaints };
}

/** How far the page reaches beyond a screen of `width`, and what sticks out. */
async function overflow(tab: Tab, width: number): Promise<string[]> {
	await tab.setViewportSize({ width, height: 700 });
	return tab.evaluate((limit) => {
		const root = document.scrollingElement ?? document.documentElement;
		if (root.scrollWidth <= limit) return [];
		const out = [...document.body.querySelectorAll('*')]
			.filter((element) => {
				const { left, right, width: wide } = element.getBoundingClientRect();
				return wide > 0 && (right > limit + 0.5 || left < -0.5);
			})
			.slice(0, 5)
			.map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
		return [`${root.scrollWidth} px wide`, ...out];
	}, width);
}

for (const page of pages) {
	for (const lang of languages) {
		test(`${address(lang, page)} can be used by everybody and keeps to itself`, async ({
			page: tab,
			baseURL
		}) => {
			const { elsewhere, complaints } = await watch(tab, new URL(baseURL ?? '').origin);
			const response = await tab.goto(address(lang, page), { waitUntil: 'networkidle' });
			expect(response?.status()).toBe(page.status);

			const html = tab.locator('html');
			await expect(html).toHaveAttribute('lang', lang);
			await expect(html).toHaveAttribute('dir', direction(lang));
			await expect(tab.locator('h1')).toHaveCount(1);

			const alternates = await tab
				.locator('link[rel="alternate"][hreflang]:not([hreflang="x-default"])')
				.evaluateAll((links) =>
					links.map((link) => {
						const { hreflang, href } = link as HTMLLinkElement;
						return `${hreflang} ${decodeURI(new URL(href).pathname)}`;
					})
				);
			// A page that is not there is in no other language either.
			const named = page.status === 200 ? languages : [];
			// What is asked of a page is not part of its name.
			const [path = ''] = address(lang, page).split('?');
			expect(alternates.toSorted(), 'every page names itself in the four languages').toEqual(
				named.map((other) => `${other} ${pathInLanguage(path, other)}`).toSorted()
			);

			expect(await objections(tab, 'light')).toEqual([]);
			expect(await objections(tab, 'dark')).toEqual([]);
			expect(await overflow(tab, 320), 'no page scrolls sideways at 320 px').toEqual([]);

			expect(elsewhere, 'no page asks another host for anything').toEqual([]);
			expect(complaints, 'the browser has nothing to complain about').toEqual([]);
		});
	}

	test(
		`${address('ar', page)} can be used by everybody on a wide screen`,
		{ tag: '@desktop' },
		async ({ page: tab }) => {
			await tab.goto(address('ar', page), { waitUntil: 'networkidle' });
			expect(await objections(tab, 'light')).toEqual([]);
			expect(await overflow(tab, 1280)).toEqual([]);
		}
	);
}

test('a page that breaks every rule is caught by each of these checks', async ({ page: tab, baseURL }) => {
	const origin = new URL(baseURL ?? '').origin;
	const { elsewhere, complaints } = await watch(tab, origin);
	await tab.route('**/*', async (route) => {
		if (new URL(route.request().url()).origin !== origin) return route.abort();
		await route.fulfill({
			contentType: 'text/html; charset=utf-8',
			headers: { 'content-security-policy': "script-src 'none'" },
			body: `<!doctype html><html><title>Breach</title><body style="color: #999; background: #aaa">
				<div style="width: 900px">Pale words, no language, no heading</div><img src="https://elsewhere.example/x.png">
				<script>document.title = 'not allowed';</script></body></html>`
		});
	});
	await tab.goto('/ar');
	const found = await objections(tab, 'light');
	for (const rule of ['color-contrast', 'html-has-lang', 'image-alt']) {
		expect(found.join('\n')).toContain(`light: ${rule}:`);
	}
	expect(await overflow(tab, 320)).not.toEqual([]);
	expect(elsewhere).toContain('https://elsewhere.example/x.png');
	expect(complaints.join('\n')).toContain('CSP: script-src');
});
