import { badRequest, notFound } from '#lib/platform/http/answers.server.ts';
import { isBad, readKnown, readLanguage, readQuery } from '#lib/platform/http/query.ts';
import { publishedRecord } from './files.server.ts';
import { listObservationAnswers, type ObservationAnswer } from './observations.ts';

/** Answers a question about observations from an address: the rows, or the error that says what is wrong. */
export function requestedObservations(
	url: URL,
	today: string
): { known: string; observations: ObservationAnswer[] } | { error: Response } {
	const query = readQuery(url.searchParams, ['subject', 'series', 'preferred', 'known', 'lang']);
	if ('bad' in query) return { error: badRequest(query.bad.path, query.bad.message) };
	const { subject, series, preferred } = query.values;
	const lang = readLanguage(query.values.lang);
	if (isBad(lang)) return { error: badRequest(lang.path, lang.message) };
	const known = readKnown(query.values.known);
	if (isBad(known)) return { error: badRequest(known.path, known.message) };
	if (preferred !== null && preferred !== 'true' && preferred !== 'false')
		return { error: badRequest('preferred', 'true or false') };
	const found = listObservationAnswers(publishedRecord(lang).file, {
		subject,
		series,
		preferred: preferred === null ? null : preferred === 'true',
		known
	});
	if ('unknown' in found) return { error: notFound(`The record does not know this ${found.unknown}.`) };
	return { known: known ?? today, observations: found };
}
