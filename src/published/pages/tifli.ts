import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { printDate } from '#lib/platform/time/date-words.ts';
import { figureLine, figureView, preferredFigure } from '../figure-view.ts';
import { numberCard } from '../number-card.ts';
import type { RecordFile } from '../record-file.ts';
import { urgentWords } from '../urgent.ts';
import { say } from '../words.ts';
import { unpublishedOn } from './edition-head.ts';
import { tifliCards } from './today.ts';

/** How a report becomes an alert, in its order. */
const procedure = [
	'who-reports',
	'documents',
	'consent',
	'validation',
	'publication-delay',
	'search-radius',
	'national-message',
	'phone-line'
];
const context = [
	'police-districts',
	'line19-calls',
	'scope',
	'model',
	'alert-channels',
	'alert-content',
	'alert-label'
];
const dated = ['announcement-year', 'launch-ceremony-date', 'operational-date', 'first-alert-date'];

const words = {
	title: m.tifli_title,
	lead: m.tifli_lead,
	what: m.tifli_what,
	twoMeasures: m.tifli_two_measures,
	stated: m.tifli_stated_title,
	noCurve: m.tifli_no_curve,
	procedure: m.tifli_procedure_title,
	within24h: m.tifli_24h,
	within160km: m.tifli_160km,
	context: m.tifli_context_title,
	others: m.tifli_others_title
};

export function tifliPage(file: RecordFile) {
	const { lang } = file;
	const locale = { locale: lang };
	const pick = (series: string) => preferredFigure(file, 'tifli', series);
	const all = (series: string[]) => series.flatMap((one) => pick(one) ?? []);
	const statements = all(['children-recovered-cumulative', 'resolution-rate']);
	const [statement] = statements;
	const rule = (label: string) => (figure: { stated: string }) => ({
		label,
		source: m.tifli_rule({ date: figure.stated }, locale)
	});
	const { children, resolution } = tifliCards(file);
	const moments = [
		...all(dated).map((figure) => ({ date: figure.asOf, figures: [figureLine(figure)] })),
		...(statement ? [{ date: statement.statedAt, figures: statements.map(figureLine) }] : [])
	];
	return {
		urgent: urgentWords(lang),
		cards: [
			children,
			resolution,
			numberCard(pick('publication-delay'), lang, rule(m.tifli_delay_label({}, locale))),
			numberCard(pick('search-radius'), lang, rule(m.tifli_radius_label({}, locale)))
		].filter((card) => card !== null),
		lastStatement: statement ? m.tifli_last_statement({ date: statement.stated }, locale) : null,
		procedure: all(procedure).map(figureLine),
		/** What was stated, by date: fewer than three statements of a series make a timeline, not a chart. */
		timeline: moments.map(({ date, figures }) => ({ when: printDate(date, lang), datetime: date, figures })),
		context: all(context).map(figureLine),
		/** Statements that are not preferred, with the reason. */
		others: file.observations
			.filter((one) => one.subject === 'tifli' && !one.preferred)
			.map((one) => figureLine(figureView(file, one))),
		unpublished: unpublishedOn(file, 'tifli'),
		words: say(lang, words)
	};
}

export type TifliPage = ReturnType<typeof tifliPage>;
