import { describe, expect, test } from 'vitest';
import { isAllowedAddress, streamProblems, streamState, streamStates, type Stream } from './stream.ts';

const platform = { id: 'youtube', name: 'YouTube', hosts: ['video.example', 'short.example'] };

const timed = {
	start: '2027-05-17T11:00',
	end: '2027-05-17T12:00',
	url: 'https://www.video.example/watch?v=abc',
	replayUrl: null,
	override: null
};

describe('a stream is, by the event’s clock', () => {
	const late = { ...timed, start: '2027-05-17T22:30', end: '2027-05-18T00:15' };

	test.each([
		['long before', '2027-05-16T23:00', 'upcoming'],
		['in the minute before it begins', '2027-05-17T22:29', 'upcoming'],
		['in the minute in which it begins', '2027-05-17T22:30', 'live'],
		['over midnight', '2027-05-18T00:00', 'live'],
		['in the minute before it ends', '2027-05-18T00:14', 'live'],
		['in the minute in which it ends', '2027-05-18T00:15', 'ended'],
		['long after', '2028-01-01T00:00', 'ended']
	])('%s (%s) %s', (_, at, state) => {
		expect(streamState(late, at)).toBe(state);
	});

	test('to be watched again once it is over and there is a recording, and not before', () => {
		const recorded = { ...late, replayUrl: 'https://short.example/abc' };
		const states = ['2027-05-17T22:29', '2027-05-18T00:14', '2027-05-18T00:15', '2028-01-01T00:00'].map(
			(at) => streamState(recorded, at)
		);
		expect(states).toEqual(['upcoming', 'live', 'replay', 'replay']);
	});

	test('never live where it ends as it begins', () => {
		expect(streamState({ ...late, end: late.start }, late.start)).toBe('ended');
	});
});

test.each(streamStates)('a stream is %s where staff say so by hand, whatever the clock says', (override) => {
	const replayUrl = 'https://short.example/abc';
	for (const at of ['2027-05-17T10:59', '2027-05-17T11:00', '2027-05-17T12:00']) {
		expect(streamState({ ...timed, override }, at)).toBe(override);
		expect(streamState({ ...timed, override, replayUrl }, at)).toBe(override);
	}
});

describe('an address is allowed', () => {
	test.each([
		'https://video.example',
		'https://video.example/x',
		'https://video.example/x?list=1#t=20',
		'https://video.example:443/x',
		'https://VIDEO.example/x',
		'https://www.video.example/watch?v=abc',
		'https://a.b.video.example/x',
		'https://short.example/abc'
	])('%s', (url) => {
		expect(isAllowedAddress(url, platform)).toBe(true);
	});

	test.each([
		'javascript:alert(1)',
		'javascript://video.example/%0aalert(1)',
		'data:text/html,x',
		'blob:https://video.example/x',
		'http://video.example/x',
		'https://video.example.evil.test/x',
		'https://notvideo.example/x',
		'https://example/x',
		'https://evil.test/?video.example',
		'https://evil.test/#video.example',
		'https://evil.test/https://video.example',
		'https://evil.test\\.video.example',
		'https://video.example@evil.test/x',
		'https://me.test:secret@video.example/x',
		'https://me.test@video.example/x',
		'https://:secret@video.example/x',
		'//video.example/x',
		'video.example/x',
		'https://',
		''
	])('not %j', (url) => {
		expect(isAllowedAddress(url, platform)).toBe(false);
	});

	test('not on a platform without hosts', () => {
		expect(isAllowedAddress('https://video.example', { ...platform, hosts: [] })).toBe(false);
	});
});

describe('a stream is refused', () => {
	const problems = (changes: Partial<Stream>) => streamProblems({ ...timed, ...changes }, platform);

	test('not where it ends after it starts, on a platform that is allowed', () => {
		expect(problems({})).toEqual([]);
		expect(problems({ replayUrl: 'https://short.example/abc', override: 'replay' })).toEqual([]);
	});

	test('on a platform nobody allowed', () => {
		expect(streamProblems(timed, undefined)).toEqual([{ path: 'platform', code: 'unknown-platform' }]);
	});

	test('with an address elsewhere, of the stream or of its recording', () => {
		const elsewhere = 'https://evil.test/x';
		expect(problems({ url: elsewhere, replayUrl: elsewhere })).toEqual([
			{ path: 'url', code: 'address-not-allowed' },
			{ path: 'replayUrl', code: 'address-not-allowed' }
		]);
	});

	test('where it ends as it starts, or before', () => {
		for (const end of [timed.start, '2027-05-17T10:00'])
			expect(problems({ end })).toEqual([{ path: 'end', code: 'ends-before-it-starts' }]);
	});

	test('to be watched again without a recording', () => {
		expect(problems({ override: 'replay' })).toEqual([{ path: 'replayUrl', code: 'no-recording' }]);
	});
});
