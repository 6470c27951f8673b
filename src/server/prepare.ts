import { productActor } from '#lib/accounts/actor.ts';
import { inviteFirstAdministrator } from '#lib/accounts/commands/invitation.server.ts';
import { connect } from '#lib/platform/db/database.server.ts';
import { now, startClockAt } from '#lib/platform/time/clock.server.ts';
import { publishRecord } from '#published/publish.server.ts';
import { loadRecord } from '#record/load.server.ts';
import { keepRehearsing, loadRehearsal, removeRehearsal } from '#rehearsal/load.server.ts';
import { applicationEnvironment, readConfiguration, type Configuration } from './configuration.ts';
import { startEmbedded } from './embedded/embedded.ts';
import { log } from './log.ts';
import type { DatabaseAccess } from './memory.ts';
import { migrateDatabase } from './migrate.ts';
import { StartRefused } from './refusal.ts';
import { closeAtEnd } from './shutdown.ts';
import { step } from './steps.ts';

/** What those who answer requests need to know of the start. */
export type Prepared = {
	configuration: Configuration;
	database: Omit<DatabaseAccess, 'max'>;
	/** How far the rehearsed clock is ahead of the machine's, in milliseconds. */
	clockAhead: number;
	/** The one-time link for the first administrator; null where there is staff already. */
	firstLink: string | null;
};

async function configure(): Promise<Pick<Prepared, 'configuration' | 'clockAhead'>> {
	const read = readConfiguration(process.env);
	if ('problems' in read) throw new StartRefused(read.problems.join('\n'));
	const { configuration } = read;
	const { clockStart } = configuration;
	if (clockStart) startClockAt(clockStart);
	Object.assign(process.env, applicationEnvironment(configuration));
	return { configuration, clockAhead: clockStart ? clockStart.getTime() - Date.now() : 0 };
}

async function openDatabase(configuration: Configuration): Promise<{ url: string; about: string }> {
	if (configuration.databaseUrl) return { url: configuration.databaseUrl, about: 'DATABASE_URL' };
	const database = await startEmbedded(configuration.data, (stop) => closeAtEnd(1400, stop));
	const about = 'embedded database: for trial and rehearsal; set DATABASE_URL for an event';
	return { url: database.url, about: `${about} (${database.folder})` };
}

async function record(url: string): Promise<{ observations: number; changed: boolean }> {
	const owner = connect(url, { max: 2 });
	try {
		const { observations } = await loadRecord(owner.db);
		const { changed } = await publishRecord(owner.db);
		return { observations, changed };
	} finally {
		await owner.close();
	}
}

/** The role that may not rewrite history, where the database has it. */
async function applicationRole(url: string): Promise<{ role?: string }> {
	const owner = connect(url, { max: 1 });
	const roles = await owner.sql`select 1 from pg_roles where rolname = 'abwab_app'`.finally(owner.close);
	return roles.length > 0 ? { role: 'abwab_app' } : {};
}

async function inviteFirst(url: string, origin: string): Promise<string | null> {
	const { db, close } = connect(url, { max: 1 });
	const token = await inviteFirstAdministrator(db, productActor('start'), now()).finally(close);
	return token && `${origin}/desk/join?t=${token}`;
}

/** The rehearsal goes on in this process alone, however many answer requests. */
async function rehearse({ url, ...role }: Prepared['database'], on: boolean): Promise<string> {
	const { db, close } = connect(url, { ...role, max: 2 });
	if (!on) {
		await removeRehearsal(db).finally(close);
		return 'off';
	}
	closeAtEnd(300, close);
	const published = await loadRehearsal(db);
	const stop = keepRehearsing(db, (error) => log('error', 'rehearsal', { cause: String(error) }));
	closeAtEnd(100, () => Promise.resolve(stop()));
	return `version ${published.version}`;
}

/** Everything that must be in place before the first request. */
export async function prepare(): Promise<Prepared> {
	const { configuration, clockAhead } = await step(
		'configuration',
		configure,
		({ configuration: { data } }) => data
	);
	const { url } = await step(
		'database',
		() => openDatabase(configuration),
		({ about }) => about
	);
	await step(
		'migrations',
		() => migrateDatabase(url),
		(applied) => (applied > 0 ? `${applied} applied` : 'up to date')
	);
	await step(
		'record',
		() => record(url),
		({ observations, changed }) => `${observations} observations, ${changed ? 'published anew' : 'unchanged'}`
	);
	const database = { url, ...(await applicationRole(url)) };
	await step(
		'rehearsal',
		() => rehearse(database, configuration.rehearsal),
		(about) => about
	);
	const firstLink = await step(
		'staff',
		() => inviteFirst(url, configuration.origin),
		(link) => (link ? 'nobody yet' : 'there')
	);
	return { configuration, database, clockAhead, firstLink };
}
