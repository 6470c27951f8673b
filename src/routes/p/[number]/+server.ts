import { notFound } from '#lib/platform/http/answers.server.ts';
import { redirectToLanguage } from '#lib/platform/http/language-redirect.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { number } = event.params;
	if (!/^\d{1,4}$/.test(number)) return notFound('A pavilion has a number of one to four digits.');
	return redirectToLanguage(event, `/pavilions/${Number(number)}`);
};
