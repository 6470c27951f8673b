import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { printDate } from '#lib/platform/time/date-words.ts';
import { isDay } from '#lib/platform/time/partial-date.ts';
import type { FigureLine, FigureView } from '#lib/statistics/figure.ts';
import { figureLine, figureView, findSource, preferredAmount, sourceRef } from '../figure-view.ts';
import type { EditionEntry, MentionEntry, RecordFile } from '../record-file.ts';
import { colon, quoted, say } from '../words.ts';
import { editionHead, editionsBy, printWeekdays, unpublishedOn } from './edition-head.ts';

const listWords = {
	title: m.editions_title,
	lead: m.editions_lead,
	notHeld: m.edition_year_absent_2020,
	notFound: m.edition_year_absent_2026
};

export function editionsPage(file: RecordFile, today: string) {
	return {
		editions: editionsBy(file, today)
			.map((edition) => ({
				...editionHead(edition, file.lang),
				venue: edition.venue,
				visitors: preferredAmount(file, edition.slug, 'visitors-total'),
				pavilions: preferredAmount(file, edition.slug, 'pavilions')
			}))
			.reverse(),
		unpublished: unpublishedOn(file, 'editions'),
		words: say(file.lang, listWords)
	};
}

export type EditionsPage = ReturnType<typeof editionsPage>;

const words = {
	openDays: m.open_days,
	facts: m.edition_facts,
	figures: m.edition_figures,
	others: m.edition_others,
	named: m.edition_named,
	editions: m.editions_title
};

/** Something a source names, with whoever named it. */
export function mentionView(file: RecordFile, { source, alsoIn = [], date, ...named }: MentionEntry) {
	const candidates = [source, ...alsoIn].map((id) => findSource(file, id));
	const cited = candidates.find((one) => one.url) ?? candidates[0];
	return {
		...named,
		...(date ? { date: printDate(date, file.lang, { weekday: true }) } : {}),
		publisher: cited?.publisher ?? '',
		...(cited?.url ? { url: cited.url } : {})
	};
}

export function editionPage(file: RecordFile, slug: string, today: string) {
	const { lang } = file;
	const locale = { locale: lang };
	const begun = editionsBy(file, today);
	const place = begun.findIndex((edition) => edition.slug === slug);
	const edition = begun[place];
	if (!edition) return null;
	const { mentions, ceremony, openingHours, audience, remark, partners, start, end } = edition;
	const fact = (term: string, text: string, source?: string) => ({
		term,
		text,
		...(source ? { source: sourceRef(findSource(file, source)) } : {})
	});
	const figures = file.observations.filter((one) => one.subject === slug).map((one) => figureView(file, one));
	/** A figure on a part of the edition says on which. */
	const line = (view: FigureView): FigureLine => {
		const { start: first, end: last } = view.period;
		const whole = !first || !last || (first === start && last === end) || !isDay(first);
		return whole
			? figureLine(view)
			: { ...figureLine(view), days: printDate(first === last ? first : `${first}/${last}`, lang) };
	};
	const neighbour = (words: typeof m.edition_previous, other: EditionEntry | undefined) =>
		other
			? [
					{
						href: `/${lang}/editions/${other.slug}`,
						name: `${words({}, locale)}${colon(lang)}${editionHead(other, lang).name}`
					}
				]
			: [];
	const isHeld = ({ kind }: MentionEntry) => kind === 'seminar' || kind === 'show';
	const list = (name: 'pavilions' | 'programme', title: typeof m.edition_named_pavilions, count: number) =>
		count > 0 ? [{ href: `/${lang}/editions/${slug}/${name}`, name: title({}, locale) }] : [];
	return {
		edition: editionHead(edition, lang),
		motto: quoted(edition.motto, lang),
		mottoTranslated: edition.mottoTranslated ?? false,
		facts: [
			fact(
				m.edition_public_days({}, locale),
				`${printDate(`${start}/${end}`, lang)} (${printWeekdays(start, end, lang)})`
			),
			fact(
				m.edition_ceremony({}, locale),
				`${printDate(ceremony.date, lang, { weekday: true })}. ${ceremony.text}`,
				ceremony.source
			),
			fact(m.edition_venue({}, locale), edition.venue),
			fact(
				m.edition_hours({}, locale),
				openingHours?.text ?? m.hours_not_found({}, locale),
				openingHours?.source
			),
			...(audience ? [fact(m.edition_audience({}, locale), audience.text, audience.source)] : []),
			...partners.map(({ name, role, source }) =>
				fact(m.edition_partners({}, locale), `${name} (${role})`, source)
			),
			...(remark
				? [
						fact(
							`${m.edition_remark({}, locale)} (${printDate(remark.saidOn, lang)})`,
							remark.text,
							remark.source
						)
					]
				: [])
		],
		/** One figure per measure and period: the preferred one. */
		figures: figures.filter((one) => one.preferred).map(line),
		/** Statements that are not preferred, with the reason. */
		others: figures.filter((one) => !one.preferred).map(line),
		/** What sources name at it, on pages of their own. */
		named: [
			...list('pavilions', m.edition_named_pavilions, mentions.filter((one) => !isHeld(one)).length),
			...list('programme', m.edition_named_programme, mentions.filter(isHeld).length)
		],
		unpublished: unpublishedOn(file, slug),
		neighbours: [
			...neighbour(m.edition_previous, begun[place - 1]),
			...neighbour(m.edition_next, begun[place + 1])
		],
		words: say(lang, words)
	};
}

export type EditionPage = NonNullable<ReturnType<typeof editionPage>>;
