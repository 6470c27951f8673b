import { redirect } from '@sveltejs/kit';
import { signOut } from '#lib/accounts/commands/sign-in.server.ts';
import { clearCookie } from '#lib/accounts/cookies.server.ts';
import { sharedConnection } from '#lib/platform/db/database.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
	if (event.locals.signedIn) await signOut(sharedConnection().db, event.locals.signedIn);
	clearCookie(event, 'sign-in');
	redirect(303, '/desk/sign-in');
};
