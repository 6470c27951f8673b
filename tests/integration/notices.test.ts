import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadNotices, loadProgramme } from '#lib/programme/commands/load.server.ts';
import { issueNotice, withdrawNotice } from '#lib/programme/commands/notice.server.ts';
import { setCrowdLevel } from '#lib/programme/commands/pavilion.server.ts';
import { listCrowds, listNotices } from '#lib/programme/queries.server.ts';
import { hassan } from '../people.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';
import { ordinal, programme, slug } from './small-edition.ts';
import { acts, lastAct } from './traces.ts';

let database: FreshDatabase;

beforeAll(async () => {
	database = await freshDatabase();
	await database.db.transaction((tx) => loadProgramme(tx, programme(), ordinal));
});
afterAll(() => database.close());

describe('a notice', () => {
	const at = (clock: string) => new Date(`2027-05-17T${clock}:00Z`);
	const given = {
		edition: slug,
		level: 'warning' as const,
		title: { ar: 'عاصفة تقترب' },
		text: { ar: 'احتموا في القاعة' },
		confirmedAt: at('10:00'),
		expiresAt: at('12:00')
	};
	const { edition: _, ...notice } = given;

	beforeEach(() => database.db.transaction((tx) => loadNotices(tx, slug, [])));

	test('is in force until it expires or is withdrawn, and both acts are written down', async () => {
		const start = await lastAct(database.db);
		const { id } = (await issueNotice(database.db, hassan, given)) as { id: number };
		expect(await listNotices(database.db, slug)).toEqual([{ id, ...notice }]);
		expect(await listNotices(database.db, slug, at('11:59'))).toEqual([{ id, ...notice }]);
		expect(await listNotices(database.db, slug, at('12:00'))).toEqual([]);
		const withdrawal = { edition: slug, notice: id, at: at('11:00') };
		expect(await withdrawNotice(database.db, hassan, withdrawal)).toEqual({ id });
		expect(await listNotices(database.db, slug)).toEqual([]);
		expect(await withdrawNotice(database.db, hassan, withdrawal)).toEqual({
			refusal: [{ path: 'notice', code: 'already-withdrawn' }]
		});
		expect(await withdrawNotice(database.db, hassan, { ...withdrawal, edition: 'rehearsal' })).toEqual({
			refusal: [{ path: 'notice', code: 'unknown-notice' }]
		});
		const printed = JSON.parse(JSON.stringify(notice)) as object;
		const kept = { id, editionSlug: slug, ...printed, withdrawnAt: null };
		expect(await acts(database.db, start)).toEqual([
			{ actor: 'hassan', act: 'issue-notice', object: `${slug} ${id}`, before: null, after: printed },
			{
				actor: 'hassan',
				act: 'withdraw-notice',
				object: `${slug} ${id}`,
				before: kept,
				after: { ...kept, withdrawnAt: at('11:00').toISOString() }
			}
		]);
	});

	test('is refused where it has no end, an end before its start, or one more than a day away', async () => {
		const issue = (changes: object) => issueNotice(database.db, hassan, { ...given, ...changes });
		const refused = (code: string, more = {}) => ({ refusal: [{ path: 'expiresAt', code, ...more }] });
		expect(await issue({ expiresAt: at('10:00') })).toEqual(refused('expires-before-it-is-confirmed'));
		expect(await issue({ expiresAt: new Date('2027-05-18T10:01:00Z') })).toEqual(
			refused('in-force-too-long', { limit: 24 })
		);
		expect(await issue({ edition: 'el-jadida-2025' })).toEqual({
			refusal: [{ path: 'edition', code: 'unknown-edition' }]
		});
		await expect(issue({ expiresAt: null })).rejects.toThrow(v.ValiError);
		await expect(issue({ picture: 'https://example.org/child.jpg' })).rejects.toThrow(v.ValiError);
	});

	test('that is loaded again keeps its number', async () => {
		const tomorrow = {
			...notice,
			confirmedAt: new Date('2027-05-18T10:00:00Z'),
			expiresAt: new Date('2027-05-18T12:00:00Z')
		};
		const loadAll = (list: (typeof notice)[]) => database.db.transaction((tx) => loadNotices(tx, slug, list));
		await loadAll([notice, tomorrow]);
		const first = await listNotices(database.db, slug);
		expect(first.map(({ id: _, ...one }) => one)).toEqual([notice, tomorrow]);
		await loadAll([notice, tomorrow]);
		await loadAll([notice, tomorrow]);
		expect(await listNotices(database.db, slug)).toEqual(first);
		await loadAll([notice]);
		expect(await listNotices(database.db, slug)).toEqual(first.slice(0, 1));
	});
});

describe('how full a pavilion is', () => {
	const at = (clock: string) => new Date(`2027-05-17T${clock}:00Z`);
	const say = (pavilion: number, level: 'quiet' | 'busy' | 'full', clock: string) =>
		setCrowdLevel(database.db, hassan, { edition: slug, pavilion, level, setAt: at(clock) });

	test('is what was said last, not what arrived last, and is written down', async () => {
		const start = await lastAct(database.db);
		expect(await say(1, 'busy', '10:00')).toEqual({ pavilion: 1 });
		expect(await say(1, 'full', '10:05')).toEqual({ pavilion: 1 });
		expect(await say(1, 'quiet', '10:04')).toEqual({ refusal: [{ path: 'setAt', code: 'said-since' }] });
		expect(await say(9, 'quiet', '10:04')).toEqual({
			refusal: [{ path: 'pavilion', code: 'unknown-pavilion' }]
		});
		expect(await listCrowds(database.db, slug)).toEqual([{ pavilion: 1, level: 'full', setAt: at('10:05') }]);
		const entry = { actor: 'hassan', act: 'set-crowd-level', object: `${slug} 1` };
		const busy = { level: 'busy', setAt: at('10:00').toISOString() };
		expect(await acts(database.db, start)).toEqual([
			{ ...entry, before: null, after: busy },
			{ ...entry, before: busy, after: { level: 'full', setAt: at('10:05').toISOString() } }
		]);
	});
});
