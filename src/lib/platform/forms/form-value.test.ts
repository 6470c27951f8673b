import * as v from 'valibot';
import { expect, test } from 'vitest';
import { instant, name, optionalText, whole } from './fields.ts';
import { formValue, typedValues } from './form-value.ts';

const input = v.strictObject({
	number: whole(1, 9999),
	limit: v.nullable(whole(1, 9)),
	title: name,
	about: optionalText,
	free: v.boolean(),
	languages: v.array(v.picklist(['ar', 'fr'])),
	days: v.array(v.strictObject({ date: v.string(), seats: v.nullable(whole(1, 99)) })),
	at: v.nullable(v.strictTuple([v.number(), v.number()])),
	from: instant
});

function form(entries: [string, string][]): FormData {
	const data = new FormData();
	for (const [name, value] of entries) data.append(name, value);
	return data;
}

test('a form is read in the shape of its schema', () => {
	const given = form([
		['number', ' ١٢ '],
		['limit', ''],
		['title.ar', 'رواق'],
		['title.fr', ''],
		['about.ar', ''],
		['about.fr', ''],
		['free', 'on'],
		['languages', 'ar'],
		['languages', 'fr'],
		['days.0.date', '2027-05-17'],
		['days.0.seats', '1 2'],
		['days.3.date', '2027-05-18'],
		['days.4.date', ''],
		['at', '120 300,5'],
		['from', '2027-05-17T10:00'],
		['unknown', 'left alone']
	]);
	expect(formValue(input, given)).toEqual({
		number: 12,
		limit: null,
		title: { ar: 'رواق' },
		about: null,
		free: true,
		languages: ['ar', 'fr'],
		days: [
			{ date: '2027-05-17', seats: 12 },
			{ date: '2027-05-18', seats: null }
		],
		at: [120, 300.5],
		from: new Date('2027-05-17T09:00:00Z')
	});
});

test('what is no number or no time stays as it was typed, and is refused by the schema', () => {
	const read = formValue(
		input,
		form([
			['number', 'twelve'],
			['from', 'tomorrow']
		])
	) as object;
	expect(read).toEqual({
		number: 'twelve',
		limit: null,
		title: { ar: '' },
		about: null,
		free: false,
		languages: [],
		days: [],
		at: null,
		from: 'tomorrow'
	});
	expect(v.safeParse(input, read).success).toBe(false);
});

test('no name in a form reaches the prototype of anything', () => {
	formValue(
		input,
		form([
			['__proto__.polluted', 'yes'],
			['days.0.__proto__.polluted', 'yes']
		])
	);
	expect(({} as { polluted?: string }).polluted).toBeUndefined();
});

test('secrets are not among what is shown again', () => {
	const typed = typedValues(
		form([
			['name', 'samira'],
			['password', 'correct horse'],
			['second.code', '123456'],
			['tags', 'a'],
			['tags', 'b']
		])
	);
	expect(typed).toEqual({ name: 'samira', tags: 'a\nb' });
});
