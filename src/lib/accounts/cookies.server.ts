import type { RequestEvent } from '@sveltejs/kit';

type Name = 'sign-in' | 'browser';

/** Over HTTPS the prefix keeps a cookie from being set by a neighbour; at a trial on plain HTTP browsers refuse it. */
function cookieName({ url }: Pick<RequestEvent, 'url'>, name: Name): string {
	return url.protocol === 'https:' ? `__Host-${name}` : name;
}

export function readCookie(event: Pick<RequestEvent, 'url' | 'cookies'>, name: Name): string | undefined {
	return event.cookies.get(cookieName(event, name));
}

const halfYear = 180 * 24 * 60 * 60;

/** A sign-in ends with the browser at the latest; a browser is known for half a year. */
export function writeCookie(event: Pick<RequestEvent, 'url' | 'cookies'>, name: Name, token: string): void {
	event.cookies.set(cookieName(event, name), token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: event.url.protocol === 'https:',
		...(name === 'browser' ? { maxAge: halfYear } : {})
	});
}

export function clearCookie(event: Pick<RequestEvent, 'url' | 'cookies'>, name: Name): void {
	event.cookies.delete(cookieName(event, name), { path: '/', secure: event.url.protocol === 'https:' });
}
