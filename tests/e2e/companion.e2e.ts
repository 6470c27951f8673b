import { expect, test, type Page } from '@playwright/test';
import type { ProgrammeFile } from '#published/programme-file.ts';
import { languages } from './pages.ts';

/** The two times of the first range on a page: their text, the instant they stand for, and where they stand. */
function firstRange(page: Page) {
	return page
		.locator('.hours')
		.first()
		.evaluate((range) =>
			[...range.querySelectorAll('time')].map((time) => ({
				text: time.textContent,
				datetime: time.dateTime,
				x: time.getBoundingClientRect().x
			}))
		);
}

test.describe('without JavaScript a visitor reads', () => {
	test.use({ javaScriptEnabled: false });

	for (const [path, words] of [
		['', /مفتوح/],
		['/programme', /برنامج|الفقرات|عرض/],
		['/pavilions/27', /حلبة التربية الطرقية للأطفال/],
		['/sessions/30', /الدفاع عن النفس/],
		['/map', /مسرح الجريمة/],
		['/live', /stream\.example/],
		['/help', /اتصل بالرقم 19/],
		['/search?q=%D9%85%D8%B1%D8%A7%D8%AD%D9%8A%D8%B6', /المراحيض/]
	] as const) {
		test(`/ar${path}`, async ({ page }) => {
			await page.goto(`/ar${path}`);
			await expect(page.getByRole('main')).toContainText(words);
			await expect(page.locator('h1')).toHaveCount(1);
		});
	}
});

test('the rehearsal shows something now and something next, and says on every page that it is one', async ({
	page
}) => {
	await page.goto('/ar');
	await expect(page.getByText('تمرين: برنامج مخترَع للتدريب')).toBeVisible();
	const rows = page.getByRole('region', { name: 'الآن وبعد قليل' }).getByRole('listitem');
	await expect(rows.filter({ hasText: 'الآن' }).first()).toBeVisible();
	expect(await rows.count()).toBeGreaterThan(1);
	const robots = async (path: string) =>
		/<meta name="robots" content="noindex"/.test(await (await page.request.get(`/ar${path}`)).text());
	for (const path of ['', '/programme', '/pavilions/12', '/map', '/visit'])
		expect(await robots(path), path).toBe(true);
	expect(await robots('/tifli'), 'the record is no rehearsal').toBe(false);
});

test('event times are the same in every language and in every zone of the phone', async ({
	browser,
	baseURL
}) => {
	const seen = new Set<string>();
	for (const timezoneId of [
		'Africa/Casablanca',
		'Asia/Tokyo',
		'America/Los_Angeles',
		'Asia/Kathmandu',
		'Pacific/Kiritimati'
	]) {
		const context = await browser.newContext({ timezoneId, ...(baseURL ? { baseURL } : {}) });
		const page = await context.newPage();
		for (const lang of languages) {
			await page.goto(`/${lang}/sessions/30`);
			const [start, end] = await firstRange(page);
			seen.add(`${start?.datetime} ${start?.text} ${end?.text}`);
			if (lang === 'ar')
				expect(start?.x, 'in Arabic the start stands to the right').toBeGreaterThan(end?.x ?? Infinity);
			else expect(start?.x, 'elsewhere the start stands to the left').toBeLessThan(end?.x ?? -Infinity);
		}
		await context.close();
	}
	expect([...seen]).toHaveLength(1);
});

test('in Arabic a range is in words', async ({ page }) => {
	await page.goto('/ar/sessions/30');
	await expect(page.locator('.hours').first()).toHaveText(/^من \d\d:\d\d إلى \d\d:\d\d$/);
});

