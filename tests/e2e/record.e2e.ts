import { expect, test } from '@playwright/test';

const fesFigures = [
	{ value: '1150000', words: 'ما يناهز' },
	{ value: '630000', words: 'أزيد من' },
	{ value: '31', words: 'عدد مضبوط' },
	{ value: '465', words: 'عدد مضبوط' },
	{ value: '20000000', words: 'أزيد من' },
	{ value: '2300', words: 'كما ورد في المصدر' },
	{ value: '150', words: 'كما ورد في المصدر' }
];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page of Fes shows each figure with its qualifier and a link to a source', async ({ page }) => {
		await page.goto('/ar/editions/fes-2023');
		const preferred = page.getByRole('region', { name: 'الأرقام، لكل منها مصدره' }).getByRole('listitem');
		for (const { value, words } of fesFigures) {
			const figure = preferred.filter({ has: page.locator(`data[value="${value}"]`) });
			await expect(figure).toHaveCount(1);
			await expect(figure).toContainText(words);
			await expect(figure.locator('a[href^="http"]').first()).toBeVisible();
		}
		const others = page
			.getByRole('region', { name: 'أرقام أخرى نُشرت، ولماذا لم تُعتمد' })
			.getByRole('listitem');
		const lower = others.filter({ has: page.locator('data[value="1118600"]') });
		await expect(lower).toContainText('غير معتمد');
		await expect(lower).toContainText('نعتمد البلاغ');
		await expect(page.getByText('وُصف عدد الزوار حينها بالرقم القياسي')).toBeVisible();
		await page.goto('/ar/editions/fes-2023/pavilions');
		await expect(page.getByText('المجلس الوطني لحقوق الإنسان').first()).toBeVisible();
		await expect(page.getByText('الوكالة الوطنية للسلامة الطرقية').first()).toBeVisible();
		await page.goto('/ar/editions/fes-2023/programme');
		await expect(page.getByRole('region').first().getByRole('listitem')).toHaveCount(4);
	});

	test('Tifli shows 124 and 90 with their dates and denominator, and no day in May 2024', async ({
		page
	}) => {
		await page.goto('/ar/tifli');
		const main = page.getByRole('main');
		await expect(main.locator('data[value="124"]').first()).toBeVisible();
		await expect(main.locator('data[value="90"]').first()).toBeVisible();
		const text = (await main.innerText()).replaceAll(/\s+/g, ' ');
		expect(text).toContain('طفلا أُعيدوا إلى ذويهم منذ 10 مارس 2023');
		expect(text).toContain('لم يُنشر عدد القضايا الذي حُسبت منه النسبة.');
		expect(text).toContain('مقياسان مختلفان');
		expect(text).toContain('ماي 2024');
		expect(text.match(/(?<![\w\d])\d{1,2} ماي 2024/g)).toBeNull();
		expect(text.indexOf('طفلك مختفٍ الآن؟')).toBe(0);
		await expect(page.locator('a[href^="tel:"]')).toHaveCount(0);
	});

	test('the two figures of May 2024 have no day on their own pages either', async ({ page }) => {
		for (const series of ['children-recovered-cumulative', 'resolution-rate']) {
			await page.goto(`/fr/figures/tifli.${series}.2023-03-10_2024-05-21.seed-000`);
			const text = (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ');
			expect(text).toContain('mai 2024');
			expect(text.match(/\b\d{1,2} mai 2024/g)).toBeNull();
			expect(text).toContain('depuis le 10 mars 2023');
		}
	});

	test('attendance shows six editions with qualifiers and the years between them', async ({ page }) => {
		await page.goto('/fr/attendance');
		const rows = page.locator('#by-edition').getByRole('listitem');
		const said = (await rows.allInnerTexts()).map((row) => row.replaceAll(/\s+/g, ' ').trim());
		const expected = [
			/2017.*près de 80 000/,
			/2018.*plus de 260 000/,
			/2019.*près de 515 000/,
			/2020.*pas d’édition/,
			/2021.*pas d’édition/,
			/2022.*pas d’édition/,
			/2023.*près de 1 150 000/,
			/2024.*tel que publié 2 120 000/,
			/2025.*près de 2 400 000/,
			/2026.*non trouvée par nous/,
			/2027.*non trouvée par nous/
		];
		expect(said).toHaveLength(expected.length);
		for (const [i, pattern] of expected.entries()) expect(said[i]).toMatch(pattern);
		await expect(page.getByRole('row').filter({ hasText: 'Agadir 2024' }).first()).toContainText(
			'du vendredi au mardi'
		);
	});

	test('in Arabic a range is in words and its start stands to the right of its end', async ({ page }) => {
		await page.goto('/ar/editions/fes-2023');
		const range = page.getByText('من 17 إلى 21 ماي 2023').first();
		const [start, end] = await range.evaluate((element) => {
			const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const text = node.textContent ?? '';
				if (!text.includes('17')) continue;
				return ['17', '21'].map((part) => {
					const place = document.createRange();
					place.setStart(node, text.indexOf(part));
					place.setEnd(node, text.indexOf(part) + 2);
					return place.getBoundingClientRect().x;
				});
			}
			return [];
		});
		expect(start).toBeGreaterThan(end ?? Infinity);
	});
});

test('a language chosen by hand is where the short links lead, and the page stays', async ({ page }) => {
	await page.goto('/ar/editions/fes-2023');
	await page.getByRole('banner').locator('summary').click();
	await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/editions\/fes-2023$/);
	await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
	await page.goto('/tifli');
	await expect(page).toHaveURL(/\/en\/tifli$/);
});

test('a sentence with value, qualifier, date, speaker and link is copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/en/figures/fes-2023.visitors-two-days.2023-05-19_2023-05-20.seed-003');
	await page.getByRole('button', { name: /copy/i }).click();
	await expect(page.getByRole('status')).not.toBeEmpty();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.replaceAll(/[\u2066-\u2069]/g, '')).toBe(
		'more than 630,000 visitors – visitors on Friday and Saturday together, the peak (19–20 May 2023), according to: ' +
			`DGSN communiqué, 21 May 2023. ${new URL(page.url()).origin}/f/fes-2023.visitors-two-days.2023-05-19_2023-05-20.seed-003`
	);
});

test('a chart loads its drawing code at the first touch, and its points are read by keyboard', async ({
	page
}) => {
	await page.goto('/ar/attendance', { waitUntil: 'networkidle' });
	const chart = page.locator('#by-edition');
	await expect(chart.locator('canvas')).toHaveCount(0);
	const [request] = await Promise.all([
		page.waitForRequest(/_app\/immutable\/.*\.js$/),
		chart.locator('button').first().focus()
	]);
	expect(request.url()).toContain('_app/immutable');
	await expect(chart.locator('canvas')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(chart.locator('[aria-live], output').first()).not.toBeEmpty();
});
