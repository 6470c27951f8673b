import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Node 20 does not read TypeScript: Vite does it for us.
/** @type {{ module: typeof import('./bench.ts') }} */
const { module } = await runnerImport(fileURLToPath(new URL('bench.ts', import.meta.url)));
await module.bench();
