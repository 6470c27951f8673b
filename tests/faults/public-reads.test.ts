import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { connect } from '#lib/platform/db/database.server.ts';
import { issueNotice } from '#lib/programme/commands/notice.server.ts';
import { publishNotices } from '#published/publish-programme.server.ts';
import { build } from '../../src/server/build.js';
import { dataFolder, startProduct } from '../integration/product.ts';
import { reachEveryWorker } from '../integration/workers.ts';
import { hassan } from '../people.ts';
import { ownPostgres, type OwnPostgres } from './own-postgres.ts';
import { askAtOnce, crowd, get, keepReading, publicFiles, publicPages } from './readers.ts';
import { renderingsIn } from './renderings.ts';
import { full } from './size.ts';
import { openTap } from './tap.ts';

const minute = 60_000;
const everything = [...publicPages, ...publicFiles];
const place = dataFolder();
let database: OwnPostgres;

beforeAll(async () => {
	await build(process.cwd());
	database = await ownPostgres();
}, 3 * minute);
afterAll(async () => {
	await database.remove();
	place.remove();
});

const start = (environment: Record<string, string> = {}, options: { workers?: number } = {}) =>
	startProduct(
		{
			ABWAB_DATA: place.data,
			DATABASE_URL: database.url,
			ORIGIN: 'https://jpo.example',
			ABWAB_REHEARSAL: 'on',
			...environment
		},
		options
	);

/** Tells visitors something that is new to them, by another process; `title` is all they need to see. */
async function announce(title: string): Promise<void> {
	const staff = connect(database.url, { max: 1 });
	const confirmedAt = new Date();
	const notice = {
		edition: 'rehearsal',
		level: 'emergency' as const,
		title: { ar: title },
		text: { ar: 'أول ما نُشر بعد عودة قاعدة البيانات' },
		confirmedAt,
		expiresAt: new Date(confirmedAt.getTime() + 60 * minute)
	};
	try {
		expect(await issueNotice(staff.db, hassan, notice)).toHaveProperty('id');
		expect(await publishNotices(staff.db, hassan, 'rehearsal', new Date())).toMatchObject({ changed: true });
	} finally {
		await staff.close();
	}
}

describe('the first read of a page', () => {
	it('by a thousand people at once renders it once', async () => {
		const calls = mkdtempSync(join(tmpdir(), 'abwab-calls-'));
		onTestFinished(() => rmSync(calls, { recursive: true, force: true }));
		const product = await start({ NODE_V8_COVERAGE: calls }, { workers: 1 });
		const answers = await askAtOnce(product.port, '/ar/attendance', 1000);
		expect(answers.filter((answer) => !answer.startsWith('HTTP/1.1 200 '))).toEqual([]);
		expect(new Set(answers.map((answer) => answer.split('\r\n\r\n')[1])).size).toBe(1);
		// Another page, so that what counts is seen to count.
		expect((await get(product.port, '/fr/attendance')).status).toBe(200);
		await product.stop();
		expect(renderingsIn(calls)).toBe(2);
	});
});

describe('a public read', () => {
	it('asks the database nothing: during 500 of them not one byte goes to it', async () => {
		const tap = await openTap(() => database.port);
		onTestFinished(tap.close);
		const url = new URL(database.url);
		url.port = String(tap.port);
		const { port } = await start({ DATABASE_URL: url.href });
		const observer = postgres(database.url, { max: 1, connection: { application_name: 'observer' } });
		onTestFinished(() => observer.end());
		// What Postgres itself says of every connection of the product. The totals of pg_stat_database would
		// also hold the work of its autovacuum, and come up to ten seconds late.
		const lastQuestions = () => observer`
			select pid, backend_start, query_start from pg_stat_activity
			where application_name = 'abwab' order by pid`;
		// What is live is read once more a second after the start: the product's own, and nobody's read.
		for (let sent = -1; sent !== tap.bytesSent(); await wait(2000)) sent = tap.bytesSent();

		const before = tap.bytesSent();
		const questions = [...(await lastQuestions())];
		const paths = everything.filter(({ status }) => status === 200).map(({ path }) => path);
		expect(await crowd(port, { clients: 20, reads: 25, paths })).toEqual({ 200: 500 });
		expect(tap.bytesSent() - before).toBe(0);
		expect([...(await lastQuestions())]).toEqual(questions);

		// One question of another kind, so that what counts is seen to count.
		expect((await get(port, '/readyz')).status).toBe(200);
		expect(tap.bytesSent()).toBeGreaterThan(before);
		expect([...(await lastQuestions())]).not.toEqual(questions);
	});
});

/**
 * Does `harm` to the database for as long as it lasts, while every public page is read over and over; most of them
 * for the first time since the product was started. Then every worker has to show what is new.
 */
async function outlast(harm: () => Promise<void>, mend: () => Promise<void>, lasting: number, news: string) {
	const product = await start();
	let workers = await reachEveryWorker(product);
	const readiness = async () => {
		const answers = await Promise.all(workers.map(({ ask }) => ask('/readyz')));
		return new Set(answers.map(({ status }) => status));
	};
	onTestFinished(mend);
	await harm();
	const reading = keepReading(product.port, everything, full ? 2000 : 200);
	onTestFinished(reading.stop);
	expect(await readiness()).toEqual(new Set([503]));
	await wait(lasting);
	expect(reading.wrong()).toEqual([]);
	await expect.poll(reading.rounds, { timeout: minute }).toBeGreaterThan(1);
	expect(await readiness()).toEqual(new Set([503]));
	await mend();
	await announce(news);
	// Connections that nobody used for a minute are closed, and a new one may come to any worker.
	workers = await reachEveryWorker(product);
	await expect.poll(readiness, { timeout: minute }).toEqual(new Set([200]));
	const uninformed = async () => {
		const shown = await Promise.all(workers.map(({ ask }) => ask('/ar')));
		return shown.filter(({ body }) => !body.includes(news)).length;
	};
	await expect.poll(uninformed, { timeout: minute }).toBe(0);
	await reading.stop();
	expect(reading.wrong()).toEqual([]);
}

describe('every public page answers', () => {
	it(
		'while Postgres is stopped and started again under load, and then shows what is new without a restart',
		() => outlast(database.stop, database.start, full ? 10 * minute : 5000, 'عادت قاعدة البيانات'),
		(full ? 13 : 3) * minute
	);

	it(
		'while Postgres is frozen and answers nothing, and then shows what is new without a restart',
		() => outlast(database.freeze, database.thaw, full ? 2 * minute : 3000, 'تحركت قاعدة البيانات'),
		(full ? 5 : 3) * minute
	);
});
