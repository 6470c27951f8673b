const day = 86_400_000;

/**
 * The time a date covers, as precise as it is written: "2024", "2024-05", "2024-05-17" or two of them joined by
 * "/". A single day is a point (`to` equals `from`); anything longer runs to its last moment.
 */
export function spanOf(asOf: string): { from: number; to: number } {
	const [first = '', last] = asOf.split('/');
	const { from, to } = period(first, asOf);
	if (last === undefined) return to - from === day ? { from, to: from } : { from, to };
	const end = period(last, asOf).to;
	if (end < to) throw new Error(`"${asOf}" ends before it begins.`);
	return { from, to: end };
}

function period(date: string, asOf: string): { from: number; to: number } {
	const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
	const [year = 0, month = 0, dayOfMonth = 0] = (parts ?? []).slice(1).map((part) => Number(part ?? 0));
	const from = Date.UTC(year, Math.max(1, month) - 1, Math.max(1, dayOfMonth));
	if (!parts || !new Date(from).toISOString().startsWith(date)) {
		throw new Error(`"${asOf}" is not a day, a month, a year or a span of them.`);
	}
	if (dayOfMonth) return { from, to: from + day };
	return { from, to: month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1) };
}

/** The beginnings of years between two moments. */
export function yearsBetween(from: number, to: number): { year: number; time: number }[] {
	const first = new Date(from).getUTCFullYear();
	const last = new Date(to).getUTCFullYear();
	return Array.from({ length: last - first + 1 }, (_, i) => first + i)
		.map((year) => ({ year, time: Date.UTC(year, 0, 1) }))
		.filter(({ time }) => time >= from && time <= to);
}
