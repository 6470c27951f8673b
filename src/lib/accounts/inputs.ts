import * as v from 'valibot';
import { shortName, whole } from '#lib/platform/forms/fields.ts';
import { languages } from '#lib/platform/i18n/language.ts';
import { roles } from './role.ts';

/** By which somebody signs in: small Latin letters, which every keyboard has. */
const staffName = v.pipe(
	v.string(),
	v.trim(),
	v.toLowerCase(),
	v.regex(/^[a-z][a-z0-9.-]{1,39}$/, 'not-a-staff-name')
);

/** Anything: a wrong name and a wrong password are refused in the same words. */
const secret = v.pipe(v.string(), v.maxLength(500, 'too-long'));
const code = v.pipe(v.string(), v.trim(), v.maxLength(40, 'too-long'));

const grantInput = v.pipe(
	v.strictObject({
		role: v.picklist(roles),
		edition: v.nullable(shortName),
		only: v.nullable(whole(1, 9999))
	}),
	v.forward(
		v.check(
			({ role, only }) => only === null || ['pavilion', 'gate-chief', 'steward'].includes(role),
			'not-accepted'
		),
		['only']
	),
	v.forward(
		v.check(({ role, only }) => role !== 'pavilion' || only !== null, 'missing'),
		['only']
	)
);

export const invitationInput = v.strictObject({
	note: v.pipe(v.string(), v.trim(), v.minLength(1, 'missing'), v.maxLength(100, 'too-long')),
	grants: v.pipe(v.array(grantInput), v.minLength(1, 'missing'), v.maxLength(20, 'too-many'))
});

export const acceptanceInput = v.strictObject({
	token: secret,
	name: staffName,
	password: secret,
	lang: v.picklist(languages)
});

export const newPasswordInput = v.strictObject({ token: secret, password: secret });

export const signInInput = v.strictObject({ name: secret, password: secret });

export const codeInput = v.strictObject({ code });

export const grantsInput = v.strictObject({
	staff: v.pipe(v.string(), v.uuid()),
	grants: v.pipe(v.array(grantInput), v.maxLength(20, 'too-many'))
});
