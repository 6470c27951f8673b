import { createHash } from 'node:crypto';
import type { Connection } from '#lib/platform/db/database.server.ts';
import { languages, type Language } from '#lib/platform/i18n/language.ts';
import { channel } from './publish.server.ts';
import type { RecordFile } from './record-file.ts';
import { publishedFiles } from './schema.server.ts';

type Held = { record: Map<Language, { body: string; file: RecordFile }>; version: string };

// The process and the application are two builds: what a process holds once stands on the global object.
const shared = Symbol.for('abwab.published');
const holder = globalThis as typeof globalThis & { [shared]?: Held };

async function read(connection: Connection): Promise<Held> {
	const rows = await connection.db.select().from(publishedFiles);
	const record = new Map<Language, { body: string; file: RecordFile }>();
	const fingerprints = createHash('sha256');
	for (const lang of languages) {
		const row = rows.find((one) => one.name === 'record' && one.lang === lang);
		if (!row) throw new Error(`The record has not been published in ${lang}.`);
		record.set(lang, { body: row.body, file: JSON.parse(row.body) as RecordFile });
		fingerprints.update(`${row.version} ${row.fingerprint}\n`);
	}
	return { record, version: fingerprints.digest('base64url').slice(0, 16) };
}

/**
 * Keeps the published files in the memory of this process, and follows every new version. While the database
 * is away the last files stay: no public page asks it anything.
 */
export async function holdPublishedFiles(connection: Connection): Promise<void> {
	holder[shared] = await read(connection);
	const refresh = async () => {
		try {
			holder[shared] = await read(connection);
		} catch (error) {
			console.error(
				JSON.stringify({
					at: new Date().toISOString(),
					what: 'published files not refreshed',
					error: String(error)
				})
			);
		}
	};
	// The second call-back runs whenever the connection was lost and is there again: news may have been missed.
	await connection.sql.listen(
		channel,
		() => void refresh(),
		() => void refresh()
	);
}

function held(): Held {
	const files = holder[shared];
	if (!files) throw new Error('The published files are not in memory yet.');
	return files;
}

export function publishedRecord(lang: Language): { body: string; file: RecordFile } {
	const entry = held().record.get(lang);
	if (!entry) throw new Error(`The record is not held in ${lang}.`);
	return entry;
}

/** Changes exactly when something public changed. */
export function publishedVersion(): string {
	return held().version;
}

export function arePublishedFilesHeld(): boolean {
	return holder[shared] !== undefined;
}
