import { badRequest, notFound, publicJson } from '#lib/platform/http/answers.server.ts';
import { isBad, readLanguage, readQuery } from '#lib/platform/http/query.ts';
import { publishedProgramme } from '#published/files.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url }) => {
	const query = readQuery(url.searchParams, ['lang']);
	if ('bad' in query) return badRequest(query.bad.path, query.bad.message);
	const lang = readLanguage(query.values.lang);
	if (isBad(lang)) return badRequest(lang.path, lang.message);
	const programme = publishedProgramme(params.slug, lang);
	return programme ? publicJson(programme.body) : notFound('This edition has no published programme.');
};
