import type { Language } from '#lib/platform/i18n/language.ts';
import type { WallTime } from '#lib/platform/time/wall-time.ts';
import type { NoticeLevel } from '#lib/programme/notice.ts';
import type { PublicDay } from '#lib/programme/programme.ts';
import type { SessionKind, SessionState } from '#lib/programme/session.ts';
import type { PublicText } from '#lib/platform/i18n/staff-text.ts';
import type { PlaceKind, Point } from '#lib/programme/zone.ts';
import type { StreamState } from '#lib/streams/stream.ts';

export type OpenDaysEntry = {
	slug: string;
	rehearsal?: true;
	city: string;
	venue: PublicText;
	/** First and last public day, YYYY-MM-DD. */
	start: string;
	end: string;
	days: PublicDay[];
	ceremony?: { date: string; note: PublicText };
	free: boolean;
	entrance?: PublicText;
	address: PublicText;
	geo?: { latitude: number; longitude: number };
	transport?: PublicText;
	notAllowed?: PublicText;
	groups?: { entrance: PublicText; meetingPoint: PublicText; contact: string };
	/** The picture's name, below /plans/. */
	plan?: { width: number; height: number; picture?: string };
};

export type ZoneEntry = { code: string; name: PublicText; outline?: Point[] };

export type PlaceEntry = {
	id: string;
	kind: PlaceKind;
	name: PublicText;
	zone?: string;
	at?: Point;
	stepFree?: true;
	keys?: string;
};

export type PavilionEntry = {
	number: number;
	name: PublicText;
	shows?: PublicText;
	zone: string;
	/** As printed in the file's language. */
	theme?: string;
	forChildren?: true;
	stepFree?: true;
	languages: Language[];
	partners?: PublicText[];
	at?: Point;
	/** Folded words of the other languages, by which it is found too. */
	keys?: string;
};

export type SessionEntry = {
	/** Small number in its edition. */
	id: number;
	uuid: string;
	kind: SessionKind;
	title: PublicText;
	about?: PublicText;
	pavilion?: number;
	/** Id of a place. */
	place?: string;
	start: WallTime;
	end: WallTime;
	/** Absent: as scheduled. */
	state?: Exclude<SessionState, 'scheduled'>;
	remark?: PublicText;
	forChildren?: true;
	languages: Language[];
	sequence?: number;
	keys?: string;
};

export type StreamEntry = {
	id: number;
	title: PublicText;
	/** Name of the platform. */
	platform: string;
	url: string;
	lang: Language;
	/** Number of the session it shows. */
	session?: number;
	start: WallTime;
	end: WallTime;
	replayUrl?: string;
};

export type NoticeEntry = {
	id: number;
	level: NoticeLevel;
	title: PublicText;
	text: PublicText;
	/** Instants. */
	confirmedAt: string;
	expiresAt: string;
};

/** The programme of one edition in one language, whole: all that a phone needs without a network. */
export type ProgrammeFile = {
	version: number;
	generatedAt: string;
	lang: Language;
	edition: OpenDaysEntry;
	/** Minutes east of UTC. */
	utcOffset: number;
	zones: ZoneEntry[];
	places: PlaceEntry[];
	pavilions: PavilionEntry[];
	sessions: SessionEntry[];
	streams: StreamEntry[];
	notices: NoticeEntry[];
};

/** What changes from minute to minute, as `/api/v1/live` answers it. */
export type Live = {
	/** Slug of the current edition; null where none has a programme. */
	edition: string | null;
	/** Version of its programme. */
	version: number;
	serverTime: string;
	asOf: string;
	entriesToday: {
		value: number | null;
		status: 'provisional' | 'final';
		gatesReporting: number;
		gates: number;
	};
	/** Numbers of sessions. */
	now: number[];
	next: number[];
	streams: { id: number; state: StreamState }[];
	/** Only levels that still say something. */
	crowd: { pavilion: number; level: 'quiet' | 'busy' | 'full'; until: string }[];
	donation: { placesToday: number | null };
	notices: NoticeEntry[];
};
