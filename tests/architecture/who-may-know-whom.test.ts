import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { libRooms, mayKnow } from '../../.config/eslint.config.js';
import { filesOf, root } from './files.ts';

/** Every edge of the house, said a second time: the table in the lint settings has to agree. */
const house = {
	platform: [],
	ui: ['platform'],
	charts: ['platform', 'ui'],
	accounts: ['charts', 'platform', 'ui'],
	programme: ['accounts', 'charts', 'platform', 'ui'],
	statistics: ['accounts', 'charts', 'platform', 'ui'],
	streams: ['accounts', 'charts', 'platform', 'programme', 'ui'],
	attendance: ['accounts', 'charts', 'platform', 'programme', 'statistics', 'ui'],
	donation: ['accounts', 'charts', 'platform', 'programme', 'statistics', 'ui'],
	published: ['accounts', 'charts', 'donation', 'platform', 'programme', 'statistics', 'streams'],
	record: [
		'accounts',
		'attendance',
		'donation',
		'platform',
		'programme',
		'published',
		'statistics',
		'streams'
	],
	rehearsal: [
		'accounts',
		'attendance',
		'donation',
		'platform',
		'programme',
		'published',
		'statistics',
		'streams'
	],
	'service-worker': ['platform', 'published'],
	server: [
		'accounts',
		'attendance',
		'charts',
		'donation',
		'platform',
		'programme',
		'published',
		'record',
		'rehearsal',
		'service-worker',
		'statistics',
		'streams',
		'ui'
	],
	routes: [
		'accounts',
		'attendance',
		'charts',
		'donation',
		'platform',
		'programme',
		'published',
		'statistics',
		'streams',
		'ui'
	]
};
type Room = keyof typeof house;
const rooms = Object.keys(house) as Room[];
const folder = (room: Room) => (libRooms.includes(room) ? `src/lib/${room}` : `src/${room}`);

const config = { cwd: root, overrideConfigFile: '.config/eslint.config.js' };
const fences = new ESLint({
	...config,
	// Planted files are not on disk, so that nothing is known of their types; fences need none.
	overrideConfig: [{ files: ['**/*.ts', '**/*.svelte'], ...tseslint.configs.disableTypeChecked }]
});
const typed = new ESLint(config);

/** What lint says about a text as if it were the file of that name: `line rule`. */
async function objections(path: string, text: string, eslint = fences): Promise<string[]> {
	const [result] = await eslint.lintText(text, { filePath: join(root, path) });
	return (result?.messages ?? []).map(({ line, ruleId, message }) => `${line} ${ruleId ?? message}`);
}

async function isRefused(path: string, code: string): Promise<boolean> {
	const text = path.endsWith('.svelte') ? `<script lang="ts">\n${code}\n</script>` : code;
	const found = await objections(path, text);
	return found.some((line) => /no-restricted-(?:imports|syntax)$/.test(line));
}

/** How a file of one room would name a file of another. */
function nameOf(from: Room, to: Room): string {
	if (libRooms.includes(to)) return `#lib/${to}/noun.ts`;
	if (to === 'published' || to === 'record' || to === 'rehearsal') return `#${to}/noun.ts`;
	return `${libRooms.includes(from) ? '../..' : '..'}/${to}/noun.ts`;
}

test('every folder of the house has a row in the table', () => {
	const folders = [...readdirSync(join(root, 'src/lib')), ...readdirSync(join(root, 'src'))].filter(
		(name) => !name.includes('.') && !['lib', 'params'].includes(name)
	);
	const unknown = folders.filter((name) => !(name in mayKnow));
	expect(
		unknown,
		'Add a row to mayKnow in .config/eslint.config.js: a room without one has no fence'
	).toEqual([]);
});

test.each(rooms)('%s may know its neighbours and nobody else', async (room) => {
	const others = rooms.filter((other) => other !== room);
	const code = others.map((other) => `import '${nameOf(room, other)}';`).join('\n');
	const refused = new Set(
		(await objections(`${folder(room)}/planted.server.ts`, code)).map((one) => parseInt(one))
	);
	const admitted = others.filter((_, index) => !refused.has(index + 1)).toSorted();
	expect(admitted, `mayKnow.${room} in .config/eslint.config.js is not what this house agreed on`).toEqual(
		house[room].toSorted()
	);
});

