import { languages, type Text } from '#lib/platform/i18n/language.ts';
import { editionStatus } from '#lib/programme/edition.ts';
import { publishedProgramme, publishedProgrammes, publishedRecord } from './files.server.ts';
import type { RecordFile } from './record-file.ts';

/** One text of the record in all languages. */
function inAllLanguages(pick: (file: RecordFile) => string | undefined): Text {
	return Object.fromEntries(languages.map((lang) => [lang, pick(publishedRecord(lang).file) ?? ''])) as Text;
}

/** The editions, for the API. */
export function editionCatalogue(today: string) {
	const recorded = publishedRecord('ar').file.editions.map(({ slug, ordinal, start, end }) => ({
		slug,
		ordinal,
		city: inAllLanguages((file) => file.editions.find((one) => one.slug === slug)?.city),
		start,
		end,
		status: editionStatus({ start, end }, today)
	}));
	const prepared = publishedProgrammes('ar')
		.filter(({ edition }) => !recorded.some(({ slug }) => slug === edition.slug))
		.map(({ edition: { slug, start, end, rehearsal } }) => ({
			slug,
			/** Only an edition of the record has its place in the series. */
			ordinal: null,
			city: Object.fromEntries(
				languages.map((lang) => [lang, publishedProgramme(slug, lang)?.file.edition.city ?? ''])
			) as Text,
			start,
			end,
			status: rehearsal ? ('rehearsal' as const) : editionStatus({ start, end }, today)
		}));
	return [...recorded, ...prepared];
}

/** The series, for the API. */
export function seriesCatalogue() {
	return publishedRecord('ar').file.series.map(({ slug, unit, kind, denominator }) => {
		const inFile = (file: RecordFile) => file.series.find((one) => one.slug === slug);
		return {
			slug,
			unit,
			kind,
			names: inAllLanguages((file) => inFile(file)?.name),
			definitions: inAllLanguages((file) => inFile(file)?.definition),
			...(denominator
				? {
						denominator: {
							status: denominator.status,
							definitions: inAllLanguages((file) => inFile(file)?.denominator?.definition)
						}
					}
				: {})
		};
	});
}
