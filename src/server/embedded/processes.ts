import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';

function ask(pid: number, column: string): string {
	try {
		return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
	} catch {
		return '';
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/** When process `pid` began, in words of the system: with the number, it names one process for good. */
export function beginningOf(pid: number): string | undefined {
	if (!isAlive(pid)) return undefined;
	if (process.platform !== 'linux') return ask(pid, 'lstart');
	try {
		// The program's name may hold spaces and brackets; the fields after it do not.
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ');
		return fields[0] === 'Z' ? undefined : fields[19];
	} catch {
		return undefined;
	}
}

/** Whether `pid` is a Postgres that works in `folder`; numbers are reused after a restart of the machine. */
export function servesFolder(pid: number, folder: string): boolean {
	if (!isAlive(pid)) return false;
	if (process.platform !== 'linux') return ask(pid, 'command').includes(folder);
	try {
		return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
	} catch {
		return false;
	}
}
