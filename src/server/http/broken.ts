import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { everyAnswer } from './headers.ts';
import { refusalBody, type Refusal } from './refuse.ts';

const refusals: Record<string, Refusal> = {
	HPE_HEADER_OVERFLOW: { status: 431, detail: 'The address and headers are longer than 16 kB.' },
	ERR_HTTP_REQUEST_TIMEOUT: { status: 408, detail: 'The request took too long to arrive.' }
};

/** Answers what is no HTTP request, with the headers of every answer. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Duplex): void {
	if (!socket.writable || error.code === 'ECONNRESET') {
		socket.destroy();
		return;
	}
	const refusal = refusals[error.code ?? ''] ?? { status: 400, detail: 'This is not a valid request.' };
	const { type, body } = refusalBody(false, refusal);
	const headers = {
		...everyAnswer,
		'content-type': type,
		'content-length': String(Buffer.byteLength(body)),
		'cache-control': 'no-store',
		connection: 'close'
	};
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
	socket.end(`HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${lines.join('')}\r\n${body}`);
}
