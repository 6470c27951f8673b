import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const minute = 60_000;

/** Arguments for any Chromium: quiet, without a word to the outside. Root has no sandbox to offer. */
export const chromiumArguments = [
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--no-first-run',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];

const systemPaths = [
	// The same engine without the parts of a desktop: pages open in two thirds of the time.
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** Runs a command to its end; false where it fails, is missing or takes longer than `limit`. */
function succeeds(
	command: string,
	args: string[],
	limit: number,
	output: 'ignore' | 'inherit'
): Promise<boolean> {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			stdio: ['ignore', output, output],
			timeout: limit,
			killSignal: 'SIGKILL',
			// A host that does not answer is given up after seconds, not minutes.
			env: {
				...process.env,
				PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
				DEBIAN_FRONTEND: 'noninteractive'
			}
		});
		child.on('error', () => resolve(false));
		child.on('exit', (code) => resolve(code === 0));
	});
}

/** A browser that is there but misses libraries is none: it has to say its version. */
async function works(path: string): Promise<boolean> {
	if (!existsSync(path)) return false;
	// On Windows the question opens a window; there the file is taken at its word.
	return process.platform === 'win32' || succeeds(path, ['--version'], 20_000, 'ignore');
}

async function find(): Promise<string | undefined> {
	const { CHROME_PATH } = process.env;
	for (const path of [...(CHROME_PATH ? [CHROME_PATH] : []), chromium.executablePath(), ...systemPaths]) {
		if (await works(path)) return path;
	}
	return undefined;
}

/**
 * The path of a Chromium that runs: the one named by CHROME_PATH, else Playwright's own, else the system's,
 * else one installed now. Throws a sentence that says what to do where all of that fails.
 */
export async function chromiumPath(): Promise<string> {
	const found = await find();
	if (found) return found;

	console.log('No Chromium found: installing the one of Playwright …');
	await succeeds('npx', ['--no-install', 'playwright', 'install', 'chromium'], 3 * minute, 'inherit');
	const downloaded = await find();
	if (downloaded) return downloaded;

	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('Playwright’s Chromium cannot be had or does not run: installing the one of Debian …');
		await succeeds('apt-get', ['update'], 2 * minute, 'inherit');
		await succeeds(
			'apt-get',
			['install', '-y', '--no-install-recommends', 'chromium-headless-shell'],
			5 * minute,
			'inherit'
		);
		const packaged = await find();
		if (packaged) return packaged;
	}
	throw new Error(
		'No Chromium could be found or installed: install Chromium or Chrome and set CHROME_PATH to its program file.'
	);
}
