import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditEntries } from '#lib/accounts/schema.server.ts';
import {
	correctObservation,
	recordObservation,
	withdrawObservation
} from '#lib/statistics/commands/observation.server.ts';
import { corrections, derivations, observations, series, sources } from '#lib/statistics/schema.server.ts';
import { recordAsKnown } from '#published/known.ts';
import { holdPublishedFiles, publishedRecord } from '#published/files.server.ts';
import { publishRecord } from '#published/publish.server.ts';
import { loadRecord } from '#record/load.server.ts';
import { nadia } from '../people.ts';
import { statement, text } from '../world.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';

const children = 'tifli.children-recovered-cumulative.2023-03-10_2024-05-21.seed-000';
const rate = 'tifli.resolution-rate.2023-03-10_2024-05-21.seed-000';

let database: FreshDatabase;
/** The same database as the application sees it: without the right to change what is append-only. */
let application: FreshDatabase;

beforeAll(async () => {
	database = await freshDatabase();
	application = { ...database };
	await loadRecord(database.db);
});
afterAll(() => database.close());

/** The name of the rule by which the database refuses a change. */
async function refusal(change: Promise<unknown>): Promise<string> {
	try {
		await change;
	} catch (error) {
		const cause = (error as { cause?: { constraint_name?: string; message?: string; column_name?: string } })
			.cause;
		return cause?.constraint_name ?? cause?.column_name ?? cause?.message ?? String(error);
	}
	return 'not refused';
}

async function copyOf(id: string, changes: Partial<typeof observations.$inferInsert>) {
	const [row] = await database.db.select().from(observations).where(eq(observations.id, id));
	if (!row) throw new Error(id);
	return { ...row, id: `${id}.copy`, preferred: false, ...changes };
}

describe('the database refuses', () => {
	test.each([
		['a figure without a definition', { definition: null }, 'definition'],
		['a figure without a source', { sourceId: null }, 'source_id'],
		['a figure from a source nobody knows', { sourceId: 'nobody' }, 'observations_source_id_sources_id_fk'],
		['a figure without the date of its statement', { statedAt: null }, 'stated_at'],
		['a figure without a speaker', { statedBy: null }, 'stated_by'],
		['a figure without an as-of date', { asOf: null }, 'as_of'],
		['a figure without a status', { status: null }, 'status'],
		[
			'a number without its qualifier',
			{ qualifier: null, low: null, high: null },
			'observations_say_a_number_or_a_text'
		],
		['a number without its unit', { unit: null }, 'observations_say_a_number_or_a_text'],
		['a total without its period', { periodStart: null }, 'observations_what_happened_has_a_period'],
		['a period that ends before it starts', { periodStart: '2025-01-01' }, 'observations_period_in_order'],
		['a date that is none', { asOf: 'May' }, 'observations_as_of'],
		['a bound the qualifier does not give', { low: 100 }, 'observations_bounds_follow_the_qualifier'],
		['a negative number', { value: -1, low: -1, high: -1 }, 'observations_no_negative'],
		[
			'another kind than that of its series',
			{ kind: 'period' },
			'observations_never_mix_kinds_or_dimensions'
		],
		['a unit of another dimension', { unit: 'visitors' }, 'observations_unit_of_the_dimension'],
		[
			'a count of one to four children',
			{ value: 3, low: 3, high: 3 },
			'observations_no_count_of_one_to_four_children'
		],
		[
			'a definition in three languages',
			{ definition: { ar: 'ا', fr: 'f', en: 'e' } },
			'observations_definition_in_four_languages'
		]
	])('%s', async (_, changes, rule) => {
		const row = await copyOf(children, changes as Partial<typeof observations.$inferInsert>);
		expect(await refusal(database.db.insert(observations).values(row))).toBe(rule);
	});

	test('a rate without its denominator', async () => {
		const [row] = await database.db.select().from(series).where(eq(series.slug, 'resolution-rate'));
		if (!row) throw new Error('no rate');
		const without = { ...row, slug: 'another-rate', denominatorStatus: null, denominatorDefinitions: null };
		expect(await refusal(database.db.insert(series).values(without))).toBe(
			'series_a_rate_says_its_denominator'
		);
	});

	test('two preferred statements on one measure and period', async () => {
		const row = await copyOf(children, { preferred: true, statedAt: '2024-06' });
		expect(await refusal(database.db.insert(observations).values(row))).toBe('observations_one_preferred');
	});

	test('to change or remove a published figure, even for its owner', async () => {
		const changed = database.db.update(observations).set({ value: 125 }).where(eq(observations.id, children));
		expect(await refusal(changed)).toContain('a correction is a new row with a reason');
		const removed = database.db.delete(observations).where(eq(observations.id, children));
		expect(await refusal(removed)).toContain('a withdrawal is a new row');
	});

	test('an address that is withheld, and one that is not of the web', async () => {
		const withheld = { url: 'https://example.org/', urlWithheld: text('withheld') };
		const row = {
			id: 'x',
			title: text('t'),
			titleOwn: true,
			publisher: text('p'),
			lang: 'fr',
			kind: 'press'
		};
		expect(await refusal(database.db.insert(sources).values({ ...row, ...withheld }))).toBe(
			'sources_withhold_or_give_the_address'
		);
		expect(await refusal(database.db.insert(sources).values({ ...row, url: 'javascript:alert(1)' }))).toBe(
			'sources_address_is_of_the_web'
		);
	});

	test('to derive 90 % of cases from 124 children, or the other way round', async () => {
		const rows = [
			{ observationId: children, fromId: rate },
			{ observationId: rate, fromId: children }
		];
		for (const row of rows)
			expect(await refusal(database.db.insert(derivations).values(row))).toContain('may not be derived');
	});

	test('the application to touch the log, the audit, or a figure', async () => {
		const app = await freshDatabase({ role: 'abwab_app' });
		try {
			await expect(app.db.execute(sql`select 1 from observations`)).resolves.toBeDefined();
			for (const order of [
				sql`update observations set value = 1`,
				sql`delete from observations`,
				sql`update corrections set kind = 'revision'`,
				sql`delete from audit_entries`
			])
				expect(await refusal(app.db.execute(order))).toContain('permission denied');
		} finally {
			await app.close();
		}
	});
});

