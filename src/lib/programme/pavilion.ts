import type { Language } from '#lib/platform/i18n/language.ts';
import type { Problem } from '#lib/platform/forms/problems.ts';
import type { OpenDays } from './programme.ts';
import type { StaffText } from '#lib/platform/i18n/staff-text.ts';
import type { Point, Zone } from './zone.ts';

export type Pavilion = {
	/** As written on the pavilion itself: one per number and edition, never reused. */
	number: number;
	name: StaffText;
	/** What a visitor sees there. */
	shows: StaffText | null;
	zone: string;
	/** Key of `themes`. */
	theme: string | null;
	forChildren: boolean;
	stepFree: boolean;
	/** In which its staff can speak with visitors. */
	languages: Language[];
	partners: StaffText[];
	at: Point | null;
};

export const crowdLevels = ['quiet', 'busy', 'full'] as const;
export type CrowdLevel = (typeof crowdLevels)[number];

/** How full a pavilion is, as its staff see it. */
export type Crowd = { pavilion: number; level: CrowdLevel; setAt: Date };

/** For how many minutes a level says something: a stale one is worse than none. */
export const crowdMinutes = 15;

export function isCrowdCurrent(crowd: Pick<Crowd, 'setAt'>, now: Date): boolean {
	const age = now.getTime() - crowd.setAt.getTime();
	return age >= 0 && age < crowdMinutes * 60_000;
}

/** What keeps a pavilion from being set up: it stands in a zone of the venue, and on the plan. */
export function pavilionProblems(
	{ zone, at }: Pick<Pavilion, 'zone' | 'at'>,
	{ zones, edition: { plan } }: { zones: Pick<Zone, 'code'>[]; edition: Pick<OpenDays, 'plan'> }
): Problem[] {
	const problems: Problem[] = [];
	if (!zones.some(({ code }) => code === zone)) problems.push({ path: 'zone', code: 'unknown-zone' });
	if (at && !(plan && at[0] <= plan.width && at[1] <= plan.height))
		problems.push({ path: 'at', code: 'outside-the-plan' });
	return problems;
}
