import { isBad } from '#lib/platform/http/query.ts';
import { isLanguage } from '#lib/platform/i18n/language.ts';
import { publicPage } from '#published/page.ts';
import { readPageQuery } from '#published/page-query.ts';
import { keptMaterial } from './store.ts';

/**
 * Answers a page-data address from the phone's copy, by the function the server uses. Undefined where the phone
 * has no copy, or one that this function cannot read: then the network is asked.
 */
export async function answerPageData(url: URL): Promise<Response | undefined> {
	const [, , lang, ...path] = url.pathname.split('/');
	if (!isLanguage(lang)) return undefined;
	const material = await keptMaterial(lang);
	if (!material) return undefined;
	const query = readPageQuery(url.searchParams);
	if (isBad(query)) return Response.json(query, { status: 400 });
	try {
		const page = publicPage(material, decodeURIComponent(path.join('/')), { now: material.now, query });
		return page ? Response.json(page) : Response.json({ message: 'not-found' }, { status: 404 });
	} catch {
		// A file of another version of the product, or a broken one.
		return undefined;
	}
}
