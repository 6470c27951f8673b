import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Made by tools, or not ours: nobody is asked to keep these by the rules. */
const generated = /(?:^|\/)(?:node_modules|paraglide|project\.inlang)(?:\/|$)/;

/** A file of the repository, named from its root with forward slashes. */
export type SourceFile = { path: string; text: string };

/** Every file of a folder whose name ends in one of `endings`. */
export function filesOf(folder: string, endings: string[]): SourceFile[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => !generated.test(path))
		.toSorted()
		.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Where a pattern matches, as `path:line: what was found`. */
export function findings({ path, text }: SourceFile, pattern: RegExp): string[] {
	return [...text.matchAll(new RegExp(pattern, 'g'))].map(({ 0: found, index }) => {
		const line = text.slice(0, index).split('\n').length;
		return `${path}:${line}: ${found.trim()}`;
	});
}

/** The text with what matches blanked out, line for line: what remains keeps its line number. */
export function without(text: string, pattern: RegExp): string {
	return text.replace(new RegExp(pattern, 'g'), (found) => found.replace(/[^\n]/g, ' '));
}
