import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
	chmodSync,
	chownSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { causeOf, StartRefused } from '../refusal.ts';
import { programIn, usableBinaries } from './binaries.ts';
import { readNote, writeNote } from './note.ts';
import { ownerFor, type Owner } from './owner.ts';

/** Files of one embedded database, ready to be started. */
export type Cluster = {
	binaries: string;
	folder: string;
	owner: Owner | undefined;
	password: string;
};

const shared = '/var/lib/abwab';

export const cleanEnvironment = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };

/** Where the files are: in `data`, or, as root, where the user that runs Postgres may enter. */
function homeOf(data: string): string {
	if (process.getuid?.() !== 0) return data;
	return join(shared, createHash('sha256').update(data).digest('hex').slice(0, 16));
}

function prepareHome(home: string): Owner | undefined {
	const owner = ownerFor(join(home, 'postgres'));
	mkdirSync(home, { recursive: true });
	if (owner) {
		chmodSync(shared, 0o755);
		chmodSync(home, 0o700);
		chownSync(home, owner.uid, owner.gid);
	}
	return owner;
}

async function create(cluster: Cluster, home: string): Promise<void> {
	const unfinished = join(home, 'postgres.new');
	const secret = join(home, 'postgres.password');
	rmSync(unfinished, { recursive: true, force: true });
	writeFileSync(secret, cluster.password, { mode: 0o600 });
	if (cluster.owner) chownSync(secret, cluster.owner.uid, cluster.owner.gid);
	const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
	const access = ['--username=abwab', '--auth=scram-sha-256', `--pwfile=${secret}`];
	try {
		await promisify(execFile)(
			programIn(cluster.binaries, 'initdb'),
			[...locale, ...access, '--no-instructions', '-D', unfinished],
			{ cwd: home, env: cleanEnvironment, ...cluster.owner }
		);
	} finally {
		rmSync(secret, { force: true });
	}
	renameSync(unfinished, cluster.folder);
}

function checkVersion(folder: string): void {
	const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
	if (version !== '18') {
		throw new StartRefused(
			`The data in ${folder} belongs to Postgres ${version}, and this version brings Postgres 18: ` +
				'restore a backup into a new folder.'
		);
	}
}

/** The files of the embedded database of `data`, created at the first start. */
export async function openCluster(data: string): Promise<Cluster> {
	const home = homeOf(data);
	const folder = join(home, 'postgres');
	try {
		const owner = prepareHome(home);
		const binaries = usableBinaries(owner ? shared : data, owner !== undefined);
		const known = readNote(data)?.password;
		const password = known ?? randomBytes(24).toString('base64url');
		const cluster = { binaries, folder, owner, password };
		if (existsSync(folder) && !known) {
			const aside = `${folder}-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
			renameSync(folder, aside);
			console.log(`  an earlier database whose password is no longer in ${data} was moved to ${aside}`);
		}
		if (!existsSync(folder)) {
			// The password is noted first: files without it could never be opened again.
			writeNote(data, { url: '', folder, password });
			await create(cluster, home);
		}
		checkVersion(folder);
		return cluster;
	} catch (error) {
		if (error instanceof StartRefused) throw error;
		throw new StartRefused(`The embedded database cannot be created in ${home}: ${causeOf(error)}.`);
	}
}
