import type * as v from 'valibot';
import { instantOf, isWallTime } from '#lib/platform/time/wall-time.ts';

/** What of a Valibot schema tells how its part of a form is read; a pipe carries its first schema's own parts. */
type Shape = {
	type: string;
	entries?: Record<string, Shape>;
	item?: Shape;
	wrapped?: Shape;
};

function isEmpty(value: unknown): boolean {
	if (value === undefined || value === null || value === '' || value === false) return true;
	if (value instanceof Date) return false;
	return typeof value === 'object' && Object.values(value).every(isEmpty);
}

const numeral = /^[-+]?\d+(?:[.,]\d+)?$/;

/** Digits as Arabic and Persian keyboards write them, spaces between thousands, a decimal comma. */
function number(text: string): number | string | undefined {
	const plain = text
		.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
		.replace(/[\s\u00a0\u202f]/g, '');
	if (plain === '') return undefined;
	return numeral.test(plain) ? Number(plain.replace(',', '.')) : text;
}

/** The numbers under which a list's rows stand in the form: `days.0.date`, `days.1.date`. */
function rowsOf(form: FormData, name: string): number[] {
	const rows = new Set<number>();
	for (const key of form.keys()) {
		const [, row] = key.startsWith(`${name}.`)
			? (/^(\d{1,4})(?:\.|$)/.exec(key.slice(name.length + 1)) ?? [])
			: [];
		if (row !== undefined) rows.add(Number(row));
	}
	return [...rows].sort((a, b) => a - b);
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');

function take(shape: Shape, form: FormData, name: string, utcOffset: number): unknown {
	const part = (inner: Shape | undefined, of = name) =>
		inner ? take(inner, form, of, utcOffset) : undefined;
	switch (shape.type) {
		case 'strict_object':
		case 'object':
			return Object.fromEntries(
				Object.entries(shape.entries ?? {})
					.map(([key, entry]) => [key, part(entry, name ? `${name}.${key}` : key)])
					.filter(([, value]) => value !== undefined)
			);
		case 'nullable':
		case 'optional': {
			const value = part(shape.wrapped);
			return isEmpty(value) ? (shape.type === 'nullable' ? null : undefined) : value;
		}
		case 'array': {
			if (shape.item?.entries) {
				// A row that nobody filled in is no row.
				return rowsOf(form, name)
					.map((row) => part(shape.item, `${name}.${row}`))
					.filter((row) => !isEmpty(row));
			}
			const given = form
				.getAll(name)
				.map(textOf)
				.filter((text) => text.trim() !== '');
			return shape.item?.type === 'number' ? given.map(number) : given;
		}
		case 'strict_tuple':
			// A point of the plan: two numbers in one field, `120 300`.
			return textOf(form.get(name))
				.trim()
				.split(/[\s;]+/)
				.filter(Boolean)
				.map(number);
		case 'boolean':
			return form.has(name);
		case 'number':
			return number(textOf(form.get(name)).trim());
		case 'date': {
			const text = textOf(form.get(name)).trim();
			if (text === '') return undefined;
			const time = text.slice(0, 16);
			return isWallTime(time) ? instantOf(time, utcOffset) : text;
		}
		default:
			return textOf(form.get(name));
	}
}

/**
 * What a form says, in the shape of the schema that will judge it: nested by dots in its names, numbers as numbers,
 * an empty field as none. Fields that the schema does not know are left alone. An instant is typed as the event's
 * clock shows it, `utcOffset` minutes east of UTC.
 */
export function formValue(schema: v.GenericSchema, form: FormData, utcOffset = 60): unknown {
	return take(schema as unknown as Shape, form, '', utcOffset);
}

/** Never sent back to the page that asked for it. */
const secret = /(?:^|\.)(?:password|code|token|sealed)$/;

/** What was typed, to be shown again beside what is wrong with it. */
export function typedValues(form: FormData): Record<string, string> {
	const typed: Record<string, string> = {};
	for (const [name, value] of form) {
		if (typeof value !== 'string' || secret.test(name)) continue;
		typed[name] = name in typed ? `${typed[name]}\n${value}` : value;
	}
	return typed;
}
