import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Language } from '#lib/platform/i18n/language.ts';
import { loadProgramme } from '#lib/programme/commands/load.server.ts';
import { savePavilion } from '#lib/programme/commands/pavilion.server.ts';
import { removeSession, saveSession } from '#lib/programme/commands/session.server.ts';
import type { pavilionInput, sessionInput } from '#lib/programme/inputs.ts';
import { problemsOf } from '#lib/platform/forms/problems.ts';
import { readProgramme } from '#lib/programme/queries.server.ts';
import { sessions } from '#lib/programme/schema.server.ts';
import { loadStreams } from '#lib/streams/commands.server.ts';
import { publishProgramme } from '#published/publish-programme.server.ts';
import { loadRecord } from '#record/load.server.ts';
import { hassan } from '../people.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';
import { ordinal, platforms, programme, slug, stream } from './small-edition.ts';
import { acts, everyRow, lastAct } from './traces.ts';

let database: FreshDatabase;

/** Puts the small edition back as it was before anybody changed it. */
const load = () => database.db.transaction((tx) => loadProgramme(tx, programme(), ordinal));

beforeAll(async () => {
	database = await freshDatabase();
	await loadRecord(database.db);
});
beforeEach(() => load());
afterAll(() => database.close());

type SessionInput = v.InferInput<typeof sessionInput>;

/** A workshop in the second pavilion, on the second morning, as a form sends it. */
function input(changes: Partial<SessionInput> = {}): SessionInput {
	return {
		edition: slug,
		number: null,
		kind: 'workshop',
		title: { ar: 'ورشة السلامة', fr: 'Atelier sécurité' },
		about: null,
		pavilion: 2,
		place: null,
		start: '2027-05-18T10:00',
		end: '2027-05-18T11:00',
		state: 'scheduled',
		remark: null,
		forChildren: true,
		languages: ['ar'],
		...changes
	};
}

describe('a session', () => {
	test('is added under the next number, and changed under its own; each act is written down', async () => {
		const start = await lastAct(database.db);
		expect(await saveSession(database.db, hassan, input())).toEqual({ number: 4, warnings: [] });
		const saved = (await readProgramme(database.db, slug))?.sessions.find(({ number }) => number === 4);
		const { edition: _, ...facts } = input();
		expect(saved).toEqual({ ...facts, number: 4, uuid: saved?.uuid, sequence: 0 });
		expect(saved?.uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);

		const moved = input({ number: 4, start: '2027-05-18T12:00', end: '2027-05-18T13:00' });
		expect(await saveSession(database.db, hassan, moved)).toEqual({ number: 4, warnings: [] });
		const after = { ...saved, start: '2027-05-18T12:00', end: '2027-05-18T13:00' };
		expect(await acts(database.db, start)).toEqual([
			{ actor: 'hassan', act: 'save-session', object: `${slug} 4`, before: null, after: saved },
			{ actor: 'hassan', act: 'save-session', object: `${slug} 4`, before: saved, after }
		]);
	});

	test('saved as it is changes nothing and is no act', async () => {
		const { number } = (await saveSession(database.db, hassan, input())) as { number: number };
		const [rows, start] = [await everyRow(database.db), await lastAct(database.db)];
		expect(await saveSession(database.db, hassan, input({ number }))).toEqual({ number, warnings: [] });
		expect(await acts(database.db, start)).toEqual([]);
		expect(await everyRow(database.db)).toEqual(rows);
	});

	test('in a place that is taken is saved, with a warning', async () => {
		const { warnings: first, number } = (await saveSession(database.db, hassan, input())) as {
			warnings: unknown;
			number: number;
		};
		expect(first).toEqual([]);
		const second = input({ start: '2027-05-18T10:59', end: '2027-05-18T11:30' });
		expect(await saveSession(database.db, hassan, second)).toEqual({
			number: number + 1,
			warnings: [{ code: 'two-in-one-place', with: number }]
		});
	});

	test('added by two at once is two sessions', async () => {
		const both = await Promise.all([
			saveSession(database.db, hassan, input()),
			saveSession(database.db, hassan, input())
		]);
		expect(both.map((one) => 'number' in one && one.number).toSorted()).toEqual([4, 5]);
	});

	test('is removed while nobody has seen it', async () => {
		await saveSession(database.db, hassan, input());
		const start = await lastAct(database.db);
		const before = (await readProgramme(database.db, slug))?.sessions.find(({ number }) => number === 4);
		expect(await removeSession(database.db, hassan, { edition: slug, number: 4 })).toEqual({ number: 4 });
		expect(await readProgramme(database.db, slug)).toEqual(programme());
		expect(await acts(database.db, start)).toEqual([
			{ actor: 'hassan', act: 'remove-session', object: `${slug} 4`, before, after: null }
		]);
		expect(await removeSession(database.db, hassan, { edition: slug, number: 4 })).toEqual({
			refusal: [{ path: 'number', code: 'unknown-session' }]
		});
	});

	test('is not removed while a stream shows it', async () => {
		await database.db.transaction((tx) => loadStreams(tx, slug, platforms, [stream({ session: 2 })]));
		const start = await lastAct(database.db);
		expect(await removeSession(database.db, hassan, { edition: slug, number: 2 })).toEqual({
			refusal: [{ path: 'number', code: 'stream-shows-it' }]
		});
		expect(await acts(database.db, start)).toEqual([]);
	});
});

