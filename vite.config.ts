import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';
import { lightChartJs } from './src/lib/charts/vite-plugin.ts';
import { documentWords } from './src/lib/platform/i18n/vite-plugin.ts';
import { plainPages } from './src/lib/platform/plain-pages/vite-plugin.ts';
import { fonts } from './src/lib/ui/fonts/plugin.ts';

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/lib/platform/i18n/project.inlang',
			outdir: './src/lib/platform/i18n/paraglide',
			// The language is the path's first segment: hooks.server.ts and the document say so.
			strategy: ['globalVariable', 'baseLocale'],
			outputStructure: 'message-modules',
			isServer: 'import.meta.env?.SSR'
		}),
		documentWords(),
		fonts(),
		lightChartJs(),
		plainPages(),
		sveltekit(),
		SvelteKitPWA({
			strategies: 'injectManifest',
			srcDir: 'src',
			filename: 'service-worker.ts',
			manifest: false,
			injectRegister: false,
			injectManifest: {
				globPatterns: ['client/_app/immutable/**/*.{js,css,woff2}'],
				// The drawing library is the one file above this: it comes at the first touch of a chart.
				maximumFileSizeToCacheInBytes: 120_000
			}
		})
	],
	build: {
		// The phones of the crowd: Chrome and WebView 106, Samsung Internet 19, Safari 15.6.
		target: ['chrome102', 'safari15.6'],
		cssTarget: ['chrome102', 'safari15.6'],
		rolldownOptions: {
			output: {
				// Few files rather than many small ones: over a weak network each request costs more than its bytes.
				codeSplitting: {
					groups: [
						{
							name: 'kit',
							test: /node_modules[\\/](svelte|@sveltejs|esm-env|devalue|clsx)[\\/]|[\\/]paraglide[\\/]runtime/
						},
						// Every page has these.
						{
							name: 'site',
							test: /[\\/]src[\\/](lib[\\/](platform|ui[\\/](?!forms[\\/]|NumberCard|BigNumber|DataTable|Facts|Note|CopyButton|UrgentNotice)|programme[\\/](Notices|Said|staff-text))|published)/,
							minShareCount: 2,
							priority: 2
						},
						// What only pages of the programme share, and what only pages of figures share.
						{
							name: 'programme',
							test: /[\\/]src[\\/]lib[\\/]programme[\\/](?!Notices|Said|staff-text)/,
							minShareCount: 2
						},
						{
							name: 'figures',
							test: /[\\/]src[\\/]lib[\\/](statistics[\\/]|ui[\\/](NumberCard|BigNumber|DataTable|Facts|Note|UrgentNotice)\.)|[\\/]messages[\\/](figure|copy|note)_/,
							minShareCount: 2
						}
					]
				}
			}
		}
	},
	test: {
		projects: [
			{ extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'] } },
			{
				extends: true,
				test: {
					name: 'architecture',
					include: ['tests/architecture/**/*.test.ts'],
					testTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'integration',
					include: ['tests/integration/**/*.test.ts'],
					globalSetup: ['tests/integration/database.ts'],
					testTimeout: 30_000,
					hookTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'faults',
					include: ['tests/faults/**/*.test.ts'],
					// One after the other and after the others: they load the machine.
					fileParallelism: false,
					sequence: { groupOrder: 1 },
					testTimeout: 60_000,
					hookTimeout: 60_000
				}
			}
		]
	}
});
