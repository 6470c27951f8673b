import { m } from '#lib/platform/i18n/paraglide/messages.js';
import type { RecordFile } from '../record-file.ts';
import { say } from '../words.ts';
import { editionHead } from './edition-head.ts';
import { mentionView } from './editions.ts';

const words = { openDays: m.open_days, pavilionsNote: m.edition_named_note };

/**
 * What sources name at an edition: its pavilions, or its seminars and shows. Null where the record has no such
 * edition, or no such list.
 */
export function editionNamedPage(file: RecordFile, slug: string, list: string) {
	const { lang } = file;
	const edition = file.editions.find((one) => one.slug === slug);
	if (!edition || (list !== 'pavilions' && list !== 'programme')) return null;
	const held = (kinds: string[]) =>
		edition.mentions.filter(({ kind }) => kinds.includes(kind)).map((one) => mentionView(file, one));
	const places = edition.mentions
		.filter(({ kind }) => kind !== 'seminar' && kind !== 'show')
		.map((one) => mentionView(file, one));
	const title = list === 'pavilions' ? m.edition_named_pavilions : m.edition_seminars;
	return {
		edition: editionHead(edition, lang),
		title: title({}, { locale: lang }),
		note: list === 'pavilions' ? m.edition_named_note({}, { locale: lang }) : undefined,
		items: list === 'pavilions' ? places : held(['seminar']),
		shows: list === 'pavilions' ? [] : held(['show']),
		showsTitle: m.edition_shows({}, { locale: lang }),
		back: `/${lang}/editions/${slug}`,
		words: say(lang, words)
	};
}

export type EditionNamedPage = NonNullable<ReturnType<typeof editionNamedPage>>;
