import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import postgres from 'postgres';
import { openCluster } from '../../src/server/embedded/cluster.ts';
import { freePort, startPostgres, stopPostgres } from '../../src/server/embedded/postgres.ts';

/** A real Postgres that a test may stop, start again and freeze; nobody brings it back in between. */
export type OwnPostgres = {
	url: string;
	port: number;
	/** Does nothing where it runs. */
	start: () => Promise<void>;
	stop: () => Promise<void>;
	/** Its processes stand still: connections stay open, and nothing is answered. */
	freeze: () => Promise<void>;
	thaw: () => Promise<void>;
	/** Ends it, and removes its files. */
	remove: () => Promise<void>;
};

export async function ownPostgres(): Promise<OwnPostgres> {
	const data = mkdtempSync(join(tmpdir(), 'abwab-faults-'));
	const cluster = await openCluster(data);
	const port = await freePort();
	const url = `postgres://abwab:${cluster.password}@127.0.0.1:${port}/postgres`;
	let server: ChildProcess | undefined;
	let frozen: number[] = [];

	const start = async () => {
		if (server) return;
		server = await startPostgres(cluster, port, join(data, 'postgres.log'), () => {});
	};
	const stop = async () => {
		if (server) await stopPostgres(cluster, server, 10_000);
		server = undefined;
	};
	const freeze = async () => {
		const sql = postgres(url, { max: 1 });
		const rows = await sql<{ pid: number }[]>`
			select pid from pg_stat_activity where pid <> pg_backend_pid()`.finally(() => sql.end());
		// Its first process before the others, so that none is begun in between.
		frozen = [server?.pid ?? 0, ...rows.map(({ pid }) => pid)];
		for (const pid of frozen) process.kill(pid, 'SIGSTOP');
	};
	const thaw = async () => {
		for (const pid of frozen.splice(0)) process.kill(pid, 'SIGCONT');
	};
	const remove = async () => {
		await thaw();
		await stop();
		rmSync(dirname(cluster.folder), { recursive: true, force: true });
		rmSync(data, { recursive: true, force: true });
	};
	await start();
	return { url, port, start, stop, freeze, thaw, remove };
}
