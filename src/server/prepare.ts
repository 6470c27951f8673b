import { connect, shareConnection, type Connection } from '#lib/platform/db/database.server.ts';
import { startClockAt } from '#lib/platform/time/clock.server.ts';
import { holdPublishedFiles } from '#published/files.server.ts';
import { holdLive } from '#published/live.server.ts';
import { publishRecord } from '#published/publish.server.ts';
import { loadRecord } from '#record/load.server.ts';
import { keepRehearsing, loadRehearsal, removeRehearsal } from '#rehearsal/load.server.ts';
import { applicationEnvironment, readConfiguration, type Configuration } from './configuration.ts';
import { startEmbedded } from './embedded/embedded.ts';
import { log } from './log.ts';
import { migrateDatabase } from './migrate.ts';
import { StartRefused } from './refusal.ts';
import { closeAtEnd } from './shutdown.ts';
import { step } from './steps.ts';

async function configure(): Promise<Configuration> {
	const read = readConfiguration(process.env);
	if ('problems' in read) throw new StartRefused(read.problems.join('\n'));
	if (read.configuration.clockStart) startClockAt(read.configuration.clockStart);
	Object.assign(process.env, applicationEnvironment(read.configuration));
	return read.configuration;
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

/** Opens the pool of the application, with the role that may not rewrite history where the database has it. */
async function openPool(url: string): Promise<Connection> {
	const owner = connect(url, { max: 1 });
	const roles = await owner.sql`select 1 from pg_roles where rolname = 'abwab_app'`.finally(owner.close);
	const connection = connect(url, roles.length > 0 ? { role: 'abwab_app' } : {});
	closeAtEnd(400, connection.close);
	shareConnection(connection);
	return connection;
}

async function rehearse({ db }: Connection, on: boolean): Promise<string> {
	if (!on) {
		await removeRehearsal(db);
		return 'off';
	}
	const published = await loadRehearsal(db);
	const stop = keepRehearsing(db, (error) => log('error', 'rehearsal', { cause: String(error) }));
	closeAtEnd(100, () => Promise.resolve(stop()));
	return `version ${published?.version}`;
}

/** Everything that must be in place before the first request. */
export async function prepare(): Promise<Configuration> {
	const configuration = await step('configuration', configure, ({ data }) => data);
	const database = await step(
		'database',
		() => openDatabase(configuration),
		({ about }) => about
	);
	await step(
		'migrations',
		() => migrateDatabase(database.url),
		(applied) => (applied > 0 ? `${applied} applied` : 'up to date')
	);
	await step(
		'record',
		() => record(database.url),
		({ observations, changed }) => `${observations} observations, ${changed ? 'published anew' : 'unchanged'}`
	);
	const connection = await openPool(database.url);
	await step(
		'rehearsal',
		() => rehearse(connection, configuration.rehearsal),
		(about) => about
	);
	await holdPublishedFiles(connection);
	await holdLive(connection);
	return configuration;
}
