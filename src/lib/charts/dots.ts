import { spanOf, yearsBetween } from './as-of.ts';
import { isolate } from './isolate.ts';
import { niceTicks } from './ticks.ts';

/** One statement of a series. Words and numbers are printed by the caller, in the page's language. */
export type Dot = {
	key: string;
	/** As of when, no more precise than the source: "2024", "2024-05", "2024-05-17", "2024-05-17/2024-05-21". */
	asOf: string;
	/** The same, as printed. */
	label: string;
	value: number;
	printed: string;
	/** Words that belong to the number («ما يناهز»): drawn with it. */
	qualifier?: string;
	/** Cumulative total, period total, rate, snapshot: never two of them on one axis. */
	kind: string;
	/** Children, cases, alerts: never two of them on one axis. */
	unit: string;
	/** How it was counted, in words, where known. */
	method?: string;
};

/** All places are shares of the drawing, from the left and from the top. */
export type DotLayout = {
	/** `from` and `to` differ where the date is a span: it is drawn as one. The words of neighbours stand in lanes,
	 * and run on in time, or `back` where the drawing would end before them. */
	dots: { dot: Dot; from: number; to: number; y: number; lane: number; back: boolean }[];
	/** A value held until the next statement: never past the last one, nor over a break. */
	steps: { key: string; from: number; to: number; y: number; nextY: number }[];
	breaks: { key: string; x: number; method: string }[];
	years: { year: number; x: number }[];
};

/** The room of words on a phone. */
const room = 0.42;

export function layoutDots(
	statements: readonly Dot[],
	{ direction, form = 'dots' }: { direction: 'ltr' | 'rtl'; form?: 'dots' | 'steps' }
): DotLayout {
	refuseMixed(statements);
	const stated = statements
		.map((dot) => ({ dot, ...spanOf(dot.asOf) }))
		.sort((a, b) => a.from - b.from || a.to - b.to);
	const start = Math.min(...stated.map(({ from }) => from));
	const end = Math.max(...stated.map(({ to }) => to));
	if (start === end) throw new Error('Statements of one and the same day have no time axis.');
	const across = (time: number) => {
		const share = (time - start) / (end - start);
		return direction === 'rtl' ? 1 - share : share;
	};
	const turn = end - room * (end - start);
	const top = niceTicks(Math.max(...statements.map(({ value }) => value))).at(-1) ?? 1;

	const layout: DotLayout = {
		dots: [],
		steps: [],
		breaks: [],
		years: yearsBetween(start, end).map(({ year, time }) => ({ year, x: across(time) }))
	};
	let method: string | undefined;
	stated.forEach(({ dot, from, to }, i) => {
		const before = layout.dots.at(-1);
		const here = {
			dot,
			from: across(from),
			to: across(to),
			y: 1 - dot.value / top,
			lane: 0,
			back: from > turn
		};
		if (before) {
			const apart = from >= (stated[i - 1]?.to ?? from);
			if (method !== undefined && dot.method !== undefined && method !== dot.method) {
				layout.breaks.push({ key: dot.key, x: (before.to + here.from) / 2, method: dot.method });
			} else if (form === 'steps' && apart) {
				layout.steps.push({ key: dot.key, from: before.to, to: here.from, y: before.y, nextY: here.y });
			}
		}
		method = dot.method ?? method;
		layout.dots.push(here);
	});
	lift(layout.dots);
	return layout;
}

/** Neighbours stand on stairs, the earliest highest: words run on in time above those that follow. */
function lift(dots: DotLayout['dots']) {
	for (let i = dots.length - 2; i >= 0; i -= 1) {
		const [dot, next] = [dots[i], dots[i + 1]];
		if (!dot || !next) continue;
		const needed = next.back && !dot.back ? 2 * room : room;
		if (Math.abs(next.from - dot.from) < needed) dot.lane = next.lane + 1;
	}
}

function refuseMixed(statements: readonly Dot[]) {
	if (statements.length < 3) {
		throw new Error('Fewer than three statements make a dated timeline, not a chart.');
	}
	for (const part of ['kind', 'unit'] as const) {
		const names = [...new Set(statements.map((dot) => dot[part]))];
		if (names.length > 1)
			throw new Error(`One axis carries one ${part} of figure, not ${names.join(' and ')}.`);
	}
	const impossible = statements.find(({ value }) => !Number.isFinite(value) || value < 0);
	if (impossible) throw new Error(`Dots count from zero up: "${impossible.key}" has ${impossible.value}.`);
}

/** The number with its qualifier, in one piece. */
export function wordsOfDot({ qualifier, printed }: Dot): string {
	return [qualifier, isolate(printed)].filter(Boolean).join(' ');
}
