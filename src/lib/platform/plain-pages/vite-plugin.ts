import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const pages = /[\\/]src[\\/]routes[\\/]desk[\\/].*\.svelte$/;
/** What only plain pages are made of: fields of forms, and parts that a subject keeps for the desk. */
const parts = /[\\/]src[\\/]lib[\\/](?:ui[\\/]forms|\w+[\\/]desk)[\\/].*\.svelte$/;
const frame = /[\\/]src[\\/]routes[\\/]desk[\\/]\+layout\.svelte$/;
/** What brings styles: a component's own sheet, or a component that has one. */
const sheet = /^import ["']([^"']+\.css(?:\?[^"']*)?)["'];?$/gm;
const component = /^import ([\w$]+) from ["']([^"']+\.svelte)["'];?$/gm;

/** Pages of the desk are plain unless their own `+page.ts` asks for a script. */
function isPlain(id: string): boolean {
	if (parts.test(id)) return true;
	if (!pages.test(id) || frame.test(id)) return false;
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
		config(_, { command }) {
			// Only plain pages ask the server for their data: what Kit has in the browser to go from one such page to
			// another without loading it, 14 kB before compression, is on no public page.
			return command === 'build' ? { define: { __SVELTEKIT_HAS_SERVER_LOAD__: 'false' } } : {};
		},
		transform(code, id, options) {
			if (options?.ssr || !isPlain(id)) return null;
			const sheets = [...code.matchAll(sheet)].map(([line]) => line);
			const components = [...code.matchAll(component)];
			const imports = components.map(([line]) => line);
			// A component that nobody uses loses its styles with its code: they are named, and never called.
			const used = components.map(([, name]) => name).join(', ');
			return { code: [...sheets, ...imports, `export default [${used}];`].join('\n'), map: null };
		},
		buildEnd() {
			for (const id of this.getModuleIds()) {
				if (!parts.test(id)) continue;
				const user = this.getModuleInfo(id)?.importers.find((one) => /\.svelte$/.test(one) && !isPlain(one));
				if (user && this.environment.name === 'client')
					this.error(`${user} runs in the browser, where ${id} has no code: use another component there.`);
			}
		}
	};
}
