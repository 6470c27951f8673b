import type { Text } from '#lib/platform/i18n/language.ts';

/** Something that was looked for and not found, with the day until which it was looked for. */
export type Unpublished = { id: string; subject: string; text: Text; lookedOn: string };
