import { fail, type ActionFailure } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Language } from '#lib/platform/i18n/language.ts';
import { formValue, typedValues } from './form-value.ts';
import { problemsOf, type Problem, type Refused } from './problems.ts';

/** What a page is given back with a form that was not taken. */
export type Returned = {
	/** Which of a page's forms it was. */
	form: string;
	problems: { path: string; message: string }[];
	values: Record<string, string>;
};

/** The status of an answer that refuses: most often the form is wrong, sometimes it is the moment. */
function statusOf(problems: readonly (Problem | v.BaseIssue<unknown>)[]): number {
	const codes = problems.map((one) => ('code' in one ? one.code : ''));
	if (codes.includes('not-allowed')) return 403;
	if (codes.includes('changed-since')) return 409;
	if (codes.includes('too-many-attempts')) return 429;
	return codes.includes('busy') ? 503 : 400;
}

/** A form that was sent, and how it is answered. */
export type SentForm = {
	data: FormData;
	/** What was typed, and a sentence on each field that is wrong, in the reader's language. */
	refuse: (problems: readonly (Problem | v.BaseIssue<unknown>)[]) => ActionFailure<Returned>;
};

type Event = { request: Request; locals: { lang: Language } };

/** `form` names it among those of its page; one of many alike brings its name in a field `form`. */
export async function sentForm({ request, locals }: Event, form: string): Promise<SentForm> {
	const data = await request.formData();
	const own = data.get('form');
	return {
		data,
		refuse: (problems) =>
			fail(statusOf(problems), {
				form: typeof own === 'string' ? own : form,
				problems: problemsOf(problems, locals.lang),
				values: typedValues(data)
			})
	};
}

/**
 * Reads a form by a command's schema and hands it to the command; a refusal of either becomes the form again, with
 * what was typed and what is wrong with it. `extra` is what the page knows without asking: it goes before the form.
 */
export async function takeForm<Schema extends v.GenericSchema, Done extends object>(
	{ data, refuse }: SentForm,
	schema: Schema,
	command: (input: v.InferInput<Schema>) => Promise<Done | Refused>,
	{ utcOffset, ...extra }: { utcOffset?: number } & Record<string, unknown> = {}
): Promise<Exclude<Done, Refused> | ActionFailure<Returned>> {
	const given = { ...(formValue(schema, data, utcOffset) as object), ...extra };
	const read = v.safeParse(schema, given);
	if (!read.success) return refuse(read.issues);
	const done = await command(given);
	return 'refusal' in done ? refuse(done.refusal) : (done as Exclude<Done, Refused>);
}
