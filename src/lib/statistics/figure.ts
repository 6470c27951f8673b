import type { Authority, Method, Period, Qualifier, Status } from './observation.ts';
import type { Printed } from './printed.ts';
import type { Kind, Unit } from './series.ts';

/** A statement in one language. What is not there is left out: the file travels over a weak network. */
export type ObservationEntry = {
	id: string;
	subject: string;
	series: string;
	value?: number;
	low?: number;
	high?: number;
	qualifier?: Qualifier;
	unit?: Unit;
	text?: string;
	definition: string;
	method: Method;
	period: Period;
	asOf: string;
	statedAt: string;
	statedBy: string;
	authority: Authority;
	status: Status;
	preferred: boolean;
	/** Id of the conflict it takes part in. */
	conflict?: string;
	source: string;
	alsoIn?: string[];
	note?: string;
};

export type SeriesEntry = {
	slug: string;
	unit: Unit | null;
	kind: Kind;
	name: string;
	definition: string;
	denominator?: { status: 'known' | 'not-published'; definition: string };
};

export type SourceEntry = {
	id: string;
	title: string;
	/** The title is our description of the page, not its own. */
	described?: true;
	publisher: string;
	url?: string;
	urlWithheld?: string;
	date?: string;
	lang: string;
};

/** A figure in one language, with all it must never be shown without. */
export type FigureView = Omit<ObservationEntry, 'source' | 'alsoIn' | 'conflict'> & {
	printed: Printed;
	/** When it was stated, as printed: no more precise than the statement. */
	stated: string;
	/** Name of its series. */
	name: string;
	kind: Kind;
	denominator?: SeriesEntry['denominator'];
	source: SourceEntry;
	/** Where a reader can go: the source itself, or one that prints the same where it has no address. */
	link?: SourceEntry;
	conflict?: { id: string; title: string; reason: string };
};

/** What a link to a source needs. */
export type SourceRef = Pick<SourceEntry, 'publisher' | 'url' | 'urlWithheld' | 'lang'>;

/** A figure as a number alone, where the words around it say the rest. */
export type FigureAmount = Pick<FigureView, 'id' | 'value' | 'low' | 'high' | 'printed'>;

/** A figure in a list: all it must never be shown without, and nothing that only its own page shows. */
export type FigureLine = Pick<
	FigureView,
	| 'id'
	| 'value'
	| 'low'
	| 'high'
	| 'printed'
	| 'definition'
	| 'denominator'
	| 'stated'
	| 'statedBy'
	| 'status'
	| 'preferred'
	| 'note'
> & {
	source: SourceRef;
	link?: SourceRef;
	reason?: string;
	/** Its days, as printed, where they are not those of the whole edition. */
	days?: string;
};
