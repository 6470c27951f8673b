import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const secretFile = () => process.env.ABWAB_SECRET_FILE ?? '.data/secret';

/** The secret of this installation, made at the first question. It never enters the database or a backup. */
function secret(): Buffer {
	const file = secretFile();
	if (!existsSync(file)) {
		mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
		// Written whole, then given its name: of two processes that ask first, one wins and both read the same.
		const mine = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
		writeFileSync(mine, randomBytes(32), { mode: 0o600 });
		try {
			linkSync(mine, file);
		} catch (error) {
			if (!existsSync(file)) throw error;
		} finally {
			rmSync(mine, { force: true });
		}
	}
	return readFileSync(file);
}

/** A key of 32 bytes for one purpose: nothing sealed for one can be opened for another. */
export function keyFor(purpose: string): Buffer {
	return Buffer.from(hkdfSync('sha256', secret(), '', `abwab ${purpose}`, 32));
}

/** Seals bytes with AES-256-GCM: nonce, tag and text in one. */
export function seal(purpose: string, open: Buffer): Buffer {
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce);
	const text = Buffer.concat([cipher.update(open), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** Opens what `seal` sealed. Throws where the key is another or a byte was changed. */
export function unseal(purpose: string, sealed: Buffer): Buffer {
	const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), sealed.subarray(0, 12));
	decipher.setAuthTag(sealed.subarray(12, 28));
	return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}
