import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptInvitation, inviteStaff } from '#lib/accounts/commands/invitation.server.ts';
import { connect } from '#lib/platform/db/database.server.ts';
import { build } from '../../src/server/build.js';
import { databaseUrl, dataFolder, startProduct } from '../integration/product.ts';
import { samira } from '../people.ts';
import { get } from './readers.ts';
import { full } from './size.ts';

const minute = 60_000;
const attempts = full ? 10_000 : 200;
const password = 'quatre chevaux dans la brume';
const place = dataFolder();

beforeAll(() => build(process.cwd()), 3 * minute);
afterAll(() => place.remove());

type Answer = { status: number; cookies: string[] };

/** Sends the form of the sign-in page as a browser does, from an address that its sender chose. */
function signIn(port: number, from: string, fields: Record<string, string>, cookie = ''): Promise<Answer> {
	const body = new URLSearchParams(fields).toString();
	return new Promise((resolve, reject) => {
		const question = request(
			{
				host: '127.0.0.1',
				port,
				path: '/desk/sign-in',
				method: 'POST',
				headers: {
					accept: 'text/html',
					'content-type': 'application/x-www-form-urlencoded',
					'content-length': Buffer.byteLength(body),
					origin: `http://localhost:${port}`,
					'x-forwarded-for': from,
					...(cookie ? { cookie } : {})
				}
			},
			(answer) => {
				answer.resume();
				answer.on('end', () =>
					resolve({ status: answer.statusCode ?? 0, cookies: answer.headers['set-cookie'] ?? [] })
				);
			}
		);
		question.on('error', reject).end(body);
	});
}

/** How many public pages are read in a row while something else goes on; the median milliseconds of one. */
async function readingTime(port: number, reads: number): Promise<number> {
	const times: number[] = [];
	for (let n = 0; n < reads; n += 1) {
		const began = performance.now();
		expect((await get(port, '/ar/tifli')).status).toBe(200);
		times.push(performance.now() - began);
		await wait(5);
	}
	return times.sort((a, b) => a - b)[Math.floor(reads / 2)] ?? 0;
}

describe('many thousand attempts to sign in to one account from many addresses', () => {
	it(
		'do not sign in, do not shut its owner out of a browser that is known, and readers hardly notice',
		async () => {
			const product = await startProduct({ ABWAB_DATA: place.data }, { workers: 2 });
			const { db, close } = connect(databaseUrl(place.data), { max: 2 });
			const invited = await inviteStaff(
				db,
				samira,
				{ note: 'x', grants: [{ role: 'programme', edition: null, only: null }] },
				new Date()
			);
			const phone = { known: undefined, userAgent: '' };
			const token = 'token' in invited ? invited.token : '';
			const joined = await acceptInvitation(
				db,
				{ token, name: 'owner', password, lang: 'ar' },
				phone,
				new Date()
			);
			await close();
			const known = 'browser' in joined ? `browser=${joined.browser}` : '';

			const calm = await readingTime(product.port, 200);
			let sent = 0;
			const answers: Answer[] = [];
			const attacker = async () => {
				while (sent < attempts) {
					sent += 1;
					const from = `${10 + (sent % 200)}.${sent % 251}.7.${sent % 253}`;
					answers.push(await signIn(product.port, from, { name: 'owner', password: `guess ${sent}` }));
				}
			};
			const attack = Promise.all(Array.from({ length: 32 }, attacker));
			const underAttack = await readingTime(product.port, 200);
			const owner = await signIn(product.port, '41.140.0.1', { name: 'owner', password }, known);
			expect(owner.status, 'the owner, on a telephone that is known').toBe(303);
			await attack;

			expect(answers.length).toBe(attempts);
			expect(answers.filter(({ status }) => ![400, 429, 503].includes(status))).toEqual([]);
			expect(answers.flatMap(({ cookies }) => cookies.filter((one) => one.startsWith('sign-in=')))).toEqual(
				[]
			);
			// Beside the same pages without an attack: a ratio, since machines differ.
			expect(underAttack / calm, `${calm.toFixed(1)} ms, then ${underAttack.toFixed(1)} ms`).toBeLessThan(25);
			// Five freely, then each after twice the wait of the one before: of a quarter of an hour, fifteen guesses.
			const guesses = answers.filter(({ status }) => status === 400).length;
			expect(guesses).toBeGreaterThan(0);
			expect(guesses).toBeLessThanOrEqual(20);
			await product.stop();
		},
		15 * minute
	);
});
