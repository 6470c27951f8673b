import { isolate, printNumber } from '#lib/platform/i18n/numbers.ts';
import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { printDate } from '#lib/platform/time/date-words.ts';
import { correctionWord, kindWord } from '#lib/statistics/words.ts';
import { csvColumns } from '../observations.ts';
import type { RecordFile } from '../record-file.ts';
import { say } from '../words.ts';
import { columnMeaning } from './csv-columns.ts';

const words = {
	title: m.data_title,
	files: m.data_files,
	csvAll: m.data_csv_all,
	csvPreferred: m.data_csv_preferred,
	record: m.data_json_record,
	openapi: m.data_openapi,
	corrections: m.data_corrections_link,
	use: m.data_use,
	curl: m.data_curl,
	spreadsheet: m.data_spreadsheet,
	known: m.data_known,
	copy: m.copy_text,
	series: m.data_series,
	seriesColumn: m.data_column_series,
	kind: m.data_column_kind,
	statements: m.data_column_statements,
	file: m.data_column_file,
	dictionary: m.data_dictionary,
	column: m.data_column_name,
	meaning: m.data_column_meaning,
	terms: m.data_terms,
	termsText: m.data_terms_text
};

export function dataPage(file: RecordFile) {
	const { lang } = file;
	const locale = { locale: lang };
	return {
		lead: m.data_lead(
			{
				observations: printNumber(file.observations.length, lang),
				sources: printNumber(file.sources.length, lang)
			},
			locale
		),
		series: file.series
			.map(({ slug, name, kind }) => ({
				slug,
				name,
				kind: kindWord[kind]({}, locale),
				statements: file.observations.filter((one) => one.series === slug).length
			}))
			.filter((one) => one.statements > 0),
		columns: csvColumns.map((column) => ({ column, meaning: columnMeaning[column]({}, locale) })),
		words: say(lang, words)
	};
}

export type DataPage = ReturnType<typeof dataPage>;

export function correctionsPage(file: RecordFile) {
	const { lang } = file;
	return {
		corrections: file.corrections
			.map((line) => ({
				title: `${correctionWord[line.kind]({}, { locale: lang })} · ${printDate(line.announcedOn, lang)}`,
				reason: line.reason,
				before: `/${lang}/figures/${line.before}`,
				after: line.after && `/${lang}/figures/${line.after}`
			}))
			.reverse(),
		words: say(lang, {
			title: m.corrections_title,
			lead: m.corrections_lead,
			none: m.corrections_none,
			before: m.correction_before,
			after: m.correction_after
		})
	};
}

export type CorrectionsPage = ReturnType<typeof correctionsPage>;

export function aboutPage({ lang, channels }: RecordFile) {
	const locale = { locale: lang };
	const account = channels.find((one) => one.handle.startsWith('@'));
	return {
		title: m.about_title({}, locale),
		sections: [
			{ title: m.about_what_title({}, locale), paragraphs: [m.about_what({}, locale)] },
			{
				title: m.about_method_title({}, locale),
				paragraphs: [m.about_method_1, m.about_method_2, m.about_method_3, m.about_method_4].map((text) =>
					text({}, locale)
				)
			},
			{ title: m.about_privacy_title({}, locale), paragraphs: [m.about_privacy({}, locale)] },
			{ title: m.about_accessibility_title({}, locale), paragraphs: [m.about_accessibility({}, locale)] },
			{ title: m.about_languages_title({}, locale), paragraphs: [m.about_languages({}, locale)] },
			{
				title: m.about_contact_title({}, locale),
				paragraphs: [
					m.footer_unofficial({}, locale),
					m.about_contact({}, locale),
					...(account?.asOf
						? [
								m.about_account(
									{ handle: isolate(account.handle), date: printDate(account.asOf, lang) },
									locale
								)
							]
						: [])
				]
			}
		]
	};
}

export type AboutPage = ReturnType<typeof aboutPage>;
