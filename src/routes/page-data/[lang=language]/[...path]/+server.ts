import { badRequest, notFound, publicJson } from '#lib/platform/http/answers.server.ts';
import { isBad, readKnown, readQuery } from '#lib/platform/http/query.ts';
import { now } from '#lib/platform/time/clock.server.ts';
import { eventDay } from '#lib/platform/time/event-day.ts';
import { publicPage } from '#published/page.ts';
import { publishedRecord } from '#published/files.server.ts';
import type { RequestHandler } from './$types';
import type { Language } from '#lib/platform/i18n/language.ts';

export const GET: RequestHandler = ({ params, url }) => {
	const query = readQuery(url.searchParams, ['known']);
	if ('bad' in query) return badRequest(query.bad.path, query.bad.message);
	const known = readKnown(query.values.known);
	if (isBad(known)) return badRequest(known.path, known.message);
	const page = publicPage(publishedRecord(params.lang as Language).file, params.path, {
		today: eventDay(now()),
		known
	});
	return page ? publicJson(page) : notFound('There is no such page.');
};
