import { hash, verify, type Algorithm } from '@node-rs/argon2';

/** OWASP's parameters for Argon2id: 19 MiB, twice, one lane. The enum is const: by its number. */
const options = {
	algorithm: 2 satisfies Algorithm.Argon2id,
	memoryCost: 19_456,
	timeCost: 2,
	parallelism: 1
};

/** How many hashes are worked out at once, and how many may wait: a flood of sign-ins must not starve readers. */
const atOnce = 2;
const mostWaiting = 10;

let working = 0;
const waiting: (() => void)[] = [];

/** Too many people sign in at this moment: try again in a moment. */
export class Busy extends Error {
	override name = 'Busy';
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
	if (working >= atOnce) {
		if (waiting.length >= mostWaiting) throw new Busy();
		await new Promise<void>((resolve) => waiting.push(resolve));
	}
	working += 1;
	try {
		return await work();
	} finally {
		working -= 1;
		waiting.shift()?.();
	}
}

/** Throws `Busy` where too many wait already. */
export function hashPassword(password: string): Promise<string> {
	return inTurn(() => hash(password, options));
}

/** Of nobody's password: asked where there is no such person, so that both take the same time. */
const nobody = hash('nobody', options);

/** Whether it is the password; without a hash the answer takes as long, and is no. Throws `Busy`. */
export function isPassword(password: string, known: string | undefined): Promise<boolean> {
	return inTurn(async () => {
		const right = await verify(known ?? (await nobody), password);
		return right && known !== undefined;
	});
}
