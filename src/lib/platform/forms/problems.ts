import * as v from 'valibot';
import type { Language } from '#lib/platform/i18n/language.ts';
import { printNumber } from '#lib/platform/i18n/numbers.ts';
import { m } from '#lib/platform/i18n/paraglide/messages.js';

type Bare = (inputs: Record<string, never>, options: { locale: Language }) => string;
type Limited = (inputs: { limit: string }, options: { locale: Language }) => string;

/** What may be wrong with a field, each with its sentence. */
const sentences = {
	missing: m.problem_missing,
	'arabic-missing': m.problem_arabic_missing,
	'plain-text': m.problem_plain_text,
	unprinted: m.problem_unprinted,
	'not-a-time': m.problem_not_a_time,
	'not-a-day': m.problem_not_a_day,
	'not-a-clock': m.problem_not_a_clock,
	'not-a-number': m.problem_not_a_number,
	'not-whole': m.problem_not_whole,
	'not-a-choice': m.problem_not_a_choice,
	'not-a-short-name': m.problem_not_a_short_name,
	'not-an-address': m.problem_not_an_address,
	'not-accepted': m.problem_not_accepted,
	'not-valid': m.problem_not_valid,
	'ends-before-it-starts': m.problem_ends_before_it_starts,
	'closes-before-it-opens': m.problem_closes_before_it_opens,
	'outside-the-open-days': m.problem_outside_the_open_days,
	'in-no-place': m.problem_in_no_place,
	'in-two-places': m.problem_in_two_places,
	'outside-the-plan': m.problem_outside_the_plan,
	'number-taken': m.problem_number_taken,
	'was-published': m.problem_was_published,
	'stream-shows-it': m.problem_stream_shows_it,
	'expires-before-it-is-confirmed': m.problem_expires_before_it_is_confirmed,
	'already-withdrawn': m.problem_already_withdrawn,
	'said-since': m.problem_said_since,
	'address-not-allowed': m.problem_address_not_allowed,
	'no-recording': m.problem_no_recording,
	'unknown-edition': m.problem_unknown_edition,
	'unknown-zone': m.problem_unknown_zone,
	'unknown-pavilion': m.problem_unknown_pavilion,
	'unknown-place': m.problem_unknown_place,
	'unknown-session': m.problem_unknown_session,
	'unknown-notice': m.problem_unknown_notice,
	'unknown-stream': m.problem_unknown_stream,
	'unknown-platform': m.problem_unknown_platform,
	'not-allowed': m.problem_not_allowed,
	'changed-since': m.problem_changed_since,
	'not-a-staff-name': m.problem_not_a_staff_name,
	'name-taken': m.problem_name_taken,
	'wrong-name-or-password': m.problem_wrong_name_or_password,
	'wrong-code': m.problem_wrong_code,
	busy: m.problem_busy,
	'password-common': m.problem_password_common,
	'link-used': m.problem_link_used,
	'already-set-up': m.problem_already_set_up,
	'unknown-staff': m.problem_unknown_staff,
	'unknown-invitation': m.problem_unknown_invitation,
	'last-administrator': m.problem_last_administrator,
	'edition-taken': m.problem_edition_taken,
	'ordinal-taken': m.problem_ordinal_taken,
	'sessions-outside': m.problem_sessions_outside,
	'code-taken': m.problem_code_taken,
	'zone-in-use': m.problem_zone_in_use,
	'place-in-use': m.problem_place_in_use,
	'not-a-picture': m.problem_not_a_picture
} satisfies Record<string, Bare>;

/** The same for what passes a limit, which the sentence says. */
const limits = {
	'too-long': m.problem_too_long,
	'too-few': m.problem_too_few,
	'too-many': m.problem_too_many,
	'too-small': m.problem_too_small,
	'too-large': m.problem_too_large,
	'in-force-too-long': m.problem_in_force_too_long,
	'password-too-short': m.problem_password_too_short,
	'too-many-attempts': m.problem_too_many_attempts
} satisfies Record<string, Limited>;

/** Why an input is not taken: the field, by its path, and what is wrong with it, by name. */
export type Problem =
	{ path: string; code: keyof typeof sentences } | { path: string; code: keyof typeof limits; limit: number };

/** Why a command did nothing. */
export type Refused = { refusal: Problem[] };

export function refused(path: string, code: keyof typeof sentences): Refused {
	return { refusal: [{ path, code }] };
}

function isIn<T extends object>(names: T, code: string): code is keyof T & string {
	return Object.hasOwn(names, code);
}

/** What a schema found, by the same names. */
function problemOf(issue: v.BaseIssue<unknown>): Problem {
	const path = v.getDotPath(issue) ?? '';
	const { message, requirement, type, input, expected } = issue;
	if (isIn(limits, message)) return { path, code: message, limit: Number(requirement) };
	if (isIn(sentences, message)) return { path, code: message };
	// A key nobody knows: a picture with a notice, for one.
	if (expected === 'never') return { path, code: 'not-accepted' };
	if (input === undefined || input === null || input === '')
		return { path, code: path.endsWith('.ar') ? 'arabic-missing' : 'missing' };
	if (type === 'picklist') return { path, code: 'not-a-choice' };
	return { path, code: type === 'number' ? 'not-a-number' : 'not-valid' };
}

/** A field and a sentence on it, in the reader's language, for all that was refused by a schema or by a rule. */
export function problemsOf(
	refusal: readonly (Problem | v.BaseIssue<unknown>)[],
	lang: Language
): { path: string; message: string }[] {
	return refusal.map((one) => {
		const problem = 'code' in one ? one : problemOf(one);
		const message =
			'limit' in problem
				? limits[problem.code]({ limit: printNumber(problem.limit, lang) }, { locale: lang })
				: sentences[problem.code]({}, { locale: lang });
		return { path: problem.path, message };
	});
}
