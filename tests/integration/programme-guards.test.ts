import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadProgramme } from '#lib/programme/commands/load.server.ts';
import {
	crowds,
	editions,
	notices,
	openDays,
	pavilions,
	places,
	publicDays,
	sessions,
	zones
} from '#lib/programme/schema.server.ts';
import { loadRecord } from '#record/load.server.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';
import { ordinal, programme, session, slug } from './small-edition.ts';
import { refusal } from './traces.ts';

let database: FreshDatabase;

beforeAll(async () => {
	database = await freshDatabase();
	await loadRecord(database.db);
	await database.db.transaction((tx) => loadProgramme(tx, programme(), ordinal));
});
afterAll(() => database.close());

describe('the database itself refuses', () => {
	const row = () => {
		const { start, end, ...one } = session({ number: 9, uuid: '6f9619ff-8b86-4d01-b42d-00cf4fc96409' });
		return { ...one, editionSlug: slug, startsAt: start, endsAt: end };
	};

	test.each([
		['one that ends before it starts', { endsAt: '2027-05-17T10:59' }, 'sessions_end_after_start'],
		['one that ends as it starts', { endsAt: '2027-05-17T11:00' }, 'sessions_end_after_start'],
		[
			'one after the edition',
			{ startsAt: '2027-05-20T11:00', endsAt: '2027-05-20T12:00' },
			'sessions_within_the_edition'
		],
		[
			'one before the edition and its ceremony',
			{ startsAt: '2027-05-15T11:00', endsAt: '2027-05-15T12:00' },
			'sessions_within_the_edition'
		],
		[
			'one that outlasts the edition',
			{ startsAt: '2027-05-19T22:00', endsAt: '2027-05-20T00:01' },
			'sessions_within_the_edition'
		],
		[
			'one of the ceremony’s day that never ends',
			{ startsAt: '2027-05-16T11:00', endsAt: '2027-06-16T12:00' },
			'sessions_within_the_edition'
		],
		['one in no place', { place: null }, 'sessions_in_one_place'],
		['one in two places', { pavilion: 1 }, 'sessions_in_one_place'],
		['one in a pavilion that is not there', { place: null, pavilion: 99 }, 'sessions_in_a_pavilion'],
		['one at a place that is not there', { place: 'garden' }, 'sessions_at_a_place'],
		['one of no kind', { kind: 'concert' }, 'sessions_kind'],
		['one in no state', { state: 'late' }, 'sessions_state'],
		['one without Arabic', { title: { fr: 'Atelier' } }, 'sessions_title_in_arabic'],
		['one whose Arabic is blank', { title: { ar: ' ' } }, 'sessions_title_in_arabic'],
		['one of number zero', { number: 0 }, 'sessions_number'],
		['one with the calendar name of another', { uuid: session().uuid }, 'sessions_uuid_is_one_of_a_kind'],
		[
			'one of an edition without a programme',
			{ editionSlug: 'el-jadida-2025', place: 'stage' },
			'sessions_within_the_edition'
		]
	])('a session: %s', async (_, changes, rule) => {
		const wrong = { ...row(), ...changes } as typeof sessions.$inferInsert;
		expect(await refusal(database.db.insert(sessions).values(wrong))).toBe(rule);
	});

	test('a public day outside its edition, one that closes before it opens, and an hour that is none', async () => {
		const day = { editionSlug: slug, day: '2027-05-18', opens: '10:00', closes: '20:00' };
		const change = (changes: Partial<typeof day>) =>
			refusal(
				database.db
					.update(publicDays)
					.set({ ...day, ...changes })
					.where(eq(publicDays.day, '2027-05-18'))
			);
		expect(await change({ day: '2027-05-20' })).toBe('public_days_within_the_edition');
		expect(await change({ closes: '09:00' })).toBe('public_days_close_after_opening');
		expect(await change({ closes: '24:30' })).toBe('public_days_closes_is_a_time');
		expect(await change({ opens: '1:00' })).toBe('public_days_opens_is_a_time');
	});

	test('a rehearsal with an ordinal, and a real edition without one', async () => {
		const rows = { city: programme().edition.city, startsOn: '2027-05-17', endsOn: '2027-05-19' };
		for (const wrong of [
			{ slug: 'x', ordinal: 99, rehearsal: true },
			{ slug: 'x', ordinal: null, rehearsal: false }
		])
			expect(await refusal(database.db.insert(editions).values({ ...rows, ...wrong }))).toBe(
				'editions_real_or_rehearsal'
			);
	});

	test('a pavilion in a zone that is not there, and to remove what is still used', async () => {
		const change = database.db.update(pavilions).set({ zone: 'Z' }).where(eq(pavilions.number, 1));
		expect(await refusal(change)).toBe('pavilions_in_a_zone');
		expect(await refusal(database.db.delete(zones).where(eq(zones.code, 'A')))).toBe('pavilions_in_a_zone');
		expect(await refusal(database.db.delete(places).where(eq(places.id, 'stage')))).toBe(
			'sessions_at_a_place'
		);
		expect(await refusal(database.db.delete(openDays).where(eq(openDays.editionSlug, slug)))).toContain('fk');
	});

	test('a notice without an end, or one that ends before it begins', async () => {
		const notice = {
			editionSlug: slug,
			level: 'warning' as const,
			title: { ar: 'تنبيه' },
			text: { ar: 'نص' },
			confirmedAt: new Date('2027-05-17T10:00:00Z')
		};
		const insert = (expiresAt: Date | null) =>
			refusal(database.db.insert(notices).values({ ...notice, expiresAt: expiresAt! }));
		expect(await insert(new Date('2027-05-17T10:00:00Z'))).toBe('notices_expire');
		expect(await insert(null)).toBe('expires_at');
	});

	test('a crowd level nobody knows, and one of a pavilion that is not there', async () => {
		const crowd = { editionSlug: slug, pavilion: 1, level: 'empty' as 'quiet', setAt: new Date(0) };
		expect(await refusal(database.db.insert(crowds).values(crowd))).toBe('crowds_level');
		const nowhere = { ...crowd, level: 'quiet' as const, pavilion: 99 };
		expect(await refusal(database.db.insert(crowds).values(nowhere))).toBe('crowds_of_a_pavilion');
	});
});
