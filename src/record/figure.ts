import type { Language, Text } from '#lib/platform/i18n/language.ts';
import type { Authority, Method, Qualifier } from '#lib/statistics/observation.ts';
import type { Denominator, Kind, Unit } from '#lib/statistics/series.ts';

/** One statement of the record as its data files write it; the subject is the file's. */
export type Figure = {
	series: string;
	value?: number;
	/** Ends of "between". */
	low?: number;
	high?: number;
	qualifier?: Qualifier;
	unit?: Unit;
	/** What is printed where there is no quantity. */
	text?: Text;
	period?: { start: string | null; end: string | null };
	asOf: string;
	statedAt: string;
	authority: Authority;
	method: Method;
	status: 'provisional' | 'final';
	preferred: boolean;
	conflict: string | null;
	source: string;
	alsoIn: string[];
	statedBy: Text;
	definition: Text;
	note?: Text;
};

export type SeriesEntry = {
	slug: string;
	unit: Unit | null;
	kind: Kind;
	names: Text;
	definitions: Text;
	denominator?: Denominator;
};

export type SourceEntry = {
	id: string;
	lang: Language;
	kind: string;
	date: string | null;
	publisher: { ar: string; latin: string };
	/** A plain string is the page's own title; a text in four languages is a description of ours. */
	title: string | Text;
	url: string | null;
	urlWithheld?: Text;
};
