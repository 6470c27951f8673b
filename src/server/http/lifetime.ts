/** For how many seconds a public answer may be repeated. */
export type Lifetime = {
	fresh: number;
	/** Repeated at once while a newer one is made. */
	whileRevalidating: number;
	/** Repeated when no newer one can be made. */
	ifError: number;
};

function seconds(header: string, directive: string): number | undefined {
	const found = new RegExp(`(?:^|[,\\s])${directive}=(\\d+)`).exec(header);
	return found ? Number(found[1]) : undefined;
}

/** How long an answer may be kept by its Cache-Control; undefined: not at all. */
export function lifetimeOf(cacheControl: string | undefined): Lifetime | undefined {
	if (!cacheControl || !/\bpublic\b/.test(cacheControl) || /\bno-(store|cache)\b/.test(cacheControl)) {
		return undefined;
	}
	return {
		fresh: seconds(cacheControl, 's-maxage') ?? seconds(cacheControl, 'max-age') ?? 0,
		whileRevalidating: seconds(cacheControl, 'stale-while-revalidate') ?? 0,
		ifError: seconds(cacheControl, 'stale-if-error') ?? 0
	};
}
