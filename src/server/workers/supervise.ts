import cluster, { type Worker } from 'node:cluster';
import { setTimeout as wait } from 'node:timers/promises';
import { log } from '../log.ts';
import { causeOf, StartRefused } from '../refusal.ts';
import { closeAtEnd, isEnding } from '../shutdown.ts';
import type { Brief, FromWorker, ToWorker } from './messages.ts';
import { earlyDeaths, pauseAfter } from './pause.ts';

type Life = {
	worker: Worker;
	began: number;
	/** Rejects when it ends before it is open. */
	open: Promise<void>;
	/** Resolves with how it ended: the name of a signal, a code, or why it could not begin. */
	ended: Promise<string>;
};

function send(worker: Worker, message: ToWorker): void {
	// One that has just ended hears nothing more; its end is told elsewhere.
	if (worker.isConnected()) worker.send(message, () => {});
}

function begin(brief: Brief): Life {
	const worker = cluster.fork();
	const ended = new Promise<string>((resolve) => {
		worker.once('exit', (code: number, signal: string) => resolve(signal || `code ${code}`));
		worker.on('error', (error) => {
			if (worker.process.pid === undefined) resolve(causeOf(error));
		});
	});
	const open = new Promise<void>((resolve, reject) => {
		worker.on('message', (message: FromWorker) => {
			if (message === 'asks for its brief') send(worker, isEnding() ? 'end' : { brief });
			else if (message === 'is open') resolve();
			else reject(message.refused ? new StartRefused(message.failure) : new Error(message.failure));
		});
		// Its last word may arrive after its end, but not after the end of the channel.
		const silent = new Promise((resolve) => worker.once('disconnect', resolve));
		void Promise.all([ended, silent]).then(([how]) => reject(new Error(`A worker ended at once (${how}).`)));
	});
	return { worker, began: performance.now(), open, ended };
}

function report({ worker, open }: Life): void {
	const { pid } = worker.process;
	open.then(
		() => log('warning', 'another worker is open', { worker: pid }),
		(error: unknown) =>
			isEnding() || log('error', 'a worker could not open', { worker: pid, cause: String(error) })
	);
}

/** Keeps one place filled until the end: each turn is what follows one worker's life. */
async function keepFilled(place: { life: Life }, brief: Brief): Promise<void> {
	let deaths = 0;
	for (;;) {
		const { worker, began, ended } = place.life;
		const how = await ended;
		if (isEnding()) return;
		deaths = earlyDeaths(deaths, performance.now() - began);
		const pause = pauseAfter(deaths);
		log('error', 'a worker ended', { worker: worker.process.pid, how, replacedAfter: pause });
		await wait(pause);
		if (isEnding()) return;
		place.life = begin(brief);
		report(place.life);
	}
}

/** Lets every worker finish what is under way, and ends those that do not. */
async function endAll(lives: Life[]): Promise<void> {
	for (const { worker } of lives) send(worker, 'end');
	const late = setTimeout(() => {
		for (const { worker } of lives) worker.process.kill('SIGKILL');
	}, 2900);
	await Promise.all(lives.map(({ ended }) => ended));
	clearTimeout(late);
}

/**
 * Runs `program` as so many workers that share the port, and replaces those that end. Each of them takes its
 * connections from the port itself: none passes through the start process, which may be busy or held up, and the
 * connections of one worker are not lost with another.
 */
export async function openWorkers(program: string, count: number, brief: Brief): Promise<void> {
	cluster.schedulingPolicy = cluster.SCHED_NONE;
	cluster.setupPrimary({ exec: program, args: [] });
	const places = Array.from({ length: count }, () => ({ life: begin(brief) }));
	closeAtEnd(3000, () => endAll(places.map(({ life }) => life)));
	await Promise.all(places.map(({ life }) => life.open));
	for (const place of places) void keepFilled(place, brief);
}
