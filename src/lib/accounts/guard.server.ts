import { redirect, type Handle, type RequestEvent } from '@sveltejs/kit';
import { sharedConnection } from '#lib/platform/db/database.server.ts';
import { problem } from '#lib/platform/http/answers.server.ts';
import { now } from '#lib/platform/time/clock.server.ts';
import { readCookie } from './cookies.server.ts';
import { passage, wayOf } from './doors.ts';
import { findSignIn, type SignedIn } from './queries.server.ts';

const isDesk = (route: string | null) => route === '/desk' || route?.startsWith('/desk/') === true;

/** Whoever is signed in on this browser; null where nobody is. Public pages ask nobody, and no database. */
export const recogniseStaff: Handle = async ({ event, resolve }) => {
	const token = isDesk(event.route.id) ? readCookie(event, 'sign-in') : undefined;
	event.locals.signedIn = token ? await findSignIn(sharedConnection().db, token, now()) : null;
	return resolve(event);
};

const pendingPages = { code: '/desk/sign-in/code', 'second-factor': '/desk/account/second-factor' };

/** Where somebody who may not come in yet has to go first, and then back to. */
function firstGoTo({ url, request }: RequestEvent, signedIn: SignedIn | null): string {
	const page = signedIn?.pending ? pendingPages[signedIn.pending] : '/desk/sign-in';
	const next = request.method === 'GET' ? url.pathname + url.search : url.pathname;
	return next === '/desk' ? page : `${page}?next=${encodeURIComponent(next)}`;
}

/** Opens the doors of the one table to whom it says, and nothing else to anybody. */
export const guardDoors: Handle = async ({ event, resolve }) => {
	const route = event.route.id;
	// What is no route at all is answered 404 by itself.
	if (route === null) return resolve(event);
	const { signedIn } = event.locals;
	const who = signedIn && signedIn.pending === null ? signedIn : null;
	const passed = passage(route, wayOf(event.request.method, route, event.url.searchParams), who);
	if (passed === 'open') return resolve(event);
	if (!isDesk(route)) {
		return problem({ status: 405, title: 'Method not allowed', detail: 'This cannot be done here.' });
	}
	if (passed === 'sign-in-first') redirect(303, firstGoTo(event, signedIn));
	// The page that says so in words, in the place of the one that stays shut.
	const page = await event.fetch('/desk/closed');
	return new Response(page.body, { status: 403, headers: page.headers });
};
