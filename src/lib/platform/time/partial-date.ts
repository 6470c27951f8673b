/**
 * Dates as precise as their source: `2024`, `2024-05`, `2024-05-20`, or a span of months or of days such as
 * `2024-05-17/2024-05-21`. A day is a day of the calendar, in no time zone. Whatever is handed anything else
 * throws; ask `isPartialDate` or `isDay` first about text from outside.
 */

export type Precision = 'year' | 'month' | 'day' | 'span';

const dayLength = 86_400_000;

function monthLength(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isPoint(text: string): boolean {
	const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
	if (!parts) return false;
	const [year = 0, month = 1, day = 1] = parts.slice(1).map((part) => (part ? Number(part) : undefined));
	// Not by `Date.parse`: engines disagree about 30 February.
	return (
		year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
	);
}

/** A span runs forward between two days or two months: whatever fits in one of them is written as one. */
export function isPartialDate(text: string): boolean {
	const [start = '', end, ...more] = text.split('/');
	if (end === undefined) return isPoint(start);
	return (
		more.length === 0 &&
		isPoint(start) &&
		isPoint(end) &&
		start.length === end.length &&
		start.length > 4 &&
		start < end
	);
}

export function isDay(text: string): boolean {
	return text.length === 10 && isPoint(text);
}

export function precision(date: string): Precision {
	if (!isPartialDate(date)) throw new RangeError(`Not a date: ${date}`);
	if (date.includes('/')) return 'span';
	return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The earliest day that the date may mean. */
export function firstDay(date: string): string {
	precision(date);
	const [start = ''] = date.split('/');
	return (start + '-01-01').slice(0, 10);
}

/** The latest day that the date may mean. */
export function lastDay(date: string): string {
	precision(date);
	const end = date.slice(date.indexOf('/') + 1);
	if (end.length === 10) return end;
	const [year, month = '12'] = end.split('-');
	return `${year}-${month}-${monthLength(Number(year), Number(month))}`;
}

/** Midnight in UTC, as a number to count days with: no zone's change of clocks can shorten or double one. */
function midnight(day: string): number {
	if (!isDay(day)) throw new RangeError(`Not a day: ${day}`);
	return Date.parse(`${day}T00:00:00Z`);
}

/** 0 is Sunday. */
export function weekdayIndex(day: string): number {
	return new Date(midnight(day)).getUTCDay();
}

/** Every day from the first to the last, both included; none where the last comes before the first. */
export function daysBetween(start: string, end: string): string[] {
	const days: string[] = [];
	const last = midnight(end);
	for (let time = midnight(start); time <= last; time += dayLength) {
		days.push(new Date(time).toISOString().slice(0, 10));
	}
	return days;
}
