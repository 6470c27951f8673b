import { badRequest, notFound, publicJson } from '#lib/platform/http/answers.server.ts';
import { isBad } from '#lib/platform/http/query.ts';
import type { Language } from '#lib/platform/i18n/language.ts';
import { now } from '#lib/platform/time/clock.server.ts';
import { currentProgramme, publishedRecord } from '#published/files.server.ts';
import { heardAt, liveRow } from '#published/live.server.ts';
import { liveAnswer } from '#published/live.ts';
import { publicPage } from '#published/page.ts';
import { readPageQuery } from '#published/page-query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url }) => {
	const query = readPageQuery(url.searchParams);
	if (isBad(query)) return badRequest(query.path, query.message);
	const lang = params.lang as Language;
	const programme = currentProgramme(lang);
	const moment = now();
	const live = liveAnswer(programme, liveRow(), moment);
	const material = {
		record: publishedRecord(lang).file,
		programme,
		live,
		heardAt: heardAt(),
		seen: null
	};
	const page = publicPage(material, params.path, { now: moment, query });
	return page ? publicJson(page) : notFound('There is no such page.');
};
