import { fileURLToPath } from 'node:url';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';

const kinds = ['charts', 'ui', 'platform'];
const subjects = ['accounts', 'programme', 'streams', 'statistics', 'attendance', 'donation'];

/**
 * Who may know whom, edge by edge: a room may import from itself and from the rooms listed, nothing else.
 * `src/hooks*.ts` and `src/params` stand above all rooms; nothing knows `routes`.
 *
 * @type {Record<string, string[]>}
 */
export const mayKnow = {
	platform: [],
	ui: ['platform'],
	charts: ['ui', 'platform'],
	accounts: [...kinds],
	programme: ['accounts', ...kinds],
	statistics: ['accounts', ...kinds],
	streams: ['programme', 'accounts', ...kinds],
	attendance: ['programme', 'statistics', 'accounts', ...kinds],
	donation: ['programme', 'statistics', 'accounts', ...kinds],
	published: ['accounts', 'programme', 'statistics', 'streams', 'donation', 'platform', 'charts'],
	record: [...subjects, 'platform', 'published'],
	rehearsal: [...subjects, 'platform', 'published'],
	'service-worker': ['published', 'platform'],
	server: [...subjects, ...kinds, 'published', 'record', 'rehearsal', 'service-worker'],
	routes: [...subjects, ...kinds, 'published']
};

/** The rooms of `src/lib`, reached as `#lib/<room>/`. The others are folders of `src`. */
export const libRooms = [...subjects, ...kinds];
const srcRooms = Object.keys(mayKnow).filter((room) => !libRooms.includes(room));
const aliased = ['published', 'record', 'rehearsal'];
const outside = ['tests', 'drizzle', 'static', 'build', 'node_modules'];

/**
 * What a room may not import. Regular expressions, because in the `group` form of the rule a leading `#`
 * makes a comment that matches nothing.
 *
 * @param {string} room
 */
function fence(room) {
	const known = [room, ...(mayKnow[room] ?? [])];
	const inLib = known.filter((name) => libRooms.includes(name));
	const message = `src/${libRooms.includes(room) ? 'lib/' : ''}${room} may not know this. It may know: ${
		mayKnow[room]?.join(', ') || 'nothing'
	} (mayKnow in .config/eslint.config.js). Move the code, or pass the value in.`;
	const patterns = [
		{ regex: inLib.length ? `^#lib/(?!(?:${inLib.join('|')})/)` : '^#lib/', message },
		{ regex: '^(?:\\$lib|src)(?:/|$)|^/', message: 'Write #lib/…, #published/… or #record/…' },
		{ regex: '^[^.].*/\\.\\.(?:/|$)', message: 'Name the file itself: no .. in the middle of a path.' }
	];
	for (const name of aliased) if (!known.includes(name)) patterns.push({ regex: `^#${name}/`, message });
	// A relative path may not lead out: it is known by the name of the room or folder that it comes to.
	const open = known.filter((name) => srcRooms.includes(name) && !aliased.includes(name));
	const closed = ['lib', 'params', 'hooks', ...outside, ...srcRooms].filter((name) => !open.includes(name));
	if (libRooms.includes(room)) closed.push(...libRooms.filter((name) => name !== room));
	patterns.push({
		regex: `^(?:\\.{1,2}/)*\\.\\./(?:${closed.join('|')})(?:/|\\.|$)`,
		message: `A relative path stays inside src/${libRooms.includes(room) ? 'lib/' : ''}${room}. What ${room} may know it reaches by name (#lib/<room>/…, #published/…, #record/…): ${
			mayKnow[room]?.join(', ') || 'nothing'
		}.`
	});
	if (room === 'published') {
		patterns.push({
			regex: `^#lib/(?:${subjects.join('|')})/(?:commands|schema)(?:\\.server|/)`,
			message: 'What is published asks by queries: it neither writes nor reads tables of others.'
		});
	}
	return patterns;
}

const noServer = {
	regex: '\\.server(?:\\.ts|\\.js)?$',
	message: 'Only *.server.ts and routes may import *.server.ts: pass the data in, by argument or by prop.'
};
const noComponent = {
	regex: '\\.svelte$',
	message: 'Rules and server code know no components: turn it around, let the component import the rule.'
};

const computedImport = {
	selector: 'ImportExpression[source.type!="Literal"]',
	message: 'Say in quotes what import() loads: a computed path passes every fence.'
};

/**
 * The rule sees neither `import('…')` nor the type `import('…').X`: the same patterns once more, as selectors.
 *
 * @param {{ regex: string, message: string }[]} patterns
 * @param {boolean} [computed] whether import() may be given a path that is worked out
 * @returns {import('eslint').Linter.RulesRecord}
 */
function restrict(patterns, computed = false) {
	const selectors = patterns.flatMap(({ regex, message }) =>
		['ImportExpression', 'TSImportType'].map((node) => ({
			selector: `${node}[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
			message
		}))
	);
	return {
		'@typescript-eslint/no-restricted-imports': ['error', { patterns }],
		'no-restricted-syntax': ['error', ...selectors, ...(computed ? [] : [computedImport])]
	};
}

const fences = Object.keys(mayKnow).flatMap((room) => {
	const folder = libRooms.includes(room) ? `src/lib/${room}` : `src/${room}`;
	const patterns = fence(room);
	// The process loads what was built, from where it was built to.
	const whole = { files: [`${folder}/**/*.{js,ts,svelte}`], rules: restrict(patterns, room === 'server') };
	// Rules, server code and components are told apart only where subjects, kinds and published pages live.
	if (!libRooms.includes(room) && room !== 'published') return [whole];
	return [
		whole,
		{
			files: [`${folder}/**/*.ts`],
			ignores: ['**/*.server.ts', '**/*.svelte.ts', '**/*.test.ts'],
			rules: restrict([...patterns, noServer, noComponent])
		},
		{
			files: [`${folder}/**/*.server.ts`],
			rules: restrict([...patterns, noComponent])
		},
		{
			files: [`${folder}/**/*.svelte`, `${folder}/**/*.svelte.ts`],
			rules: restrict([...patterns, noServer])
		}
	];
});

export default defineConfig(
	globalIgnores([
		'build/',
		'.svelte-kit/',
		'.data/',
		'src/lib/platform/i18n/paraglide/',
		'src/lib/platform/i18n/project.inlang/'
	]),
	tseslint.configs.recommended,
	svelte.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: {
			parserOptions: {
				projectService: true,
				tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)),
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }
			],
			'svelte/button-has-type': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			// Public links are plain absolute paths that carry the language; the product lives at the root.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } }
	},
	...fences,
	prettier,
	...svelte.configs.prettier
);
