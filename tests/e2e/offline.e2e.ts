import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { languages, pages } from './pages.ts';

/** One visit to one page, until the phone has everything it needs. */
async function visitOnce(page: Page, path: string): Promise<void> {
	await page.goto(path);
	const isFilled = () =>
		page.evaluate(async () => {
			const files = await (await caches.open('files')).keys();
			const has = (part: string) => files.some(({ url }) => url.includes(part));
			return navigator.serviceWorker.controller !== null && has('/programme?') && has('/kept/language');
		});
	await expect.poll(isFilled, { timeout: 20_000 }).toBe(true);
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function offline(context: BrowserContext, act: () => Promise<void>): Promise<void> {
	await context.setOffline(true);
	await act().finally(() => context.setOffline(false));
}

for (const lang of languages) {
	test(`after one visit to one page, every public page in ${lang} opens with the network gone`, async ({
		page,
		context
	}) => {
		test.setTimeout(120_000);
		const online = new Map<string, string>();
		await visitOnce(page, `/${lang}`);
		for (const { path, status } of pages) {
			if (status !== 200) continue;
			const body = await (await page.request.get(`/${lang}${path}`)).text();
			online.set(
				path,
				/<h1[^>]*>(.*?)<\/h1>/s
					.exec(body)?.[1]
					?.replaceAll(/<[^>]*>|\s+/g, ' ')
					.trim() ?? ''
			);
		}
		await offline(context, async () => {
			for (const [path, heading] of online) {
				await page.goto(`/${lang}${path}`);
				const text = (await title(page).innerText()).replaceAll(/\s+/g, ' ').trim();
				const plain = heading.replaceAll(/&\w+;/g, '').replaceAll(/\s+/g, ' ').trim();
				const bare = (words: string) => words.replaceAll(/[\s&]/g, '').toLowerCase();
				expect(bare(text), path).toBe(bare(plain));
			}
		});
	});
}

test('links, reloads, addresses typed by hand and codes of posters work with the network gone', async ({
	page,
	context
}) => {
	await visitOnce(page, '/ar/tifli');
	await offline(context, async () => {
		await page.goto('/p/12');
		await expect(page).toHaveURL(/\/ar\/pavilions\/12$/);
		await expect(title(page)).toHaveText('الحدود الذكية');
		await page.goto('/e/rehearsal/p/27');
		await expect(page).toHaveURL(/\/ar\/pavilions\/27$/);
		await page.goto('/');
		await expect(page).toHaveURL(/\/ar$/);
		await page.getByRole('link', { name: 'البرنامج الكامل' }).click();
		await expect(title(page)).toHaveText('البرنامج');
		await page.reload();
		await expect(title(page)).toHaveText('البرنامج');
		await page.goto('/ar/search?q=%D9%85%D8%B1%D8%A7%D8%AD%D9%8A%D8%B6');
		await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
		await page.goto('/ar/pavilions/999');
		await expect(title(page)).toHaveText('هذه الصفحة غير موجودة');
	});
});

test('nothing that is not to be kept is kept, and neither the desk nor drawing code', async ({ page }) => {
	await visitOnce(page, '/fr/visit?s=rehearsal.5');
	const kept = await page.evaluate(async () => {
		const addresses: string[] = [];
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys())
				addresses.push(new URL(url).pathname + new URL(url).search);
		return addresses;
	});
	expect(kept.filter((path) => /visit|desk|donat/.test(path))).toEqual([]);
	expect(kept.length).toBeGreaterThan(10);
});

test('a broken copy on the phone is no blank page: the network is asked', async ({ page }) => {
	await visitOnce(page, '/fr');
	const breakFiles = () =>
		page.evaluate(async () => {
			const cache = await caches.open('files');
			for (const request of await cache.keys()) await cache.put(request, new Response('{"version":1,"hal'));
		});
	await breakFiles();
	await page.goto('/fr/pavilions/12');
	await expect(title(page)).toHaveText('Frontières intelligentes');
	await page.goto('/fr/tifli');
	await expect(title(page)).toBeVisible();
});

test('storage cleared by the browser leaves an ordinary site', async ({ page }) => {
	await visitOnce(page, '/fr');
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
	});
	await page.goto('/fr/pavilions/12');
	await expect(title(page)).toHaveText('Frontières intelligentes');
});