test('a saved session is in my visit, and moves to another phone', async ({ page, browser, baseURL }) => {
	await page.goto('/fr/programme');
	const day = await page.locator('.days a').last().getAttribute('href');
	await page.goto(day ?? '');
	const stars = page.getByRole('button', { name: /Ma visite|ma visite/ });
	for (let i = 0; i < 6; i++) await stars.nth(i).click();
	await expect(stars.first()).toHaveAttribute('aria-pressed', 'true');
	await page.goto('/fr/visit');
	await expect(page.getByRole('main').locator('.title').first()).toBeVisible();
	expect(await page.getByRole('main').locator('.title').count()).toBe(6);

	const code = await page.evaluate(() => localStorage.getItem('abwab.visit'));
	const other = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
	const answer = await other.goto(`/ar/visit?s=${code}`);
	expect(answer?.headers()['cache-control']).toBe('no-store');
	await other.getByRole('button', { name: 'حفظها في هذا الهاتف' }).click();
	await expect(other).toHaveURL(/\/ar\/visit$/);
	await other.goto('/ar/visit');
	expect(await other.getByRole('main').locator('.title').count()).toBe(6);
	await other.context().close();
});

test('clashes of a visit are all shown, naming the other zone', async ({ page }) => {
	// A show on the stage from 13:30, a seminar in the hall and a workshop in pavilion 9 from 14:00: each with both.
	await page.goto('/fr/visit?s=rehearsal.30.31.32');
	await expect(page.getByRole('main').getByText('En même temps que')).toHaveCount(3);
	await expect(page.getByRole('main').locator('.clash').getByRole('link')).toHaveCount(6);

	const answer = await page.request.get('/api/v1/editions/rehearsal/programme?lang=fr');
	const { sessions, pavilions } = (await answer.json()) as ProgrammeFile;
	const zoneOf = new Map(pavilions.map(({ number, zone }) => [number, zone]));
	const atPavilions = sessions.filter(({ pavilion }) => pavilion !== undefined).slice(-30);
	const apart = atPavilions.flatMap((one) =>
		atPavilions
			.filter((other) => one.start < other.end && other.start < one.end && one.id < other.id)
			.filter((other) => zoneOf.get(one.pavilion ?? 0) !== zoneOf.get(other.pavilion ?? 0))
			.map((other) => [one, other] as const)
	)[0];
	if (!apart) throw new Error('The rehearsal has no two sessions at once in two zones on its last days.');
	const [one, other] = apart;
	await page.goto(`/fr/visit?s=rehearsal.${one.id}.${other.id}`);
	const told = page.getByRole('main').locator('.clash').first();
	await expect(told).toContainText(`dans une autre zone : Zone ${zoneOf.get(other.pavilion ?? 0)}`);
});

test('a question typed on a phone finds its pavilion, and the way to it is by keyboard alone', async ({
	page
}) => {
	await page.goto('/fr');
	await page.getByRole('link', { name: 'Recherche' }).click();
	await page.getByRole('searchbox').fill('carte identite');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/q=carte/);
	const first = page
		.getByRole('main')
		.getByRole('link', { name: /Carte d’identité/ })
		.first();
	await first.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/fr\/pavilions\/10$/);
});

test('short links and posters lead to the visitor’s language', async ({ request }) => {
	const lead = async (path: string) => {
		const answer = await request.get(path, { maxRedirects: 0, headers: { 'accept-language': 'tzm' } });
		return [answer.status(), answer.headers().location];
	};
	expect(await lead('/p/12')).toEqual([303, '/zgh/pavilions/12']);
	expect(await lead('/s/5')).toEqual([303, '/zgh/sessions/5']);
	expect(await lead('/e/rehearsal/p/12')).toEqual([303, '/zgh/pavilions/12']);
	expect((await request.get('/p/abc', { maxRedirects: 0 })).status()).toBe(404);
	expect((await request.get('/ar/pavilions/999')).status()).toBe(404);
});

test('a poster holds the permanent address of its pavilion, drawn as a code', async ({ page }) => {
	await page.goto('/fr/posters/pavilion-12');
	await expect(page.getByText(/\/e\/rehearsal\/p\/12/)).toBeVisible();
	const code = page.getByRole('main').locator('img');
	await expect(code).toHaveAttribute('src', '/fr/posters/pavilion-12/code.svg');
	expect(await code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});
