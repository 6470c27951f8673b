import { addMinutes, dayOf, type WallTime } from '#lib/platform/time/wall-time.ts';
import type { Language } from '#lib/platform/i18n/language.ts';
import type { Problem } from '#lib/platform/forms/problems.ts';
import { openUntil, type OpenDays } from './programme.ts';
import type { StaffText } from '#lib/platform/i18n/staff-text.ts';

export const sessionKinds = ['show', 'seminar', 'workshop', 'ceremony'] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const sessionStates = ['scheduled', 'delayed', 'moved', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];

/** One thing of the programme that begins and ends. */
export type Session = {
	/** Small number in its edition: what addresses and saved visits hold. */
	number: number;
	/** For exchange formats: the same wherever the session goes. */
	uuid: string;
	kind: SessionKind;
	title: StaffText;
	about: StaffText | null;
	/** Where: in a pavilion, or at a place of the venue; one of the two. */
	pavilion: number | null;
	place: string | null;
	start: WallTime;
	end: WallTime;
	state: SessionState;
	/** What staff say of a session that is not as announced. */
	remark: StaffText | null;
	forChildren: boolean;
	/** In which it is held. */
	languages: Language[];
	/** How often it was changed after it was first published: iCalendar's SEQUENCE. */
	sequence: number;
};

type Timed = Pick<Session, 'start' | 'end' | 'state'>;

export type Phase = 'now' | 'next' | 'later' | 'past';

/** How long before its start a session is "next" rather than later, in minutes. */
const soon = 120;

/** Where a session stands by the event's clock. One that was cancelled is never now nor next. */
export function phaseOf(session: Timed, at: WallTime): Phase {
	if (session.end <= at) return 'past';
	if (session.state === 'cancelled') return 'later';
	if (session.start <= at) return 'now';
	return session.start <= addMinutes(at, soon) ? 'next' : 'later';
}

/** In the order in which they begin; of two that begin together, the one that ends first. */
export function byTime<S extends Pick<Session, 'start' | 'end' | 'number'>>(a: S, b: S): number {
	return a.start.localeCompare(b.start) || a.end.localeCompare(b.end) || a.number - b.number;
}

/** Those running now, and the `count` that begin next – whenever that is. */
export function nowAndNext<S extends Timed & { number: number }>(
	sessions: S[],
	at: WallTime,
	count: number
): { now: S[]; next: S[] } {
	const open = sessions.filter((one) => one.state !== 'cancelled').sort(byTime);
	return {
		now: open.filter((one) => phaseOf(one, at) === 'now'),
		next: open.filter((one) => one.start > at).slice(0, count)
	};
}

/** Whether two sessions cannot both be seen whole. One that ends as the other begins is no clash. */
export function overlap(a: Pick<Session, 'start' | 'end'>, b: Pick<Session, 'start' | 'end'>): boolean {
	return a.start < b.end && b.start < a.end;
}

/** The days on which sessions begin, in order. */
export function daysOf(sessions: Pick<Session, 'start'>[]): string[] {
	return [...new Set(sessions.map((one) => dayOf(one.start)))].sort();
}

export function isSessionKind(text: string): text is SessionKind {
	return sessionKinds.includes(text as SessionKind);
}

type Placed = Pick<Session, 'kind' | 'pavilion' | 'place' | 'start' | 'end'>;

/** What keeps a session from being held: it lies within the public's hours, or – a ceremony – on its own day. */
export function sessionProblems(session: Placed, openDays: Pick<OpenDays, 'days' | 'ceremony'>): Problem[] {
	const problems: Problem[] = [];
	if (session.pavilion === null && session.place === null)
		problems.push({ path: 'place', code: 'in-no-place' });
	if (session.pavilion !== null && session.place !== null)
		problems.push({ path: 'place', code: 'in-two-places' });
	const day = dayOf(session.start);
	const isCeremony = session.kind === 'ceremony' && openDays.ceremony?.date === day;
	const until = isCeremony ? addMinutes(`${day}T00:00`, 24 * 60) : openUntil(openDays, session.start);
	if (session.end <= session.start) problems.push({ path: 'end', code: 'ends-before-it-starts' });
	else if (until && session.end > until) problems.push({ path: 'end', code: 'outside-the-open-days' });
	if (!until) problems.push({ path: 'start', code: 'outside-the-open-days' });
	return problems;
}

/** What staff are told and may leave as it is. */
export type Clash = { code: 'two-in-one-place'; with: number };

/** The others that are held where a session is, while it is. */
export function clashesInPlace<S extends Timed & Pick<Session, 'number' | 'pavilion' | 'place'>>(
	session: S,
	others: S[]
): Clash[] {
	if (session.state === 'cancelled') return [];
	return others
		.filter((one) => one.number !== session.number && one.state !== 'cancelled')
		.filter((one) => one.pavilion === session.pavilion && one.place === session.place)
		.filter((one) => overlap(one, session))
		.map((one) => ({ code: 'two-in-one-place', with: one.number }));
}
