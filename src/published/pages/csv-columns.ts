import { m } from '#lib/platform/i18n/paraglide/messages.js';
import type { csvColumns } from '../observations.ts';

/** What each column of the CSV means. */
export const columnMeaning: Record<(typeof csvColumns)[number], typeof m.column_id> = {
	id: m.column_id,
	subject: m.column_subject,
	series: m.column_series,
	value: m.column_value,
	low: m.column_low,
	high: m.column_high,
	qualifier: m.column_qualifier,
	unit: m.column_unit,
	kind: m.column_kind,
	period_start: m.column_period_start,
	period_end: m.column_period_end,
	as_of: m.column_as_of,
	stated_at: m.column_stated_at,
	stated_by: m.column_stated_by,
	status: m.column_status,
	preferred: m.column_preferred,
	source_id: m.column_source_id,
	source_title: m.column_source_title,
	source_url: m.column_source_url,
	text: m.column_text,
	conflict: m.column_conflict,
	method: m.column_method,
	note: m.column_note,
	source_date: m.column_source_date,
	source_publisher: m.column_source_publisher
};
