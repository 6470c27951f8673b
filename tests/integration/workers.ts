import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import type { Product } from './product.ts';

/** One worker, and the person who is connected to it. */
export type Reached = {
	worker: number;
	/** Asks on that connection, or on a new one after it was lost; throws when the answer does not arrive whole. */
	ask: (path: string) => Promise<{ status: number; body: string }>;
};

function childrenOf(pid: number): { pid: number; command: string }[] {
	if (process.platform === 'linux') {
		const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
		return (children ? children.split(' ') : []).map((child) => ({
			pid: Number(child),
			command: readFileSync(`/proc/${child}/cmdline`, 'utf8')
		}));
	}
	return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
		.split('\n')
		.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [])
		.filter(([, , parent]) => Number(parent) === pid)
		.map(([, child, , command = '']) => ({ pid: Number(child), command }));
}

/** The process ids of the workers of a product. */
export function workersOf({ child }: Product): number[] {
	return childrenOf(child.pid ?? 0)
		.filter(({ command }) => command.includes('start.js'))
		.map(({ pid }) => pid);
}

function person(port: number): Reached['ask'] {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	return (path) =>
		new Promise((resolve, reject) => {
			get({ host: '127.0.0.1', port, path, agent }, (answer) => {
				let body = '';
				answer.setEncoding('utf8').on('data', (text: string) => (body += text));
				answer.once('error', reject);
				answer.once('end', () => resolve({ status: answer.statusCode ?? 0, body }));
			}).once('error', reject);
		});
}

/**
 * People connected to each worker, `each` of them to every one. A process that is held up takes no connections: with
 * all other workers held up, only the one that is meant can have taken it.
 */
export async function reachEveryWorker(product: Product, each = 1): Promise<Reached[]> {
	const workers = workersOf(product);
	const reached: Reached[] = [];
	for (const worker of workers) {
		const others = workers.filter((other) => other !== worker);
		for (const other of others) process.kill(other, 'SIGSTOP');
		try {
			for (let count = 0; count < each; count += 1) {
				const ask = person(product.port);
				await ask('/healthz');
				reached.push({ worker, ask });
			}
		} finally {
			for (const other of others) process.kill(other, 'SIGCONT');
		}
	}
	return reached;
}
