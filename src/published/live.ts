import { wallTime } from '#lib/platform/time/wall-time.ts';
import { isCrowdCurrent, crowdMinutes, type Crowd } from '#lib/programme/pavilion.ts';
import { nowAndNext } from '#lib/programme/session.ts';
import { streamState, type StreamState } from '#lib/streams/stream.ts';
import type { Live, NoticeEntry, ProgrammeFile } from './programme-file.ts';

/** What staff changed since the programme was published, kept in the memory of a process. */
export type LiveRow = {
	asOf: Date;
	crowd: Crowd[];
	/** What was said of a stream by hand; null: the clock decides. */
	overrides: { stream: number; state: StreamState | null }[];
};

const nextCount = 5;

/** The notices in force at an instant, the gravest first. */
export function noticesAt(notices: NoticeEntry[], now: Date): NoticeEntry[] {
	const order = { emergency: 0, warning: 1, information: 2 };
	const at = now.toISOString();
	return notices
		.filter(({ confirmedAt, expiresAt }) => confirmedAt <= at && at < expiresAt)
		.sort((a, b) => order[a.level] - order[b.level] || b.confirmedAt.localeCompare(a.confirmedAt));
}

/** The state of every stream by the event's clock, with what was said by hand. */
function streamStates(file: ProgrammeFile, row: LiveRow | null, at: string): Live['streams'] {
	return file.streams.map((stream) => ({
		id: stream.id,
		state: streamState(
			{
				...stream,
				replayUrl: stream.replayUrl ?? null,
				override: row?.overrides.find((one) => one.stream === stream.id)?.state ?? null
			},
			at
		)
	}));
}

/** The answer of `/api/v1/live`: from the published file, what is kept in memory, and the clock. */
export function liveAnswer(file: ProgrammeFile | null, row: LiveRow | null, now: Date): Live {
	const nothing = {
		serverTime: now.toISOString(),
		asOf: (row?.asOf ?? now).toISOString(),
		entriesToday: { value: null, status: 'provisional' as const, gatesReporting: 0, gates: 0 },
		donation: { placesToday: null }
	};
	if (!file) {
		return { edition: null, version: 0, ...nothing, now: [], next: [], streams: [], crowd: [], notices: [] };
	}
	const at = wallTime(now, file.utcOffset);
	const sessions = nowAndNext(
		file.sessions.map((one) => ({ ...one, number: one.id, state: one.state ?? ('scheduled' as const) })),
		at,
		nextCount
	);
	const crowd = (row?.crowd ?? []).filter((one) => isCrowdCurrent(one, now));
	return {
		edition: file.edition.slug,
		version: file.version,
		...nothing,
		now: sessions.now.map(({ id }) => id),
		next: sessions.next.map(({ id }) => id),
		streams: streamStates(file, row, at),
		crowd: crowd.map(({ pavilion, level, setAt }) => ({
			pavilion,
			level,
			until: new Date(setAt.getTime() + crowdMinutes * 60_000).toISOString()
		})),
		notices: noticesAt(file.notices, now)
	};
}
