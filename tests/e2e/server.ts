import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type Product = {
	/** Where it answers, without a slash at the end. */
	url: string;
	/** The folder of its data. */
	data: string;
	/** Ends it as an operator would, and throws where it does not end. */
	stop: () => Promise<void>;
};

async function freePort(): Promise<number> {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

async function answers(url: string): Promise<boolean> {
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
		await response.body?.cancel();
		return response.status === 200;
	} catch {
		return false;
	}
}

const ended = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** A Tuesday of May, half past ten at the event: whoever runs the tests at night sees the same page. */
const morning = '2027-05-18T09:30:00Z';

/** Starts the product as `npm start` does: built, on a free port, with an empty folder for its data. */
export async function startProduct(environment: Record<string, string> = {}): Promise<Product> {
	const port = await freePort();
	const data = await mkdtemp(join(tmpdir(), 'abwab-test-'));
	const inherited = { ...process.env };
	for (const name of ['DATABASE_URL', 'ORIGIN', 'HOST', 'NODE_ENV', 'NODE_OPTIONS']) delete inherited[name];
	const child = spawn(process.execPath, ['src/server/launch.js'], {
		cwd: root,
		env: { ...inherited, PORT: String(port), ABWAB_DATA: data, ABWAB_NOW: morning, ...environment },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let log = '';
	const remember = (chunk: Buffer) => (log = (log + chunk.toString()).slice(-20_000));
	child.stdout.on('data', remember);
	child.stderr.on('data', remember);

	const stop = async () => {
		child.kill('SIGTERM');
		const limit = Date.now() + 15_000;
		while (!ended(child) && Date.now() < limit) await new Promise((resolve) => setTimeout(resolve, 50));
		const stuck = !ended(child);
		if (stuck) child.kill('SIGKILL');
		// As root the embedded database lives elsewhere, and the start says where.
		const [staged] = log.match(/\/var\/lib\/abwab\/[0-9a-f]{16}/) ?? [];
		for (const folder of staged ? [data, staged] : [data]) await rm(folder, { recursive: true, force: true });
		if (stuck) throw new Error(`The product did not end within 15 s of SIGTERM. The end of its log:\n${log}`);
	};

	const url = `http://localhost:${port}`;
	// The first start also builds.
	const limit = Date.now() + 240_000;
	while (!(await answers(`${url}/ar`))) {
		if (ended(child) || Date.now() > limit) {
			await stop().catch(() => {});
			throw new Error(`The product did not answer at ${url}/ar. The end of its log:\n${log}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	return { url, data, stop };
}

/** For Playwright: one product for the whole run. ABWAB_TEST_URL names one that already runs. */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
	if (process.env.ABWAB_TEST_URL) return undefined;
	const product = await startProduct();
	process.env.ABWAB_TEST_URL = product.url;
	return product.stop;
}
