import { m } from '#lib/platform/i18n/paraglide/messages.js';

/** What a chart says besides its numbers, to be given to it in the page's language. */
export const chartWords = {
	unknown: m.chart_unknown,
	name: m.chart_column_name,
	number: m.chart_column_number,
	table: m.chart_show_table,
	reader: m.chart_reader,
	previous: m.chart_previous,
	next: m.chart_next
};

export type ChartWords = Record<keyof typeof chartWords, string>;
