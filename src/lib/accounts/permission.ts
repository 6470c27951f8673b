import { refused, type Refused } from '#lib/platform/forms/problems.ts';
import type { Actor } from './actor.ts';
import type { Grant, Role } from './role.ts';

/**
 * What may be done at the desk, and by which roles: the one table. Routes name the act that opens them (`doors.ts`),
 * commands ask for the same act again. What is not in it, nobody may do.
 */
export const acts = {
	'edition.set-up': ['administrator'],
	'programme.change': ['administrator', 'programme'],
	'programme.publish': ['administrator', 'programme'],
	'notice.issue': ['administrator', 'programme'],
	'stream.switch': ['administrator', 'programme'],
	'crowd.set': ['administrator', 'programme', 'pavilion'],
	'figure.record': ['administrator', 'press-officer'],
	'staff.see': ['administrator', 'auditor'],
	'staff.change': ['administrator'],
	'audit.see': ['administrator', 'auditor']
} as const satisfies Record<string, readonly Role[]>;

export type Act = keyof typeof acts;

/** Where something is done. A role for one edition opens nothing that belongs to none or to another. */
export type Where = {
	/** Slug of the edition; null: of no edition in particular. */
	edition: string | null;
	/** Number of the pavilion or gate it is done at; left out: of none in particular. */
	only?: number;
};

function allows({ role }: Grant, act: Act): boolean {
	return (acts[act] as readonly Role[]).includes(role);
}

/** Whether one of the actor's roles allows an act there; a role for one pavilion or gate opens no other. */
export function may({ grants }: Pick<Actor, 'grants'>, act: Act, { edition, only }: Where): boolean {
	return grants.some(
		(grant) =>
			allows(grant, act) &&
			(grant.edition === null || grant.edition === edition) &&
			(grant.only === null || grant.only === only)
	);
}

/** Whether there is anywhere at all that the actor may do it: what opens a page. The command asks where. */
export function mayAnywhere({ grants }: Pick<Actor, 'grants'>, act: Act): boolean {
	return grants.some((grant) => allows(grant, act));
}

/** What a command answers to somebody who may not; undefined where they may. */
export function forbid(actor: Actor, act: Act, where: Where): Refused | undefined {
	return may(actor, act, where) ? undefined : refused('', 'not-allowed');
}
