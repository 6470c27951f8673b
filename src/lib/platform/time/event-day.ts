/**
 * Morocco's wall clock outside Ramadan, in minutes from UTC. A day of the calendar is all that is taken from
 * it here; an edition brings its own fixed offset.
 */
const usualOffset = 60;

/** The day so many days after another, YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The calendar day at the event at an instant, YYYY-MM-DD, whatever the zone of the machine. */
export function eventDay(instant: Date, offsetMinutes: number = usualOffset): string {
	return new Date(instant.getTime() + offsetMinutes * 60_000).toISOString().slice(0, 10);
}
