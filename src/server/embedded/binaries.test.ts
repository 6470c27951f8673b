import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packagedBinaries, programIn } from './binaries.ts';

it('the packaged Postgres is found where npm put it', () => {
	expect(existsSync(programIn(packagedBinaries(), 'postgres'))).toBe(true);
});

it('a missing Postgres is said in one sentence, with the way out', () => {
	const resolve = () => {
		throw new Error('Cannot find module');
	};
	expect(() => packagedBinaries(resolve)).toThrow(
		/^The embedded database is not installed .* or set DATABASE_URL\.$/
	);
});
