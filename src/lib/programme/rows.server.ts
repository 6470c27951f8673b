import type { WallTime } from '#lib/platform/time/wall-time.ts';
import type { Pavilion } from './pavilion.ts';
import type { OpenDays, PublicDay } from './programme.ts';
import type { editions, openDays, pavilions, places, publicDays, sessions, zones } from './schema.server.ts';
import type { Session } from './session.ts';
import type { Place, Zone } from './zone.ts';

/** A stored time of the event's clock, as the rules write it. */
export const wallTimeOf = (stored: string): WallTime => stored.slice(0, 16).replace(' ', 'T');

export function openDaysRow(edition: OpenDays): typeof openDays.$inferInsert {
	return {
		editionSlug: edition.slug,
		venue: edition.venue,
		utcOffset: edition.utcOffset,
		ceremony: edition.ceremony,
		free: edition.free,
		entrance: edition.entrance,
		address: edition.address,
		latitude: edition.geo?.latitude ?? null,
		longitude: edition.geo?.longitude ?? null,
		transport: edition.transport,
		notAllowed: edition.notAllowed,
		groups: edition.groups,
		planWidth: edition.plan?.width ?? null,
		planHeight: edition.plan?.height ?? null,
		planPicture: edition.plan?.picture ?? null
	};
}

export function openDaysOf(
	edition: Pick<typeof editions.$inferSelect, 'rehearsal' | 'city'>,
	row: typeof openDays.$inferSelect,
	days: PublicDay[]
): OpenDays {
	const { editionSlug, latitude, longitude, planWidth, planHeight, planPicture, ...rest } = row;
	return {
		...rest,
		slug: editionSlug,
		rehearsal: edition.rehearsal,
		city: edition.city,
		days,
		geo: latitude !== null && longitude !== null ? { latitude, longitude } : null,
		plan: planWidth !== null && planHeight !== null ? planOf(planWidth, planHeight, planPicture) : null
	};
}

const planOf = (width: number, height: number, picture: string | null) =>
	picture === null ? { width, height } : { width, height, picture };

export function publicDayRow(
	slug: string,
	{ date, opens, closes }: PublicDay
): typeof publicDays.$inferInsert {
	return { editionSlug: slug, day: date, opens, closes };
}

export function publicDayOf({ day, opens, closes }: typeof publicDays.$inferSelect): PublicDay {
	return { date: day, opens, closes };
}

export function zoneRow(slug: string, zone: Zone, position: number): typeof zones.$inferInsert {
	return { ...zone, editionSlug: slug, position };
}

export function zoneOf({ code, name, outline }: typeof zones.$inferSelect): Zone {
	return { code, name, outline };
}

export function placeRow(slug: string, place: Place, position: number): typeof places.$inferInsert {
	return { ...place, editionSlug: slug, position };
}

export function placeOf({ id, kind, name, zone, at, stepFree }: typeof places.$inferSelect): Place {
	return { id, kind, name, zone, at, stepFree };
}

export function pavilionRow(slug: string, pavilion: Pavilion): typeof pavilions.$inferInsert {
	return { ...pavilion, editionSlug: slug };
}

export function pavilionOf({ editionSlug: _, ...pavilion }: typeof pavilions.$inferSelect): Pavilion {
	return pavilion;
}

export function sessionRow(slug: string, { start, end, ...session }: Session): typeof sessions.$inferInsert {
	return { ...session, editionSlug: slug, startsAt: start, endsAt: end };
}

export function sessionOf({
	editionSlug: _,
	startsAt,
	endsAt,
	...session
}: typeof sessions.$inferSelect): Session {
	return { ...session, start: wallTimeOf(startsAt), end: wallTimeOf(endsAt) };
}
