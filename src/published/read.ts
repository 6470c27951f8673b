import { error } from '@sveltejs/kit';
import type { Frame, Pages } from './page.ts';

type Event = { fetch: typeof globalThis.fetch; url: URL };

/**
 * Reads one public page from its page-data address. The server answers from memory; on a phone without a
 * signal the worker answers from its own copy, by the same function.
 */
export async function readPage<Name extends keyof Pages>({
	fetch,
	url
}: Event): Promise<Frame & Pages[Name]> {
	const known = url.searchParams.getAll('known').map((day) => `known=${encodeURIComponent(day)}`);
	const answer = await fetch(`/page-data${url.pathname}${known.length ? `?${known.join('&')}` : ''}`);
	if (!answer.ok) error(answer.status, { message: answer.status === 404 ? 'not-found' : 'unusable-address' });
	return (await answer.json()) as Frame & Pages[Name];
}
