import type { Text } from '#lib/platform/i18n/language.ts';
import { addMinutes, dayOf, type WallTime } from '#lib/platform/time/wall-time.ts';
import type { Pavilion } from './pavilion.ts';
import type { Session } from './session.ts';
import type { StaffText } from '#lib/platform/i18n/staff-text.ts';
import type { Place, Zone } from './zone.ts';

/** A day on which the public may come, by the event's clock. `closes` may be 24:00. */
export type PublicDay = { date: string; opens: string; closes: string };

/** What a visitor must know to come, of one edition. */
export type OpenDays = {
	slug: string;
	/** An edition invented to practise with. */
	rehearsal: boolean;
	city: Text;
	venue: StaffText;
	/** Minutes east of UTC, fixed for the whole edition. */
	utcOffset: number;
	days: PublicDay[];
	/** The opening ceremony, which is not for everybody and not on a public day. */
	ceremony: { date: string; note: StaffText } | null;
	free: boolean;
	/** Who may come in, and how. */
	entrance: StaffText | null;
	address: StaffText;
	geo: { latitude: number; longitude: number } | null;
	transport: StaffText | null;
	notAllowed: StaffText | null;
	/** Schools and associations that come as a group. */
	groups: { entrance: StaffText; meetingPoint: StaffText; contact: string } | null;
	/** The plan in its own units, drawn over a picture where there is one; null where there is none. */
	plan: { width: number; height: number; picture?: string | undefined } | null;
};

/** The whole programme of an edition, as staff prepare it and as it is frozen when it is published. */
export type Programme = {
	edition: OpenDays;
	zones: Zone[];
	places: Place[];
	pavilions: Pavilion[];
	sessions: Session[];
};

export type Opening =
	| { state: 'open'; until: WallTime }
	| { state: 'opens'; at: WallTime; today: boolean }
	| { state: 'over'; since: string };

/** Whether the gates are open at a time of the event's clock, and what comes next. */
export function openingAt({ days }: Pick<OpenDays, 'days'>, at: WallTime): Opening {
	for (const { date, opens, closes } of [...days].sort((a, b) => a.date.localeCompare(b.date))) {
		const start = `${date}T${opens}`;
		const end = `${date}T${closes}`;
		if (at < start) return { state: 'opens', at: start, today: dayOf(at) === date };
		if (at < end) return { state: 'open', until: end };
	}
	return {
		state: 'over',
		since:
			days
				.map(({ date }) => date)
				.sort()
				.at(-1) ?? ''
	};
}

/**
 * Until when the gates stay open from a time on, through midnight where one day ends as the next begins; null
 * where they are closed then.
 */
export function openUntil({ days }: Pick<OpenDays, 'days'>, at: WallTime): WallTime | null {
	let until: WallTime | null = null;
	for (const { date, opens, closes } of [...days].sort((a, b) => a.date.localeCompare(b.date))) {
		// 24:00 is 00:00 of the day that follows.
		const end = addMinutes(`${date}T${closes}`, 0);
		if (`${date}T${opens}` <= (until ?? at) && at < end) until = end;
	}
	return until;
}

type Candidate = { slug: string; start: string; end: string; rehearsal: boolean };

/**
 * The edition that addresses without a slug mean, on a day of the event's calendar: the real one that contains
 * it, else the next real one, else the rehearsal, else the last. Undefined where there is none at all.
 */
export function currentEdition<E extends Candidate>(editions: E[], today: string): E | undefined {
	const real = editions.filter((one) => !one.rehearsal).sort((a, b) => a.start.localeCompare(b.start));
	return (
		real.find((one) => one.start <= today && today <= one.end) ??
		real.find((one) => today < one.start) ??
		editions.find((one) => one.rehearsal) ??
		real.at(-1)
	);
}
