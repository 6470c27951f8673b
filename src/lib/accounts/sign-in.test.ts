import { expect, test } from 'vitest';
import { browserWords, hasEnded, lifetimeOf, mostFailures, needsSecondFactor, waitAfter } from './sign-in.ts';

test('who can make a figure public or open the desk to others needs a second factor', () => {
	const roles = ['administrator', 'press-officer', 'programme', 'steward', 'auditor'] as const;
	expect(roles.filter((role) => needsSecondFactor([{ role }]))).toEqual(['administrator', 'press-officer']);
	expect(needsSecondFactor([])).toBe(false);
});

test('a sign-in ends unused, and after a day on site, earlier where more can be done', () => {
	const at = new Date('2027-05-17T08:00:00Z');
	const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
	for (const role of ['administrator', 'steward'] as const) {
		const { idle, whole } = lifetimeOf([{ role }]);
		expect(idle).toBeLessThan(whole);
		expect(hasEnded({ createdAt: at, seenAt: at }, [{ role }], later(idle / 60_000 - 1))).toBe(false);
		expect(hasEnded({ createdAt: at, seenAt: at }, [{ role }], later(idle / 60_000))).toBe(true);
		const used = later(whole / 60_000 - 1);
		expect(hasEnded({ createdAt: at, seenAt: used }, [{ role }], used)).toBe(false);
		expect(hasEnded({ createdAt: at, seenAt: used }, [{ role }], later(whole / 60_000))).toBe(true);
	}
	expect(lifetimeOf([{ role: 'administrator' }]).whole).toBeLessThan(lifetimeOf([{ role: 'steward' }]).whole);
});

test('each failure doubles the wait, up to a quarter of an hour, and a hundred shut the door', () => {
	expect([0, 1, 4].map(waitAfter)).toEqual([0, 0, 0]);
	expect([5, 6, 7, 14].map(waitAfter)).toEqual([1000, 2000, 4000, 512_000]);
	expect(waitAfter(50)).toBe(15 * 60_000);
	expect(waitAfter(mostFailures)).toBeGreaterThan(30 * 24 * 60 * 60_000);
});

test('a browser is named in two words, and never by what it sends', () => {
	expect(
		browserWords('Mozilla/5.0 (Linux; Android 13; SM-A047F) SamsungBrowser/19.0 Chrome/106 Mobile')
	).toBe('Samsung Internet · Android');
	expect(browserWords('Mozilla/5.0 (iPhone; CPU iPhone OS 15_6) Version/15.6 Mobile Safari/604.1')).toBe(
		'Safari · iOS'
	);
	expect(browserWords('<script>alert(1)</script>')).toBe('?');
});
