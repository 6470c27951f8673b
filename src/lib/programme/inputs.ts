import * as v from 'valibot';
import {
	amount,
	clock,
	day,
	instant,
	line,
	name,
	optionalText,
	shortName,
	text,
	wallTime,
	whole
} from '#lib/platform/forms/fields.ts';
import { point, spoken, zoneCode } from './fields.ts';
import { noticeLevels } from './notice.ts';
import { crowdLevels } from './pavilion.ts';
import { sessionKinds, sessionStates } from './session.ts';
import { themes } from './theme.ts';
import { placeKinds } from './zone.ts';

const pavilionNumber = whole(1, 9999);
const sessionNumber = whole(1, 999_999);

const sessionFields = {
	kind: v.picklist(sessionKinds),
	title: name,
	about: optionalText,
	pavilion: v.nullable(pavilionNumber),
	place: v.nullable(shortName),
	start: wallTime,
	end: wallTime,
	state: v.picklist(sessionStates),
	remark: optionalText,
	forChildren: v.boolean(),
	languages: spoken
};

/** A new session has no number yet. */
export const sessionInput = v.strictObject({
	edition: shortName,
	number: v.nullable(sessionNumber),
	...sessionFields
});

export const sessionRemovalInput = v.strictObject({ edition: shortName, number: sessionNumber });

const pavilionFields = {
	number: pavilionNumber,
	name,
	shows: optionalText,
	zone: zoneCode,
	theme: v.nullable(v.picklist(Object.keys(themes))),
	forChildren: v.boolean(),
	stepFree: v.boolean(),
	languages: spoken,
	partners: v.pipe(v.array(name), v.maxLength(20, 'too-many')),
	at: v.nullable(point)
};

/** `isNew` keeps a new pavilion from being written over one that has its number. */
export const pavilionInput = v.strictObject({ edition: shortName, isNew: v.boolean(), ...pavilionFields });

export const crowdInput = v.strictObject({
	edition: shortName,
	pavilion: pavilionNumber,
	level: v.picklist(crowdLevels),
	setAt: instant
});

/** There is no field for a picture, and there must never be one: notices are where children get shown. */
export const noticeInput = v.strictObject({
	edition: shortName,
	level: v.picklist(noticeLevels),
	title: name,
	text,
	confirmedAt: instant,
	expiresAt: instant
});

export const withdrawalInput = v.strictObject({
	edition: shortName,
	notice: whole(1, 2 ** 31 - 1),
	at: instant
});

const openDaysInput = v.strictObject({
	slug: shortName,
	rehearsal: v.boolean(),
	city: v.strictObject({ ar: line, zgh: line, fr: line, en: line }),
	venue: name,
	utcOffset: whole(-720, 840),
	days: v.pipe(
		v.array(
			v.pipe(
				v.strictObject({ date: day, opens: clock, closes: clock }),
				v.forward(
					v.check(({ opens, closes }) => opens < closes, 'closes-before-it-opens'),
					['closes']
				)
			)
		),
		v.minLength(1, 'missing')
	),
	ceremony: v.nullable(v.strictObject({ date: day, note: text })),
	free: v.boolean(),
	entrance: optionalText,
	address: text,
	geo: v.nullable(v.strictObject({ latitude: amount(-90, 90), longitude: amount(-180, 180) })),
	transport: optionalText,
	notAllowed: optionalText,
	groups: v.nullable(v.strictObject({ entrance: text, meetingPoint: text, contact: line })),
	plan: v.nullable(v.strictObject({ width: whole(100, 10_000), height: whole(100, 10_000) }))
});

/** A whole programme, as it comes from a file or a rehearsal. */
export const programmeInput = v.strictObject({
	edition: openDaysInput,
	zones: v.array(
		v.strictObject({
			code: zoneCode,
			name,
			outline: v.nullable(v.pipe(v.array(point), v.minLength(3, 'too-few'), v.maxLength(100, 'too-many')))
		})
	),
	places: v.array(
		v.strictObject({
			id: shortName,
			kind: v.picklist(placeKinds),
			name,
			zone: v.nullable(zoneCode),
			at: v.nullable(point),
			stepFree: v.boolean()
		})
	),
	pavilions: v.array(v.strictObject(pavilionFields)),
	sessions: v.array(
		v.strictObject({
			...sessionFields,
			number: sessionNumber,
			uuid: v.pipe(v.string(), v.uuid(), v.toLowerCase()),
			sequence: whole(0, 1_000_000)
		})
	)
});
