import { describe, expect, test } from 'vitest';
import { isAllowedAddress, streamProblems, streamState, type Stream } from './stream.ts';

const platform = { id: 'youtube', name: 'YouTube', hosts: ['youtube.com', 'youtu.be'] };

const timed = {
	start: '2027-05-17T11:00',
	end: '2027-05-17T12:00',
	url: 'https://www.youtube.com/watch?v=abc',
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
		expect(states({ replayUrl: 'https://youtu.be/abc' })).toEqual(['upcoming', 'live', 'replay']);
	});

	test('what staff say by hand, whatever the clock says', () => {
		expect(states({ override: 'ended' })).toEqual(['ended', 'ended', 'ended']);
	});
});

describe('an address is allowed', () => {
	test.each(['https://youtube.com/x', 'https://www.youtube.com/watch?v=abc', 'https://youtu.be/abc'])(
		'%s',
		(url) => {
			expect(isAllowedAddress(url, platform)).toBe(true);
		}
	);

	test.each([
		'javascript:alert(1)',
		'javascript://youtube.com/%0aalert(1)',
		'data:text/html,x',
		'http://youtube.com/x',
		'https://youtube.com.example.org/x',
		'https://notyoutube.com/x',
		'https://youtube.com@example.org/x',
		'https://me:secret@youtube.com/x',
		'//youtube.com/x',
		'youtube.com/x',
		''
	])('not %j', (url) => {
		expect(isAllowedAddress(url, platform)).toBe(false);
	});
});

describe('a stream is refused', () => {
	const problems = (changes: Partial<Stream>) => streamProblems({ ...timed, ...changes }, platform);

	test('not where it ends after it starts, on a platform that is allowed', () => {
		expect(problems({})).toEqual([]);
		expect(problems({ replayUrl: 'https://youtu.be/abc', override: 'replay' })).toEqual([]);
	});

	test('on a platform nobody allowed', () => {
		expect(streamProblems(timed, undefined)).toEqual([{ path: 'platform', code: 'unknown-platform' }]);
	});

	test('with an address elsewhere, of the stream or of its recording', () => {
		const elsewhere = 'https://example.org/x';
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
