import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openEdition, saveOpenDays } from '#lib/programme/commands/edition.server.ts';
import { removePlace, removeZone, savePlace, saveZone } from '#lib/programme/commands/grounds.server.ts';
import { loadProgramme } from '#lib/programme/commands/load.server.ts';
import { drawZone, placeOnPlan, savePlanPicture } from '#lib/programme/commands/plan.server.ts';
import { readPlanPicture, readProgramme } from '#lib/programme/queries.server.ts';
import { editions } from '#lib/programme/schema.server.ts';
import type { Refused } from '#lib/platform/forms/problems.ts';
import { seenAs } from '#lib/platform/forms/seen.server.ts';
import { hassan, samira } from '../people.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';
import { ordinal, programme, slug } from './small-edition.ts';
import { acts, everyRow, lastAct } from './traces.ts';

let database: FreshDatabase;

beforeAll(async () => {
	database = await freshDatabase({ role: 'abwab_app' });
});
beforeEach(() => database.db.transaction((tx) => loadProgramme(tx, programme(), ordinal)));
afterAll(() => database.close());

const codes = (answer: object | Refused) =>
	'refusal' in answer ? answer.refusal.map(({ code }) => code) : [];
const draft = async (of = slug) => {
	const read = await readProgramme(database.db, of);
	if (!read) throw new Error(`There is no draft of ${of}.`);
	return read;
};

const fresh = {
	slug: 'taza-2028',
	ordinal: 28,
	city: { ar: 'تازة', zgh: 'ⵜⴰⵣⴰ', fr: 'Taza', en: 'Taza' },
	venue: { ar: 'الملعب' },
	address: { ar: 'شارع الاستقلال' },
	utcOffset: 60,
	start: '2028-05-30',
	count: 3,
	opens: '10:00',
	closes: '24:00',
	copyOf: null
};

describe('a new edition', () => {
	test('is opened from nothing, with its days, and nobody sees it', async () => {
		const start = await lastAct(database.db);
		expect(await openEdition(database.db, samira, fresh)).toEqual({ slug: 'taza-2028' });
		const { edition, zones, pavilions, sessions } = await draft('taza-2028');
		expect(edition.days).toEqual([
			{ date: '2028-05-30', opens: '10:00', closes: '24:00' },
			{ date: '2028-05-31', opens: '10:00', closes: '24:00' },
			{ date: '2028-06-01', opens: '10:00', closes: '24:00' }
		]);
		expect([zones, pavilions, sessions]).toEqual([[], [], []]);
		expect((await acts(database.db, start)).map(({ act, object }) => [act, object])).toEqual([
			['open-edition', 'taza-2028']
		]);
	});

	test('takes the grounds of an earlier one, never what was on there or when', async () => {
		const given = { ...fresh, slug: 'taza-2029', ordinal: 29, copyOf: slug };
		expect(await openEdition(database.db, samira, given)).toEqual({ slug: 'taza-2029' });
		const [copy, model] = [await draft('taza-2029'), await draft()];
		expect([copy.zones, copy.places, copy.pavilions]).toEqual([model.zones, model.places, model.pavilions]);
		expect(copy.sessions).toEqual([]);
		expect(copy.edition).toMatchObject({
			city: fresh.city,
			geo: null,
			ceremony: null,
			groups: model.edition.groups,
			plan: model.edition.plan
		});
	});

	test('never takes the name or the number of another, a model that is not there, or a place among the real ones without a right', async () => {
		const before = await everyRow(database.db);
		const open = async (changes: object, actor = samira) =>
			codes(await openEdition(database.db, actor, { ...fresh, slug: 'safi-2030', ordinal: 30, ...changes }));
		expect(await open({ slug })).toEqual(['edition-taken']);
		expect(await open({ ordinal })).toEqual(['ordinal-taken']);
		expect(await open({ copyOf: 'nowhere' })).toEqual(['unknown-edition']);
		expect(await open({}, hassan)).toEqual(['not-allowed']);
		expect(await everyRow(database.db)).toEqual(before);
	});
});

