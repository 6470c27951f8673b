import { chromium } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { address, languages, pages } from '../e2e/pages.ts';
import { startProduct } from '../e2e/server.ts';
import { budgets, type Budget } from './budgets.ts';
import { bytesOnTheWire, measureChart, measureFilling, measureVisit, type Visit } from './measure.ts';

type Measured = { value: number; where: string };

const number = (value: number, unit: Budget['unit']) =>
	unit === 'bytes' ? value.toLocaleString('en').padStart(9) : value.toFixed(4).padStart(9);

function print(budget: Budget, measured: Measured | undefined): void {
	const { what, unit, stretch, yardsticks } = budget;
	const verdict = !measured
		? 'nothing to measure'
		: measured.value > budget.budget
			? 'OVER BUDGET'
			: measured.value > stretch
				? 'within budget'
				: 'within stretch';
	console.log(`\n${what}`);
	console.log(`  measured  ${measured ? `${number(measured.value, unit)}  ${measured.where}` : '        –'}`);
	console.log(`  budget    ${number(budget.budget, unit)}  ${verdict}`);
	console.log(`  stretch   ${number(stretch, unit)}`);
	for (const { name, value } of yardsticks) console.log(`  elsewhere ${number(value, unit)}  ${name}`);
}

/** The largest of what was measured, with the address that it came from. */
function worst(measured: { where: string; value: number | undefined }[]): Measured | undefined {
	return measured
		.filter((one): one is Measured => one.value !== undefined)
		.toSorted((a, b) => b.value - a.value)[0];
}

/** Measures the built product and prints each number beside its budget. ABWAB_TEST_URL names a running one. */
export async function bench(): Promise<void> {
	const running = process.env.ABWAB_TEST_URL;
	const product = running ? { url: running, stop: async () => {} } : await startProduct();
	const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
	try {
		const visits: (Visit & { where: string })[] = [];
		for (const page of pages.filter(({ status }) => status === 200)) {
			for (const lang of languages) {
				const where = address(lang, page);
				visits.push({ where, ...(await measureVisit(browser, product.url + where)) });
			}
		}
		const files = async (path: (lang: string) => string) =>
			worst(
				await Promise.all(
					languages.map(async (lang) => ({
						where: path(lang),
						value: await bytesOnTheWire(product.url + path(lang))
					}))
				)
			);
		const once = (value: number | undefined, where: string) => worst([{ where, value }]);

		console.log(`${visits.length} cold visits to ${product.url}; of each kind the most expensive:`);
		for (const key of ['visit', 'script', 'document', 'fonts', 'shift'] as const) {
			print(budgets[key], worst(visits.map((visit) => ({ where: visit.where, value: visit[key] }))));
		}
		print(budgets.programme, await files((lang) => `/api/v1/editions/rehearsal/programme?lang=${lang}`));
		print(budgets.record, await files((lang) => `/api/v1/record?lang=${lang}`));
		print(budgets.live, await files((lang) => `/api/v1/live?lang=${lang}`));
		print(budgets.filling, once(await measureFilling(browser, `${product.url}/ar`), '/ar'));
		print(budgets.chart, once(await measureChart(browser, `${product.url}/ar/attendance`), '/ar/attendance'));
	} finally {
		await browser.close();
		await product.stop();
	}
}
