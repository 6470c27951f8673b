import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** Larger than any plan that is sent by mail, smaller than what would fill the memory: 40 million points. */
const mostPixels = 40_000_000;
/** In pixels: a phone that zooms in three times still sees lines. */
const longestSide = 1800;
/** In bytes: every phone keeps it. */
const largest = 140_000;
const formats = new Set(['jpeg', 'png', 'webp', 'heif', 'tiff', 'gif']);

export type PlanPicture = { id: string; bytes: Buffer; width: number; height: number };

/**
 * Makes a picture that somebody sent into one that phones keep: drawn anew as WebP, so that nothing of the file
 * itself survives, its place and camera included. Null where it is no picture, or too large to be looked at.
 */
export async function makePlanPicture(sent: Buffer): Promise<PlanPicture | null> {
	try {
		const picture = sharp(sent, { limitInputPixels: mostPixels, failOn: 'error', animated: false });
		const { format } = await picture.metadata();
		// A drawing can name files and addresses: it is not opened.
		if (!formats.has(format)) return null;
		const small = picture
			.rotate()
			.resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
			.flatten({ background: '#ffffff' });
		for (const quality of [80, 65, 50, 35, 20]) {
			const { data, info } = await small
				.clone()
				.webp({ quality, effort: 5 })
				.toBuffer({ resolveWithObject: true });
			if (info.width < 100 || info.height < 100) return null;
			if (data.length <= largest || quality === 20) {
				const id = createHash('sha256').update(data).digest('base64url').slice(0, 22);
				return { id, bytes: data, width: info.width, height: info.height };
			}
		}
		return null;
	} catch {
		return null;
	}
}
