import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../src/server/embedded/postgres.ts';

export type Nginx = {
	/** As advised for an event: it serves a page that has grown old whenever no newer one can be had. */
	port: number;
	/** Without that advice: only what our headers allow. The cache is the same. */
	strictPort: number;
	stop: () => Promise<void>;
};

/** The program on this machine. Throws a sentence that says what to do where there is none. */
function program(): string {
	const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
	const found = folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
	if (found) return found;
	throw new Error(
		'nginx is not installed: run `apt-get install -y --no-install-recommends nginx-light` as root, or what ' +
			'installs nginx on this machine, so that it is found in PATH or in /usr/sbin.'
	);
}

/** What an operator writes, and how it came to an answer in X-Cache. Our Cache-Control is not overruled. */
function configuration(origin: number, port: number, strictPort: number): string {
	return `
daemon off;
worker_processes 1;
pid nginx.pid;
error_log stderr error;
events { worker_connections 2048; }
http {
	access_log off;
	client_body_temp_path body;
	proxy_temp_path proxy;
	fastcgi_temp_path fastcgi;
	uwsgi_temp_path uwsgi;
	scgi_temp_path scgi;
	proxy_cache_path cache levels=1:2 keys_zone=public:10m inactive=30m use_temp_path=off;
	proxy_cache public;
	proxy_cache_lock on;
	proxy_cache_background_update on;
	proxy_set_header Host $http_host;
	add_header X-Cache $upstream_cache_status always;
	server {
		listen 127.0.0.1:${port};
		location / {
			proxy_pass http://127.0.0.1:${origin};
			proxy_cache_use_stale updating error timeout;
		}
		# Nobody's answer is another's here, and the lock would let them in one after the other.
		location ~ ^/((p|s|f|e)/|tifli$|desk|(ar|zgh|fr|en)/donate|$) {
			proxy_pass http://127.0.0.1:${origin};
			proxy_cache off;
		}
	}
	server {
		listen 127.0.0.1:${strictPort};
		location / {
			proxy_pass http://127.0.0.1:${origin};
		}
	}
}
`;
}

async function isOpen(port: number): Promise<boolean> {
	const socket = connect(port, '127.0.0.1');
	return once(socket, 'connect').then(
		() => Boolean(socket.destroy()),
		() => false
	);
}

/** A real nginx before `origin`, with an empty cache of its own. */
export async function startNginx(origin: number): Promise<Nginx> {
	const path = program();
	const [port, strictPort] = [await freePort(), await freePort()];
	const folder = mkdtempSync(join(tmpdir(), 'abwab-nginx-'));
	// Started by root, nginx works as another user, who has to come to the cache below.
	chmodSync(folder, 0o711);
	writeFileSync(join(folder, 'nginx.conf'), configuration(origin, port, strictPort));
	const child = spawn(path, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	const ended = once(child, 'close');
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
	while (!(await isOpen(strictPort))) {
		if (child.exitCode !== null) {
			await stop();
			throw new Error(`nginx did not start:\n${said}`);
		}
		await wait(25);
	}
	return { port, strictPort, stop };
}
