/** Prints one line for a step of the start: its name, how long it took, and what came of it. */
export async function step<T>(
	name: string,
	work: () => Promise<T>,
	outcome: (result: T) => string
): Promise<T> {
	const began = performance.now();
	const result = await work();
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	console.log(`  ${name.padEnd(13)} ${seconds.padStart(5)} s  ${outcome(result)}`.trimEnd());
	return result;
}
