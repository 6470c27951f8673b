import { defineConfig } from 'vite';

/** The process that npm start runs: Node runs no TypeScript, so it is built beside the application. */
export default defineConfig({
	publicDir: false,
	build: {
		ssr: 'src/server/start.ts',
		outDir: 'build/process',
		target: 'node20',
		rolldownOptions: { output: { entryFileNames: 'start.js' } }
	}
});
