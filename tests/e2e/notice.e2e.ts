import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { connect } from '#lib/platform/db/database.server.ts';
import { issueNotice } from '#lib/programme/commands/notice.server.ts';
import { publishNotices } from '#published/publish-programme.server.ts';
import { hassan } from '../people.ts';
import { startProduct } from './server.ts';

test('an emergency reaches a page that is open, within a minute, without anybody touching it', async ({
	browser
}) => {
	test.setTimeout(240_000);
	const product = await startProduct();
	const { url } = JSON.parse(await readFile(join(product.data, 'database.json'), 'utf8')) as { url: string };
	const connection = connect(url);
	try {
		const page = await (await browser.newContext()).newPage();
		// The page has asked once and knows how things are: what comes then is news.
		const asked = page.waitForResponse(/\/api\/v1\/live/);
		await page.goto(`${product.url}/ar/pavilions/12`);
		await asked;
		// The clock of the product, which starts on another day than this machine's.
		const live = await (await page.request.get(`${product.url}/api/v1/live`)).json();
		const now = new Date((live as { serverTime: string }).serverTime);
		await issueNotice(connection.db, hassan, {
			edition: 'rehearsal',
			level: 'emergency',
			title: { ar: 'إخلاء المنطقة أ' },
			text: { ar: 'اتجهوا بهدوء إلى المخرج 1.' },
			confirmedAt: now,
			expiresAt: new Date(now.getTime() + 3_600_000)
		});
		await publishNotices(connection.db, hassan, 'rehearsal', now);
		await expect(page.getByText('إخلاء المنطقة أ')).toBeVisible({ timeout: 60_000 });
	} finally {
		await connection.close();
		await product.stop();
	}
});
