import * as v from 'valibot';
import { isPartialDate } from '#lib/platform/time/partial-date.ts';
import { correctionKinds } from './correction.ts';
import { authorities, methods, qualifiers } from './observation.ts';
import { dimensions, kinds, type Unit } from './series.ts';

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000));

/** A text in the four languages, none of them empty. */
export const text = v.strictObject({ ar: words, zgh: words, fr: words, en: words });

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(80));
const partialDate = v.pipe(v.string(), v.check(isPartialDate, 'not a date as precise as its source'));
const day = v.pipe(v.string(), v.isoDate());
const unit = v.picklist(Object.keys(dimensions) as Unit[]);
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

export const sourceInput = v.pipe(
	v.strictObject({
		id: slug,
		title: text,
		titleOwn: v.boolean(),
		publisher: text,
		url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//), v.url(), v.maxLength(1000))),
		urlWithheld: v.nullable(text),
		date: v.nullable(partialDate),
		lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
		kind: words
	}),
	v.check((source) => !(source.url && source.urlWithheld), 'an address that is withheld is not given')
);

export const seriesInput = v.pipe(
	v.strictObject({
		slug,
		unit: v.nullable(unit),
		kind: v.picklist(kinds),
		names: text,
		definitions: text,
		denominator: v.nullable(
			v.strictObject({ status: v.picklist(['known', 'not-published']), definitions: text })
		)
	}),
	v.check(
		(series) => (series.kind === 'rate') === (series.denominator !== null),
		'a rate says its denominator'
	),
	v.check((series) => series.kind === 'rule' || series.unit !== null, 'a quantity has a unit')
);

export const observationInput = v.strictObject({
	subject: slug,
	series: slug,
	value: v.nullable(amount),
	/** Ends of "between"; every other bound follows from the qualifier. */
	low: v.nullable(amount),
	high: v.nullable(amount),
	qualifier: v.nullable(v.picklist(qualifiers)),
	unit: v.nullable(unit),
	text: v.nullable(text),
	definition: text,
	method: v.picklist(methods),
	period: v.strictObject({ start: v.nullable(partialDate), end: v.nullable(partialDate) }),
	asOf: partialDate,
	statedAt: partialDate,
	statedBy: text,
	authority: v.picklist(authorities),
	status: v.picklist(['provisional', 'final']),
	preferred: v.boolean(),
	conflict: v.nullable(v.pipe(v.string(), v.maxLength(40))),
	source: slug,
	alsoIn: v.array(slug),
	note: v.nullable(text),
	derivedFrom: v.optional(v.array(v.string()), [])
});

export const correctionInput = v.strictObject({
	kind: v.picklist(correctionKinds),
	before: v.pipe(v.string(), v.maxLength(300)),
	reason: text,
	announcedOn: day
});
