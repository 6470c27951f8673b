import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';

const origin = 'https://jpo.example';

function verdict(method: string, url: string, headers: Record<string, string> = {}): number | undefined {
	const request = new IncomingMessage(new Socket());
	request.method = method;
	request.url = url;
	request.httpVersion = '1.1';
	Object.assign(request.headers, { host: 'jpo.example', ...headers });
	return judge(request, origin)?.status;
}

describe('a read', () => {
	it('may come from anywhere', () => {
		expect(verdict('GET', '/fr', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).toBe(
			undefined
		);
	});

	it.each([
		['/%00', 400],
		['/%E0%A4%A', 400],
		['/100%', 400],
		['http://evil.example/fr', 400],
		[`/${'a'.repeat(5000)}`, 400],
		['/fr?q=%E0%A4%A', undefined],
		['/%D8%A3%D8%A8%D9%88%D8%A7%D8%A8', undefined]
	])('of %.20s is judged by its address', (url, status) => {
		expect(verdict('GET', url)).toBe(status);
	});

	it('must name a host, and use a known method', () => {
		expect(verdict('GET', '/fr', { host: '' })).toBe(400);
		expect(verdict('TRACE', '/fr')).toBe(405);
	});
});

describe('a write', () => {
	it('must come from our own pages', () => {
		expect(verdict('POST', '/desk', { origin })).toBe(undefined);
		expect(verdict('POST', '/desk', { origin: 'https://evil.example' })).toBe(403);
		expect(verdict('POST', '/desk', { origin: 'null' })).toBe(403);
		expect(verdict('DELETE', '/desk', { origin, 'sec-fetch-site': 'cross-site' })).toBe(403);
		expect(verdict('POST', '/desk')).toBe(403);
	});

	it('may come without an origin only where no cookie counts', () => {
		expect(verdict('POST', '/api/v1/counts')).toBe(undefined);
		expect(verdict('POST', '/api/v1/donations')).toBe(undefined);
		expect(verdict('PUT', '/api/v1/donations')).toBe(403);
		expect(verdict('POST', '/api/v1/counts', { origin: 'https://evil.example' })).toBe(403);
	});

	it('is at most 64 kB, except for a batch of counts', () => {
		expect(verdict('POST', '/desk', { origin, 'content-length': '70000' })).toBe(413);
		expect(verdict('POST', '/api/v1/counts', { 'content-length': '70000' })).toBe(undefined);
	});
});
