import type { Actor } from '#lib/accounts/actor.ts';

/** Nadia, press officer: enters what was stated, and corrects it. */
export const nadia: Actor = { name: 'nadia' };
