import { browser } from '$app/environment';
import { error } from '@sveltejs/kit';
import type { Frame, Pages } from './page.ts';
import { pageQueryOf } from './page-query.ts';

/** What this browser shows: a refresh that fails leaves it as it is. */
let shown: { address: string; page: unknown } | undefined;

type Event = { fetch: typeof globalThis.fetch; url: URL };

/**
 * Reads one public page from its page-data address. The server answers from memory; on a phone without a
 * signal the worker answers from its own copy, by the same function.
 */
export async function readPage<Name extends keyof Pages>({
	fetch,
	url
}: Event): Promise<Frame & Pages[Name]> {
	const address = `/page-data${url.pathname}${pageQueryOf(url.searchParams)}`;
	const answer = await fetch(address).catch(() => undefined);
	if (answer?.ok) {
		const page = (await answer.json()) as Frame & Pages[Name];
		if (browser) shown = { address, page };
		return page;
	}
	if (shown?.address === address && answer?.status !== 404) return shown.page as Frame & Pages[Name];
	if (!answer) error(503, { message: 'unreachable' });
	error(answer.status, { message: answer.status === 404 ? 'not-found' : 'unusable-address' });
}
