import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from '../log.ts';
import { sendBytes, type Bytes } from './bytes.ts';
import { setEveryHeader } from './headers.ts';
import { judge } from './judge.ts';
import { createKeeper } from './keep.ts';
import { refuse } from './refuse.ts';
import type { KitHandler } from './render.ts';
import { isWorkerOff, sendWorkerOff } from './worker-off.ts';

type Options = {
	origin: string;
	files: Map<string, Bytes>;
	handler: KitHandler;
	version: (path: string) => string;
};

const isRead = (request: IncomingMessage) => request.method === 'GET' || request.method === 'HEAD';

function logFailures(request: IncomingMessage, response: ServerResponse, id: string): void {
	response.once('finish', () => {
		if (response.statusCode < 500) return;
		const path = request.url?.split('?', 1)[0];
		log('error', 'answer', { id, method: request.method, path, status: response.statusCode });
	});
}

/** What every request meets first: refused, answered from memory, or handed to the application. */
export function createFront({ origin, files, handler, version }: Options) {
	const answerFromMemory = createKeeper({ handler, version });

	async function askApplication(request: IncomingMessage, response: ServerResponse): Promise<void> {
		setEveryHeader(response);
		// Kit's own 304 leaves out the headers of its 200; a browser would go on with ours instead.
		delete request.headers['if-none-match'];
		await handler(request, response, () =>
			refuse(request, response, { status: 404, detail: 'Nothing is here.' })
		);
	}

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const refusal = judge(request, origin);
		if (refusal) return refuse(request, response, refusal);
		const id = randomBytes(6).toString('hex');
		try {
			if (isRead(request)) {
				const path = request.url?.split('?', 1)[0] ?? '';
				if (path === '/service-worker.js' && isWorkerOff()) return sendWorkerOff(response);
				const file = files.get(path);
				if (file) return await sendBytes(request, response, file);
			}
			request.headers['x-request-id'] = id;
			logFailures(request, response, id);
			if (isRead(request) && (await answerFromMemory(request, response))) return;
			await askApplication(request, response);
		} catch (error) {
			log('error', 'request', { id, cause: String(error) });
			if (response.headersSent) response.destroy();
			else
				refuse(request, response, { status: 500, detail: `Please try again. If it stays so, quote ${id}.` });
		}
	}

	return (request: IncomingMessage, response: ServerResponse): void => void answer(request, response);
}
