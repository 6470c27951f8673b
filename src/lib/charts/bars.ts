import { isolate } from './isolate.ts';
import { niceTicks } from './ticks.ts';

/** One bar. Every word and number on it is printed by the caller, in the page's language. */
export type Bar = {
	key: string;
	label: string;
	sublabel?: string;
	/** null where no number is known. */
	value: number | null;
	printed: string;
	/** Where the number comes from: `data-observation` around it. */
	observation?: string;
	/** Words that belong to the number («ما يناهز»): drawn with it. */
	qualifier?: string;
	href?: string;
	/** Words for a number that may still change; its bar is an outline. */
	status?: string;
	/** Why there is no number: drawn in the empty slot. */
	unknown?: string;
	/** There was nothing to count, which is not the same as not knowing. */
	gap?: boolean;
};

type Direction = 'ltr' | 'rtl';

/** Where one bar stands. An empty slot is as long as the drawing and is never a bar of length zero. */
export type BarRect = {
	key: string;
	slot: 'bar' | 'unknown' | 'gap';
	x: number;
	y: number;
	width: number;
	height: number;
};

/** Bars lie in rows, first on top, from a baseline that is always zero: left, or right in `rtl`. */
export function layoutBars(
	bars: readonly Bar[],
	{
		width,
		height,
		direction,
		fill = 1
	}: { width: number; height: number; direction: Direction; fill?: number }
): { ticks: number[]; max: number; rects: BarRect[] } {
	const values = bars.map((bar) => known(bar) ?? 0);
	const ticks = niceTicks(Math.max(0, ...values));
	const max = ticks.at(-1) ?? 1;
	const row = height / Math.max(1, bars.length);
	const rects = bars.map((bar, i): BarRect => {
		const value = known(bar);
		const length = value === null ? width : Number(((value / max) * width).toFixed(3));
		return {
			key: bar.key,
			slot: value === null ? (bar.gap ? 'gap' : 'unknown') : 'bar',
			x: direction === 'rtl' ? width - length : 0,
			y: row * (i + (1 - fill) / 2),
			width: length,
			height: row * fill
		};
	});
	return { ticks, max, rects };
}

function known(bar: Bar): number | null {
	if (bar.value === null) return null;
	if (!Number.isFinite(bar.value) || bar.value < 0) {
		throw new Error(`Bars count from zero up: "${bar.key}" has ${bar.value}.`);
	}
	if (bar.gap) throw new Error(`"${bar.key}" is a gap and has a value: it can only be one of them.`);
	return bar.value;
}

/** The number with its words, or why there is none: what stands at the bar, said in one line. */
export function wordsOf(bar: Bar, unknown: string): string {
	if (bar.value === null) return bar.unknown ?? unknown;
	const number = [bar.qualifier, isolate(bar.printed)].filter(Boolean).join(' ');
	return bar.status ? `${number} (${bar.status})` : number;
}

/** What the bar stands for, in one line. */
export function nameOf(bar: Bar): string {
	return [bar.label, bar.sublabel]
		.filter(Boolean)
		.map((text) => isolate(text as string))
		.join(' ');
}
