import type { Text } from '#lib/platform/i18n/language.ts';

/** One thing a source says about giving blood in Morocco. Not advice: the doctor decides on site. */
export type DonationRule = {
	id: string;
	topic: string;
	rule: Text;
	value: number | null;
	low: number | null;
	high: number | null;
	unit: string | null;
	/** Date of the text it stands in; null where the source is undated. */
	asOf: string | null;
	source: string;
	alsoIn: string[];
	conflict: string | null;
	/** Kept for the record, contradicted by a better source: not shown to donors. */
	superseded: boolean;
	note: Text | null;
};
