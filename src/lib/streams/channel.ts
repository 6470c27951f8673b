import type { Text } from '#lib/platform/i18n/language.ts';

/** A way by which the police publish, as a source describes it on a date. */
export type Channel = {
	id: string;
	kind: string;
	name: Text;
	/** The handle as stated in a source; null where none was. */
	handle: string | null;
	followers: number | null;
	/** When this was true; null where the source gives no date. */
	asOf: string | null;
	source: string;
	alsoIn: string[];
	note: Text | null;
};
