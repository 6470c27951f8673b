import type { Grant, Role } from './role.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Who can make a figure public or open the desk to others shows more than a password. */
const secondFactorRoles: readonly Role[] = ['administrator', 'press-officer'];

export function needsSecondFactor(grants: readonly Pick<Grant, 'role'>[]): boolean {
	return grants.some(({ role }) => secondFactorRoles.includes(role));
}

/**
 * For how long a sign-in holds, in milliseconds: since it was last used, and at all. A working day on site; shorter
 * where more can be done (OWASP ASVS 5.0, 7.3.1 and 7.3.2).
 */
export function lifetimeOf(grants: readonly Pick<Grant, 'role'>[]): { idle: number; whole: number } {
	return needsSecondFactor(grants)
		? { idle: 30 * minute, whole: 8 * hour }
		: { idle: 2 * hour, whole: 12 * hour };
}

export function hasEnded(
	{ createdAt, seenAt }: { createdAt: Date; seenAt: Date },
	grants: readonly Pick<Grant, 'role'>[],
	now: Date
): boolean {
	const { idle, whole } = lifetimeOf(grants);
	return now.getTime() - seenAt.getTime() >= idle || now.getTime() - createdAt.getTime() >= whole;
}

/** How often somebody may be wrong at once, before they have to wait. */
const freely = 5;
/** Of a hundred in a row nobody is the owner: the account stays shut to new browsers until it is opened by hand (NIST SP 800-63B-4). */
export const mostFailures = 100;
const longestWait = 15 * minute;

/** How long the next attempt has to wait, in milliseconds, after so many in vain: doubled each time, up to a quarter of an hour. */
export function waitAfter(failures: number): number {
	if (failures >= mostFailures) return 365 * 24 * hour;
	return failures < freely ? 0 : Math.min(1000 * 2 ** (failures - freely), longestWait);
}

/** How many attempts may fail in a minute on browsers that nobody signed in on before, on all accounts together. */
export const failuresPerMinute = 60;

/** What a browser calls itself, in two words: enough to tell one's own telephone from a stranger's. */
export function browserWords(userAgent: string): string {
	const find = (names: [RegExp, string][]) => names.find(([pattern]) => pattern.test(userAgent))?.[1];
	const browser = find([
		[/SamsungBrowser/, 'Samsung Internet'],
		[/Edg/, 'Edge'],
		[/OPR|Opera/, 'Opera'],
		[/Firefox|FxiOS/, 'Firefox'],
		[/Chrome|CriOS/, 'Chrome'],
		[/Safari/, 'Safari']
	]);
	const system = find([
		[/Android/, 'Android'],
		[/iPhone|iPad/, 'iOS'],
		[/Windows/, 'Windows'],
		[/Mac OS/, 'macOS'],
		[/Linux|X11/, 'Linux']
	]);
	return [browser, system].filter(Boolean).join(' · ') || '?';
}
