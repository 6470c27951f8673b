import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from '../log.ts';
import { bytesOf, sendBytes, type Bytes } from './bytes.ts';
import { everyAnswer } from './headers.ts';
import { lifetimeOf, type Lifetime } from './lifetime.ts';
import { render, type KitHandler, type Rendered } from './render.ts';

type Kept = { bytes: Bytes; lifetime: Lifetime; version: string; madeAt: number };
type Outcome = { kept: Kept } | { rendered: Rendered };

type Options = {
	handler: KitHandler;
	/** The version of the published files: an answer made from another one is not fresh. */
	version: (path: string) => string;
	/** Bytes of memory for all kept answers together. */
	limit?: number;
};

const neverPublic = /^\/(desk|healthz|readyz)(\/|$)/;
const mostPersonalPaths = 5000;

/** One key for addresses that differ only in the order of their parameters. */
export function addressOf(url: string): { path: string; address: string } {
	const [path = '/', ...rest] = url.split('?');
	if (rest.length === 0) return { path, address: path };
	const query = new URLSearchParams(rest.join('?'));
	query.sort();
	return { path, address: query.size > 0 ? `${path}?${query}` : path };
}

function isShareable({ status, headers }: Rendered): Lifetime | undefined {
	const control = headers['cache-control'];
	const vary = String(headers.vary ?? '').toLowerCase();
	if (status !== 200 || headers['set-cookie'] || (vary && vary !== 'accept-encoding')) return undefined;
	return lifetimeOf(Array.isArray(control) ? control.join(', ') : control);
}

function sharedBytes({ headers, body }: Rendered, before: Bytes | undefined): Bytes {
	const { 'content-length': _length, ...rest } = headers;
	const flat = Object.entries(rest).map(([name, value]) => [name, String(value)]);
	const bytes = bytesOf(body, Object.fromEntries(flat) as Record<string, string>);
	// The same bytes as before keep what was compressed from them.
	const same =
		before?.identity.equals(body) && JSON.stringify(before.headers) === JSON.stringify(bytes.headers);
	return same && before ? before : bytes;
}

const ageOf = (kept: Kept) => (performance.now() - kept.madeAt) / 1000;

function sendKept(request: IncomingMessage, response: ServerResponse, kept: Kept): Promise<void> {
	response.setHeader('age', Math.floor(ageOf(kept)));
	return sendBytes(request, response, kept.bytes);
}

function sendRendered(request: IncomingMessage, response: ServerResponse, rendered: Rendered): void {
	response.writeHead(rendered.status, { ...everyAnswer, ...rendered.headers });
	response.end(request.method === 'HEAD' ? undefined : rendered.body);
}

/**
 * Keeps public answers in memory by the rules any HTTP cache follows. The function it returns answers a
 * GET or HEAD, or says false: the answer is not public, the application must be asked for this person.
 */
export function createKeeper({ handler, version, limit = 64 * 1024 * 1024 }: Options) {
	const answers = new Map<string, Kept>();
	const making = new Map<string, Promise<Outcome>>();
	const personal = new Set<string>();

	function remember(address: string, kept: Kept): void {
		answers.delete(address);
		answers.set(address, kept);
		let size = 0;
		for (const { bytes } of answers.values()) size += bytes.size;
		for (const [oldest, { bytes }] of answers) {
			if (size <= limit) return;
			size -= bytes.size;
			answers.delete(oldest);
		}
	}

	async function make(request: IncomingMessage, address: string, shape: string): Promise<Outcome> {
		const madeFrom = version(addressOf(address).path);
		const rendered = await render(handler, request, address);
		const lifetime = isShareable(rendered);
		if (!lifetime) {
			if (rendered.status < 400 && personal.size < mostPersonalPaths) personal.add(shape);
			return { rendered };
		}
		const bytes = sharedBytes(rendered, answers.get(address)?.bytes);
		const kept = { bytes, lifetime, version: madeFrom, madeAt: performance.now() };
		remember(address, kept);
		return { kept };
	}

	/** However many ask at once, one answer is made. */
	function makeOnce(request: IncomingMessage, address: string, shape: string) {
		const underway = making.get(address);
		if (underway) return { first: false, outcome: underway };
		const outcome = make(request, address, shape).finally(() => making.delete(address));
		making.set(address, outcome);
		return { first: true, outcome };
	}

	return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
		const { path, address } = addressOf(request.url ?? '/');
		// A page may be public as such and personal with a question: the two are told apart.
		const shape = address === path ? path : `${path}?`;
		if (request.headers.authorization || neverPublic.test(path) || personal.has(shape)) return false;

		const kept = answers.get(address);
		const age = kept ? ageOf(kept) : Infinity;
		if (kept?.version === version(path) && age < kept.lifetime.fresh + kept.lifetime.whileRevalidating) {
			if (age >= kept.lifetime.fresh) {
				makeOnce(request, address, shape).outcome.catch((error: unknown) => log('error', String(error)));
			} else {
				answers.delete(address);
				answers.set(address, kept);
			}
			await sendKept(request, response, kept);
			return true;
		}

		const { first, outcome } = makeOnce(request, address, shape);
		const result = await outcome.catch((error: unknown) => {
			if (first) log('error', String(error));
			return undefined;
		});
		if (result && 'kept' in result) {
			await sendKept(request, response, result.kept);
			return true;
		}
		const failed = !result || result.rendered.status >= 500;
		if (failed && kept && age < kept.lifetime.fresh + kept.lifetime.ifError) {
			await sendKept(request, response, kept);
			return true;
		}
		if (!result || !first || request.headers.cookie) return false;
		sendRendered(request, response, result.rendered);
		return true;
	};
}
