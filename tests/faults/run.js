// npm run faults: the fault tests of `npm test` at full size. They take about twenty minutes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conclude, minute, run, vitest } from '../runner.js';

process.env.ABWAB_FAULTS = 'full';
const begun = Date.now();
const folder = await mkdtemp(join(tmpdir(), 'abwab-results-'));
// What Kit and the messages generate; each test builds the product where its sources changed.
await run('generated files', ['npm', 'run', '--silent', 'prepare'], { limit: 2 * minute });
const outcome = await vitest(folder, { faults: 'tests/faults/' }, 40 * minute);
await rm(folder, { recursive: true, force: true });
conclude([outcome], begun);
