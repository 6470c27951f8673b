import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadCrowds, loadProgramme } from '#lib/programme/commands/load.server.ts';
import {
	listCrowds,
	listEditions,
	listProgrammeEditions,
	readProgramme
} from '#lib/programme/queries.server.ts';
import { loadStreams } from '#lib/streams/commands.server.ts';
import { listStreams } from '#lib/streams/queries.server.ts';
import { loadRecord } from '#record/load.server.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';
import { ordinal, platforms, programme, session, slug, stream } from './small-edition.ts';
import { everyRow, refusal } from './traces.ts';

let database: FreshDatabase;

/** Puts the small edition back as it was before anybody changed it. */
const load = (changes: Parameters<typeof programme>[0] = {}) =>
	database.db.transaction((tx) => loadProgramme(tx, programme(changes), ordinal));

beforeAll(async () => {
	database = await freshDatabase();
	await loadRecord(database.db);
});
beforeEach(() => load());
afterAll(() => database.close());

describe('the programme of an edition', () => {
	test('is read as it was loaded', async () => {
		expect(await readProgramme(database.db, slug)).toEqual(programme());
		expect(await readProgramme(database.db, 'nowhere-2027')).toBeNull();
	});

	test('loaded twice leaves the same rows', async () => {
		const before = await everyRow(database.db);
		await load();
		expect(await everyRow(database.db)).toEqual(before);
		expect(before.filter((row) => row.startsWith('sessions'))).toHaveLength(3);
	});

	test('is replaced whole, in one go: pavilions with sessions, crowds and streams, days and zones', async () => {
		const { edition } = programme();
		await database.db.transaction(async (tx) => {
			await loadStreams(tx, slug, platforms, [stream({ session: 2 })]);
			await loadCrowds(tx, slug, [{ pavilion: 1, level: 'busy', setAt: new Date('2027-05-17T10:00:00Z') }]);
		});
		const smaller = {
			edition: {
				...edition,
				days: [{ date: '2027-06-01', opens: '00:00', closes: '24:00' }],
				ceremony: null
			},
			zones: programme().zones.filter(({ code }) => code === 'B'),
			places: [],
			pavilions: programme().pavilions.filter(({ number }) => number === 2),
			// Under the number of one and with the name for calendars of another, neither of which stays.
			sessions: [
				session({
					uuid: '6f9619ff-8b86-4d01-b42d-00cf4fc96402',
					pavilion: 2,
					place: null,
					start: '2027-06-01T23:00',
					end: '2027-06-02T00:00'
				})
			]
		};
		await load(smaller);
		expect(await readProgramme(database.db, slug)).toEqual(programme(smaller));
		expect(await listCrowds(database.db, slug)).toEqual([]);
		expect(await listStreams(database.db, slug)).toEqual([stream({ session: null })]);
		await load();
		expect(await readProgramme(database.db, slug)).toEqual(programme());
	});

	test('may deal its numbers anew: another session under one is not the one that a stream shows', async () => {
		await database.db.transaction((tx) => loadStreams(tx, slug, platforms, [stream()]));
		const [ceremony, first, second] = programme().sessions;
		const sessions = [ceremony!, { ...first!, uuid: second!.uuid }, { ...second!, uuid: first!.uuid }];
		await load({ sessions });
		expect((await readProgramme(database.db, slug))?.sessions).toEqual(sessions);
		expect(await listStreams(database.db, slug)).toEqual([stream({ session: null })]);
	});

	test('does not change while somebody who publishes it reads it', async () => {
		const change = database.db.transaction((reader) =>
			readProgramme(reader, slug).then(() =>
				database.db.transaction(async (tx) => {
					await tx.execute(sql`set local lock_timeout = '50ms'`);
					await loadProgramme(tx, programme(), ordinal);
				})
			)
		);
		expect(await refusal(change)).toContain('lock timeout');
	});

	test('is left as it was where a part of the new one is refused', async () => {
		const before = await everyRow(database.db);
		const [first] = programme().pavilions;
		const bad = load({ pavilions: [{ ...first!, zone: 'Z' }] });
		expect(await refusal(bad)).toBe('pavilions_in_a_zone');
		await expect(load({ sessions: [session({ title: { ar: '<b>' } })] })).rejects.toThrow('plain-text');
		expect(await everyRow(database.db)).toEqual(before);
	});

	test('never makes a rehearsal of a real edition', async () => {
		const { edition } = programme();
		const pretended = programme({ edition: { ...edition, rehearsal: true } });
		const change = database.db.transaction((tx) => loadProgramme(tx, pretended, null));
		await expect(change).rejects.toThrow('a rehearsal never becomes real');
		const unnumbered = database.db.transaction((tx) => loadProgramme(tx, programme(), null));
		expect(await refusal(unnumbered)).toBe('editions_real_or_rehearsal');
	});

	test('puts an edition among those with a programme, not among those of the record', async () => {
		const { edition } = programme();
		const rehearsal = programme({
			edition: { ...edition, slug: 'rehearsal', rehearsal: true },
			sessions: []
		});
		await database.db.transaction((tx) => loadProgramme(tx, rehearsal, null));
		const dates = { start: '2027-05-17', end: '2027-05-19' };
		expect(await listProgrammeEditions(database.db)).toEqual([
			{ slug, ...dates, rehearsal: false },
			{ slug: 'rehearsal', ...dates, rehearsal: true }
		]);
		expect((await listEditions(database.db)).map((one) => one.slug)).toEqual([
			'casablanca-2017',
			'marrakech-2018',
			'tangier-2019',
			'fes-2023',
			'agadir-2024',
			'el-jadida-2025'
		]);
		for (const one of await listEditions(database.db)) expect(Object.keys(one)).not.toContain('rehearsal');
	});
});
