import type { Mention, MentionKind } from '#lib/programme/edition.ts';
import type { Language } from '#lib/platform/i18n/language.ts';
import type { Correction } from '#lib/statistics/correction.ts';
import type { ObservationEntry, SeriesEntry, SourceEntry } from '#lib/statistics/figure.ts';

export type MentionEntry = {
	kind: MentionKind;
	name: string;
	/** The name is our translation: no source gives it in this language. */
	translated?: true;
	theme?: string;
	place?: string;
	date?: string;
	note?: string;
	source: string;
	alsoIn?: Mention['alsoIn'];
};

export type Sourced = { text: string; source: string };

export type EditionEntry = {
	slug: string;
	ordinal: number;
	city: string;
	start: string;
	end: string;
	ceremony: Sourced & { date: string };
	venue: string;
	motto: string;
	mottoTranslated?: true;
	openingHours?: Sourced;
	audience?: Sourced;
	partners: { name: string; role: string; source: string }[];
	remark?: Sourced & { saidOn: string };
	mentions: MentionEntry[];
};

export type CorrectionEntry = Omit<Correction, 'reason'> & { reason: string };

/** The record in one language, whole: the API's answer, the pages' only material, and the phone's copy. */
export type RecordFile = {
	version: number;
	generatedAt: string;
	lang: Language;
	/** Until when sources were looked for. */
	checkedTo: string;
	editions: EditionEntry[];
	/** Accounts and names under which the police publish, as sources state them. */
	channels: { name: string; handle: string; asOf?: string; source: string }[];
	series: SeriesEntry[];
	observations: ObservationEntry[];
	sources: SourceEntry[];
	conflicts: Record<string, { title: string; reason: string }>;
	corrections: CorrectionEntry[];
	/** What was looked for and not found, until the day of looking. */
	unpublished: { id: string; subject: string; text: string; lookedOn: string }[];
};
