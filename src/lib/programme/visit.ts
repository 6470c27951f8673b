import { overlap, type Session } from './session.ts';

/** What a visitor saved of one edition, by numbers. */
export type Saved = { edition: string; sessions: number[]; pavilions: number[] };

/** What a link may hold: more than a whole programme, and little enough to be read. */
const mostEntries = 200;
const longestCode = 2000;

const sorted = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);

export function nothingSaved(edition: string): Saved {
	return { edition, sessions: [], pavilions: [] };
}

export function isEmpty({ sessions, pavilions }: Saved): boolean {
	return sessions.length + pavilions.length === 0;
}

/** The same visit with one number more, or with one less where it was there. */
export function toggle(saved: Saved, kind: 'sessions' | 'pavilions', number: number): Saved {
	const numbers = saved[kind];
	const next = numbers.includes(number) ? numbers.filter((one) => one !== number) : [...numbers, number];
	return { ...saved, [kind]: sorted(next) };
}

/** A visit with all that is in another one of the same edition: nothing of either is lost. */
export function merge(saved: Saved, brought: Saved): Saved {
	return {
		edition: saved.edition,
		sessions: sorted([...saved.sessions, ...brought.sessions]),
		pavilions: sorted([...saved.pavilions, ...brought.pavilions])
	};
}

/**
 * A visit as a text: `rehearsal.1.5.p12` – the edition, its sessions, and its pavilions with a `p`. Only letters,
 * digits, dots and hyphens, which every messenger leaves alone.
 */
export function visitText({ edition, sessions, pavilions }: Saved): string {
	return [edition, ...sorted(sessions), ...sorted(pavilions).map((one) => `p${one}`)].join('.');
}

/** Reads what `visitText` wrote; null where it is not wholly a visit. */
export function readVisitText(text: string): Saved | null {
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.p?[1-9]\d{0,5})*$/.test(text)) return null;
	const [edition = '', ...entries] = text.split('.');
	return {
		edition,
		sessions: sorted(entries.filter((one) => !one.startsWith('p')).map(Number)),
		pavilions: sorted(entries.filter((one) => one.startsWith('p')).map((one) => Number(one.slice(1))))
	};
}

/** Reads the visit of a link, which anybody may have written. */
export function readVisitCode(text: string): Saved | null {
	if (text.length > longestCode || text.split('.').length > mostEntries + 1) return null;
	return readVisitText(text);
}

/** A visit for a link; null where it is more than a link may hold. */
export function visitCode(saved: Saved): string | null {
	const code = visitText(saved);
	return readVisitCode(code) ? code : null;
}

type Timed = Pick<Session, 'start' | 'end'> & { cancelled?: boolean };

/** All pairs of which nobody can see both whole, in the order given. What was cancelled is in nobody's way. */
export function clashes<S extends Timed>(sessions: S[]): [S, S][] {
	const held = sessions.filter(({ cancelled }) => !cancelled);
	return held.flatMap((one, i) =>
		held
			.slice(i + 1)
			.filter((other) => overlap(one, other))
			.map((other): [S, S] => [one, other])
	);
}
