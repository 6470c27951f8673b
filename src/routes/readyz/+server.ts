import { isReachable } from '#lib/platform/db/readiness.server.ts';
import { sharedConnection } from '#lib/platform/db/database.server.ts';
import { problem } from '#lib/platform/http/answers.server.ts';
import { arePublishedFilesHeld } from '#published/files.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async () => {
	const database = await isReachable(sharedConnection());
	const record = arePublishedFilesHeld();
	if (database && record)
		return new Response('ready\n', {
			headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
		});
	return problem({
		status: 503,
		title: 'Not ready',
		detail: database
			? 'The record is not in memory.'
			: 'The database cannot be reached, or its schema is not current.'
	});
};
