import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeRecord } from '#published/compose.ts';
import { holdPublishedFiles, publishedRecord, publishedVersion } from '#published/files.server.ts';
import { listObservationAnswers, observationsCsv, type ObservationAnswer } from '#published/observations.ts';
import { publicPage } from '#published/page.ts';
import { noQuery } from '#published/page-query.ts';
import { publishRecord } from '#published/publish.server.ts';
import type { AttendancePage } from '#published/pages/attendance.ts';
import type { EditionNamedPage } from '#published/pages/edition-named.ts';
import type { EditionPage } from '#published/pages/editions.ts';
import { loadRecord } from '#record/load.server.ts';
import { languages, type Language } from '#lib/platform/i18n/language.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';
import frozen from './frozen/figures.json' with { type: 'json' };

let database: FreshDatabase;

beforeAll(async () => {
	database = await freshDatabase();
	await loadRecord(database.db);
	await publishRecord(database.db);
	await holdPublishedFiles(database);
});
afterAll(() => database.close());

const everything = { subject: null, series: null, preferred: null, known: null };

function answers(query: Partial<typeof everything | Record<string, unknown>>, lang: 'ar' | 'fr' = 'ar') {
	const found = listObservationAnswers(publishedRecord(lang).file, { ...everything, ...query });
	if ('unknown' in found) throw new Error(found.unknown);
	return found;
}

const facts = (one: ObservationAnswer) => ({
	subject: one.subject,
	series: one.series,
	value: one.value,
	low: one.low,
	high: one.high,
	qualifier: one.qualifier,
	unit: one.unit,
	periodStart: one.period.start,
	periodEnd: one.period.end,
	asOf: one.asOf,
	statedAt: one.statedAt,
	source: one.source.id,
	alsoIn: one.alsoIn.map((source) => source.id)
});

describe('the record', () => {
	test('says every figure as the frozen copy does, no more and no less', () => {
		expect(answers({}).map(facts)).toEqual(frozen.figures);
	});

	test('gives every source its address and date as the frozen copy does', () => {
		const given = new Map(answers({}).flatMap((one) => [one.source, ...one.alsoIn].map((s) => [s.id, s])));
		const shown = Object.fromEntries(
			[...given].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { url, date }]) => [id, { url, date }])
		);
		expect(shown).toEqual(frozen.sources);
	});

	test('is the same in four languages but for its words', () => {
		const [first, ...others] = languages.map((lang) =>
			publishedRecord(lang).file.observations.map(({ text: _, definition, statedBy, note, ...rest }) => {
				expect([definition, statedBy, note ?? 'none'].every((words) => words.trim() !== '')).toBe(true);
				return rest;
			})
		);
		for (const other of others) expect(other).toEqual(first);
	});

	test('loads again without changing a row or a version', async () => {
		const before = await database.db.execute(
			sql`select md5(string_agg(o::text, '' order by id)) as sum from observations o`
		);
		const version = publishedVersion();
		await loadRecord(database.db);
		const { changed } = await publishRecord(database.db);
		const after = await database.db.execute(
			sql`select md5(string_agg(o::text, '' order by id)) as sum from observations o`
		);
		expect([...after]).toEqual([...before]);
		expect(changed).toBe(false);
		expect(publishedVersion()).toBe(version);
	});

	test('publishes twice at once as versions in order, and the loser finds nothing to do', async () => {
		const other = await freshDatabase();
		try {
			await loadRecord(other.db);
			const results = await Promise.all([publishRecord(other.db), publishRecord(other.db)]);
			expect(results.map((one) => one.changed).sort()).toEqual([false, true]);
			expect(results.map((one) => one.version)).toEqual([1, 1]);
		} finally {
			await other.close();
		}
	});

	test('prefers at most one statement per measure and period, and says why where it prefers none', () => {
		const groups = new Map<string, ObservationAnswer[]>();
		for (const one of answers({})) {
			const key = [one.subject, one.series, one.period.start, one.period.end].join(' ');
			groups.set(key, [...(groups.get(key) ?? []), one]);
		}
		for (const group of groups.values()) {
			const preferred = group.filter((one) => one.preferred);
			expect(preferred.length).toBeLessThanOrEqual(1);
			if (group.length > 1) for (const one of group) expect(one.conflict).not.toBeNull();
		}
		const saturday = answers({ subject: 'agadir-2024', series: 'visitors-day' }).filter(
			(one) => one.period.start === '2024-05-18'
		);
		expect(saturday.map((one) => one.preferred)).toEqual([false, false]);
	});

	test('links no page that names a child', () => {
		const withheld = publishedRecord('fr').file.sources.filter((source) => source.urlWithheld);
		expect(withheld.map((source) => source.id)).toEqual(['telquel-tifli']);
		expect(withheld.map((source) => source.url)).toEqual([undefined]);
		expect(publishedRecord('fr').body.includes('dispositif-dalerte-disparition')).toBe(false);
	});

	test('prints nowhere a number that no source states', () => {
		const residues = [144_100, 144_500, 175_900, 138, 950_000, 1_040_000, 1_220_000, 974_100];
		for (const lang of languages) {
			const numbers = new Set(
				publishedRecord(lang)
					.body.replaceAll(/(\d)[\u202F\u00A0 .,](?=\d{3})/g, '$1')
					.match(/\d+/g)
			);
			expect(residues.filter((residue) => numbers.has(String(residue)))).toEqual([]);
		}
	});
});

