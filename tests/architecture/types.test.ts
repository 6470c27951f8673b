import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesOf, root } from './files.ts';

type Report = { type: string; filename: string; start: { line: number }; code: number };

/** Runs svelte-check with our settings in a folder; its errors as `file:line code`. */
function check(folder: string): Promise<string[]> {
	const program = join(root, 'node_modules/svelte-check/bin/svelte-check');
	const args = [program, '--workspace', folder, '--tsconfig', 'tsconfig.json', '--output', 'machine-verbose'];
	return new Promise((resolve) => {
		execFile(process.execPath, args, { cwd: folder, timeout: 120_000 }, (_, output) => {
			const reports = output
				.split('\n')
				.map((line) => line.replace(/^\d+ /, ''))
				.filter((line) => line.startsWith('{'))
				.map((line) => JSON.parse(line) as Report);
			resolve(reports.map(({ filename, start, code }) => `${filename}:${start.line + 1} ${code}`).toSorted());
		});
	});
}

test('a wrong type is caught in a module, in a script and in the markup of a component', async () => {
	await mkdir(join(root, '.svelte-kit'), { recursive: true });
	// Inside the repository, so that packages are found, and where nothing else looks.
	const folder = await mkdtemp(join(root, '.svelte-kit/planted-'));
	try {
		const settings = { extends: '../../tsconfig.json', include: ['./*.ts', './*.svelte'], exclude: [] };
		const right = 'export const doubled = (value: number) => value * 2;\n';
		const files = {
			'tsconfig.json': JSON.stringify(settings),
			'right.ts': right,
			'wrong.ts': "import { doubled } from './right.ts';\nexport const four: string = doubled(2);\n",
			'unchecked.ts': 'export const first = (list: string[]): string => list[0];\n',
			'Wrong.svelte': [
				'<script lang="ts">',
				"	import { doubled } from './right.ts';",
				"	const four = doubled('2');",
				'</script>',
				'<p>{doubled(four)}</p>',
				'<p>{doubled({})}</p>'
			].join('\n')
		};
		for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
		expect(await check(folder), '`npm run check` would pass emptily: see tsconfig.json').toEqual([
			'Wrong.svelte:3 2345',
			'Wrong.svelte:6 2345',
			'unchecked.ts:1 2322',
			'wrong.ts:2 2322'
		]);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}, 150_000);

/** The files that TypeScript checks by one of our settings. */
function checkedBy(settings: string): Set<string> {
	const path = join(root, settings);
	const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as { config: object };
	const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, join(path, '..'));
	return new Set(fileNames.map((name) => name.slice(root.length)));
}

test('every module is type-checked, the worker by settings of its own', () => {
	const checked = new Set([...checkedBy('tsconfig.json'), ...checkedBy('src/service-worker/tsconfig.json')]);
	const modules = ['src', 'tests', 'drizzle', '.config'].flatMap((folder) => filesOf(folder, ['.ts', '.js']));
	const unchecked = modules.map(({ path }) => path).filter((path) => !checked.has(path));
	expect(unchecked, 'Include them in tsconfig.json, or by kit.typescript.config in svelte.config.js').toEqual(
		[]
	);
});
