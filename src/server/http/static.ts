import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { bytesOf, variantOf, type Bytes } from './bytes.ts';
import { workerPolicy } from './headers.ts';

const types: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8'
};

function lifetime(path: string): string {
	if (path.startsWith('/_app/immutable/')) return 'public, max-age=31536000, immutable';
	// A browser must find a new worker, and a new version, at the first question.
	return path === '/service-worker.js' || path === '/_app/version.json'
		? 'no-cache'
		: 'public, max-age=3600, stale-while-revalidate=86400';
}

function read(file: string, path: string): Bytes {
	const headers: Record<string, string> = {
		'content-type': types[extname(path)] ?? 'application/octet-stream',
		'cache-control': lifetime(path)
	};
	if (extname(path) === '.js') headers['content-security-policy'] = workerPolicy;
	const bytes = bytesOf(readFileSync(file), headers);
	for (const [encoding, ending] of [
		['br', '.br'],
		['gzip', '.gz']
	] as const) {
		if (!existsSync(file + ending)) continue;
		const body = readFileSync(file + ending);
		bytes.variants.set(encoding, variantOf(bytes, encoding, body));
	}
	return bytes;
}

/** The files of the client by their path: a few megabytes, read once. */
export function readStaticFiles(folder: string): Map<string, Bytes> {
	const files = new Map<string, Bytes>();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || /\.(br|gz|map)$/.test(entry.name)) continue;
		const file = join(entry.parentPath, entry.name);
		const path = `/${relative(folder, file).split(sep).join('/')}`;
		files.set(path, read(file, path));
	}
	return files;
}
