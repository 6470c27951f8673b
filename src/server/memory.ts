import { connect, shareConnection } from '#lib/platform/db/database.server.ts';
import { holdPublishedFiles } from '#published/files.server.ts';
import { holdLive } from '#published/live.server.ts';
import { closeAtEnd } from './shutdown.ts';

/** How the application reaches its database. */
export type DatabaseAccess = {
	url: string;
	/** The role that may not rewrite history, where the database has it. */
	role?: string;
	/** How many connections one process may open. */
	max: number;
};

/** Opens the pool of a process that answers requests, and brings what is public into its memory. */
export async function fillMemory({ url, ...options }: DatabaseAccess): Promise<void> {
	const connection = connect(url, options);
	closeAtEnd(300, connection.close);
	shareConnection(connection);
	await holdPublishedFiles(connection);
	await holdLive(connection);
}
