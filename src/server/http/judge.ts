import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refuse.ts';

const methods = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']);
const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Writes that no cookie authorises: they may come from a program that sends no Origin. */
const withoutCookie = new Set(['/api/v1/counts', '/api/v1/donations']);
const counts = '/api/v1/counts';
const longestPath = 4096;
const largestBody = 64 * 1024;
/** Where staff send files: a picture of the plan, a table. */
const uploads = /^\/desk\/(?:[\w-]+\/)*(?:plan|import)$/;
const largestBatch = 256 * 1024;
const largestUpload = 12 * 1024 * 1024;

function judgeAddress(url: string): Refusal | undefined {
	if (url.length > longestPath) return { status: 400, detail: 'The address is longer than 4 kB.' };
	if (!url.startsWith('/')) return { status: 400, detail: 'The address must begin with a slash.' };
	const path = url.split('?', 1)[0] ?? '';
	try {
		if (!decodeURIComponent(path).includes('\0')) return undefined;
	} catch {
		// Answered below: percent signs that are no UTF-8.
	}
	return { status: 400, detail: 'The address is not valid UTF-8 text in percent-encoding.' };
}

function judgeWrite(request: IncomingMessage, path: string, origin: string): Refusal | undefined {
	const sender = request.headers.origin;
	const elsewhere = sender !== undefined && sender !== origin;
	if (elsewhere || request.headers['sec-fetch-site'] === 'cross-site') {
		return { status: 403, detail: `This can only be sent from pages of ${origin}.` };
	}
	if (sender === undefined && !(request.method === 'POST' && withoutCookie.has(path))) {
		return { status: 403, detail: `The Origin header is missing: send it from pages of ${origin}.` };
	}
	if (request.headers['transfer-encoding'] !== undefined)
		return { status: 411, detail: 'Say with Content-Length how long it is.' };
	const length = Number(request.headers['content-length'] ?? 0);
	const upload = uploads.test(path);
	if (upload && length > largestUpload) return { status: 413, detail: 'This is larger than 12 MB.' };
	if (path === counts && length > largestBatch) return { status: 413, detail: 'This is larger than 256 kB.' };
	if (length > largestBody && path !== counts && !upload)
		return { status: 413, detail: 'This is larger than 64 kB.' };
	return undefined;
}

/** Why a request goes no further, judged by its first lines alone. */
export function judge(request: IncomingMessage, origin: string): Refusal | undefined {
	const url = request.url ?? '';
	const method = request.method ?? '';
	if (!methods.has(method)) return { status: 405, detail: 'This method is not known here.' };
	if (request.httpVersion === '1.1' && !request.headers.host) {
		return { status: 400, detail: 'The Host header is missing.' };
	}
	const expectation = request.headers.expect;
	if (expectation && expectation.toLowerCase() !== '100-continue') {
		return { status: 417, detail: 'This expectation cannot be met.' };
	}
	const refusal = judgeAddress(url);
	if (refusal || reads.has(method)) return refusal;
	return judgeWrite(request, url.split('?', 1)[0] ?? '', origin);
}
