import type { Text } from '#lib/platform/i18n/language.ts';

/**
 * What a number is. A total since a beginning, a total of a period, a share and a state at one moment never
 * share an axis; a rule is no quantity of something that happened.
 */
export const kinds = ['cumulative', 'period', 'rate', 'snapshot', 'rule'] as const;
export type Kind = (typeof kinds)[number];

/** What each unit measures. A series admits the units of one dimension only. */
export const dimensions = {
	visitors: 'visits',
	percent: 'share',
	pavilions: 'pavilions',
	demonstrations: 'demonstrations',
	exercises: 'demonstrations',
	conferences: 'seminars',
	meetings: 'seminars',
	spaces: 'spaces',
	hours: 'time',
	'visitors per day': 'visits per day',
	bags: 'blood bags',
	'bags per day': 'blood bags per day',
	views: 'views',
	officers: 'officers',
	vehicles: 'vehicles',
	donors: 'donors',
	outlets: 'media outlets',
	statements: 'press statements',
	guests: 'guests',
	hectares: 'area',
	'square metres': 'area',
	schools: 'schools',
	associations: 'associations',
	activities: 'media activities',
	units: 'care units',
	offices: 'listening offices',
	seats: 'seats',
	drones: 'drones',
	diplomats: 'diplomats',
	children: 'children',
	cases: 'cases',
	alerts: 'alerts',
	kilometres: 'length',
	districts: 'police districts',
	calls: 'calls'
} as const;
export type Unit = keyof typeof dimensions;
export type Dimension = (typeof dimensions)[Unit] | 'none';

/** A share says what it is a share of, or that this was not published. */
export type Denominator = { status: 'known' | 'not-published'; definitions: Text };

export type Series = {
	slug: string;
	/** Null where the series holds no quantities: dates, rules in words. */
	unit: Unit | null;
	dimension: Dimension;
	kind: Kind;
	names: Text;
	definitions: Text;
	denominator: Denominator | null;
};
