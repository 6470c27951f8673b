// npm test: types, lint, unit, architecture, integration and end-to-end, whatever fails on the way.
// The last line is `N passed, N failed`; a skipped test counts as failed, a runner without tests too.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const minute = 60_000;

/** @typedef {{ passed: number, failed: number, why: string[] }} Outcome */

/**
 * Runs a command in sight of the reader, and ends it with all it started when it takes too long.
 *
 * @param {string} title
 * @param {string[]} command
 * @param {{ limit: number, environment?: Record<string, string> }} options
 * @returns {Promise<boolean>} whether it ended well
 */
async function run(title, command, { limit, environment = {} }) {
	console.log(`\n── ${title}: ${command.join(' ')}`);
	const begun = Date.now();
	const windows = process.platform === 'win32';
	const child = spawn(command[0] ?? '', command.slice(1), {
		cwd: root,
		stdio: 'inherit',
		shell: windows,
		// A group of its own, so that what it started ends with it.
		detached: !windows,
		env: {
			...process.env,
			...environment,
			PATH: join(root, 'node_modules', '.bin') + (windows ? ';' : ':') + process.env.PATH
		}
	});
	/** @param {NodeJS.Signals} signal */
	const end = (signal) => {
		try {
			if (windows || child.pid === undefined) child.kill(signal);
			else process.kill(-child.pid, signal);
		} catch {
			// Ended already.
		}
	};
	const interrupted = () => {
		end('SIGINT');
		process.exitCode = 130;
		setTimeout(() => process.exit(130), 5_000).unref();
	};
	process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
	const timer = setTimeout(() => {
		console.log(`── ${title} took longer than ${limit / minute} minutes and was ended`);
		end('SIGTERM');
		setTimeout(() => end('SIGKILL'), 10_000).unref();
	}, limit);
	/** @type {number | null} */
	const code = await new Promise((resolve) => {
		child.on('error', (error) => {
			console.log(`── ${title} could not be started: ${error.message}`);
			resolve(null);
		});
		child.on('exit', resolve);
	});
	clearTimeout(timer);
	// What a failed test left running ends with its runner.
	if (!windows) end('SIGKILL');
	process.removeListener('SIGINT', interrupted).removeListener('SIGTERM', interrupted);
	if (process.exitCode === 130) process.exit(130);
	console.log(
		`── ${title} ${code === 0 ? 'passed' : 'FAILED'} after ${Math.round((Date.now() - begun) / 1000)} s`
	);
	return code === 0;
}

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

/** @param {string} path @returns {Promise<any>} the report, or nothing where none was written */
async function report(path) {
	try {
		return JSON.parse(await readFile(path, 'utf8'));
	} catch {
		return undefined;
	}
}

/** What Vitest has to find tests in. */
const projects = { unit: 'src/', architecture: 'tests/architecture/', integration: 'tests/integration/' };

/** @param {string} folder @returns {Promise<Outcome>} */
async function vitest(folder) {
	const file = join(folder, 'vitest.json');
	const command = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const well = await run('unit, architecture, integration', command, { limit: 6 * minute });
	/** @type {{ testResults: { name: string, status: string, message: string, assertionResults: { status: string, fullName: string }[] }[] } | undefined} */
	const results = await report(file);
	/** @type {Outcome} */
	const outcome = { passed: 0, failed: 0, why: [] };
	/** @param {string} why */
	const fail = (why) => {
		outcome.failed += 1;
		outcome.why.push(why);
	};
	const seen = new Set();
	for (const { name, status, assertionResults } of results?.testResults ?? []) {
		const path = relative(root, name).split(sep).join('/');
		for (const [project, start] of Object.entries(projects)) {
			if (path.startsWith(start) && assertionResults.length > 0) seen.add(project);
		}
		for (const { status: ended, fullName } of assertionResults) {
			if (ended === 'passed') outcome.passed += 1;
			else fail(`${path}: ${fullName}${ended === 'failed' ? '' : ` (${ended})`}`);
		}
		// A file that fails outside its tests: an import, a hook.
		if (status === 'failed' && assertionResults.every((one) => one.status === 'passed')) fail(path);
	}
	for (const project of Object.keys(projects)) {
		if (!seen.has(project)) fail(`${project}: no test was run`);
	}
	if (!well && outcome.failed === 0) fail('Vitest failed outside its tests: see above');
	return outcome;
}

/** @param {string} folder @returns {Promise<Outcome>} */
async function playwright(folder) {
	const file = join(folder, 'playwright.json');
	const command = ['playwright', 'test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'];
	const well = await run('end-to-end', command, {
		limit: 8 * minute,
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
outcomes.push(await vitest(folder));
// Without a browser there is nothing to run: its absence counts as a failure already.
if (process.env.ABWAB_TEST_CHROMIUM) outcomes.push(await playwright(folder));
await rm(folder, { recursive: true, force: true });

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const why = outcomes.flatMap((outcome) => outcome.why);
console.log(`\n── all of it took ${Math.round((Date.now() - begun) / 1000)} s`);
if (why.length > 0) console.log(`── failed:\n${why.map((one) => `   ${one}`).join('\n')}`);
console.log(`${passed} passed, ${why.length} failed`);
process.exit(why.length > 0 ? 1 : 0);
