import type { Text } from '#lib/platform/i18n/language.ts';

/** Sources that disagree, and why one of them is preferred, or none. */
export type Conflict = { id: string; title: Text; reason: Text };
