import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { languages } from '#lib/platform/i18n/language.ts';
import { issueNotice } from '#lib/programme/commands/notice.server.ts';
import { loadProgramme } from '#lib/programme/commands/load.server.ts';
import { sessions } from '#lib/programme/schema.server.ts';
import { holdPublishedFiles, publishedProgramme, publishedVersion } from '#published/files.server.ts';
import { publishNotices, publishProgramme, type Published } from '#published/publish-programme.server.ts';
import { publishRecord } from '#published/publish.server.ts';
import { publications, publishedFiles } from '#published/schema.server.ts';
import { loadRecord } from '#record/load.server.ts';
import { hassan } from '../people.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';
import { ordinal, programme, slug } from './small-edition.ts';

const morning = new Date('2027-05-17T08:00:00Z');
let database: FreshDatabase;

async function publish(): Promise<Published> {
	const published = await publishProgramme(database.db, hassan, slug, morning);
	if ('refusal' in published) throw new Error(`Not published: ${JSON.stringify(published)}`);
	return published;
}

/** Changes the draft by hand: what commands do is tested elsewhere. */
const retitle = (title: string) =>
	database.db
		.update(sessions)
		.set({ title: { ar: title } })
		.where(eq(sessions.editionSlug, slug));

const files = () =>
	database.db
		.select()
		.from(publishedFiles)
		.where(eq(publishedFiles.name, `programme/${slug}`))
		.orderBy(asc(publishedFiles.lang));

beforeAll(async () => {
	database = await freshDatabase();
	await loadRecord(database.db);
	await publishRecord(database.db);
	await holdPublishedFiles(database);
});
beforeEach(() => database.db.transaction((tx) => loadProgramme(tx, programme(), ordinal)));
afterAll(() => database.close());

test('the public sees what was published, not the draft that goes on changing', async () => {
	await publish();
	const before = await files();
	await retitle('عنوان لم يُنشر بعد');
	expect(await files()).toEqual(before);
	expect(before.map(({ lang }) => lang).toSorted()).toEqual([...languages].toSorted());
});

test('publishing twice what has not changed keeps the version and every byte', async () => {
	const first = await publish();
	const before = await files();
	const again = await publishProgramme(database.db, hassan, slug, new Date('2027-05-17T09:00:00Z'));
	expect(again).toEqual({ version: first.version, changed: false, changes: [] });
	expect(await files()).toEqual(before);
});

test('publishing says what it changes for visitors', async () => {
	await publish();
	const [one] = programme().sessions;
	await database.db
		.update(sessions)
		.set({ state: 'cancelled' })
		.where(sql`edition_slug = ${slug} and number = ${one?.number}`);
	const published = await publish();
	expect(published.changes).toEqual([
		{ what: 'session', id: one?.number, title: one?.title.ar, change: 'cancelled' }
	]);
});

test('two who publish at once get two versions in order, and no reader a half one', async () => {
	const start = (await publish()).version;
	const versionsSeen = new Set<number>();
	let reading = true;
	const reader = (async () => {
		while (reading) {
			const seen = new Set((await files()).map(({ version }) => version));
			expect([...seen]).toHaveLength(1);
			for (const version of seen) versionsSeen.add(version);
		}
	})();
	const act = async (title: string) => {
		await retitle(title);
		return publish();
	};
	for (let round = 0; round < 5; round++) {
		await Promise.all([act(`جولة ${round} أولى`), act(`جولة ${round} ثانية`)]);
	}
	reading = false;
	await reader;
	const kept = await database.db
		.select({ version: publications.version })
		.from(publications)
		.where(eq(publications.editionSlug, slug))
		.orderBy(publications.version);
	const numbers = kept.map(({ version }) => version);
	expect(numbers).toEqual(numbers.map((_, i) => i + 1));
	expect(numbers.length).toBeGreaterThan(start);
	const [file] = await files();
	expect(file?.version).toBe(numbers.at(-1));
});

test('a notice reaches the public at once, and takes nothing of the draft along', async () => {
	await publish();
	const titles = async () =>
		(await files()).map(({ body }) => (JSON.parse(body) as { sessions: { title: unknown }[] }).sessions);
	const before = await titles();
	await retitle('مسودة');
	await issueNotice(database.db, hassan, {
		edition: slug,
		level: 'emergency',
		title: { ar: 'إخلاء الجناح' },
		text: { ar: 'توجهوا إلى المخرج الأقرب.' },
		confirmedAt: morning,
		expiresAt: new Date('2027-05-17T12:00:00Z')
	});
	const published = await publishNotices(database.db, hassan, slug, morning);
	expect(published).toMatchObject({ changed: true });
	expect(await titles()).toEqual(before);
	for (const { body } of await files()) {
		expect((JSON.parse(body) as { notices: { level: string }[] }).notices.map(({ level }) => level)).toEqual([
			'emergency'
		]);
	}
});

test('what was published cannot be changed or removed by anybody', async () => {
	await publish();
	await expect(database.db.update(publications).set({ publishedBy: 'x' })).rejects.toThrow();
	await expect(database.db.delete(publications)).rejects.toThrow();
});

test('a process holds the new version within a second, and its own version changes exactly then', async () => {
	await publish();
	const held = () => publishedProgramme(slug, 'ar')?.file.version;
	const heldWithin = async (version: number | undefined) => {
		const limit = Date.now() + 1000;
		while (held() !== version && Date.now() < limit) await new Promise((resolve) => setTimeout(resolve, 10));
		return held();
	};
	const first = await publish();
	expect(await heldWithin(first.version)).toBe(first.version);
	const version = publishedVersion();
	await publish();
	await retitle('عنوان آخر');
	expect(publishedVersion()).toBe(version);
	const second = await publish();
	expect(await heldWithin(second.version)).toBe(second.version);
	expect(publishedVersion()).not.toBe(version);
});
