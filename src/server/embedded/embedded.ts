import type { ChildProcess } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { log } from '../log.ts';
import { causeOf, StartRefused } from '../refusal.ts';
import { openCluster, type Cluster } from './cluster.ts';
import { runningDatabase, writeNote } from './note.ts';
import { clearOrphan, freePort, startPostgres, stopPostgres } from './postgres.ts';

/** A Postgres that this process runs and ends. */
export type EmbeddedDatabase = {
	url: string;
	/** Where its files are. */
	folder: string;
	stop: () => Promise<void>;
};

function prepareData(data: string): void {
	try {
		mkdirSync(data, { recursive: true, mode: 0o700 });
		accessSync(data, constants.W_OK);
	} catch (error) {
		throw new StartRefused(
			`The folder ${data} cannot be written (${causeOf(error)}): set ABWAB_DATA to another.`
		);
	}
	const other = runningDatabase(data);
	if (other) {
		throw new StartRefused(
			`Another Abwab (process ${other.pid}) already uses the folder ${data}: stop it, or set ABWAB_DATA to another.`
		);
	}
}

/** Runs Postgres until told to stop, and again when it ends without having been told. */
function supervise(cluster: Cluster, port: number, logFile: string) {
	let current: ChildProcess | undefined;
	let stopping = false;
	const keep = (child: ChildProcess) => {
		current = child;
		if (stopping) child.kill('SIGINT');
	};
	const restart = () => {
		if (stopping) return;
		log('error', 'the embedded database ended on its own and is started again');
		startPostgres(cluster, port, logFile, keep).then(watch, () => setTimeout(restart, 2000).unref());
	};
	const watch = (child: ChildProcess) => {
		if (child.exitCode !== null || child.signalCode !== null) restart();
		else child.once('exit', restart);
	};
	// However this process ends short of kill -9, Postgres is told; it finishes its work by itself.
	process.once('exit', () => {
		stopping = true;
		current?.kill('SIGINT');
	});
	return {
		start: async () => watch(await startPostgres(cluster, port, logFile, keep)),
		stop: async () => {
			stopping = true;
			if (current) await stopPostgres(cluster, current, 10_000);
		}
	};
}

async function ensureDatabase(server: string): Promise<string> {
	const url = `${server}/abwab`;
	const sql = postgres(`${server}/postgres`, { max: 1, onnotice: () => {} });
	try {
		const found = await sql`select 1 from pg_database where datname = 'abwab'`;
		if (found.length === 0) await sql`create database abwab`;
	} finally {
		await sql.end();
	}
	return url;
}

/**
 * Starts the embedded Postgres of the folder `data`, creating it at the first start.
 * `onSpawn` is given the way to stop it before it is ready.
 */
export async function startEmbedded(
	data: string,
	onSpawn: (stop: () => Promise<void>) => void = () => {}
): Promise<EmbeddedDatabase> {
	prepareData(data);
	const cluster = await openCluster(data);
	await clearOrphan(cluster);
	const port = await freePort();
	const { start, stop } = supervise(cluster, port, join(data, 'postgres.log'));
	onSpawn(stop);
	await start();
	const url = await ensureDatabase(`postgres://abwab:${cluster.password}@127.0.0.1:${port}`);
	writeNote(data, { url, folder: cluster.folder, password: cluster.password });
	return { url, folder: cluster.folder, stop };
}
