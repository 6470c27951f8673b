import * as v from 'valibot';
import { languages } from '#lib/platform/i18n/language.ts';
import { name, shortName, wallTime, whole } from '#lib/platform/forms/fields.ts';
import { streamStates } from './stream.ts';

/** An address a browser may be sent to, written out: what a parser would quietly mend is mended before it is kept. */
const address = v.pipe(
	v.string(),
	v.trim(),
	v.maxLength(1000, 'too-long'),
	v.check((text) => URL.canParse(text) && new URL(text).protocol === 'https:', 'not-an-address'),
	v.transform((text) => new URL(text).href)
);

const streamId = whole(1, 999_999);

/** A new stream has no number yet. */
export const streamInput = v.strictObject({
	edition: shortName,
	id: v.nullable(streamId),
	title: name,
	platform: shortName,
	url: address,
	lang: v.picklist(languages),
	session: v.nullable(whole(1, 999_999)),
	start: wallTime,
	end: wallTime,
	replayUrl: v.nullable(address)
});

export const switchInput = v.strictObject({
	edition: shortName,
	id: streamId,
	/** Null hands it back to the clock. */
	state: v.nullable(v.picklist(streamStates))
});

/** An edition's streams and the platforms they are on, as they come from a file or a rehearsal. */
export const streamsInput = v.strictObject({
	platforms: v.array(
		v.strictObject({
			id: shortName,
			name: v.pipe(v.string(), v.trim(), v.minLength(1, 'missing'), v.maxLength(200, 'too-long')),
			hosts: v.pipe(
				v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/))),
				v.minLength(1, 'missing')
			)
		})
	),
	streams: v.array(
		v.strictObject({
			...v.omit(streamInput, ['edition', 'id']).entries,
			id: streamId,
			override: v.nullable(v.picklist(streamStates))
		})
	)
});
