import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { StartRefused } from '../refusal.ts';
import { programIn } from './binaries.ts';
import { cleanEnvironment, type Cluster } from './cluster.ts';
import { servesFolder } from './processes.ts';

const settings = {
	listen_addresses: '127.0.0.1',
	unix_socket_directories: '',
	shared_buffers: '128MB',
	max_connections: '100',
	fsync: 'on',
	synchronous_commit: 'on',
	timezone: 'UTC',
	log_timezone: 'UTC',
	logging_collector: 'off'
};

export async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
	const address = probe.address();
	await new Promise((resolve) => probe.close(resolve));
	return typeof address === 'object' && address ? address.port : 0;
}

function postmasterNote(folder: string): string[] {
	try {
		return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
	} catch {
		return [];
	}
}

async function control(cluster: Cluster, ...order: string[]): Promise<void> {
	await promisify(execFile)(programIn(cluster.binaries, 'pg_ctl'), ['-D', cluster.folder, '-w', ...order], {
		cwd: cluster.folder,
		env: cleanEnvironment,
		...cluster.owner
	});
}

/** Stops a Postgres that outlived its process, and clears the note of one that did not. */
export async function clearOrphan(cluster: Cluster): Promise<void> {
	const pid = Number(postmasterNote(cluster.folder)[0]);
	if (!pid) return;
	if (!servesFolder(pid, cluster.folder)) {
		rmSync(join(cluster.folder, 'postmaster.pid'), { force: true });
		return;
	}
	await control(cluster, 'stop', '-m', 'fast', '-t', '10').catch(() =>
		control(cluster, 'stop', '-m', 'immediate', '-t', '10')
	);
}

function openLog(path: string): number {
	const large = existsSync(path) && statSync(path).size > 10_000_000;
	return openSync(path, large ? 'w' : 'a', 0o600);
}

/** Runs Postgres in a process group of its own, so that Ctrl-C reaches only the process that owns it. */
function run(cluster: Cluster, port: number, logFile: string): ChildProcess {
	const output = openLog(logFile);
	const options = Object.entries({ ...settings, port: String(port) });
	const child = spawn(
		programIn(cluster.binaries, 'postgres'),
		['-D', cluster.folder, ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
		{
			cwd: cluster.folder,
			env: cleanEnvironment,
			detached: true,
			windowsHide: true,
			stdio: ['ignore', output, output],
			...cluster.owner
		}
	);
	child.once('error', () => {});
	closeSync(output);
	return child;
}

const hasEnded = (child: ChildProcess) =>
	child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

async function isReady(cluster: Cluster, child: ChildProcess): Promise<boolean> {
	const deadline = performance.now() + 120_000;
	while (!hasEnded(child) && performance.now() < deadline) {
		const note = postmasterNote(cluster.folder);
		if (Number(note[0]) === child.pid && note[7]?.trim() === 'ready') return true;
		await wait(25);
	}
	return false;
}

/** Starts Postgres on `port` and waits until it answers; `onChild` hears of it before it is ready. */
export async function startPostgres(
	cluster: Cluster,
	port: number,
	logFile: string,
	onChild: (child: ChildProcess) => void
): Promise<ChildProcess> {
	// The last connections of a killed Postgres may hold its memory for a moment: try again.
	for (let attempt = 0; attempt < 6; attempt += 1) {
		const child = run(cluster, port, logFile);
		onChild(child);
		if (await isReady(cluster, child)) return child;
		if (!hasEnded(child)) child.kill('SIGKILL');
		await wait(500);
	}
	const lines = existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().split('\n') : [];
	const cause = lines.findLast((line) => line.includes('FATAL')) ?? lines.at(-1) ?? 'no output';
	throw new StartRefused(`The embedded database did not start (${cause}); the whole story is in ${logFile}.`);
}

/** Ends Postgres; with `limit`, waits no longer than that for it. */
export async function stopPostgres(cluster: Cluster, child: ChildProcess, limit: number): Promise<void> {
	if (hasEnded(child)) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	if (process.platform === 'win32') await control(cluster, 'stop', '-m', 'fast');
	else child.kill('SIGINT');
	await Promise.race([ended, wait(limit, undefined, { ref: false })]);
}
