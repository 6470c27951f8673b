/**
 * The groups of messages that components say in the browser. A document carries those of its own part of the site,
 * in its own language: what is said nowhere but on the server is in none of them.
 */
export const documentGroups = ['site', 'charts', 'frame'] as const;

type Group = (typeof documentGroups)[number];

/** What the document of a route carries. */
export function groupsOf(route: string | null): readonly Group[] {
	return route?.startsWith('/desk') ? ['site', 'frame'] : ['site', 'charts'];
}
