/** What the server gave back with a form that it did not take. */
export type FormState = {
	form: string;
	problems: { path: string; message: string }[];
	values: Record<string, string>;
};

/** The same for one form of a page: empty where another one was sent, or none. */
export function stateOf(given: unknown, form: string): FormState {
	const returned = given as Partial<FormState> | null | undefined;
	return returned?.form === form && returned.problems && returned.values
		? { form, problems: returned.problems, values: returned.values }
		: { form, problems: [], values: {} };
}

export const problemAt = ({ problems }: FormState, path: string): string | undefined =>
	problems.find((one) => one.path === path)?.message;
