import { badRequest, publicAnswer } from '#lib/platform/http/answers.server.ts';
import { isBad, readLanguage, readQuery } from '#lib/platform/http/query.ts';
import { now } from '#lib/platform/time/clock.server.ts';
import { currentProgramme } from '#published/files.server.ts';
import { liveRow } from '#published/live.server.ts';
import { liveAnswer } from '#published/live.ts';
import type { RequestHandler } from './$types';

/** Every phone asks this every half minute: shared caches answer most of them. */
const caching = 'public, max-age=15, stale-while-revalidate=30, stale-if-error=600';

export const GET: RequestHandler = ({ url }) => {
	const query = readQuery(url.searchParams, ['lang']);
	if ('bad' in query) return badRequest(query.bad.path, query.bad.message);
	const lang = readLanguage(query.values.lang);
	if (isBad(lang)) return badRequest(lang.path, lang.message);
	const live = liveAnswer(currentProgramme(lang), liveRow(), now());
	return publicAnswer(JSON.stringify(live), 'application/json; charset=utf-8', { 'cache-control': caching });
};
