import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A place on the wire between two programs, where what passes is counted and nothing is changed. */
export type Tap = {
	port: number;
	/** How many connections were opened so far. */
	connections: () => number;
	/** How many bytes went to the server so far. */
	bytesSent: () => number;
	/** Of connections opened from now on nothing passes, until it is let go on. */
	hold: () => void;
	letGo: () => void;
	close: () => void;
};

/** Stands before a server of this machine: the one that is at `port()` when somebody connects. */
export async function openTap(port: () => number): Promise<Tap> {
	let connections = 0;
	let bytesSent = 0;
	let held: (() => void)[] | undefined;
	const open = new Set<Socket>();
	const pass = (near: Socket) => {
		const far = connect(port(), '127.0.0.1');
		near.on('data', (part: Buffer) => (bytesSent += part.length));
		for (const [one, other] of [
			[near, far],
			[far, near]
		] as const) {
			open.add(one);
			one.setNoDelay(true).pipe(other);
			// A server that is not there is an end without an answer, as the other side would see it.
			one.on('error', () => {});
			one.on('close', (broken) => {
				open.delete(one);
				if (broken) other.destroy();
				else other.end();
			});
		}
	};
	const server = createServer((near) => {
		connections += 1;
		if (held) held.push(() => pass(near));
		else pass(near);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		port: (server.address() as AddressInfo).port,
		connections: () => connections,
		bytesSent: () => bytesSent,
		hold: () => {
			held = [];
		},
		letGo: () => {
			const waiting = held ?? [];
			held = undefined;
			for (const go of waiting) go();
		},
		close: () => {
			server.close();
			for (const socket of open) socket.destroy();
		}
	};
}
