import { createHash, randomBytes } from 'node:crypto';

/** A secret for a cookie or a link: 256 bits, and its hash, which is all that is kept of it. */
export function newToken(): { token: string; hash: Buffer } {
	const token = randomBytes(32).toString('base64url');
	return { token, hash: tokenHash(token) };
}

export function tokenHash(token: string): Buffer {
	return createHash('sha256').update(token).digest();
}
