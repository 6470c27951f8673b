import { languages, type Language } from '#lib/platform/i18n/language.ts';
import type { StaffText } from '#lib/platform/i18n/staff-text.ts';
import type { Programme } from './programme.ts';
import type { PlaceKind } from './zone.ts';

/** What visitors look for on the grounds before anything else; an edition without one of them says so on purpose. */
export const expectedPlaces: PlaceKind[] = [
	'entrance',
	'exit',
	'first-aid',
	'meeting-point',
	'toilets',
	'water',
	'prayer-room'
];

export type CheckItem =
	| { what: 'geo' | 'entrance' | 'transport' | 'notAllowed' | 'groups'; done: boolean }
	| { what: 'zones' | 'pavilions' | 'sessions'; done: boolean; count: number }
	| { what: 'places'; done: boolean; missing: PlaceKind[] }
	| { what: 'picture'; done: boolean }
	/** How many of what is on the grounds stands on the plan. */
	| { what: 'placed'; done: boolean; count: number; of: number };

/** What is there and what is missing before the public sees an edition. Nothing of it keeps anybody from publishing. */
export function checklist({ edition, zones, places, pavilions, sessions }: Programme): CheckItem[] {
	const missing = expectedPlaces.filter((kind) => !places.some((place) => place.kind === kind));
	const points = [...places, ...pavilions];
	const placed = points.filter(({ at }) => at !== null).length;
	return [
		{ what: 'geo', done: edition.geo !== null },
		{ what: 'entrance', done: edition.entrance !== null },
		{ what: 'transport', done: edition.transport !== null },
		{ what: 'notAllowed', done: edition.notAllowed !== null },
		{ what: 'groups', done: edition.groups !== null },
		{ what: 'zones', done: zones.length > 0, count: zones.length },
		{ what: 'places', done: missing.length === 0, missing },
		{ what: 'pavilions', done: pavilions.length > 0, count: pavilions.length },
		{ what: 'sessions', done: sessions.length > 0, count: sessions.length },
		{ what: 'picture', done: edition.plan?.picture !== undefined },
		{ what: 'placed', done: points.length > 0 && placed === points.length, count: placed, of: points.length }
	];
}

/** Every text that staff wrote for visitors. */
function textsOf({ edition, zones, places, pavilions, sessions }: Programme): StaffText[] {
	const given: (StaffText | null | undefined)[] = [
		edition.venue,
		edition.address,
		edition.entrance,
		edition.transport,
		edition.notAllowed,
		edition.groups?.entrance,
		edition.groups?.meetingPoint,
		edition.ceremony?.note,
		...[...zones, ...places].map(({ name }) => name),
		...pavilions.flatMap(({ name, shows, partners }) => [name, shows, ...partners]),
		...sessions.flatMap(({ title, about, remark }) => [title, about, remark])
	];
	return given.filter((text) => text !== null && text !== undefined);
}

/** How many of the texts there are in each language: where one is missing, visitors read the Arabic, marked as such. */
export function translated(programme: Programme): { lang: Language; count: number; of: number }[] {
	const texts = textsOf(programme);
	return languages.map((lang) => ({
		lang,
		count: texts.filter((text) => text[lang]).length,
		of: texts.length
	}));
}
