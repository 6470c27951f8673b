import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

export type KitHandler = (
	request: IncomingMessage,
	response: ServerResponse,
	next: () => void
) => void | Promise<void>;

export type Rendered = { status: number; headers: Record<string, string | string[]>; body: Buffer };

/** What a public page may depend on, besides its address. */
const relevant = ['host', 'accept', 'accept-language'] as const;

function anonymous(request: IncomingMessage, url: string): IncomingMessage {
	const socket = new Socket();
	Object.defineProperty(socket, 'remoteAddress', { value: request.socket.remoteAddress });
	const copy = new IncomingMessage(socket);
	copy.method = 'GET';
	copy.url = url;
	copy.httpVersionMajor = 1;
	for (const name of relevant) {
		const value = request.headers[name];
		if (value !== undefined) copy.headers[name] = value;
	}
	copy.push(null);
	return copy;
}

function plainHeaders(response: ServerResponse): Record<string, string | string[]> {
	return Object.fromEntries(
		Object.entries(response.getHeaders()).map(([name, value]) => [
			name,
			Array.isArray(value) ? value : String(value)
		])
	);
}

/** Asks the application for `url` as nobody in particular, and collects its answer. */
export function render(handler: KitHandler, request: IncomingMessage, url: string): Promise<Rendered> {
	return new Promise((resolve, reject) => {
		const question = anonymous(request, url);
		const response = new ServerResponse(question);
		const chunks: Buffer[] = [];
		const collect = (chunk: unknown) => {
			if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
			return true;
		};
		Object.assign(response, {
			write: collect,
			writeHead(status: number, headers: Record<string, string> = {}) {
				response.statusCode = status;
				for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
				return response;
			},
			end(chunk?: unknown) {
				collect(chunk);
				resolve({
					status: response.statusCode,
					headers: plainHeaders(response),
					body: Buffer.concat(chunks)
				});
				return response;
			},
			destroy(error?: Error) {
				reject(error ?? new Error('The application gave up its answer.'));
				return response;
			}
		});
		Promise.resolve(handler(question, response, () => reject(new Error('No answer.')))).catch(reject);
	});
}
