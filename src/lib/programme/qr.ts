import { encode } from 'uqr';

/** The light margin that scanners need around a code, in its own units. */
const quietZone = 4;

/**
 * A QR code as one SVG path of dark runs, in a square of `size` units, its margin included. It survives the loss
 * of 15 %: a poster gets dirty, a screen has scratches.
 */
export function qrPath(text: string): { size: number; path: string } {
	const { data, size } = encode(text, { ecc: 'M', border: quietZone });
	const path = data.flatMap((row, y) =>
		row.flatMap((dark, x) => {
			if (!dark || row[x - 1]) return [];
			const end = row.indexOf(false, x);
			return [`M${x} ${y}h${(end < 0 ? size : end) - x}v1H${x}z`];
		})
	);
	return { size, path: path.join('') };
}
