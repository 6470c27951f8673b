import { isBad, readKnown, readQuery } from '#lib/platform/http/query.ts';
import { isLanguage } from '#lib/platform/i18n/language.ts';
import { eventDay } from '#lib/platform/time/event-day.ts';
import { publicPage } from '#published/page.ts';
import { keptRecord } from './store.ts';

/** Answers a page-data address from the phone's copy, by the function the server uses. */
export async function answerPageData(url: URL): Promise<Response | undefined> {
	const [, , lang, ...path] = url.pathname.split('/');
	if (!isLanguage(lang)) return undefined;
	const record = await keptRecord(lang);
	if (!record) return undefined;
	const query = readQuery(url.searchParams, ['known']);
	const known = 'bad' in query ? query.bad : readKnown(query.values.known);
	if (isBad(known)) return Response.json(known, { status: 400 });
	const page = publicPage(record, decodeURIComponent(path.join('/')), { today: eventDay(new Date()), known });
	return page ? Response.json(page) : Response.json({ message: 'not-found' }, { status: 404 });
}
