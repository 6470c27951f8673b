import type { RequestEvent } from '@sveltejs/kit';
import type { Browser, NewSignIn } from '#lib/accounts/commands/sign-in.server.ts';
import { readCookie, writeCookie } from '#lib/accounts/cookies.server.ts';

/** Where a sign-in comes from, as its request says. */
export function browserOf(event: RequestEvent): Browser {
	return {
		known: readCookie(event, 'browser'),
		userAgent: event.request.headers.get('user-agent') ?? ''
	};
}

/** Gives the browser what it is recognised by from now on. */
export function keepSignIn(event: RequestEvent, { token, browser }: NewSignIn): void {
	writeCookie(event, 'sign-in', token);
	writeCookie(event, 'browser', browser);
}
