import { describe, expect, it } from 'vitest';
import { connectionsOfEach, countWorkers } from './count.ts';

describe('the number of workers', () => {
	it('is the number of cores, and never less than one', () => {
		expect(countWorkers([], 2)).toBe(2);
		expect(countWorkers([], 0)).toBe(1);
	});

	it('is what the command line says, among whatever else it says', () => {
		expect(countWorkers(['--workers', '3'], 8)).toBe(3);
		expect(countWorkers(['--quiet', '--workers=1', 'more'], 8)).toBe(1);
	});

	it.each([['0'], ['-1'], ['two'], ['1.5'], ['99'], ['']])(
		'is refused in one sentence when it is %j',
		(wanted) => {
			expect(() => countWorkers([`--workers=${wanted}`], 2)).toThrow(
				/^--workers is not a whole number from 1 to 24: /
			);
		}
	);

	it('is refused when the command line leaves it out', () => {
		expect(() => countWorkers(['--workers'], 2)).toThrow(/^--workers is not a whole number/);
	});
});

describe('the connections of all workers together', () => {
	it.each([1, 2, 4, 8, 16, 24])(
		'leave room for others in the hundred of Postgres with %i workers',
		(workers) => {
			// One more each to hear of news, and two of the start process.
			const all = countWorkers([`--workers=${workers}`], 1) * (connectionsOfEach(workers) + 1) + 2;
			expect(all).toBeLessThanOrEqual(80);
			expect(connectionsOfEach(workers)).toBeGreaterThanOrEqual(2);
		}
	);

	it('stay within that on a machine of however many cores', () => {
		const workers = countWorkers([], 256);
		expect(workers * (connectionsOfEach(workers) + 1) + 2).toBeLessThanOrEqual(80);
	});
});
