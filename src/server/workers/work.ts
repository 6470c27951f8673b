import { startClockAt } from '#lib/platform/time/clock.server.ts';
import { listen } from '../listen.ts';
import { fillMemory } from '../memory.ts';
import { StartRefused } from '../refusal.ts';
import { closeAtEnd, endAfterErrors, shutDown } from '../shutdown.ts';
import type { Brief, FromWorker, ToWorker } from './messages.ts';

function tell(message: FromWorker): Promise<void> {
	return new Promise((resolve) => process.send?.(message, undefined, undefined, () => resolve()));
}

/** Asks the start process for the brief; from then on it may say that this worker ends. */
function askForBrief(): Promise<Brief> {
	return new Promise((resolve) => {
		process.on('message', (message: ToWorker) => {
			if (message === 'end') void shutDown(0);
			else resolve(message.brief);
		});
		// Asked for, because what is sent to a worker before it listens is lost.
		void tell('asks for its brief');
	});
}

/**
 * The life of a worker: it answers requests from its own memory until the start process says that it ends.
 * When that process is gone, Node ends its workers: the channel between them closes.
 */
export async function work(): Promise<void> {
	// Ctrl-C reaches every process of a terminal: only the start process acts on it, and ends its workers in order.
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
	endAfterErrors();
	const { configuration, database, clockAhead } = await askForBrief();
	try {
		if (clockAhead !== 0) startClockAt(new Date(Date.now() + clockAhead));
		await fillMemory(database);
		closeAtEnd(2600, await listen(configuration));
		await tell('is open');
	} catch (error) {
		const refused = error instanceof StartRefused;
		const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
		await tell({ failure: refused ? error.message : story, refused });
		await shutDown(1);
	}
}