describe('a session that was published', () => {
	const published = 'published-2027';
	const read = async (number: number) =>
		(await readProgramme(database.db, published))?.sessions.find((one) => one.number === number);

	beforeAll(async () => {
		const { edition } = programme();
		const other = programme({
			edition: { ...edition, slug: published },
			sessions: programme().sessions.map((one) => ({ ...one, uuid: one.uuid.replace('6f96', '7f96') }))
		});
		await database.db.transaction((tx) => loadProgramme(tx, other, ordinal + 1));
	});

	test('counts its changes from then on, not before', async () => {
		const changed = (ar: string) =>
			saveSession(database.db, hassan, { ...input({ number: 2, title: { ar } }), edition: published });
		await changed('عنوان أول');
		expect((await read(2))?.sequence).toBe(0);
		await publishProgramme(database.db, hassan, published, new Date('2027-05-01T10:00:00Z'));
		await changed('عنوان ثان');
		await changed('عنوان ثان');
		await changed('عنوان ثالث');
		expect((await read(2))?.sequence).toBe(2);
		const { number } = (await saveSession(database.db, hassan, { ...input(), edition: published })) as {
			number: number;
		};
		await saveSession(database.db, hassan, { ...input({ number, languages: ['fr'] }), edition: published });
		expect((await read(number))?.sequence).toBe(0);
	});

	test('is cancelled, not removed, and its number is never another’s', async () => {
		expect(await removeSession(database.db, hassan, { edition: published, number: 3 })).toEqual({
			refusal: [{ path: 'number', code: 'was-published' }]
		});
		await database.db.delete(sessions).where(eq(sessions.editionSlug, published));
		expect(await saveSession(database.db, hassan, { ...input(), edition: published })).toEqual({
			number: 4,
			warnings: []
		});
	});
});

/** What a person is told of an input that is refused: by the schema, or by the command. */
async function told(given: SessionInput, lang: Language) {
	try {
		const outcome = await saveSession(database.db, hassan, given);
		return 'refusal' in outcome ? problemsOf(outcome.refusal, lang) : 'taken';
	} catch (error) {
		if (error instanceof v.ValiError) return problemsOf(error.issues, lang);
		throw error;
	}
}

