/** A worker that ends before this many milliseconds has died early. */
const earlyDeath = 10_000;
const longest = 8000;

/** How many workers of one place died early in a row, now that one more has ended after `lived` milliseconds. */
export function earlyDeaths(before: number, lived: number): number {
	return lived < earlyDeath ? before + 1 : 0;
}

/** How many milliseconds a place stays empty after so many early deaths in a row: none after the first. */
export function pauseAfter(deaths: number): number {
	return deaths <= 1 ? 0 : Math.min(250 * 2 ** (deaths - 2), longest);
}
