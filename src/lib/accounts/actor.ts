import type { Grant } from './role.ts';

/** Who does something: a person of the staff, or a part of the product acting by itself. */
export type Actor = { name: string; grants: readonly Grant[] };

/** A part of the product, such as the rehearsal: nobody signs in as it. */
export function productActor(name: string): Actor {
	return { name, grants: [{ role: 'administrator', edition: null, only: null }] };
}
