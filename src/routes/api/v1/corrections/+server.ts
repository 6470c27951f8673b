import { badRequest, publicJson } from '#lib/platform/http/answers.server.ts';
import { isBad, readLanguage, readQuery } from '#lib/platform/http/query.ts';
import { publishedRecord } from '#published/files.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => {
	const query = readQuery(url.searchParams, ['lang']);
	if ('bad' in query) return badRequest(query.bad.path, query.bad.message);
	const lang = readLanguage(query.values.lang);
	if (isBad(lang)) return badRequest(lang.path, lang.message);
	return publicJson({ corrections: publishedRecord(lang).file.corrections });
};
