import { addDays } from '#lib/platform/time/event-day.ts';
import { addMinutes, type WallTime } from '#lib/platform/time/wall-time.ts';
import type { Session } from '#lib/programme/session.ts';
import { days, type Slot } from './content/days.ts';
import { templates, type Template } from './content/sessions.ts';

/** The rehearsal's days, in order. Today is the second, so that there is a past and a future to look at. */
export function rehearsalDays(today: string): string[] {
	return days.map((_, index) => addDays(today, index - 1));
}

/** A UUID of version 8, the one whose digits are ours to choose: the same number is the same session for ever. */
const uuidOf = (number: number): string => `ab0ab0ab-0000-8000-8000-${String(number).padStart(12, '0')}`;

function place(number: number, date: string, [what, at, minutes, change]: Slot): Session {
	const { kind, title, about, languages, forChildren, where: usual }: Template = templates[what];
	const where = change?.where ?? usual;
	const start: WallTime = addMinutes(`${date}T${at}`, change?.late ?? 0);
	return {
		number,
		uuid: uuidOf(number),
		kind,
		title,
		about,
		pavilion: typeof where === 'number' ? where : null,
		place: typeof where === 'string' ? where : null,
		start,
		end: addMinutes(start, minutes),
		state: change?.state ?? 'scheduled',
		remark: change?.remark ?? null,
		forChildren: forChildren ?? false,
		languages,
		sequence: change ? 1 : 0
	};
}

/** Every session of the five days around `today`, numbered as they are listed. */
export function timetable(today: string): Session[] {
	const dates = rehearsalDays(today);
	return days
		.flatMap((slots, index) => slots.map((slot) => ({ date: dates[index] ?? today, slot })))
		.map(({ date, slot }, index) => place(index + 1, date, slot));
}
