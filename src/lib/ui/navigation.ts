import type { IconName } from './icons.ts';

/** A place of the site, as the header and the tabs show it. */
export type Place = { href: string; label: string; icon: IconName; current: boolean };
