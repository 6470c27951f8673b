import type { Text } from '#lib/platform/i18n/language.ts';

/** A page or document that states figures. */
export type Source = {
	id: string;
	/** The page's own title in its own language (then the same in all four), or our description of it. */
	title: Text;
	/** Whether the title is the page's own. */
	titleOwn: boolean;
	publisher: Text;
	/** Null where the source has no address, or where it is withheld. */
	url: string | null;
	/** Why the address is not given: a page that names a child is cited, never linked. */
	urlWithheld: Text | null;
	/** As precise as the source; null where it is undated. */
	date: string | null;
	lang: string;
	kind: string;
};
