// npm test: types, lint, unit, architecture, integration, faults and end-to-end, whatever fails on the way.
// The last line is `N passed, N failed`; a skipped test counts as failed, a runner without tests too.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conclude, minute, report, root, run, vitest } from './runner.js';

/** @typedef {import('./runner.js').Outcome} Outcome */

/**
 * A tool that passes or fails as a whole: it counts as one test.
 *
 * @param {string} title
 * @param {string[]} command
 * @returns {Promise<Outcome>}
 */
async function whole(title, command) {
	const well = await run(title, command, { limit: 4 * minute });
	return { passed: well ? 1 : 0, failed: well ? 0 : 1, why: well ? [] : [title] };
}

/** What Vitest has to find tests in. */
const projects = {
	unit: 'src/',
	architecture: 'tests/architecture/',
	integration: 'tests/integration/',
	faults: 'tests/faults/'
};

/** @param {string} folder @returns {Promise<Outcome>} */
async function playwright(folder) {
	const file = join(folder, 'playwright.json');
	const command = ['playwright', 'test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'];
	const well = await run('end-to-end', command, {
		limit: 15 * minute,
		environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: file }
	});
	/** @typedef {{ title: string, file: string, tests: { status: string, projectName: string }[] }} Spec */
	/** @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite */
	/** @type {{ suites: Suite[], errors: { message?: string }[] } | undefined} */
	const results = await report(file);
	/** @type {Outcome} */
	const outcome = { passed: 0, failed: 0, why: [] };
	/** @param {string} why */
	const fail = (why) => {
		outcome.failed += 1;
		outcome.why.push(why);
	};
	/** @param {Suite} suite */
	const count = ({ specs = [], suites = [] }) => {
		for (const { title, file: name, tests } of specs) {
			for (const { status, projectName } of tests) {
				if (status === 'expected') outcome.passed += 1;
				else
					fail(
						`tests/e2e/${name} (${projectName}): ${title}${status === 'unexpected' ? '' : ` (${status})`}`
					);
			}
		}
		suites.forEach(count);
	};
	results?.suites.forEach(count);
	for (const { message } of results?.errors ?? []) fail(`end-to-end: ${message?.split('\n')[0] ?? 'failed'}`);
	if (outcome.passed + outcome.failed === 0) fail('end-to-end: no test was run');
	if (!well && outcome.failed === 0) fail('Playwright failed outside its tests: see above');
	return outcome;
}

/**
 * Finds or installs the browser before anything else, so that a machine without one says so at once.
 * Node 20 does not read TypeScript: Vite does it for us.
 *
 * @returns {Promise<Outcome>}
 */
async function browser() {
	try {
		const { runnerImport } = await import('vite');
		/** @type {{ module: typeof import('./chromium.ts') }} */
		const { module } = await runnerImport(join(root, 'tests/chromium.ts'));
		process.env.ABWAB_TEST_CHROMIUM = await module.chromiumPath();
		console.log(`── browser: ${process.env.ABWAB_TEST_CHROMIUM}`);
		return { passed: 0, failed: 0, why: [] };
	} catch (error) {
		const sentence = error instanceof Error ? error.message : String(error);
		console.log(`── browser: ${sentence}`);
		return { passed: 0, failed: 1, why: [`browser: ${sentence}`] };
	}
}

const begun = Date.now();
const folder = await mkdtemp(join(tmpdir(), 'abwab-results-'));
/** @type {Outcome[]} */
const outcomes = [];
// What Kit and the messages generate: everything below is compiled with it.
await run('generated files', ['npm', 'run', '--silent', 'prepare'], { limit: 2 * minute });
outcomes.push(await browser());
outcomes.push(await whole('types', ['npm', 'run', '--silent', 'check']));
outcomes.push(await whole('lint', ['npm', 'run', '--silent', 'lint']));
outcomes.push(await vitest(folder, projects, 15 * minute));
// Without a browser there is nothing to run: its absence counts as a failure already.
if (process.env.ABWAB_TEST_CHROMIUM) outcomes.push(await playwright(folder));
await rm(folder, { recursive: true, force: true });
conclude(outcomes, begun);