/** A page of the record alone, as it is where no edition has a programme. */
function recordPage(lang: Language, path: string, known: string | null = null) {
	const material = {
		record: publishedRecord(lang).file,
		programme: null,
		live: null,
		heardAt: null,
		seen: null
	};
	return publicPage(material, path, { now: new Date('2026-11-21T09:00:00Z'), query: { ...noQuery, known } });
}

describe('going back in time', () => {
	test('a figure is not known before the month of its statement is over', () => {
		const ids = (known: string) =>
			answers({ subject: 'tifli', series: 'resolution-rate', known }).map((one) => one.id);
		expect(ids('2024-05-30')).toEqual([]);
		expect(ids('2024-05-31')).toEqual(['tifli.resolution-rate.2023-03-10_2024-05-21.seed-000']);
	});

	test('the editions of later years are not there yet', () => {
		const page = recordPage('ar', 'attendance', '2019-12-31') as unknown as AttendancePage;
		expect(page.years.map((one) => one.key)).toEqual(['2017', '2018', '2019']);
	});
});

describe('pages of the record', () => {
	test('attendance shows six editions, three years without one, and 2026 as not found', () => {
		const page = recordPage('fr', 'attendance') as unknown as AttendancePage;
		expect(
			page.years.map(({ key, qualifier, value, unknown }) => [key, qualifier ?? unknown, value])
		).toEqual([
			['2017', 'près de', 80_000],
			['2018', 'plus de', 260_000],
			['2019', 'près de', 515_000],
			['2020', 'pas d’édition', null],
			['2021', 'pas d’édition', null],
			['2022', 'pas d’édition', null],
			['2023', 'près de', 1_150_000],
			['2024', 'tel que publié', 2_120_000],
			['2025', 'près de', 2_400_000],
			['2026', 'non trouvée par nous', null]
		]);
	});

	test('Fes names the joint pavilions, four seminars, and the lower total with the reason', () => {
		const page = recordPage('en', 'editions/fes-2023') as unknown as EditionPage;
		const named = recordPage('en', 'editions/fes-2023/pavilions') as unknown as EditionNamedPage;
		const held = recordPage('en', 'editions/fes-2023/programme') as unknown as EditionNamedPage;
		const joint = named.items.filter((one) => one.kind === 'joint pavilion').map((one) => one.name);
		expect(joint.map((name) => /CNDH|NARSA/.exec(name)?.[0])).toEqual(['CNDH', 'NARSA']);
		expect(held.items).toHaveLength(4);
		const lower = page.others.find((one) => one.value === 1_118_600);
		expect(lower?.preferred).toBe(false);
		expect(lower?.reason).toContain('communiqué');
		expect(page.facts.find((one) => one.term.includes('May 2023'))?.text).toContain('called a record');
	});

	test('every page that the record can make is made in every language', () => {
		for (const lang of languages) {
			const { file } = publishedRecord(lang);
			const paths = [
				...['', 'editions', 'attendance', 'tifli', 'data', 'data/corrections', 'about'],
				...file.editions.map((edition) => `editions/${edition.slug}`),
				...file.observations.map((one) => `figures/${one.id}`)
			];
			for (const path of paths) expect(recordPage(lang, path), `${lang} ${path}`).not.toBeNull();
			for (const path of [
				'nope',
				'editions/paris-2023',
				'figures/x',
				'data/x',
				'tifli/x',
				'editions/fes-2023/x',
				'__proto__',
				'editions/fes-2023/pavilions/1'
			])
				expect(recordPage(lang, path), path).toBeNull();
		}
	});

	test('the CSV has its columns in order, a byte-order mark, and no cell that a spreadsheet would run', () => {
		const rows = answers({ subject: 'fes-2023' });
		const [first, ...lines] = observationsCsv(rows).split('\r\n');
		expect(first).toBe(
			'\uFEFFid,subject,series,value,low,high,qualifier,unit,kind,period_start,period_end,as_of,stated_at,stated_by,status,preferred,source_id,source_title,source_url,text,conflict,method,note,source_date,source_publisher'
		);
		expect(lines).toHaveLength(rows.length + 1);
		const [row] = rows;
		if (!row) throw new Error('Fes has no figure.');
		expect(observationsCsv([{ ...row, note: '=1+1', statedBy: ' @x', value: -5 }])).toMatch(
			/,-5,.*"' @x".*"'=1\+1"/s
		);
	});
});

test('a record in one language is composed of that language alone', () => {
	const text = { ar: 'ا', zgh: 'ⴰ', fr: 'f', en: 'e' };
	const record = composeRecord('fr', {
		checkedTo: '2026-03',
		editions: [],
		mentions: [],
		channels: [],
		series: [],
		statements: [],
		sources: [],
		conflicts: [],
		corrections: [],
		unpublished: [{ id: 'u', subject: 'tifli', text, lookedOn: '2026-03-31' }]
	});
	expect(record.unpublished).toEqual([{ id: 'u', subject: 'tifli', text: 'f', lookedOn: '2026-03-31' }]);
});
