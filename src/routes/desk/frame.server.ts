import type { Actor } from '#lib/accounts/actor.ts';
import { passage } from '#lib/accounts/doors.ts';
import type { SignedIn } from '#lib/accounts/queries.server.ts';
import type { Language } from '#lib/platform/i18n/language.ts';
import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { now } from '#lib/platform/time/clock.server.ts';
import { eventDay } from '#lib/platform/time/event-day.ts';
import { currentEdition } from '#lib/programme/programme.ts';

type Message = (inputs: Record<string, never>, options: { locale: Language }) => string;

/** The sections of the desk, in the order of a working day. */
const sections: { path: string; name: Message }[] = [
	{ path: '/desk', name: m.desk_home },
	{ path: '/desk/editions', name: m.setup_title },
	{ path: '/desk/staff', name: m.staff_title },
	{ path: '/desk/audit', name: m.audit_title }
];

/** The sections that open to somebody, by the one table. */
export function sectionsFor(who: SignedIn, path: string) {
	return sections
		.filter(({ path: section }) => passage(section, 'GET', who) === 'open')
		.map(({ path: section, name }) => ({
			href: section,
			name: name({}, { locale: who.lang }),
			current: section === '/desk' ? path === section : path === section || path.startsWith(`${section}/`)
		}));
}

type Candidate = { slug: string; start: string; end: string; rehearsal: boolean };

/** The edition somebody works on: the one they chose here, else the current one of those that their roles are for. */
export function deskEdition<E extends Candidate>(
	editions: E[],
	who: (Pick<Actor, 'grants'> & Pick<SignedIn, 'edition'>) | null
): E | undefined {
	if (!who) return undefined;
	const everywhere = who.grants.some(({ edition }) => edition === null);
	const own = editions.filter(({ slug }) => everywhere || who.grants.some(({ edition }) => edition === slug));
	return own.find(({ slug }) => slug === who.edition) ?? currentEdition(own, eventDay(now()));
}
