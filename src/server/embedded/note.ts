import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginningOf } from './processes.ts';

/** How other processes find the embedded database, and who runs it. */
type Note = {
	url: string;
	/** Where its files are. */
	folder: string;
	password: string;
	process: { pid: number; began: string | undefined };
};

const place = (data: string) => join(data, 'database.json');

export function readNote(data: string): Note | undefined {
	try {
		return JSON.parse(readFileSync(place(data), 'utf8')) as Note;
	} catch {
		return undefined;
	}
}

export function writeNote(data: string, about: Omit<Note, 'process'>): void {
	const note: Note = { ...about, process: { pid: process.pid, began: beginningOf(process.pid) } };
	// Written beside and renamed: a kill in between leaves the old password, never half a file.
	const unfinished = `${place(data)}.${process.pid}`;
	writeFileSync(unfinished, JSON.stringify(note, null, '\t') + '\n', { mode: 0o600 });
	renameSync(unfinished, place(data));
}

/** The embedded database that another live process runs for `data`. */
export function runningDatabase(data: string): { url: string; pid: number } | undefined {
	const note = readNote(data);
	if (!note || note.process.pid === process.pid) return undefined;
	const began = beginningOf(note.process.pid);
	return began !== undefined && began === note.process.began
		? { url: note.url, pid: note.process.pid }
		: undefined;
}
