import { readFileSync, statSync } from 'node:fs';

/** The user that runs Postgres and owns its files. */
export type Owner = { uid: number; gid: number };

function userNamed(name: string): Owner | undefined {
	const line = readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.find((entry) => entry.startsWith(`${name}:`));
	const [uid, gid] = line?.split(':').slice(2, 4).map(Number) ?? [];
	// macOS writes nobody's number as -2.
	return uid !== undefined && gid !== undefined ? { uid: uid >>> 0, gid: gid >>> 0 } : undefined;
}

/** Postgres refuses to run as root: the user it runs as then. Undefined: the user of this process. */
export function ownerFor(existing: string): Owner | undefined {
	if (process.getuid?.() !== 0) return undefined;
	const files = statSync(existing, { throwIfNoEntry: false });
	if (files && files.uid !== 0) return { uid: files.uid, gid: files.gid };
	return userNamed('postgres') ?? userNamed('nobody') ?? { uid: 65534, gid: 65534 };
}
