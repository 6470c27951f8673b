import { describe, expect, test } from 'vitest';
import { isAllowedAddress, streamProblems, streamState, type Stream } from './stream.ts';

const platform = { id: 'youtube', name: 'YouTube', hosts: ['video.example', 'short.example'] };

const timed = {
	start: '2027-05-17T11:00',
	end: '2027-05-17T12:00',
	url: 'https://www.video.example/watch?v=abc',
	replayUrl: null,
	override: null
};

describe('a stream is', () => {
	const states = (changes: Partial<Pick<Stream, 'replayUrl' | 'override'>>) =>
		['2027-05-17T10:59', '2027-05-17T11:00', '2027-05-17T12:00'].map((at) =>
			streamState({ ...timed, ...changes }, at)
		);

	test('upcoming, live and over by the event’s clock', () => {
		expect(states({})).toEqual(['upcoming', 'live', 'ended']);
	});

	test('to be watched again once it is over and there is a recording', () => {
		expect(states({ replayUrl: 'https://short.example/abc' })).toEqual(['upcoming', 'live', 'replay']);
	});

	test('what staff say by hand, whatever the clock says', () => {
		expect(states({ override: 'ended' })).toEqual(['ended', 'ended', 'ended']);
	});
});

describe('an address is allowed', () => {
	test.each([
		'https://video.example/x',
		'https://www.video.example/watch?v=abc',
		'https://short.example/abc'
	])('%s', (url) => {
		expect(isAllowedAddress(url, platform)).toBe(true);
	});

	test.each([
		'javascript:alert(1)',
		'javascript://video.example/%0aalert(1)',
		'data:text/html,x',
		'http://video.example/x',
		'https://video.example.evil.test/x',
		'https://notvideo.example/x',
		'https://video.example@evil.test/x',
		'https://me.test:secret@video.example/x',
		'//video.example/x',
		'video.example/x',
		''
	])('not %j', (url) => {
		expect(isAllowedAddress(url, platform)).toBe(false);
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
