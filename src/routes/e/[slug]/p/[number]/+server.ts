import { notFound } from '#lib/platform/http/answers.server.ts';
import { redirectToLanguage } from '#lib/platform/http/language-redirect.server.ts';
import { currentProgramme } from '#published/files.server.ts';
import type { RequestHandler } from './$types';

/** What posters carry: it leads to the pavilion while its edition is the current one, later to its edition. */
export const GET: RequestHandler = (event) => {
	const { slug, number } = event.params;
	if (!/^[a-z0-9-]{1,60}$/.test(slug) || !/^\d{1,4}$/.test(number)) {
		return notFound('An edition has a name such as el-jadida-2025, a pavilion one to four digits.');
	}
	return currentProgramme('ar')?.edition.slug === slug
		? redirectToLanguage(event, `/pavilions/${Number(number)}`)
		: redirectToLanguage(event, `/editions/${slug}/pavilions`);
};
