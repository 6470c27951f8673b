// How the tests are run: what `npm test` and `npm run faults` have in common.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const minute = 60_000;

/** @typedef {{ passed: number, failed: number, why: string[] }} Outcome */

/**
 * Runs a command in sight of the reader, and ends it with all it started when it takes too long.
 *
 * @param {string} title
 * @param {string[]} command
 * @param {{ limit: number, environment?: Record<string, string> }} options
 * @returns {Promise<boolean>} whether it ended well
 */
export async function run(title, command, { limit, environment = {} }) {
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

/** @param {string} path @returns {Promise<any>} the report, or nothing where none was written */
export async function report(path) {
	try {
		return JSON.parse(await readFile(path, 'utf8'));
	} catch {
		return undefined;
	}
}

/**
 * Runs projects of Vitest, each of which has to find tests in its folder.
 *
 * @param {string} folder where the report is written
 * @param {Record<string, string>} projects by name, where their tests are
 * @param {number} limit
 * @returns {Promise<Outcome>}
 */
export async function vitest(folder, projects, limit) {
	const file = join(folder, 'vitest.json');
	const names = Object.keys(projects);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const command = ['vitest', 'run', ...names.map((name) => `--project=${name}`), ...reporters];
	const well = await run(names.join(', '), command, { limit });
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
	for (const project of names) {
		if (!seen.has(project)) fail(`${project}: no test was run`);
	}
	if (!well && outcome.failed === 0) fail('Vitest failed outside its tests: see above');
	return outcome;
}

/**
 * Says how it went, in the last line; a process that ends so has failed where anything did.
 *
 * @param {Outcome[]} outcomes
 * @param {number} begun
 */
export function conclude(outcomes, begun) {
	const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
	const why = outcomes.flatMap((outcome) => outcome.why);
	console.log(`\n── all of it took ${Math.round((Date.now() - begun) / 1000)} s`);
	if (why.length > 0) console.log(`── failed:\n${why.map((one) => `   ${one}`).join('\n')}`);
	console.log(`${passed} passed, ${why.length} failed`);
	process.exit(why.length > 0 ? 1 : 0);
}
