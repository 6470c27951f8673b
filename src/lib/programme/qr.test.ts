import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPath } from './qr.ts';

/** Paints the runs of a path again. */
function painted({ size, path }: { size: number; path: string }): boolean[][] {
	const squares = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
	for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
		for (let i = 0; i < Number(run); i++) squares[Number(y)]![Number(x) + i] = true;
	}
	return squares;
}

test('the path paints every dark square of the code and no other, with a margin of four', () => {
	const text = 'https://abwab.test/e/el-jadida-2025/p/12';
	const drawn = qrPath(text);
	const squares = painted(drawn);
	expect(squares).toEqual(encode(text, { ecc: 'M', border: 4 }).data);
	expect(squares.slice(0, 4).flat().some(Boolean)).toBe(false);
	expect(squares.slice(-4).flat().some(Boolean)).toBe(false);
	expect(squares.some((row) => row.slice(0, 4).some(Boolean) || row.slice(-4).some(Boolean))).toBe(false);
});
