import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { budgets } from '../bench/budgets.ts';
import { bytesOnTheWire, measureChart, measureVisit } from '../bench/measure.ts';
import { address, languages, pages } from './pages.ts';

// A visit that a link brought is no first page to keep: it is made for one person and never stored.
for (const page of pages.filter(({ path, status }) => status === 200 && !path.includes('?s='))) {
	for (const lang of languages) {
		test(`a first visit to ${address(lang, page)} stays within every budget`, async ({
			browser,
			baseURL
		}) => {
			const visit = await measureVisit(browser, `${baseURL}${address(lang, page)}`);
			expect(visit.status, 'only the page itself can be measured').toBe(200);
			const largest = visit.files.slice(0, 6).map(({ url, type, bytes }) => `\n  ${bytes} ${type} ${url}`);
			const seen = `${visit.files.length} files, ${visit.headers} bytes of headers; the largest:${largest.join('')}\n`;
			for (const key of ['visit', 'script', 'document', 'fonts', 'shift'] as const) {
				const hint = `${budgets[key].what}: make it smaller. ${seen}`;
				expect.soft(visit[key], hint).toBeLessThanOrEqual(budgets[key].budget);
			}
		});
	}
}

for (const lang of languages) {
	test(`the record file in ${lang} stays within its budget`, async ({ baseURL }) => {
		const bytes = await bytesOnTheWire(`${baseURL}/api/v1/record?lang=${lang}`);
		expect(bytes, `/api/v1/record?lang=${lang} answers 200`).toBeDefined();
		expect(bytes, budgets.record.what).toBeLessThanOrEqual(budgets.record.budget);
	});
}

test('what the first touch of a chart fetches stays within its budget', async ({ browser, baseURL }) => {
	const bytes = await measureChart(browser, `${baseURL}/ar/attendance`);
	expect(bytes, 'the drawing code comes at the first touch').toBeGreaterThan(10_000);
	expect(bytes, budgets.chart.what).toBeLessThanOrEqual(budgets.chart.budget);
});

test('a page that is too heavy and moves is measured as such', async ({ browser }) => {
	const weight = 60_000;
	const heavy = createServer((request, response) => {
		if (request.url === '/heavy.js') {
			response.setHeader('content-type', 'text/javascript');
			response.end(`// ${randomBytes(weight / 2).toString('hex')}`);
			return;
		}
		response.setHeader('content-type', 'text/html');
		response.end(`<!doctype html><title>Heavy</title><h1 id="late">Late</h1><p style="font-size: 80px">Words that move down</p><script src="/heavy.js"></script>
			<script>setTimeout(() => late.style.marginTop = '300px', 300)</script>`);
	}).listen(0);
	try {
		const { port } = heavy.address() as AddressInfo;
		const visit = await measureVisit(browser, `http://localhost:${port}/`);
		expect(visit.script).toBeGreaterThan(weight);
		expect(visit.visit).toBeGreaterThan(visit.script + visit.document - 1);
		expect(visit.shift).toBeGreaterThan(budgets.shift.budget);
	} finally {
		heavy.close();
	}
});
