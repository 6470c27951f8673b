import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, findings, root } from './files.ts';

const top = [
	'LICENSE',
	'README.md',
	'drizzle',
	'package-lock.json',
	'package.json',
	'src',
	'static',
	'svelte.config.js',
	'tests',
	'tsconfig.json',
	'vite.config.ts'
];
/** Made by npm and by the build, ignored by git. */
const made = ['build', 'node_modules'];

test('the top of the repository holds the agreed names and nothing else', () => {
	const found = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name));
	expect(
		found.toSorted(),
		'Move it below one of these folders: settings of tools go to .config or package.json'
	).toEqual(top);
});

test('the lockfile says nothing about where packages were fetched from', () => {
	const lock = { path: 'package-lock.json', text: readFileSync(join(root, 'package-lock.json'), 'utf8') };
	const found = findings(lock, /"resolved": "[^"]*"/);
	const hint = 'Run `npm install --omit-lockfile-registry-resolved`: every registry mirror has to do';
	expect(found.slice(0, 5), hint).toEqual([]);
	expect(lock.text).toContain('"integrity"');
});

const names = '(?:test|it|describe|suite|bench)';
const endings = '(?:skip|only|todo|fixme|fails?|skipIf|runIf)';
const leftOut = new RegExp(`\\b${names}(?:\\.\\w+)*\\.${endings}\\b|\\bx${names}\\(|\\.skip\\(\\)`);

test('no test is skipped, and none runs alone', () => {
	const found = ['src', 'tests'].flatMap((folder) =>
		filesOf(folder, ['.ts', '.js']).flatMap((file) => findings(file, leftOut))
	);
	expect(found, 'Make the test run, or delete it: a test that never runs proves nothing').toEqual([]);
});

test('a skipped test is seen in every way to skip one', () => {
	// Put together here, or this file would be found itself.
	const ways = ['skip', 'only', 'todo', 'concurrent.fixme', 'each.skip', 'skipIf'].map((way) =>
		['test', way].join('.')
	);
	for (const way of ways) expect(findings({ path: 'x', text: `${way}(` }, leftOut)).toEqual([`x:1: ${way}`]);
	expect(findings({ path: 'x', text: "test('a full slot', () => { list.skipped(); });" }, leftOut)).toEqual(
		[]
	);
});
