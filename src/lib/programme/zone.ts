import type { StaffText } from '#lib/platform/i18n/staff-text.ts';

/** A point of the plan, in its own units: the plan is `width` by `height`, from its upper left corner. */
export type Point = [x: number, y: number];

/** A part of the venue. */
export type Zone = {
	/** Short sign, the same in every language: A, B, C. */
	code: string;
	name: StaffText;
	/** Its corners on the plan; null where it was not drawn. */
	outline: Point[] | null;
};

export const placeKinds = [
	'entrance',
	'exit',
	'meeting-point',
	'first-aid',
	'toilets',
	'water',
	'prayer-room',
	'stage',
	'hall',
	'blood-donation'
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A point of the venue that is no pavilion: where one comes in, drinks, prays, meets, watches. */
export type Place = {
	/** Short name for links: `entrance-1`. */
	id: string;
	kind: PlaceKind;
	name: StaffText;
	zone: string | null;
	at: Point | null;
	stepFree: boolean;
};
