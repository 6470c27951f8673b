import type { Language } from '../i18n/language.ts';

/** What `/api/v1/live` answers, as far as the poll itself looks at it. */
export type LiveNews = {
	/** Version of the programme; 0 where there is none. */
	version: number;
	/** Numbers of sessions. */
	now: number[];
	next: number[];
	streams: { id: number; state: string }[];
	crowd: { pavilion: number; level: string; until: string }[];
	notices: { id: number; confirmedAt: string; expiresAt: string }[];
};

type Attempt = {
	/** How many attempts in a row have failed. */
	failures: number;
	/** Seconds the server asked for; 0 where it asked for none. */
	retryAfter: number;
	/** From 0 to 1: phones that began together do not stay together. */
	random: number;
};

/** Milliseconds to the next attempt: 25 to 40 seconds, doubled by each failure up to 5 minutes. */
export function nextDelay({ failures, retryAfter, random }: Attempt): number {
	const own = Math.min(40 * 2 ** failures, 300) * (0.625 + 0.375 * random);
	// A day at most: timers that are told more fire at once.
	return 1000 * Math.max(own, Math.min(retryAfter, 86_400) + 15 * random * +(retryAfter > 0));
}

/** Listens, as long as the page is seen, to what changes by the minute. Returns what ends it. */
export function followLive(
	lang: Language,
	onAnswer: (live: LiveNews) => void,
	onFailure: () => void
): () => void {
	let timer: ReturnType<typeof setTimeout>;
	let asking: AbortController | undefined;
	let stopped = false;
	let asked = -Infinity;
	let notBefore = 0;
	let failures = 0;

	// Not `Date.now()`: a phone whose clock is set back would wait for hours.
	const now = () => performance.now();

	function wait(delay: number) {
		clearTimeout(timer);
		if (!document.hidden) timer = setTimeout(() => void ask(), Math.max(delay, notBefore - now()));
	}

	async function ask() {
		if (asking) return;
		asking = new AbortController();
		asked = now();
		const deadline = setTimeout(() => asking?.abort(), 8000);
		let live: LiveNews | undefined;
		let retryAfter = 0;
		try {
			const answer = await fetch(`/api/v1/live?lang=${lang}`, { cache: 'no-cache', signal: asking.signal });
			retryAfter = +(answer.headers.get('retry-after') ?? 0) || 0;
			// The page of a network that asks to sign in first comes with status 200, too.
			if (answer.ok) live = (await answer.json()) as LiveNews;
		} catch {
			// No network, no answer in time, or no JSON: all the same here.
		}
		clearTimeout(deadline);
		asking = undefined;
		if (stopped) return;
		const heard = live?.now ? live : undefined;
		failures = heard ? 0 : failures + 1;
		const delay = nextDelay({ failures, retryAfter, random: Math.random() });
		notBefore = retryAfter ? now() + delay : 0;
		wait(delay);
		if (heard) onAnswer(heard);
		else onFailure();
	}

	const seen = () => wait(25_000 - (now() - asked));
	// Spread over a few seconds: a whole crowd gets its network back, or opens the page, in the same one.
	const soon = () => wait(3000 * Math.random());

	document.addEventListener('visibilitychange', seen);
	addEventListener('online', soon);
	soon();
	return () => {
		stopped = true;
		clearTimeout(timer);
		asking?.abort();
		document.removeEventListener('visibilitychange', seen);
		removeEventListener('online', soon);
	};
}
