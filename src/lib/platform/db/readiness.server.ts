import type { Connection } from './database.server.ts';

/** Whether the database answers within a second with its schema in place. */
export async function isReachable({ sql }: Connection): Promise<boolean> {
	const question = sql`select count(*) as tables from published_files`;
	const late = new Promise<false>((resolve) => setTimeout(resolve, 1000, false).unref());
	try {
		return (await Promise.race([question, late])) !== false;
	} catch {
		return false;
	}
}
