import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/server/build.js';
import { dataFolder, startProduct } from './product.ts';

const root = process.getuid?.() === 0;
const nobody = { uid: 65534, gid: 65534 };

beforeAll(async () => {
	await build(process.cwd());
}, 180_000);

/** Where another user can read the product: here, or in a copy where this folder is private. */
function readableFolder(): { cwd: string; remove: () => void } {
	const here = process.cwd();
	// By its whole path: from inside, a private folder can be read without a right to enter it.
	const read = `require('node:fs').accessSync(${JSON.stringify(join(here, 'build/process/start.js'))})`;
	const isReadable = !root || spawnSync(process.execPath, ['-e', read], { ...nobody, cwd: '/' }).status === 0;
	if (isReadable) return { cwd: here, remove: () => {} };
	const cwd = mkdtempSync(join(tmpdir(), 'abwab-readable-'));
	chmodSync(cwd, 0o755);
	for (const part of ['build', 'drizzle', 'node_modules', 'package.json']) {
		// Links where the disk is the same: a second copy of all packages takes long.
		const linked = spawnSync('cp', ['-al', join(here, part), cwd]).status === 0;
		if (!linked) cpSync(join(here, part), join(cwd, part), { recursive: true, force: true });
	}
	return { cwd, remove: () => rmSync(cwd, { recursive: true, force: true }) };
}

describe('the process as an ordinary user', () => {
	const place = dataFolder();
	let folder: ReturnType<typeof readableFolder>;
	beforeAll(() => {
		folder = readableFolder();
	}, 120_000);
	afterAll(() => {
		place.remove();
		folder.remove();
	});

	it('keeps the database in the folder itself', async () => {
		if (root) chownSync(dirname(place.data), nobody.uid, nobody.gid);
		const product = await startProduct(
			{ ABWAB_DATA: place.data },
			{
				...(root ? nobody : {}),
				cwd: folder.cwd
			}
		);
		expect(product.output()).toContain('Abwab is open at');
		expect(existsSync(`${place.data}/postgres/PG_VERSION`)).toBe(true);
		await product.stop();
	});
});

describe('the process refuses in one sentence', () => {
	const place = dataFolder();
	afterAll(place.remove);
	const address = 'postgres://owner:hidden@127.0.0.1:9/abwab';

	async function refusal(env: Record<string, string>): Promise<string> {
		const product = await startProduct({ ABWAB_DATA: place.data, ...env });
		expect((await product.ended).code).toBe(1);
		return product.output().trim().split('\n').at(-1) ?? '';
	}

	it('a wrong variable', async () => {
		expect(await refusal({ ABWAB_REHEARSAL: 'maybe' })).toBe('ABWAB_REHEARSAL is neither on nor off: maybe');
	});

	it('a database without the public address', async () => {
		expect(await refusal({ DATABASE_URL: address })).toMatch(/^ORIGIN is required with DATABASE_URL/);
	});

	it('a database that cannot be reached', async () => {
		const sentence = await refusal({ DATABASE_URL: address, ORIGIN: 'https://jpo.example' });
		expect(sentence).toMatch(/^The database 127.0.0.1:9\/abwab cannot be reached \(ECONNREFUSED\)/);
	});

	it('a folder that cannot be written', async () => {
		writeFileSync(`${dirname(place.data)}/file`, '');
		const data = `${dirname(place.data)}/file/data`;
		expect(await refusal({ ABWAB_DATA: data })).toMatch(new RegExp(`^The folder ${data} cannot be written`));
	});
});
