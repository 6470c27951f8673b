import { createHash, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { keyFor, seal, unseal } from '#lib/platform/secret/keys.server.ts';

const period = 30;
const purpose = 'second factor';

function totp(secret: Secret, label = ''): TOTP {
	return new TOTP({ issuer: 'Abwab', label, secret, period, digits: 6, algorithm: 'SHA1' });
}

/** The secret that is offered during one sign-in, the same however often its page is shown. */
const offered = (signIn: string) =>
	new Secret({ buffer: new Uint8Array(keyFor(`${purpose} ${signIn}`)).buffer.slice(0, 20) });

/** What an authenticator is told of the secret offered: an address for its QR code, and words to type. */
export function offerSecondFactor({ signIn, name }: { signIn: string; name: string }): {
	address: string;
	words: string;
} {
	const secret = offered(signIn);
	return {
		address: totp(secret, name).toString(),
		words: secret.base32.match(/.{1,4}/g)?.join(' ') ?? ''
	};
}

/** The secret that was offered, sealed for the table. */
export function offeredSecret(signIn: string): Buffer {
	return seal(purpose, Buffer.from(offered(signIn).bytes));
}

/**
 * The half minute that a code belongs to, counted since 1970; undefined where it belongs to none near `now`, or to
 * one that is not after `used`: a code opens once.
 */
export function stepOfCode(sealed: Buffer, code: string, now: Date, used: number | null): number | undefined {
	const token = code.replace(/\s/g, '');
	if (!/^\d{6}$/.test(token)) return undefined;
	const secret = new Secret({ buffer: new Uint8Array(unseal(purpose, sealed)).buffer });
	const delta = totp(secret).validate({ token, timestamp: now.getTime(), window: 1 });
	if (delta === null) return undefined;
	const step = Math.floor(now.getTime() / 1000 / period) + delta;
	return used !== null && step <= used ? undefined : step;
}

/** No letter that is read as another. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';

/** Ten codes for the day on which the telephone is lost: 49 bits each, shown once. */
export function newRecoveryCodes(): { code: string; hash: Buffer }[] {
	return Array.from({ length: 10 }, () => {
		const signs = Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join('');
		const code = `${signs.slice(0, 5)}-${signs.slice(5)}`;
		return { code, hash: recoveryHash(code) };
	});
}

export function recoveryHash(code: string): Buffer {
	return createHash('sha256')
		.update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
		.digest();
}