describe('a bad session is refused with the field and a sentence in the reader’s language', () => {
	const outside = {
		ar: 'هذا الوقت خارج أوقات استقبال العموم في هذه الدورة.',
		fr: 'C’est hors des heures d’ouverture au public de cette édition.'
	};
	const plain = { ar: 'نص عادي فقط، دون وسوم HTML.', fr: 'Texte simple seulement, sans balises HTML.' };

	test.each([
		[
			'that ends before it starts',
			{ end: '2027-05-18T09:00' },
			'end',
			{ ar: 'يجب أن تكون النهاية بعد البداية.', fr: 'La fin doit suivre le début.' }
		],
		['outside the edition', { start: '2027-05-20T10:00', end: '2027-05-20T11:00' }, 'start', outside],
		['after the gates have closed', { end: '2027-05-18T20:30' }, 'end', outside],
		[
			'with a name of 10 000 characters',
			{ title: { ar: 'ا'.repeat(10_000) } },
			'title.ar',
			{ ar: 'النص طويل: أقصى عدد للحروف 200.', fr: 'Texte trop long\u00a0: 200 caractères au plus.' }
		],
		[
			'with HTML in its title',
			{ title: { ar: 'ورشة', fr: '<img src=x onerror=alert(1)>' } },
			'title.fr',
			plain
		],
		[
			'without Arabic',
			{ title: { ar: '', fr: 'Atelier' } },
			'title.ar',
			{ ar: 'النص بالعربية ضروري.', fr: 'Le texte en arabe est nécessaire.' }
		],
		[
			'in two places',
			{ place: 'stage' },
			'place',
			{ ar: 'اختر رواقا أو مكانا، لا الاثنين معا.', fr: 'Choisissez un pavillon ou un lieu, pas les deux.' }
		],
		[
			'in no place',
			{ pavilion: null },
			'place',
			{ ar: 'اختر رواقا أو مكانا.', fr: 'Choisissez un pavillon ou un lieu.' }
		],
		[
			'in a pavilion that is not there',
			{ pavilion: 99 },
			'pavilion',
			{ ar: 'لا رواق بهذا الرقم.', fr: 'Aucun pavillon ne porte ce numéro.' }
		],
		[
			'at a place that is not there',
			{ pavilion: null, place: 'garden' },
			'place',
			{ ar: 'لا مكان بهذا الاسم.', fr: 'Aucun lieu ne porte ce nom.' }
		],
		[
			'of an edition that is not there',
			{ edition: 'el-jadida-2025' },
			'edition',
			{ ar: 'لا دورة بهذا الاسم لها برنامج.', fr: 'Aucune édition de ce nom n’a de programme.' }
		],
		[
			'that is not there',
			{ number: 77 },
			'number',
			{ ar: 'لا فقرة بهذا الرقم.', fr: 'Aucune activité ne porte ce numéro.' }
		]
	])('%s', async (_, changes, path, message) => {
		const [rows, start] = [await everyRow(database.db), await lastAct(database.db)];
		const given = input(changes as Partial<SessionInput>);
		expect(await told(given, 'ar')).toEqual([{ path, message: message.ar }]);
		expect(await told(given, 'fr')).toEqual([{ path, message: message.fr }]);
		expect(await everyRow(database.db)).toEqual(rows);
		expect(await acts(database.db, start)).toEqual([]);
	});
});

describe('a pavilion', () => {
	type PavilionInput = v.InferInput<typeof pavilionInput>;
	const [first] = programme().pavilions;
	const given = (changes: Partial<PavilionInput>): PavilionInput => ({
		...first!,
		edition: slug,
		isNew: false,
		...changes
	});
	const save = (changes: Partial<PavilionInput>) => savePavilion(database.db, hassan, given(changes));

	test('is changed and added, and each act is written down', async () => {
		const start = await lastAct(database.db);
		const renamed = { ...first!, name: { ar: 'رواق جديد' }, at: null };
		expect(await save({ name: { ar: 'رواق جديد' }, at: null })).toEqual({ number: 1 });
		expect(await save({ name: { ar: 'رواق جديد' }, at: null })).toEqual({ number: 1 });
		expect(await save({ number: 3, isNew: true })).toEqual({ number: 3 });
		const added = { ...first!, number: 3 };
		expect((await readProgramme(database.db, slug))?.pavilions.filter(({ number }) => number !== 2)).toEqual([
			renamed,
			added
		]);
		expect(await acts(database.db, start)).toEqual([
			{ actor: 'hassan', act: 'save-pavilion', object: `${slug} 1`, before: first, after: renamed },
			{ actor: 'hassan', act: 'save-pavilion', object: `${slug} 3`, before: null, after: added }
		]);
	});

	test('is not written over by a new one of its number, nor made by a change of one that is not there', async () => {
		const refused = (code: string) => ({ refusal: [{ path: 'number', code }] });
		expect(await save({ isNew: true })).toEqual(refused('number-taken'));
		expect(await save({ number: 3 })).toEqual(refused('unknown-pavilion'));
	});

	test('is refused off the plan, in a zone that is not there, with a theme nobody knows', async () => {
		expect(await save({ at: [1001, 5], zone: 'Z' })).toEqual({
			refusal: [
				{ path: 'zone', code: 'unknown-zone' },
				{ path: 'at', code: 'outside-the-plan' }
			]
		});
		await expect(save({ theme: 'gardening' })).rejects.toThrow(v.ValiError);
		await expect(save({ partners: [{ ar: 'شريك <b>' }] })).rejects.toThrow('plain-text');
	});
});
