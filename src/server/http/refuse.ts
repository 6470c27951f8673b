import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { setEveryHeader } from './headers.ts';

export type Refusal = { status: number; detail: string };

/** The words of a refusal: a problem document, or a short text for a person at a browser. */
export function refusalBody(forPerson: boolean, { status, detail }: Refusal): { type: string; body: string } {
	const title = STATUS_CODES[status] ?? 'Refused';
	if (forPerson) return { type: 'text/plain; charset=utf-8', body: `${title}. ${detail}\n` };
	const problem = { type: 'about:blank', title, status, detail };
	return { type: 'application/problem+json; charset=utf-8', body: JSON.stringify(problem) };
}

/** Answers a request that goes no further. */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
	const forPerson = !request.url?.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');
	const { type, body } = refusalBody(forPerson, refusal);
	setEveryHeader(response);
	// What was sent is not read: the connection ends with the answer.
	if (request.method !== 'GET' && request.method !== 'HEAD') response.setHeader('connection', 'close');
	response.writeHead(refusal.status, {
		'content-type': type,
		'content-length': Buffer.byteLength(body),
		'cache-control': 'no-store'
	});
	response.end(request.method === 'HEAD' ? undefined : body);
}
