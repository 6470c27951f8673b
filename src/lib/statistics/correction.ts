import type { Text } from '#lib/platform/i18n/language.ts';

export const correctionKinds = ['revision', 'correction', 'withdrawal'] as const;

/**
 * A line of the public log. A revision follows new information, a correction mends a mistake, a withdrawal
 * leaves no successor.
 */
export type Correction = {
	kind: (typeof correctionKinds)[number];
	before: string;
	after: string | null;
	reason: Text;
	/** Day on which the public was told, YYYY-MM-DD. */
	announcedOn: string;
};
