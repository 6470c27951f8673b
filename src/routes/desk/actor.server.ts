import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actor } from '#lib/accounts/actor.ts';

/** Whoever is signed in, for a command; somebody whose sign-in has ended meanwhile is sent to begin another. */
export function actorOf({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>): Actor {
	const { signedIn } = locals;
	if (!signedIn || signedIn.pending !== null)
		redirect(303, `/desk/sign-in?next=${encodeURIComponent(url.pathname)}`);
	return signedIn;
}