describe('the commands refuse by name', () => {
	test('a figure computed from 124 children and 90 % of cases', async () => {
		const computed = statement({ value: 138, unit: 'children', derivedFrom: [children, rate] });
		expect(await recordObservation(database.db, nadia, computed)).toEqual({ refusal: 'different-kinds' });
	});

	test.each([
		['an unknown series', { series: 'no-such-series' }, 'unknown-series'],
		['an unknown source', { source: 'nobody' }, 'unknown-source'],
		['a statement older than what it states', { asOf: '2030-01-01' }, 'stated-before-it-happened'],
		['three children', { value: 3 }, 'too-few-children'],
		['an unknown origin', { derivedFrom: ['nothing'] }, 'unknown-figure']
	])('%s', async (_, changes, name) => {
		expect(await recordObservation(database.db, nadia, statement(changes))).toEqual({ refusal: name });
	});

	test('a value that is no amount', async () => {
		for (const value of [-1, Number.NaN, Number.POSITIVE_INFINITY])
			await expect(recordObservation(database.db, nadia, statement({ value }))).rejects.toThrow();
	});
});

describe('a correction', () => {
	test('is a new row with a reason: the old figure stays, the log is public, one can go back', async () => {
		const db = application.db;
		const first = await recordObservation(db, nadia, statement({ value: 200, preferred: true }));
		if (!('id' in first)) throw new Error(first.refusal);
		const second = await correctObservation(
			db,
			nadia,
			{ kind: 'correction', before: first.id, reason: text('a slip'), announcedOn: '2026-06-10' },
			statement({ value: 210, preferred: true })
		);
		expect(second).toEqual({ id: `${first.id}.r2` });
		expect(
			await correctObservation(
				db,
				nadia,
				{ kind: 'correction', before: first.id, reason: text('again'), announcedOn: '2026-06-11' },
				statement({ value: 220 })
			)
		).toEqual({ refusal: 'already-corrected' });

		await publishRecord(db);
		await holdPublishedFiles(database);
		const { file } = publishedRecord('fr');
		const shown = (known: string | null) =>
			recordAsKnown(file, known)
				.observations.filter((one) => one.id.startsWith(first.id))
				.map(({ value, status, preferred }) => ({ value, status, preferred }));
		expect(shown('2026-06-09')).toEqual([{ value: 200, status: 'final', preferred: true }]);
		expect(shown(null)).toEqual([
			{ value: 200, status: 'revised', preferred: false },
			{ value: 210, status: 'final', preferred: true }
		]);
		expect(file.corrections.map(({ before, after, reason }) => ({ before, after, reason }))).toEqual([
			{ before: first.id, after: `${first.id}.r2`, reason: 'a slip (fr)' }
		]);
		const acts = await db.select({ actor: auditEntries.actor, act: auditEntries.act }).from(auditEntries);
		expect(acts).toEqual([
			{ actor: nadia.name, act: 'record-observation' },
			{ actor: nadia.name, act: 'record-observation' },
			{ actor: nadia.name, act: 'correction' }
		]);
	});

	test('may be a withdrawal, which leaves the figure readable and marked', async () => {
		const db = application.db;
		const taken = await recordObservation(
			db,
			nadia,
			statement({
				value: 300,
				statedAt: '2026-07-01',
				asOf: '2026-07-01',
				period: { start: '2023-03-10', end: '2026-07-01' }
			})
		);
		if (!('id' in taken)) throw new Error(taken.refusal);
		const act = {
			kind: 'withdrawal' as const,
			before: taken.id,
			reason: text('not stated'),
			announcedOn: '2026-07-02'
		};
		expect(await withdrawObservation(db, nadia, act)).toEqual({ id: taken.id });
		expect(await withdrawObservation(db, nadia, act)).toEqual({ refusal: 'already-corrected' });
		await publishRecord(db);
		await holdPublishedFiles(database);
		const { observations: now } = recordAsKnown(publishedRecord('en').file, null);
		expect(now.find((one) => one.id === taken.id)?.status).toBe('withdrawn');
	});

	test('of another series or subject is refused by the database', async () => {
		const row = {
			kind: 'revision' as const,
			beforeId: children,
			afterId: rate,
			reason: text('r'),
			announcedOn: '2026-01-01'
		};
		expect(await refusal(database.db.insert(corrections).values(row))).toContain('same series and subject');
	});
});

test('a data file that changes a published figure is refused at the start', async () => {
	await expect(
		database.db.transaction(async (tx) => {
			await tx.execute(sql`alter table observations disable trigger observations_are_never_overwritten`);
			await tx.execute(sql`update observations set value = 999 where id = ${children}`);
			await tx.execute(sql`alter table observations enable trigger observations_are_never_overwritten`);
			await loadRecord(tx);
		})
	).rejects.toThrow();
	await expect(loadRecord(database.db)).resolves.toBeDefined();
});
