import { createHash } from 'node:crypto';
import type { Connection } from '#lib/platform/db/database.server.ts';
import { languages, type Language } from '#lib/platform/i18n/language.ts';
import { now } from '#lib/platform/time/clock.server.ts';
import { eventDay } from '#lib/platform/time/event-day.ts';
import { readPlanPicture } from '#lib/programme/queries.server.ts';
import { currentEdition } from '#lib/programme/programme.ts';
import type { ProgrammeFile } from './programme-file.ts';
import { channel } from './publish.server.ts';
import type { RecordFile } from './record-file.ts';
import { publishedFiles } from './schema.server.ts';

type Kept<File> = { body: string; file: File };
type Held = {
	record: Map<Language, Kept<RecordFile>>;
	/** By the slug of the edition, then by language. */
	programmes: Map<string, Map<Language, Kept<ProgrammeFile>>>;
	/** Pictures under the plans of those programmes, by their names. */
	pictures: Map<string, Buffer>;
	version: string;
};
type Row = typeof publishedFiles.$inferSelect;

// The process and the application are two builds: what a process holds once stands on the global object.
const shared = Symbol.for('abwab.published');
const holder = globalThis as typeof globalThis & { [shared]?: Held };

function keep<File>(rows: Row[], name: string): Map<Language, Kept<File>> {
	return new Map(
		rows
			.filter((row) => row.name === name)
			.map(({ lang, body }) => [lang as Language, { body, file: JSON.parse(body) as File }])
	);
}

function isWhole(kept: Map<Language, unknown>): boolean {
	return languages.every((lang) => kept.has(lang));
}

async function readPictures({ db }: Connection, names: string[]): Promise<Map<string, Buffer>> {
	const known = holder[shared]?.pictures;
	const pictures = new Map<string, Buffer>();
	for (const name of names) {
		// What a name stands for never changes: it is read once.
		const bytes = known?.get(name) ?? (await readPlanPicture(db, name));
		if (bytes) pictures.set(name, bytes);
	}
	return pictures;
}

async function read(connection: Connection): Promise<Held> {
	const rows = (await connection.db.select().from(publishedFiles)).toSorted((a, b) =>
		`${a.name} ${a.lang}`.localeCompare(`${b.name} ${b.lang}`)
	);
	const record = keep<RecordFile>(rows, 'record');
	if (!isWhole(record)) throw new Error('The record has not been published in every language.');
	const names = [...new Set(rows.map(({ name }) => name))].filter((name) => name.startsWith('programme/'));
	const programmes = names
		.map((name) => [name.slice('programme/'.length), keep<ProgrammeFile>(rows, name)] as const)
		.filter(([, kept]) => isWhole(kept));
	const fingerprints = createHash('sha256');
	for (const { name, lang, version, fingerprint } of rows) {
		fingerprints.update(`${name} ${lang} ${version} ${fingerprint}\n`);
	}
	return {
		record,
		programmes: new Map(programmes),
		pictures: await readPictures(
			connection,
			programmes.flatMap(([, kept]) => kept.get('ar')?.file.edition.plan?.picture ?? [])
		),
		version: fingerprints.digest('base64url').slice(0, 16)
	};
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

export function publishedRecord(lang: Language): Kept<RecordFile> {
	const entry = held().record.get(lang);
	if (!entry) throw new Error(`The record is not held in ${lang}.`);
	return entry;
}

/** The published programme of an edition; undefined where it has none. */
export function publishedProgramme(slug: string, lang: Language): Kept<ProgrammeFile> | undefined {
	return held().programmes.get(slug)?.get(lang);
}

/** The editions that have a published programme. */
export function publishedProgrammes(lang: Language): ProgrammeFile[] {
	return [...held().programmes.values()].flatMap((kept) => kept.get(lang)?.file ?? []);
}

/** The picture of a published plan; undefined where no published programme has it. */
export function publishedPicture(name: string): Buffer | undefined {
	return held().pictures.get(name);
}

/** The programme that addresses without a slug mean; null where the current edition has none. */
export function currentProgramme(lang: Language): ProgrammeFile | null {
	const programmes = publishedProgrammes(lang);
	const editions = [
		...publishedRecord(lang)
			.file.editions.filter(({ slug }) => !held().programmes.has(slug))
			.map((one) => ({ ...one, rehearsal: false })),
		...programmes.map(({ edition }) => ({ ...edition, rehearsal: edition.rehearsal ?? false }))
	];
	const current = currentEdition(editions, eventDay(now()));
	return programmes.find(({ edition }) => edition.slug === current?.slug) ?? null;
}

/** Changes exactly when something public changed. */
export function publishedVersion(): string {
	return held().version;
}

export function arePublishedFilesHeld(): boolean {
	return holder[shared] !== undefined;
}
