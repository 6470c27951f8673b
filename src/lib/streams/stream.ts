import type { Language } from '#lib/platform/i18n/language.ts';
import type { Problem } from '#lib/platform/forms/problems.ts';
import type { StaffText } from '#lib/platform/i18n/staff-text.ts';
import type { WallTime } from '#lib/platform/time/wall-time.ts';

export const streamStates = ['upcoming', 'live', 'ended', 'replay'] as const;
export type StreamState = (typeof streamStates)[number];

/** A place where staff may send visitors to watch: only addresses below one of its hosts are accepted. */
export type Platform = { id: string; name: string; hosts: string[] };

/** Something of the open days that can be watched from afar. */
export type Stream = {
	/** Small number in its edition. */
	id: number;
	title: StaffText;
	/** Id of the platform. */
	platform: string;
	url: string;
	lang: Language;
	/** Number of the session it shows. */
	session: number | null;
	start: WallTime;
	end: WallTime;
	/** Where the recording is; null until there is one. */
	replayUrl: string | null;
	/** What staff said by hand; null: the clock decides. */
	override: StreamState | null;
};

/** Whether a stream is yet to come, live, over, or to be watched again. A word by hand wins over the clock. */
export function streamState(
	stream: Pick<Stream, 'start' | 'end' | 'replayUrl' | 'override'>,
	at: WallTime
): StreamState {
	if (stream.override) return stream.override;
	if (at < stream.start) return 'upcoming';
	if (at < stream.end) return 'live';
	return stream.replayUrl ? 'replay' : 'ended';
}

/** Whether an address may be shown: https, and on a host of the platform or below one. */
export function isAllowedAddress(address: string, platform: Platform): boolean {
	if (!URL.canParse(address)) return false;
	const { protocol, hostname, username, password } = new URL(address);
	return (
		protocol === 'https:' &&
		!username &&
		!password &&
		platform.hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
	);
}

/** What keeps a stream from being shown. `platform` is the one it names, undefined where nobody allowed it. */
export function streamProblems(
	stream: Pick<Stream, 'start' | 'end' | 'url' | 'replayUrl' | 'override'>,
	platform: Platform | undefined
): Problem[] {
	const problems: Problem[] = [];
	if (!platform) problems.push({ path: 'platform', code: 'unknown-platform' });
	for (const path of ['url', 'replayUrl'] as const) {
		const address = stream[path];
		if (platform && address && !isAllowedAddress(address, platform))
			problems.push({ path, code: 'address-not-allowed' });
	}
	if (stream.end <= stream.start) problems.push({ path: 'end', code: 'ends-before-it-starts' });
	if (stream.override === 'replay' && !stream.replayUrl)
		problems.push({ path: 'replayUrl', code: 'no-recording' });
	return problems;
}