describe('what a visitor must know to come', () => {
	const facts = async () => {
		const { slug: _slug, rehearsal: _rehearsal, plan: _plan, ...rest } = (await draft()).edition;
		return rest;
	};
	const seen = async () => seenAs((await draft()).edition);

	test('is changed whole, and the edition begins and ends with its days', async () => {
		const days = [
			{ date: '2027-05-17', opens: '09:00', closes: '20:00' },
			{ date: '2027-05-18', opens: '10:00', closes: '20:00' },
			{ date: '2027-05-19', opens: '10:00', closes: '24:00' },
			{ date: '2027-05-20', opens: '10:00', closes: '18:00' }
		];
		const saved = await saveOpenDays(database.db, samira, {
			edition: slug,
			seen: await seen(),
			...(await facts()),
			days,
			transport: { ar: 'الحافلة 5' }
		});
		expect(saved).toEqual({ slug });
		expect((await draft()).edition).toMatchObject({ days, transport: { ar: 'الحافلة 5' } });
		const [row] = await database.db.select().from(editions).where(eq(editions.slug, slug));
		expect([row?.startsOn, row?.endsOn]).toEqual(['2027-05-17', '2027-05-20']);
	});

	test('is not written over what somebody else wrote meanwhile', async () => {
		const before = await seen();
		const given = await facts();
		await saveOpenDays(database.db, samira, { edition: slug, seen: before, ...given, free: false });
		const second = { edition: slug, seen: before, ...given, transport: { ar: 'القطار' } };
		expect(codes(await saveOpenDays(database.db, samira, second))).toEqual(['changed-since']);
		expect((await draft()).edition).toMatchObject({ free: false, transport: null });
		// Having seen what is there now, saving is a decision.
		expect(await saveOpenDays(database.db, samira, { ...second, seen: await seen() })).toEqual({ slug });
	});

	test('never leaves a session outside its days', async () => {
		const given = await facts();
		const shorter = { edition: slug, seen: await seen(), ...given, days: given.days.slice(0, 2) };
		expect(codes(await saveOpenDays(database.db, samira, shorter))).toEqual(['sessions-outside']);
		const noCeremony = { edition: slug, seen: await seen(), ...given, ceremony: null };
		expect(codes(await saveOpenDays(database.db, samira, noCeremony))).toEqual(['sessions-outside']);
	});
});

describe('the grounds', () => {
	test('gain zones and places, and lose those that nothing stands in', async () => {
		expect(
			await saveZone(database.db, samira, { edition: slug, isNew: true, code: 'C', name: { ar: 'الحي' } })
		).toEqual({
			code: 'C'
		});
		const water = { id: 'water-1', kind: 'water' as const, name: { ar: 'ماء' }, zone: 'C', stepFree: true };
		expect(await savePlace(database.db, samira, { edition: slug, isNew: true, ...water })).toEqual({
			id: 'water-1'
		});
		expect(codes(await removeZone(database.db, samira, { edition: slug, code: 'C' }))).toEqual([
			'zone-in-use'
		]);
		expect(await removePlace(database.db, samira, { edition: slug, id: 'water-1' })).toEqual({
			id: 'water-1'
		});
		expect(await removeZone(database.db, samira, { edition: slug, code: 'C' })).toEqual({ code: 'C' });
		expect((await draft()).zones).toEqual(programme().zones);
	});

	test('keep what is in use, what is taken, and what is nobody’s to change', async () => {
		const zone = { edition: slug, isNew: true, code: 'A', name: { ar: 'x' } };
		const place = {
			edition: slug,
			isNew: false,
			id: 'gone',
			kind: 'exit' as const,
			name: { ar: 'x' },
			zone: null,
			stepFree: false
		};
		expect(codes(await saveZone(database.db, samira, zone))).toEqual(['code-taken']);
		expect(codes(await saveZone(database.db, samira, { ...zone, isNew: false, code: 'Q' }))).toEqual([
			'unknown-zone'
		]);
		expect(codes(await savePlace(database.db, samira, place))).toEqual(['unknown-place']);
		expect(codes(await savePlace(database.db, samira, { ...place, isNew: true, zone: 'Q' }))).toEqual([
			'unknown-zone'
		]);
		expect(codes(await removePlace(database.db, samira, { edition: slug, id: 'stage' }))).toEqual([
			'place-in-use'
		]);
		expect(codes(await saveZone(database.db, hassan, zone))).toEqual(['not-allowed']);
	});
});

