import { productActor } from '#lib/accounts/actor.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import { now } from '#lib/platform/time/clock.server.ts';
import { addDays, eventDay } from '#lib/platform/time/event-day.ts';
import { loadCrowds, loadNotices, loadProgramme } from '#lib/programme/commands/load.server.ts';
import { listProgrammeEditions } from '#lib/programme/queries.server.ts';
import { loadStreams } from '#lib/streams/commands.server.ts';
import { publishProgramme, withdrawProgramme, type Published } from '#published/publish-programme.server.ts';
import { utcOffset } from './content/open-days.ts';
import { pavilions } from './content/pavilions.ts';
import { crowdAt } from './crowd.ts';
import { rehearse } from './rehearse.ts';

const slug = 'rehearsal';
const actor = productActor('rehearsal');

/** How often the invented staff look at their pavilions. */
const beat = 5 * 60_000;

/** The day around which the rehearsal lies: it stays where it is until its last day is over. */
async function anchor(db: Database, today: string): Promise<string> {
	const held = await underway(db, today);
	return held ? addDays(held.start, 1) : today;
}

async function underway(db: Database, today: string): Promise<{ start: string } | undefined> {
	const editions = await listProgrammeEditions(db);
	return editions.find((one) => one.slug === slug && one.start <= today && today <= one.end);
}

async function moveCrowd(db: Database, moment: Date): Promise<void> {
	const numbers = pavilions.map(({ number }) => number);
	await db.transaction((tx) => loadCrowds(tx, slug, crowdAt(numbers, moment)));
}

/** Loads and publishes the invented edition around the present; once it has ended it begins anew. */
export async function loadRehearsal(db: Database): Promise<Published> {
	const moment = now();
	const { programme, platforms, streams, notices } = rehearse(await anchor(db, eventDay(moment, utcOffset)));
	await db.transaction(async (tx) => {
		await loadProgramme(tx, programme, null);
		await loadStreams(tx, slug, platforms, streams);
		await loadNotices(tx, slug, notices);
	});
	await moveCrowd(db, moment);
	const published = await publishProgramme(db, actor, slug, moment);
	if ('refusal' in published)
		throw new Error(`The rehearsal was not published: ${JSON.stringify(published)}`);
	return published;
}

/** Moves the crowd, and begins the days anew once they are over; what was changed by hand meanwhile stays. */
async function goOn(db: Database): Promise<void> {
	const moment = now();
	if (await underway(db, eventDay(moment, utcOffset))) await moveCrowd(db, moment);
	else await loadRehearsal(db);
}

/** Keeps the rehearsal going, one beat after the other. */
export function keepRehearsing(db: Database, report: (error: unknown) => void): () => void {
	const timer = setInterval(() => void goOn(db).catch(report), beat);
	timer.unref();
	return () => clearInterval(timer);
}

/** Takes the rehearsal from the public: where it is off, nobody sees it. */
export async function removeRehearsal(db: Database): Promise<void> {
	await withdrawProgramme(db, slug);
}
