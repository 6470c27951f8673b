import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { freePort } from '../../src/server/embedded/postgres.ts';
import { beginningOf } from '../../src/server/embedded/processes.ts';

export type Product = {
	child: ChildProcess;
	port: number;
	address: string;
	/** All that was printed so far. */
	output: () => string;
	ended: Promise<{ code: number | null }>;
	stop: (signal?: NodeJS.Signals) => Promise<{ code: number | null; milliseconds: number }>;
};

/** A private folder for the data of one product, and everything that grew from it removed at the end. */
export function dataFolder(): { data: string; remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'abwab-process-'));
	const data = join(folder, 'data');
	return {
		data,
		remove: () => {
			const place = databaseFolder(data);
			rmSync(folder, { recursive: true, force: true });
			if (place) rmSync(dirname(place), { recursive: true, force: true });
		}
	};
}

function note(data: string): { url: string; folder: string } | undefined {
	try {
		return JSON.parse(readFileSync(join(data, 'database.json'), 'utf8')) as { url: string; folder: string };
	} catch {
		return undefined;
	}
}

export const databaseUrl = (data: string) => note(data)?.url ?? '';
const databaseFolder = (data: string) => note(data)?.folder;

/** The process id of the Postgres of `data`. */
export function postmasterOf(data: string): number {
	return Number(readFileSync(join(databaseFolder(data) ?? '', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Whether a process runs; one that has ended and was not yet collected does not. */
export const isAlive = (pid: number) => beginningOf(pid) !== undefined;

/** Runs the built product until it is open or has ended; what still runs after the test is stopped. */
export async function startProduct(
	env: Record<string, string>,
	{ workers, ...user }: { workers?: number; uid?: number; gid?: number; cwd?: string } = {}
): Promise<Product> {
	const port = Number(env.PORT ?? (await freePort()));
	const options = workers === undefined ? [] : ['--workers', String(workers)];
	const child = spawn(process.execPath, ['build/process/start.js', ...options], {
		env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port), ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
		...user
	});
	let output = '';
	const ended = new Promise<{ code: number | null }>((resolve) =>
		child.once('close', (code) => resolve({ code }))
	);
	const open = new Promise<void>((resolve) => {
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => {
				output += text;
				if (output.includes('Abwab is open at')) resolve();
			});
		}
	});
	const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
		const asked = performance.now();
		child.kill(signal);
		return { ...(await ended), milliseconds: performance.now() - asked };
	};
	onTestFinished(async () => void (await stop()));
	await Promise.race([open, ended]);
	return { child, port, address: `http://127.0.0.1:${port}`, output: () => output, ended, stop };
}
