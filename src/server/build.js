import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const sources = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'.config/process.vite.config.ts'
];
/** Made by the build itself, or read by tests only. */
const notSources = /(^|[\\/])(paraglide[\\/]|project\.inlang[\\/](cache[\\/]|README|\.))|\.test\.ts$/;

/** @param {string} root */
function filesOf(root) {
	return sources.flatMap((source) => {
		const path = join(root, source);
		if (!existsSync(path)) return [];
		if (!statSync(path).isDirectory()) return [source];
		return readdirSync(path, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
	});
}

/**
 * One word for the sources as they are.
 * @param {string} root
 */
function fingerprint(root) {
	const hash = createHash('sha256');
	for (const file of filesOf(root)
		.filter((name) => !notSources.test(name))
		.sort()) {
		hash
			.update(`${file}\0`)
			.update(readFileSync(join(root, file)))
			.update('\0');
	}
	return hash.digest('hex');
}

/** @param {string} root */
function builtFrom(root) {
	const mark = join(root, 'build', '.sources');
	return existsSync(mark) ? readFileSync(mark, 'utf8') : undefined;
}

/** @param {number} pid */
function isAlive(pid) {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

/**
 * Takes the lock, or waits while another process builds.
 * @param {string} lock
 */
async function takeLock(lock) {
	for (;;) {
		try {
			writeFileSync(lock, String(process.pid), { flag: 'wx' });
			return;
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
		}
		const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
		// An empty lock was made this very moment.
		if (holder && !isAlive(holder)) rmSync(lock, { force: true });
		else await wait(200);
	}
}

/**
 * Runs Vite in `root`; what it says is told only when it fails.
 * @param {string} root
 * @param {string[]} options
 * @returns {Promise<void>}
 */
function vite(root, options) {
	return new Promise((resolve, reject) => {
		const program = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
		const child = spawn(process.execPath, [program, 'build', ...options], {
			cwd: root,
			env: { ...process.env, NODE_ENV: 'production' },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
		}
		const end = () => child.kill();
		process.once('exit', end);
		child.once('error', reject);
		child.once('close', (code) => {
			process.off('exit', end);
			if (code === 0) resolve();
			else reject(new Error(`The build failed.\n\n${output}`));
		});
	});
}

/**
 * Builds the application and the process where their sources changed. Returns whether it had to.
 * @param {string} root
 * @param {() => void} onBuild told when there is something to build
 */
export async function build(root, onBuild = () => {}) {
	if (builtFrom(root) === fingerprint(root)) return false;
	onBuild();
	mkdirSync(join(root, '.svelte-kit'), { recursive: true });
	const lock = join(root, '.svelte-kit', 'build.lock');
	await takeLock(lock);
	const release = () => rmSync(lock, { force: true });
	process.once('exit', release);
	try {
		const wanted = fingerprint(root);
		if (builtFrom(root) === wanted) return false;
		rmSync(join(root, 'build', '.sources'), { force: true });
		await vite(root, []);
		await vite(root, ['-c', '.config/process.vite.config.ts']);
		// Last: a build that was interrupted is made again.
		writeFileSync(join(root, 'build', '.sources'), wanted);
		return true;
	} finally {
		process.off('exit', release);
		release();
	}
}
