import { createServer, request as ask } from 'node:http';
import { readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { connect } from '#lib/platform/db/database.server.ts';
import { sessions } from '#lib/programme/schema.server.ts';
import { publishProgramme } from '#published/publish-programme.server.ts';
import { and, eq } from 'drizzle-orm';
import { hassan } from '../people.ts';
import { startProduct, type Product } from './server.ts';

test.describe.configure({ mode: 'serial' });

let product: Product;
test.beforeAll(async () => {
	test.setTimeout(240_000);
	product = await startProduct();
});
test.afterAll(() => product.stop());

async function filled(page: Page): Promise<void> {
	const isFilled = () =>
		page.evaluate(async () => {
			const files = await (await caches.open('files')).keys();
			return (
				navigator.serviceWorker.controller !== null && files.some(({ url }) => url.includes('/kept/language'))
			);
		});
	await expect.poll(isFilled, { timeout: 20_000 }).toBe(true);
}

async function newPhone(browser: Browser): Promise<Page> {
	return (await browser.newContext()).newPage();
}

test('what changed since the last look is told by name, stays while it is read, and goes once it was', async ({
	browser
}) => {
	test.setTimeout(90_000);
	const page = await newPhone(browser);
	await page.goto(`${product.url}/fr`);
	await filled(page);
	const { url } = JSON.parse(await readFile(join(product.data, 'database.json'), 'utf8')) as { url: string };
	const connection = connect(url);
	await page.context().setOffline(true);
	await connection.db
		.update(sessions)
		.set({ state: 'cancelled' })
		.where(and(eq(sessions.editionSlug, 'rehearsal'), eq(sessions.number, 68)));
	await publishProgramme(connection.db, hassan, 'rehearsal', new Date());
	await connection.close();
	await page.context().setOffline(false);
	await page.goto(`${product.url}/fr`);
	const changes = page.getByRole('region', { name: /Ce qui a changé/ });
	await expect(changes).toContainText('Annulée', { timeout: 60_000 });
	await page.reload();
	await expect(changes).toContainText('Annulée');
	await changes.getByRole('button').click();
	await expect(changes).toHaveCount(0);
	await page.context().close();
});

test('an updated application says so, goes on as it is, and takes over at the visitor’s word', async ({
	browser
}) => {
	test.setTimeout(90_000);
	// The same server through a proxy that, from one moment on, brings another worker.
	let newer = false;
	const proxy = createServer((request, response) => {
		const { hostname, port } = new URL(product.url);
		const on = ask(
			{
				hostname,
				port,
				path: request.url,
				method: request.method,
				headers: { host: request.headers.host, accept: request.headers.accept }
			},
			(answer) => {
				const worker = request.url === '/service-worker.js' && newer;
				const headers = { ...answer.headers };
				if (worker) for (const name of ['content-length', 'etag']) delete headers[name];
				response.writeHead(answer.statusCode ?? 500, headers);
				answer.on('data', (part: Buffer) => response.write(part));
				answer.on('end', () => response.end(worker ? '\n// newer' : undefined));
			}
		);
		request.pipe(on);
	}).listen(0);
	const address = `http://localhost:${(proxy.address() as AddressInfo).port}`;
	try {
		const page = await newPhone(browser);
		await page.goto(`${address}/fr/pavilions`);
		await filled(page);
		newer = true;
		await page.goto(`${address}/fr/pavilions/12`);
		const news = page.getByText('Une nouvelle version d’Abwab est prête');
		await expect(news).toBeVisible({ timeout: 20_000 });
		await page.goto(`${address}/fr/map`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.getByRole('button', { name: 'Mettre à jour' }).click();
		await expect(news).toHaveCount(0);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.context().close();
	} finally {
		proxy.closeAllConnections();
		proxy.close();
	}
});

test('the switch that turns the worker off reaches a phone that has it, and leaves an ordinary site', async ({
	browser
}) => {
	test.setTimeout(90_000);
	const page = await newPhone(browser);
	await page.goto(`${product.url}/fr/pavilions`);
	await filled(page);
	await writeFile(join(product.data, 'worker-off'), '');
	await page.goto(`${product.url}/fr/map`);
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.getRegistration())?.update();
	});
	const left = () => page.evaluate(async () => (await caches.keys()).length).catch(() => -1);
	await expect.poll(left, { timeout: 20_000 }).toBe(0);
	await page.goto(`${product.url}/fr/pavilions/12`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Frontières intelligentes');
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	await page.context().close();
});
