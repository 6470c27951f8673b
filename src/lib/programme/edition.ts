import type { Language, Text } from '#lib/platform/i18n/language.ts';

/** One holding of the open days. Public days and the ceremony are kept apart: they are not the same days. */
export type Edition = {
	slug: string;
	ordinal: number;
	city: Text;
	/** First and last public day, YYYY-MM-DD. */
	start: string;
	end: string;
	ceremony: { date: string; text: Text; source: string; alsoIn: string[] };
	venue: Text;
	motto: Text;
	/** Languages in which the motto is a translation of ours. */
	mottoTranslated: Language[];
	openingHours: { text: Text; source: string } | null;
	audience: { text: Text; source: string } | null;
	/** Institutions that the sources name as partners. */
	partners: { name: Text; role: Text; source: string }[];
	/** What its contemporaries said of it, dated: "called a record" is true of its day only. */
	remark: { text: Text; source: string; saidOn: string } | null;
};

export const mentionKinds = [
	'pavilion',
	'joint pavilion',
	'space',
	'exhibit',
	'workshop',
	'service',
	'theme',
	'seminar',
	'show'
] as const;
export type MentionKind = (typeof mentionKinds)[number];

/**
 * Something a source names at an edition. Names are never counted: no source found lists all pavilions of
 * any edition.
 */
export type Mention = {
	edition: string;
	kind: MentionKind;
	name: Text;
	/** Languages in which the name is a translation of ours. */
	translated: Language[];
	theme: string | null;
	place: Text | null;
	/** Day of a seminar, where its source gives one. */
	date: string | null;
	note: Text | null;
	source: string;
	alsoIn: string[];
};

/** Where an edition stands on `today` (a day of the event's own calendar). */
export function editionStatus(
	edition: Pick<Edition, 'start' | 'end'>,
	today: string
): 'past' | 'current' | 'upcoming' {
	if (today > edition.end) return 'past';
	return today < edition.start ? 'upcoming' : 'current';
}