describe('the plan', () => {
	const picture = (width: number, height: number) =>
		sharp({ create: { width, height, channels: 3, background: '#c0ffee' } })
			.withExif({ IFD0: { Copyright: 'canary of the camera' } })
			.jpeg()
			.toBuffer();

	test('is drawn over a picture made anew and small, without a word of the camera', async () => {
		const saved = await savePlanPicture(database.db, samira, {
			edition: slug,
			picture: await picture(4000, 2800)
		});
		const { edition } = await draft();
		expect(edition.plan).toEqual({ width: 1800, height: 1260, picture: 'picture' in saved && saved.picture });
		const bytes = await readPlanPicture(database.db, edition.plan?.picture ?? '');
		expect(bytes?.length).toBeLessThan(140_000);
		expect((await sharp(bytes ?? undefined).metadata()).format).toBe('webp');
		expect(bytes?.includes('canary')).toBe(false);
	});

	test('keeps everything where it stands on the grounds when the picture has another size', async () => {
		await savePlanPicture(database.db, samira, { edition: slug, picture: await picture(500, 350) });
		const { places, pavilions, zones } = await draft();
		expect(places.find(({ id }) => id === 'stage')?.at).toEqual([250, 175]);
		expect(pavilions[0]?.at).toEqual([50, 60]);
		expect(zones[0]?.outline).toEqual([
			[20, 30],
			[165, 30],
			[165, 140]
		]);
	});

	test.each([
		[
			'a drawing that could name files',
			Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"/>')
		],
		['a text', Buffer.from('not a picture')],
		['nothing', Buffer.alloc(0)],
		['half a picture', Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD', 'base64')]
	])('is not drawn over %s', async (_, sent) => {
		expect(codes(await savePlanPicture(database.db, samira, { edition: slug, picture: sent }))).toEqual([
			'not-a-picture'
		]);
		expect((await draft()).edition.plan).toEqual({ width: 1000, height: 700 });
	});

	test('is not drawn over a picture of more points than a memory holds', async () => {
		const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
			.png({ compressionLevel: 9 })
			.toBuffer();
		expect(bomb.length).toBeLessThan(1_000_000);
		expect(codes(await savePlanPicture(database.db, samira, { edition: slug, picture: bomb }))).toEqual([
			'not-a-picture'
		]);
	});

	test('takes points where they are tapped, never beside it', async () => {
		const put = (changes: object) =>
			placeOnPlan(database.db, samira, {
				edition: slug,
				pavilion: null,
				place: null,
				at: [10, 20],
				...changes
			});
		expect(await put({ pavilion: 2 })).toEqual({ at: [10, 20] });
		expect(await put({ place: 'entrance-1' })).toEqual({ at: [10, 20] });
		expect(await put({ pavilion: 2, at: null })).toEqual({ at: null });
		expect(codes(await put({ pavilion: 1, at: [1001, 20] }))).toEqual(['outside-the-plan']);
		expect(codes(await put({ pavilion: 77 }))).toEqual(['unknown-pavilion']);
		await expect(put({ pavilion: 1, place: 'stage' })).rejects.toThrow();
	});

	test('takes the corners of a zone one by one', async () => {
		const draw = (outline: [number, number][] | null) =>
			drawZone(database.db, samira, { edition: slug, code: 'B', outline });
		expect(await draw([[1, 1]])).toEqual({ outline: [[1, 1]] });
		expect(codes(await draw([[1, 701]]))).toEqual(['outside-the-plan']);
		expect(await draw(null)).toEqual({ outline: null });
	});
});
