import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followLive, nextDelay, type LiveNews } from './live-poll.ts';

const seconds = (...attempt: Parameters<typeof nextDelay>) => nextDelay(...attempt) / 1000;

describe('the time to the next question', () => {
	const heard = { failures: 0, retryAfter: 0 };

	test('is between 25 and 40 seconds after an answer, and is not the same for everybody', () => {
		expect([0, 0.5, 1].map((random) => seconds({ ...heard, random }))).toEqual([25, 32.5, 40]);
	});

	test('doubles with each failure up to five minutes, and is still not the same for everybody', () => {
		const after = [1, 2, 3, 4, 2000];
		const all = (random: number) => after.map((failures) => seconds({ failures, retryAfter: 0, random }));
		expect(all(0)).toEqual([50, 100, 187.5, 187.5, 187.5]);
		expect(all(1)).toEqual([80, 160, 300, 300, 300]);
	});

	test('is never shorter than what the server asked for, nor shortened by it', () => {
		expect(seconds({ failures: 1, retryAfter: 120, random: 0 })).toBe(120);
		expect(seconds({ failures: 1, retryAfter: 120, random: 1 })).toBe(135);
		expect(seconds({ failures: 3, retryAfter: 1, random: 0 })).toBe(187.5);
	});

	test('is no longer than a timer can bear, whatever the server asked for', () => {
		expect(nextDelay({ failures: 1, retryAfter: 1e12, random: 1 })).toBeLessThan(2 ** 31);
	});
});

describe('following what changes by the minute', () => {
	const live: LiveNews = { version: 7, now: [1], next: [2], streams: [], crowd: [], notices: [] };
	/** Questions that are still open, in their order. */
	let open: { url: string; signal: AbortSignal; answer: (answer: Response) => void }[];
	let asked: number;
	let failed: number;
	let answers: LiveNews[];
	let page: EventTarget & { hidden: boolean };
	let stop: () => void;

	beforeEach(() => {
		vi.useFakeTimers();
		vi.spyOn(Math, 'random').mockReturnValue(0);
		[open, answers, asked, failed] = [[], [], 0, 0];
		page = Object.assign(new EventTarget(), { hidden: false });
		const phone = new EventTarget();
		vi.stubGlobal('document', page);
		for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const) {
			vi.stubGlobal(name, phone[name].bind(phone));
		}
		vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
			asked++;
			return new Promise<Response>((answer, refuse) => {
				open.push({ url, signal, answer });
				signal.addEventListener('abort', () => refuse(new DOMException('', 'AbortError')));
			});
		});
		stop = follow();
	});

	afterEach(() => {
		stop();
		vi.useRealTimers();
		vi.unstubAllGlobals();
		vi.restoreAllMocks();
	});

	function follow(): () => void {
		return followLive(
			'fr',
			(heard) => answers.push(heard),
			() => failed++
		);
	}

	const after = (time: number) => vi.advanceTimersByTimeAsync(time * 1000);

	async function answer(body: BodyInit = JSON.stringify(live), init?: ResponseInit): Promise<void> {
		open.shift()?.answer(new Response(body, init));
		await after(0);
	}

	async function look(hidden: boolean): Promise<void> {
		page.hidden = hidden;
		page.dispatchEvent(new Event('visibilitychange'));
		await after(0);
	}

	async function online(): Promise<void> {
		dispatchEvent(new Event('online'));
		await after(0);
	}

	test('the first question comes soon, the next one 25 seconds after the answer', async () => {
		await after(0);
		expect(open.map(({ url }) => url)).toEqual(['/api/v1/live?lang=fr']);
		await answer();
		expect(answers).toEqual([live]);
		await after(24.9);
		expect(asked).toBe(1);
		await after(0.1);
		expect(asked).toBe(2);
		expect(failed).toBe(0);
	});

	test('nothing is asked while an answer is awaited', async () => {
		await after(0);
		await online();
		await look(true);
		await look(false);
		await after(7);
		expect(asked).toBe(1);
	});

	test('a question without an answer ends after eight seconds, and the next comes later', async () => {
		await after(7.9);
		expect([open[0]?.signal.aborted, failed]).toEqual([false, 0]);
		await after(0.1);
		expect([open[0]?.signal.aborted, failed]).toEqual([true, 1]);
		await after(49.9);
		expect(asked).toBe(1);
		await after(0.1);
		expect(asked).toBe(2);
	});

	test('the time that one question had does not end the next one', async () => {
		await after(0);
		await answer();
		await after(5);
		await online();
		await after(5);
		expect([asked, open[0]?.signal.aborted]).toEqual([2, false]);
	});

	test.each([
		['an error', JSON.stringify(live), { status: 503 }],
		['the sign-in page of a network', '<!doctype html><title>Wi-Fi</title>', { status: 200 }],
		['something else in JSON', '{"login":true}', { status: 200 }],
		['nothing in JSON', 'null', { status: 200 }]
	])('%s is no answer', async (_, body, init) => {
		await after(0);
		await answer(body, init);
		expect([answers, failed]).toEqual([[], 1]);
	});

	test('after an answer, failures count from none again', async () => {
		await after(0);
		await answer('', { status: 500 });
		await after(50);
		await answer();
		await after(25);
		expect(asked).toBe(3);
	});

	test('nothing is asked while the page is not seen, not even when the network comes back', async () => {
		await after(0);
		await answer();
		await look(true);
		await after(600);
		await online();
		await after(600);
		expect(asked).toBe(1);
	});

	test('a page that is seen again after more than 25 seconds asks at once', async () => {
		await after(0);
		await answer();
		await look(true);
		await after(26);
		await look(false);
		expect(asked).toBe(2);
	});

	test('a page that is seen again sooner waits until 25 seconds have passed', async () => {
		await after(0);
		await answer();
		await after(10);
		await look(true);
		await look(false);
		await after(14.9);
		expect(asked).toBe(1);
		await after(0.1);
		expect(asked).toBe(2);
	});

	test('a page that was opened unseen asks when it is seen', async () => {
		stop();
		page.hidden = true;
		stop = follow();
		await after(60);
		expect(asked).toBe(0);
		await look(false);
		expect(asked).toBe(1);
	});

	test('the network that comes back is used at once', async () => {
		await after(0);
		await answer('', { status: 500 });
		await online();
		expect(asked).toBe(2);
	});

	test('what the server asked for is kept, whatever happens on the phone', async () => {
		await after(0);
		await answer('', { status: 503, headers: { 'retry-after': '120' } });
		await after(60);
		await online();
		await look(true);
		await look(false);
		await after(59.9);
		expect(asked).toBe(1);
		await after(0.1);
		expect(asked).toBe(2);
	});

	test('a clock that is set back changes nothing', async () => {
		await after(0);
		await answer('', { status: 503, headers: { 'retry-after': '60' } });
		vi.setSystemTime(0);
		await look(true);
		await look(false);
		await after(59.9);
		expect(asked).toBe(1);
		await after(0.1);
		expect(asked).toBe(2);
	});

	test('once stopped it asks nothing, says nothing, and lets go of the open question', async () => {
		await after(0);
		const [question] = open;
		stop();
		await after(0);
		expect(question?.signal.aborted).toBe(true);
		await look(true);
		await look(false);
		await online();
		await after(600);
		expect([asked, failed, answers]).toEqual([1, 0, []]);
	});
});
