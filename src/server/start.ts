import { listen } from './listen.ts';
import { run } from './run.ts';

await run(listen);
