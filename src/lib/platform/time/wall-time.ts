/**
 * Wall-clock time at the event, `YYYY-MM-DDTHH:MM`, in no zone: what a poster would say. Two of them compare as
 * text. A stale zone table on a phone changes nothing, because none is asked: an edition brings its fixed offset.
 */
export type WallTime = string;

const minute = 60_000;

/** `offset` in minutes east of UTC. */
export function wallTime(instant: Date, offset: number): WallTime {
	return new Date(instant.getTime() + offset * minute).toISOString().slice(0, 16);
}

/** The instant at which the event's clock shows `time`. */
export function instantOf(time: WallTime, offset: number): Date {
	return new Date(Date.parse(`${time}:00Z`) - offset * minute);
}

/** Minutes from one wall time to another; negative where the second comes first. */
export function minutesBetween(from: WallTime, to: WallTime): number {
	return (Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / minute;
}

export function addMinutes(time: WallTime, minutes: number): WallTime {
	return new Date(Date.parse(`${time}:00Z`) + minutes * minute).toISOString().slice(0, 16);
}

/** The day of a wall time, YYYY-MM-DD. */
export const dayOf = (time: WallTime): string => time.slice(0, 10);

/** The hour and minute of a wall time, HH:MM. */
export const clockOf = (time: WallTime): string => time.slice(11);

/** Whether a text from outside is a wall time that exists. */
export function isWallTime(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return false;
	const instant = new Date(`${text}:00Z`);
	return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 16) === text;
}
