import type { Language } from '#lib/platform/i18n/language.ts';
import { m } from '#lib/platform/i18n/paraglide/messages.js';
import type { PlaceKind } from './zone.ts';

const names: Record<PlaceKind, typeof m.map_toilets> = {
	toilets: m.map_toilets,
	water: m.map_water,
	'prayer-room': m.map_prayer_room,
	'first-aid': m.map_first_aid,
	'meeting-point': m.map_meeting_point,
	entrance: m.map_entrance,
	exit: m.map_exit,
	stage: m.map_stage,
	hall: m.map_hall,
	'blood-donation': m.map_blood_donation
};

/** What a kind of place is called, of one or of several. */
export function placeKindName(kind: PlaceKind, lang: Language): string {
	return names[kind]({}, { locale: lang });
}