const breaches: [file: string, code: string][] = [
	// Every way to write an import.
	['src/lib/programme/session.ts', `import type { Slot } from '#lib/donation/slot.ts';`],
	['src/lib/programme/session.ts', `export { slot } from '#lib/donation/slot.ts';`],
	['src/lib/programme/session.ts', `export * from '#lib/donation/slot.ts';`],
	['src/lib/programme/session.ts', `export const slot = () => import('#lib/donation/slot.ts');`],
	['src/lib/programme/session.ts', `export type Slot = import('#lib/donation/slot.ts').Slot;`],
	['src/lib/programme/session.ts', `export const any = (name: string) => import(name);`],
	['src/lib/programme/SessionCard.svelte', `import SlotCard from '#lib/donation/SlotCard.svelte';`],
	['src/lib/programme/open-days.svelte.ts', `import '#lib/donation/slot.ts';`],
	['src/lib/programme/session.test.ts', `import '#lib/donation/slot.ts';`],
	// Every way around a name.
	['src/lib/programme/session.ts', `import '../donation/slot.ts';`],
	['src/lib/programme/session.ts', `import './../donation/slot.ts';`],
	['src/lib/programme/commands/session.server.ts', `import '../../donation/slot.ts';`],
	['src/lib/programme/session.ts', `import '../platform/i18n/language.ts';`],
	['src/lib/programme/session.ts', `import '#lib/programme/../donation/slot.ts';`],
	['src/lib/programme/session.ts', `import '$lib/donation/slot.ts';`],
	['src/lib/programme/session.ts', `import '../../routes/desk/guard.ts';`],
	['src/lib/programme/session.ts', `import '../../hooks.server.ts';`],
	['src/lib/programme/session.ts', `import '#lib/secrets/slot.ts';`],
	['src/lib/programme/session.ts', `import '../../../tests/world.ts';`],
	['src/record/load.ts', `import '../lib/charts/bars.ts';`],
	['src/record/data/editions/fes.ts', `import '../../../lib/charts/bars.ts';`],
	['src/server/process.ts', `import '../routes/api/v1/guard.ts';`],
	['src/routes/desk/+page.server.ts', `import '../../server/process.ts';`],
	// Rules, server code and components of one room.
	['src/lib/programme/session.ts', `import './queries.server.ts';`],
	['src/lib/programme/session.ts', `import type { Row } from './schema.server.ts';`],
	['src/lib/programme/session.ts', `import '#lib/platform/db/database.server.ts';`],
	['src/lib/programme/session.ts', `import Card from './SessionCard.svelte';`],
	['src/lib/programme/queries.server.ts', `import Card from './SessionCard.svelte';`],
	['src/lib/programme/SessionCard.svelte', `import { findSession } from './queries.server.ts';`],
	['src/lib/programme/open-days.svelte.ts', `import './queries.server.ts';`],
	['src/published/page.ts', `import '#lib/programme/queries.server.ts';`],
	['src/published/page.ts', `import Card from '#lib/programme/SessionCard.svelte';`],
	['src/published/publish.server.ts', `import '#lib/programme/commands.server.ts';`],
	['src/published/publish.server.ts', `import '#lib/programme/schema.server.ts';`]
];

test.each(breaches)('in %s lint refuses %s', async (file, code) => {
	expect(await isRefused(file, code), 'The fence in .config/eslint.config.js has a hole: see fence()').toBe(
		true
	);
});

const allowed: [file: string, code: string][] = [
	['src/lib/programme/session.ts', `import type { Text } from '#lib/platform/i18n/language.ts';`],
	['src/lib/programme/session.ts', `import './edition.ts';`],
	['src/lib/programme/commands/session.server.ts', `import '../session.ts';`],
	['src/lib/programme/queries.server.ts', `import './schema.server.ts';`],
	['src/lib/programme/queries.server.ts', `import '#lib/platform/db/database.server.ts';`],
	['src/lib/programme/SessionCard.svelte', `import Card from '#lib/ui/Card.svelte';`],
	['src/lib/programme/queries.server.test.ts', `import './queries.server.ts';`],
	['src/lib/charts/touch.ts', `export const chart = () => import('chart.js');`],
	['src/lib/charts/touch.ts', `export const canvas = () => import('./bars.ts');`],
	['src/published/publish.server.ts', `import '#lib/programme/queries.server.ts';`],
	['src/record/data/editions/fes.ts', `import '../../figure.ts';`],
	['src/server/http/headers.ts', `import '../log.ts';`],
	['src/server/process.ts', `import '#rehearsal/simulator.ts';`],
	['src/routes/desk/+page.server.ts', `import '#lib/donation/commands.server.ts';`],
	['src/routes/desk/donation/+page.ts', `import '../words.ts';`],
	['src/hooks.server.ts', `import './server/log.ts';`]
];

test.each(allowed)('in %s lint allows %s', async (file, code) => {
	expect(await isRefused(file, code), 'The fence in .config/eslint.config.js stands in the way').toBe(false);
});

test('lint sees promises that nobody awaits, in rules and in components', async () => {
	const [rule] = filesOf('src/lib', ['.ts']);
	const [component] = filesOf('src', ['.svelte']);
	const code = [
		'const act = () => Promise.resolve(1);',
		'export async function acts() {',
		'	act();',
		'	await 1;',
		'	if (act()) return;',
		'}'
	].join('\n');
	// Texts planted under the name of a file that exists: only of those is the type known.
	expect(await objections(rule?.path ?? '', code, typed)).toEqual([
		'3 @typescript-eslint/no-floating-promises',
		'4 @typescript-eslint/await-thenable',
		'5 @typescript-eslint/no-misused-promises'
	]);
	const script = `<script lang="ts">\n${code.replace('export ', '')}\nvoid acts;\n</script>`;
	expect(await objections(component?.path ?? '', script, typed)).toEqual([
		'4 @typescript-eslint/no-floating-promises',
		'5 @typescript-eslint/await-thenable',
		'6 @typescript-eslint/no-misused-promises'
	]);
}, 120_000);

test('lint sees what may not stand in a component', async () => {
	const code = [
		'<script lang="ts">',
		"	const names: any = ['a'];",
		'</script>',
		'{#each names as name}{name}{/each}',
		'{@html names}',
		'<button>Go</button>'
	].join('\n');
	expect(await objections('src/lib/ui/Planted.svelte', code)).toEqual([
		'2 @typescript-eslint/no-explicit-any',
		'4 svelte/require-each-key',
		'5 svelte/no-at-html-tags',
		'6 svelte/button-has-type'
	]);
});
