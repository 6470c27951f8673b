import { isAboutTheSame, knownFrom, type Status } from '#lib/statistics/observation.ts';
import type { ObservationEntry } from '#lib/statistics/figure.ts';
import type { RecordFile } from './record-file.ts';

/**
 * The record as the public could know it at the end of a day: later statements and corrections are not there
 * yet, and a figure that was corrected since stands as it did. `known` is YYYY-MM-DD; null means now.
 */
export function recordAsKnown(file: RecordFile, known: string | null): RecordFile {
	const isKnown = (day: string) => known === null || day <= known;
	const corrections = file.corrections.filter((one) => isKnown(one.announcedOn));
	const later = file.corrections.filter((one) => !isKnown(one.announcedOn));
	const successors = new Set(file.corrections.flatMap((one) => (one.after ? [one.after] : [])));
	const announced = new Set(corrections.flatMap((one) => (one.after ? [one.after] : [])));
	const stated = file.observations.filter(
		(one) => isKnown(knownFrom(one.statedAt)) && (!successors.has(one.id) || announced.has(one.id))
	);
	const observations = stated.map((one): ObservationEntry => {
		const correction = corrections.find((line) => line.before === one.id);
		const status: Status = correction
			? correction.kind === 'withdrawal'
				? 'withdrawn'
				: 'revised'
			: one.status;
		const undone = later.find((line) => line.before === one.id);
		const preferred = undone ? wasPreferred(file, stated, one, undone.after) : one.preferred;
		return { ...one, status, preferred };
	});
	return { ...file, observations, corrections };
}

/** Whether a figure was the preferred one before its correction: its successor took the place over. */
function wasPreferred(
	file: RecordFile,
	stated: ObservationEntry[],
	one: ObservationEntry,
	after: string | null
): boolean {
	const successor = file.observations.find((other) => other.id === after);
	if (successor) return successor.preferred;
	return !stated.some((other) => other.preferred && other.id !== one.id && isAboutTheSame(other, one));
}
