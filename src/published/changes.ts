import { plainText, type PublicText } from '#lib/platform/i18n/staff-text.ts';
import type { ProgrammeFile, SessionEntry } from './programme-file.ts';

type Compared = Pick<ProgrammeFile, 'sessions' | 'pavilions' | 'edition'>;

/** One thing that a reader of the earlier file would now find different. */
export type ProgrammeChange =
	| {
			what: 'session';
			id: number;
			title: PublicText;
			change: SessionChange;
			was?: { start: string; end: string };
	  }
	| { what: 'pavilion'; id: number; title: PublicText; change: 'added' | 'removed' | 'changed' }
	| { what: 'hours'; change: 'changed' };

export type SessionChange = 'added' | 'removed' | 'cancelled' | 'restored' | 'time' | 'place' | 'words';

/** What is graver hides what is lighter: a session that moved in time and place is said to have moved in time. */
function sessionChange(before: SessionEntry, after: SessionEntry): SessionChange | undefined {
	if (after.state === 'cancelled' && before.state !== 'cancelled') return 'cancelled';
	if (before.state === 'cancelled' && after.state !== 'cancelled') return 'restored';
	if (before.start !== after.start || before.end !== after.end) return 'time';
	if (before.pavilion !== after.pavilion || before.place !== after.place) return 'place';
	return JSON.stringify(before) === JSON.stringify(after) ? undefined : 'words';
}

function sessionChanges(before: SessionEntry[], after: SessionEntry[]): ProgrammeChange[] {
	const known = new Map(before.map((one) => [one.id, one]));
	const kept = new Set(after.map(({ id }) => id));
	const told = (one: SessionEntry, change: SessionChange): ProgrammeChange => ({
		what: 'session',
		id: one.id,
		title: one.title,
		change
	});
	return [
		...after.flatMap((one): ProgrammeChange[] => {
			const was = known.get(one.id);
			if (!was) return [told(one, 'added')];
			const change = sessionChange(was, one);
			if (!change) return [];
			return [
				change === 'time'
					? { ...told(one, change), was: { start: was.start, end: was.end } }
					: told(one, change)
			] as ProgrammeChange[];
		}),
		...before.filter(({ id }) => !kept.has(id)).map((one) => told(one, 'removed'))
	];
}

/** What publishing `after` changes for those who know `before`; both in one language. */
export function programmeChanges(before: Compared, after: Compared): ProgrammeChange[] {
	const known = new Map(before.pavilions.map((one) => [one.number, one]));
	const kept = new Set(after.pavilions.map(({ number }) => number));
	const pavilion = (
		{ number, name }: { number: number; name: PublicText },
		change: 'added' | 'removed' | 'changed'
	): ProgrammeChange => ({ what: 'pavilion', id: number, title: plainText(name), change });
	return [
		...(JSON.stringify(before.edition.days) === JSON.stringify(after.edition.days)
			? []
			: [{ what: 'hours', change: 'changed' } as const]),
		...sessionChanges(before.sessions, after.sessions),
		...after.pavilions.flatMap((one) => {
			const was = known.get(one.number);
			if (!was) return [pavilion(one, 'added')];
			return JSON.stringify(was) === JSON.stringify(one) ? [] : [pavilion(one, 'changed')];
		}),
		...before.pavilions.filter(({ number }) => !kept.has(number)).map((one) => pavilion(one, 'removed'))
	];
}
