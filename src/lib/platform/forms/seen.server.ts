import { createHash } from 'node:crypto';

/** One word for a thing as it was shown: a form brings it back, and a command tells whether it has changed since. */
export function seenAs(thing: unknown): string {
	return createHash('sha256').update(JSON.stringify(thing)).digest('base64url').slice(0, 16);
}
