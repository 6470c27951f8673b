import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publishedVersion } from '#published/files.server.ts';
import { liveVersion } from '#published/live.server.ts';
import type { Configuration } from './configuration.ts';
import { answerBrokenRequest } from './http/broken.ts';
import { createFront } from './http/front.ts';
import type { KitHandler } from './http/render.ts';
import { readStaticFiles } from './http/static.ts';
import { causeOf, StartRefused } from './refusal.ts';

type Place = Pick<Configuration, 'origin' | 'host' | 'port'>;

const build = resolve('build');

async function loadApplication(): Promise<KitHandler> {
	// Imported once the environment is complete: the handler reads ORIGIN as it loads.
	const path = pathToFileURL(`${build}/handler.js`).href;
	const { handler } = (await import(/* @vite-ignore */ path)) as { handler: KitHandler };
	return handler;
}

function open(server: Server, { host, port }: Place): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', (error) => {
			const taken = causeOf(error) === 'EADDRINUSE';
			const cause = taken
				? 'is already in use: stop what uses it'
				: `cannot be opened (${causeOf(error)}): check HOST`;
			reject(new StartRefused(`Port ${port} ${cause}, or set PORT to another.`));
		});
		server.listen({ host, port }, resolve);
	});
}

/** Stops accepting, lets what is being answered finish for 2.5 s, then cuts it off. */
function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		const idle = setInterval(() => server.closeIdleConnections(), 50);
		const cut = setTimeout(() => server.closeAllConnections(), 2500);
		server.close(() => {
			clearInterval(idle);
			clearTimeout(cut);
			resolve();
		});
		server.closeIdleConnections();
	});
}

/** Answers requests from now on; returns how to stop. */
export async function listen(place: Place): Promise<() => Promise<void>> {
	const front = createFront({
		origin: place.origin,
		files: readStaticFiles(`${build}/client`),
		handler: await loadApplication(),
		version: (path) =>
			path === '/api/v1/live' ? `${publishedVersion()} ${liveVersion()}` : publishedVersion()
	});
	const server = createServer(
		{
			maxHeaderSize: 16_384,
			headersTimeout: 10_000,
			requestTimeout: 30_000,
			keepAliveTimeout: 65_000,
			connectionsCheckingInterval: 5_000,
			// A request without Host is refused by the front, with the headers of every answer.
			requireHostHeader: false
		},
		front
	);
	server.on('checkExpectation', front);
	server.on('clientError', answerBrokenRequest);
	await open(server, place);
	return () => close(server);
}
