import { notFound } from '#lib/platform/http/answers.server.ts';
import { redirectToLanguage } from '#lib/platform/http/language-redirect.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { id } = event.params;
	if (!/^\d{1,4}$/.test(id)) return notFound('A session has a number of one to four digits.');
	return redirectToLanguage(event, `/sessions/${Number(id)}`);
};
