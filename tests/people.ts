import type { Actor } from '#lib/accounts/actor.ts';
import type { Grant, Role } from '#lib/accounts/role.ts';

/** Somebody with one role, at every edition unless told otherwise. */
function person(name: string, role: Role, where: Partial<Omit<Grant, 'role'>> = {}): Actor {
	return { name, grants: [{ role, edition: null, only: null, ...where }] };
}

/** Samira, administrator: sets up editions and staff. */
export const samira = person('samira', 'administrator');

/** Hassan, programme: pavilions, sessions, notices, streams. */
export const hassan = person('hassan', 'programme');

/** Nadia, press officer: enters what was stated, and corrects it. */
export const nadia = person('nadia', 'press-officer');

/** Salma, at pavilion 1: says how full it is. */
export const salma = person('salma', 'pavilion', { only: 1 });

/** Brahim, auditor: reads what was done, and changes nothing. */
export const brahim = person('brahim', 'auditor');
