import { findSeries, findSource } from './figure-view.ts';
import { recordAsKnown } from './known.ts';
import type { ObservationEntry, SourceEntry } from '#lib/statistics/figure.ts';
import type { RecordFile } from './record-file.ts';

export type ObservationsQuery = {
	subject: string | null;
	series: string | null;
	preferred: boolean | null;
	/** Day back to which one goes, YYYY-MM-DD; null means now. */
	known: string | null;
};

type SourceAnswer = Record<'id' | 'title' | 'publisher' | 'lang', string> &
	Record<'url' | 'urlWithheld' | 'date', string | null>;

function sourceAnswer({ id, title, publisher, url, urlWithheld, date, lang }: SourceEntry): SourceAnswer {
	return {
		id,
		title,
		publisher,
		url: url ?? null,
		urlWithheld: urlWithheld ?? null,
		date: date ?? null,
		lang
	};
}

function observationAnswer(file: RecordFile, one: ObservationEntry) {
	return {
		id: one.id,
		subject: one.subject,
		series: one.series,
		value: one.value ?? null,
		text: one.text ?? null,
		low: one.low ?? null,
		high: one.high ?? null,
		qualifier: one.qualifier ?? null,
		unit: one.unit ?? null,
		kind: findSeries(file, one.series).kind,
		definition: one.definition,
		method: one.method,
		period: one.period,
		asOf: one.asOf,
		statedAt: one.statedAt,
		statedBy: one.statedBy,
		authority: one.authority,
		status: one.status,
		preferred: one.preferred,
		conflict: one.conflict ? (file.conflicts[one.conflict]?.reason ?? null) : null,
		source: sourceAnswer(findSource(file, one.source)),
		alsoIn: (one.alsoIn ?? []).map((id) => sourceAnswer(findSource(file, id))),
		note: one.note ?? null
	};
}

export type ObservationAnswer = ReturnType<typeof observationAnswer>;

/** The statements that fit a question, or the name of the part of it that the record does not know. */
export function listObservationAnswers(
	file: RecordFile,
	query: ObservationsQuery
): ObservationAnswer[] | { unknown: 'subject' | 'series' } {
	const { subject, series, preferred, known } = query;
	const subjects = new Set(['tifli', ...file.editions.map((edition) => edition.slug)]);
	if (subject !== null && !subjects.has(subject)) return { unknown: 'subject' };
	if (series !== null && !file.series.some((one) => one.slug === series)) return { unknown: 'series' };
	const record = recordAsKnown(file, known);
	return record.observations
		.filter((one) => subject === null || one.subject === subject)
		.filter((one) => series === null || one.series === series)
		.filter((one) => preferred === null || one.preferred === preferred)
		.map((one) => observationAnswer(record, one));
}

/** The columns of the CSV, in their order: scripts rely on it. */
export const csvColumns = [
	'id',
	'subject',
	'series',
	'value',
	'low',
	'high',
	'qualifier',
	'unit',
	'kind',
	'period_start',
	'period_end',
	'as_of',
	'stated_at',
	'stated_by',
	'status',
	'preferred',
	'source_id',
	'source_title',
	'source_url',
	'text',
	'conflict',
	'method',
	'note',
	'source_date',
	'source_publisher'
] as const;

/** A text as a CSV field. A spreadsheet would run one that begins like a formula. */
function words(text: string | null): string {
	if (text === null) return '';
	const safe = /^[=+\-@\t\r]/.test(text.trimStart()) ? `'${text}` : text;
	return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csvRow(one: ObservationAnswer): string {
	const cells: Record<(typeof csvColumns)[number], string | number | boolean | null> = {
		id: one.id,
		subject: one.subject,
		series: one.series,
		value: one.value,
		low: one.low,
		high: one.high,
		qualifier: one.qualifier,
		unit: one.unit,
		kind: one.kind,
		period_start: one.period.start,
		period_end: one.period.end,
		as_of: one.asOf,
		stated_at: one.statedAt,
		stated_by: one.statedBy,
		status: one.status,
		preferred: one.preferred,
		source_id: one.source.id,
		source_title: one.source.title,
		source_url: one.source.url,
		text: one.text,
		conflict: one.conflict,
		method: one.method,
		note: one.note,
		source_date: one.source.date,
		source_publisher: one.source.publisher
	};
	return csvColumns
		.map((column) => {
			const cell = cells[column];
			return typeof cell === 'string' ? words(cell) : cell === null ? '' : String(cell);
		})
		.join(',');
}

/** UTF-8 with a byte-order mark, so that spreadsheets read Arabic; lines end as RFC 4180 says. */
export function observationsCsv(rows: ObservationAnswer[]): string {
	return `\uFEFF${[csvColumns.join(','), ...rows.map(csvRow)].join('\r\n')}\r\n`;
}
