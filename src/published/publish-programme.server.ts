import { createHash } from 'node:crypto';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Actor } from '#lib/accounts/actor.ts';
import { recordAct } from '#lib/accounts/audit.server.ts';
import { forbid } from '#lib/accounts/permission.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import { refused, type Refused } from '#lib/platform/forms/problems.ts';
import { languages } from '#lib/platform/i18n/language.ts';
import type { Notice } from '#lib/programme/notice.ts';
import { listNotices, readProgramme } from '#lib/programme/queries.server.ts';
import { listPlatforms, listStreams } from '#lib/streams/queries.server.ts';
import { programmeChanges, type ProgrammeChange } from './changes.ts';
import { composeProgramme, type ProgrammeMaterial } from './compose-programme.ts';
import type { ProgrammeFile } from './programme-file.ts';
import { channel } from './publish.server.ts';
import { publications, publishedFiles } from './schema.server.ts';

export type Published = {
	version: number;
	/** False: the public already sees exactly this, and keeps its version. */
	changed: boolean;
	changes: ProgrammeChange[];
};

/** The name under which the files of an edition's programme are kept. */
const programmeName = (slug: string) => `programme/${slug}`;

type Frozen = Omit<ProgrammeMaterial, 'notices'> & {
	notices: (Omit<Notice, 'confirmedAt' | 'expiresAt'> & { confirmedAt: string; expiresAt: string })[];
};

function thaw({ notices, ...material }: Frozen): ProgrammeMaterial {
	return {
		...material,
		notices: notices.map((one) => ({
			...one,
			confirmedAt: new Date(one.confirmedAt),
			expiresAt: new Date(one.expiresAt)
		}))
	};
}

/** Two that publish one edition at once do so one after the other. */
async function alone(tx: Database, slug: string): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(hashtext('abwab publish'), hashtext(${slug}))`);
}

async function lastPublication(tx: Database, slug: string) {
	const [last] = await tx
		.select()
		.from(publications)
		.where(eq(publications.editionSlug, slug))
		.orderBy(desc(publications.version))
		.limit(1);
	return last && { ...last, material: thaw(last.material as Frozen) };
}

async function writeFiles(
	tx: Database,
	slug: string,
	version: number,
	material: ProgrammeMaterial,
	at: Date
) {
	const name = programmeName(slug);
	for (const lang of languages) {
		const file: ProgrammeFile = {
			version,
			generatedAt: at.toISOString(),
			...composeProgramme(lang, material)
		};
		const body = JSON.stringify(file);
		const fingerprint = createHash('sha256').update(body).digest('hex');
		const row = { name, lang, version, fingerprint, generatedAt: at, body };
		await tx
			.insert(publishedFiles)
			.values(row)
			.onConflictDoUpdate({ target: [publishedFiles.name, publishedFiles.lang], set: row });
	}
}

/** Freezes a material as the next version, unless the public already sees exactly it. */
async function freeze(
	tx: Database,
	actor: Actor,
	slug: string,
	material: ProgrammeMaterial,
	at: Date
): Promise<Published> {
	const last = await lastPublication(tx, slug);
	const fingerprint = createHash('sha256').update(JSON.stringify(material)).digest('hex');
	const [shown] = await tx
		.select({ version: publishedFiles.version })
		.from(publishedFiles)
		.where(and(eq(publishedFiles.name, programmeName(slug)), eq(publishedFiles.lang, 'ar')));
	if (last?.fingerprint === fingerprint && shown?.version === last.version) {
		return { version: last.version, changed: false, changes: [] };
	}
	const version = (last?.version ?? 0) + 1;
	await tx
		.insert(publications)
		.values({ editionSlug: slug, version, fingerprint, publishedAt: at, publishedBy: actor.name, material });
	await writeFiles(tx, slug, version, material, at);
	const changes = last
		? programmeChanges(composeProgramme('ar', last.material), composeProgramme('ar', material))
		: [];
	await recordAct(tx, actor, 'publish programme', `${slug} ${version}`, { after: { version, changes } });
	await tx.execute(sql`select pg_notify(${channel}, ${`${slug} ${version}`})`);
	return { version, changed: true, changes };
}

/**
 * Freezes the draft of an edition whole, as its next version, in all languages, and tells every process. What the
 * public already sees keeps its version. Refused where the edition has no programme.
 */
export async function publishProgramme(
	db: Database,
	actor: Actor,
	slug: string,
	at: Date
): Promise<Published | Refused> {
	const forbidden = forbid(actor, 'programme.publish', { edition: slug });
	if (forbidden) return forbidden;
	return db.transaction(async (tx) => {
		await alone(tx, slug);
		const programme = await readProgramme(tx, slug);
		if (!programme) return refused('edition', 'unknown-edition');
		const [platforms, streams, notices] = await Promise.all([
			listPlatforms(tx),
			listStreams(tx, slug),
			listNotices(tx, slug, at)
		]);
		const used = platforms.filter(({ id }) => streams.some(({ platform }) => platform === id));
		return freeze(tx, actor, slug, { programme, platforms: used, streams, notices }, at);
	});
}

/** Publishes the notices of an edition at once, with the programme as it was last published, not the draft. */
export async function publishNotices(
	db: Database,
	actor: Actor,
	slug: string,
	at: Date
): Promise<Published | Refused> {
	const forbidden = forbid(actor, 'notice.issue', { edition: slug });
	if (forbidden) return forbidden;
	return db.transaction(async (tx) => {
		await alone(tx, slug);
		const last = await lastPublication(tx, slug);
		if (!last) return refused('edition', 'unknown-edition');
		return freeze(tx, actor, slug, { ...last.material, notices: await listNotices(tx, slug, at) }, at);
	});
}

/** Takes the files of an edition from the public; what was published stays in the history. */
export async function withdrawProgramme(db: Database, slug: string): Promise<void> {
	await db.transaction(async (tx) => {
		await alone(tx, slug);
		await tx.delete(publishedFiles).where(eq(publishedFiles.name, programmeName(slug)));
		await tx.execute(sql`select pg_notify(${channel}, ${`${slug} withdrawn`})`);
	});
}
