import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * In the browser the messages take their language from the document instead of Paraglide's run time, whose
 * strategies (cookies, storage, addresses) would be on every page and are never asked.
 */
export function documentLanguage(): Plugin {
	const standIn = fileURLToPath(new URL('./locale.client.ts', import.meta.url));
	return {
		name: 'abwab-document-language',
		enforce: 'pre',
		resolveId(source, importer, { ssr }) {
			const asked = source === '../runtime.js' && importer?.includes('/paraglide/messages/');
			return !ssr && asked ? standIn : null;
		}
	};
}
