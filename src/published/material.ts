import { wallTime, type WallTime } from '#lib/platform/time/wall-time.ts';
import type { Live, ProgrammeFile } from './programme-file.ts';
import type { RecordFile } from './record-file.ts';

/** All that public pages are made of, in one language. */
export type Material = {
	record: RecordFile;
	/** The programme of the current edition; null where none is published. */
	programme: ProgrammeFile | null;
	/** The last that was heard of what changes by the minute; null on a phone that never heard of it. */
	live: Live | null;
	/** When what is here was last known to be all there is; null: never. */
	heardAt: Date | null;
	/** The programme as this visitor last looked at it; null where nobody remembers. */
	seen: ProgrammeFile | null;
};

/** The time at the current edition: its own fixed offset, or Morocco's usual one. */
export function eventTime(programme: ProgrammeFile | null, now: Date): WallTime {
	return wallTime(now, programme?.utcOffset ?? 60);
}
