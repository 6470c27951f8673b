import cluster from 'node:cluster';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';
import { connectionsOfEach, countWorkers } from './workers/count.ts';
import { openWorkers } from './workers/supervise.ts';
import { work } from './workers/work.ts';

if (cluster.isWorker) {
	await work();
} else {
	await run(async ({ configuration, database, clockAhead }) => {
		const { origin, host, port } = configuration;
		const count = countWorkers(process.argv.slice(2), availableParallelism());
		await openWorkers(fileURLToPath(import.meta.url), count, {
			configuration: { origin, host, port },
			database: { ...database, max: connectionsOfEach(count) },
			clockAhead
		});
		return `port ${port}, ${count} ${count === 1 ? 'worker' : 'workers'}`;
	});
}
