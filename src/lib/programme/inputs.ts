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
	plan: v.nullable(
		v.strictObject({
			width: whole(100, 10_000),
			height: whole(100, 10_000),
			picture: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/)))
		})
	)
});

const { slug: _slug, rehearsal: _rehearsal, plan: _plan, ...openDaysFacts } = openDaysInput.entries;

/** What a visitor must know to come, changed by somebody who saw it as `seen`. */
export const openDaysChangeInput = v.strictObject({ edition: shortName, seen: v.string(), ...openDaysFacts });

/** A new edition, from nothing or as a copy of an earlier one. */
export const newEditionInput = v.strictObject({
	slug: shortName,
	ordinal: whole(1, 999),
	city: openDaysInput.entries.city,
	venue: name,
	address: text,
	utcOffset: openDaysInput.entries.utcOffset,
	start: day,
	/** How many public days. */
	count: whole(1, 31),
	opens: clock,
	closes: clock,
	copyOf: v.nullable(shortName)
});

const zoneFields = { code: zoneCode, name };
const outline = v.nullable(v.pipe(v.array(point), v.minLength(3, 'too-few'), v.maxLength(100, 'too-many')));

export const zoneChangeInput = v.strictObject({ edition: shortName, isNew: v.boolean(), ...zoneFields });
export const zoneRemovalInput = v.strictObject({ edition: shortName, code: zoneCode });
/** Corner by corner: two of them are no zone yet. */
export const outlineInput = v.strictObject({
	edition: shortName,
	code: zoneCode,
	outline: v.nullable(v.pipe(v.array(point), v.minLength(1, 'too-few'), v.maxLength(100, 'too-many')))
});

const placeFields = {
	id: shortName,
	kind: v.picklist(placeKinds),
	name,
	zone: v.nullable(zoneCode),
	stepFree: v.boolean()
};

export const placeChangeInput = v.strictObject({ edition: shortName, isNew: v.boolean(), ...placeFields });
export const placeRemovalInput = v.strictObject({ edition: shortName, id: shortName });

/** Where a pavilion or a place – one of the two – stands on the plan. */
export const positionInput = v.pipe(
	v.strictObject({
		edition: shortName,
		pavilion: v.nullable(pavilionNumber),
		place: v.nullable(shortName),
		at: v.nullable(point)
	}),
	v.forward(
		v.check(({ pavilion, place }) => (pavilion === null) !== (place === null), 'in-no-place'),
		['place']
	)
);

/** A whole programme, as it comes from a file or a rehearsal. */
export const programmeInput = v.strictObject({
	edition: openDaysInput,
	zones: v.array(v.strictObject({ ...zoneFields, outline })),
	places: v.array(v.strictObject({ ...placeFields, at: v.nullable(point) })),
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
