import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { faces, standIns, weights, type Face, type StandIn } from './faces.ts';

const require = createRequire(import.meta.url);
const virtual = 'virtual:fonts.css';
/** Readex Pro rises one em above the line and hangs a quarter below it. */
const ascent = 100;
const descent = 25;

/**
 * Cuts the fonts of the product from the packaged ones and offers them as `virtual:fonts.css`. The files lie in
 * node_modules/.cache and are made again only when what they are cut from, or how, has changed.
 */
export function fonts(): Plugin {
	let folder = '';
	let ready: Promise<string> | undefined;
	return {
		name: 'abwab-fonts',
		configResolved(config) {
			folder = join(config.root, 'node_modules/.cache/abwab-fonts');
		},
		async resolveId(id) {
			if (id === virtual) return (ready ??= build(folder));
		}
	};
}

/** The path of the style sheet; its files are beside it. */
async function build(folder: string): Promise<string> {
	const sources = await Promise.all(faces.map((face) => readFile(require.resolve(face.from))));
	const made = createHash('sha256').update(
		JSON.stringify([faces, standIns, weights, ascent, descent, rule.toString(), rules.toString()])
	);
	for (const source of sources) made.update(source);
	const target = join(folder, made.digest('hex').slice(0, 16));
	const sheet = join(target, 'fonts.css');
	if (await readFile(sheet).catch(() => undefined)) return sheet;
	await mkdir(target, { recursive: true });
	for (const [at, face] of faces.entries()) {
		const file = await subsetFont(sources[at] as Buffer, face.characters, {
			targetFormat: 'woff2',
			noHinting: true,
			dropTables: ['STAT', 'gasp'],
			...(face.features && { keepFeatures: face.features }),
			...(face.variable && { variationAxes: { wght: { ...weights, default: weights.min } } })
		});
		await writeFile(join(target, `${face.name}.woff2`), file);
	}
	// Written last and moved into place: a build cut short leaves no sheet behind.
	await writeFile(`${sheet}.${process.pid}`, [...faces.map(rule), ...standIns.map(standInRule)].join('\n'));
	await rename(`${sheet}.${process.pid}`, sheet);
	return sheet;
}

function rule(face: Face): string {
	return rules(
		`'${face.family ?? 'Abwab'}'`,
		`url('./${face.name}.woff2?no-inline') format('woff2')`,
		face.variable ? '400 700' : '400',
		{
			// A file that comes late changes where lines break: then this visit keeps the phone's own font, and the
			// next page has ours.
			'font-display': 'optional',
			'unicode-range': ranges(face.characters)
		}
	);
}

function standInRule(font: StandIn): string {
	const source = font.local.map((name) => `local('${name}')`).join(', ');
	return rules(`'Abwab stand-in ${font.name}'`, source, font.weight, {
		'size-adjust': `${font.adjust}%`,
		'ascent-override': `${((ascent / font.adjust) * 100).toFixed(1)}%`,
		'descent-override': `${((descent / font.adjust) * 100).toFixed(1)}%`,
		'line-gap-override': '0%',
		...(font.characters && { 'unicode-range': ranges(font.characters) })
	});
}

function rules(family: string, source: string, weight: string, more: Record<string, string>): string {
	const lines = Object.entries({ 'font-family': family, src: source, 'font-weight': weight, ...more });
	return `@font-face {\n${lines.map(([name, value]) => `\t${name}: ${value};`).join('\n')}\n}\n`;
}

/** The characters as a `unicode-range`, neighbours joined. */
function ranges(characters: string): string {
	const codes = [...new Set(characters)]
		.map((character) => character.codePointAt(0) ?? 0)
		.sort((a, b) => a - b);
	const joined: [number, number][] = [];
	for (const code of codes) {
		const last = joined.at(-1);
		if (last && last[1] === code - 1) last[1] = code;
		else joined.push([code, code]);
	}
	const hex = (code: number) => code.toString(16).toUpperCase();
	return joined
		.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
		.join(', ');
}
