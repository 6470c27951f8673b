import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { everyAnswer } from './headers.ts';

type Encoding = 'identity' | 'br' | 'gzip';
type Variant = { body: Buffer; headers: Record<string, string> };

/** An answer in memory: the same for everyone who may read it, in every encoding asked for so far. */
export type Bytes = {
	etag: string;
	headers: Record<string, string>;
	identity: Buffer;
	variants: Map<Encoding, Variant | Promise<Variant>>;
	/** How much memory it takes, all encodings included. */
	size: number;
};

const text = /^(text\/|application\/([a-z.+-]*json|javascript|xml|manifest)|image\/svg)/;
const worthCompressing = 512;

/** A weak tag, since the same answer travels in several encodings. */
function tagOf(body: Buffer): string {
	return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

export function bytesOf(body: Buffer, headers: Record<string, string>): Bytes {
	const own = headers.etag;
	const etag = own === undefined ? tagOf(body) : own.startsWith('W/') ? own : `W/${own}`;
	return { etag, headers: { ...headers, etag }, identity: body, variants: new Map(), size: body.length };
}

const isCompressible = (bytes: Bytes) =>
	bytes.identity.length >= worthCompressing && text.test(bytes.headers['content-type'] ?? '');

export function variantOf(bytes: Bytes, encoding: Encoding, body: Buffer): Variant {
	const headers: Record<string, string> = {
		...everyAnswer,
		...bytes.headers,
		'content-length': String(body.length)
	};
	if (isCompressible(bytes)) headers.vary = 'Accept-Encoding';
	if (encoding !== 'identity') headers['content-encoding'] = encoding;
	return { body, headers };
}

/** As small as it gets: an answer is compressed once per version, and read by a stadium. */
function compress(encoding: Encoding, body: Buffer): Promise<Buffer> | Buffer {
	const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
	const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: body.length };
	if (encoding === 'br') return promisify(brotliCompress)(body, { params });
	if (encoding === 'gzip') return promisify(gzip)(body, { level: 9 });
	return body;
}

function inEncoding(bytes: Bytes, encoding: Encoding): Variant | Promise<Variant> {
	const known = bytes.variants.get(encoding);
	if (known) return known;
	const making = Promise.resolve(compress(encoding, bytes.identity)).then((body) => {
		const variant = variantOf(bytes, encoding, body);
		if (encoding !== 'identity') bytes.size += body.length;
		bytes.variants.set(encoding, variant);
		return variant;
	});
	bytes.variants.set(encoding, making);
	return making;
}

function accepts(header: string, encoding: string): boolean {
	return header.split(',').some((part) => {
		const [name, ...parameters] = part.split(';');
		return name?.trim() === encoding && !parameters.some((each) => /^\s*q=0(\.0*)?\s*$/.test(each));
	});
}

function chooseEncoding(bytes: Bytes, header: string | undefined): Encoding {
	if (!header || !isCompressible(bytes)) return 'identity';
	if (accepts(header, 'br')) return 'br';
	return accepts(header, 'gzip') ? 'gzip' : 'identity';
}

/** Whether `condition` (If-None-Match) names `etag`; strong or weak makes no difference to a read. */
function matches(condition: string | undefined, etag: string): boolean {
	if (!condition) return false;
	const plain = (tag: string) => tag.trim().replace(/^W\//, '');
	return condition.trim() === '*' || condition.split(',').some((tag) => plain(tag) === plain(etag));
}

/** Sends an answer from memory: 304 where the asker has it, with all headers of the 200. */
export async function sendBytes(
	request: IncomingMessage,
	response: ServerResponse,
	bytes: Bytes
): Promise<void> {
	const ready = inEncoding(bytes, chooseEncoding(bytes, request.headers['accept-encoding']));
	const { body, headers } = ready instanceof Promise ? await ready : ready;
	if (matches(request.headers['if-none-match'], bytes.etag)) {
		const { 'content-length': _length, 'content-encoding': _encoding, ...rest } = headers;
		response.writeHead(304, rest).end();
		return;
	}
	response.writeHead(200, headers);
	response.end(request.method === 'HEAD' ? undefined : body);
}
