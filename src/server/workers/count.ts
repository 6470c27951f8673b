import { parseArgs } from 'node:util';
import { StartRefused } from '../refusal.ts';

/** With three connections each they leave room in the hundred that Postgres gives by itself. */
const most = 24;

/** How many workers answer requests: as many as the machine has cores, or as `--workers` in `argv` says. */
export function countWorkers(argv: string[], cores: number): number {
	const { values } = parseArgs({ args: argv, options: { workers: { type: 'string' } }, strict: false });
	const wanted = values.workers;
	if (wanted === undefined) return Math.min(Math.max(cores, 1), most);
	const count = Number(wanted);
	if (typeof wanted !== 'string' || !/^\d+$/.test(wanted) || count < 1 || count > most) {
		throw new StartRefused(`--workers is not a whole number from 1 to ${most}: ${String(wanted)}`);
	}
	return count;
}

/** How many connections each worker may open, besides the one on which it hears of news. */
export function connectionsOfEach(workers: number): number {
	return Math.min(Math.max(Math.floor(40 / workers), 2), 10);
}
