import type { WallTime } from '#lib/platform/time/wall-time.ts';
import type { Phase, SessionKind, SessionState } from './session.ts';
import type { PublicText } from '#lib/platform/i18n/staff-text.ts';

/** A session as a list shows it. */
export type SessionView = {
	id: number;
	href: string;
	title: PublicText;
	kind: SessionKind;
	/** The kind in words. */
	what: string;
	/** The pavilion or place, with a link to it where it has a page. */
	where: PublicText;
	number?: number;
	/** Wall times, and the clock of both ends. */
	from: WallTime;
	to: WallTime;
	start: string;
	end: string;
	phase: Phase;
	/** "now", "in 20 min" – where that says something. */
	when?: string;
	/** What is not as announced: delayed, moved, cancelled. */
	state?: Exclude<SessionState, 'scheduled'>;
	stateWord?: string;
	remark?: PublicText;
	forChildren?: string;
};
