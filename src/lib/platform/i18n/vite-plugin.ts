import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { documentGroups } from './document-groups.ts';

const message = /\/paraglide\/messages\/(\w+)\.js$/;

/** The messages that documents carry along for components in the browser. */
function carried(): Set<string> {
	const keys = documentGroups.flatMap((group) =>
		Object.keys(
			JSON.parse(
				readFileSync(fileURLToPath(new URL(`./messages/${group}/ar.json`, import.meta.url)), 'utf8')
			) as Record<string, string>
		)
	);
	return new Set(keys);
}

/**
 * In the browser a message is read from the document, which carries those of its language: in code they would be
 * there four times, in four languages, on every page.
 */
export function documentWords(): Plugin {
	const reader = fileURLToPath(new URL('./document-words.client.ts', import.meta.url));
	let keys: Set<string>;
	return {
		name: 'abwab-document-words',
		enforce: 'pre',
		buildStart() {
			keys = carried();
		},
		transform(_, id, options) {
			const [, key] = message.exec(id) ?? [];
			if (options?.ssr || key === undefined || key.startsWith('_')) return null;
			// Modules that only server code uses pass through here too, and are then left out of the bundle.
			if (!keys.has(key)) return null;
			const code = `import { said } from ${JSON.stringify(reader)};\nexport const ${key} = (inputs) => said('${key}', inputs);`;
			return { code, map: null };
		},
		generateBundle(options, bundle) {
			if (!options.dir?.endsWith('client')) return;
			const foreign = Object.values(bundle)
				.flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []))
				.filter(([, { renderedLength }]) => renderedLength > 0)
				.map(([id]) => message.exec(id)?.[1])
				.filter((key) => key !== undefined && !key.startsWith('_') && !keys.has(key));
			if (foreign.length > 0) {
				this.error(
					`Components say ${foreign.join(', ')}: move them to messages/${documentGroups.join(' or messages/')}, or hand the words over with the page's data.`
				);
			}
		}
	};
}
