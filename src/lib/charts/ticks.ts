/** Round marks from zero up to the first one that holds `largest`: about `wanted` steps of 1, 2, 2.5 or 5. */
export function niceTicks(largest: number, wanted = 5): number[] {
	if (!(largest > 0)) return [0, 1];
	const rough = largest / wanted;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = power * ([1, 2, 2.5, 5, 10].find((size) => size * power >= rough * (1 - 1e-9)) ?? 10);
	const steps = Math.ceil((largest / step) * (1 - 1e-9));
	return Array.from({ length: steps + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}
