import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const desk = /[\\/]src[\\/]routes[\\/]desk[\\/].*\.svelte$/;
const frame = /[\\/]src[\\/]routes[\\/]desk[\\/]\+layout\.svelte$/;
/** What brings styles: a component's own sheet, or a component that has one. */
const sheet = /^import ["']([^"']+\.css(?:\?[^"']*)?)["'];?$/gm;
const component = /^import ([\w$]+) from ["']([^"']+\.svelte)["'];?$/gm;

/** Pages of the desk are plain unless their own `+page.ts` asks for a script. */
function isPlain(id: string): boolean {
	if (!desk.test(id) || frame.test(id)) return false;
	const options = join(dirname(id), '+page.ts');
	return !(existsSync(options) && /export const csr = true/.test(readFileSync(options, 'utf8')));
}

/**
 * Leaves the code of plain pages out of the browser's bundle: Kit builds it for pages that never load it, with all
 * their messages in four languages. Their styles stay, which the server's HTML needs.
 */
export function plainPages(): Plugin {
	return {
		name: 'abwab-plain-pages',
		enforce: 'post',
		transform(code, id, options) {
			if (options?.ssr || !isPlain(id)) return null;
			const sheets = [...code.matchAll(sheet)].map(([line]) => line);
			const components = [...code.matchAll(component)];
			const imports = components.map(([line]) => line);
			// A component that nobody uses loses its styles with its code: they are named, and never called.
			const used = components.map(([, name]) => name).join(', ');
			return { code: [...sheets, ...imports, `export default [${used}];`].join('\n'), map: null };
		}
	};
}
