import { error } from '@sveltejs/kit';
import { listAudit } from '#lib/accounts/queries.server.ts';
import { sharedConnection } from '#lib/platform/db/database.server.ts';
import { momentWords } from '../moment-words.ts';
import type { PageServerLoad } from './$types';

const limit = 50;

export const load: PageServerLoad = async ({ locals, url }) => {
	const words = url.searchParams.get('q') ?? '';
	const before = url.searchParams.get('before');
	if (words.length > 100 || (before !== null && !/^\d{1,15}$/.test(before)))
		error(400, { message: 'unusable-address' });
	const entries = await listAudit(sharedConnection().db, {
		words,
		before: before === null ? null : Number(before),
		limit: limit + 1
	});
	const last = entries.at(limit - 1);
	return {
		words,
		older: entries.length > limit && last ? last.id : null,
		entries: entries.slice(0, limit).map(({ id, actor, act, object, before: was, after, at }) => ({
			id,
			actor,
			act,
			object,
			when: momentWords(at, locals.lang),
			before: was === null ? null : JSON.stringify(was, null, '\t'),
			after: after === null ? null : JSON.stringify(after, null, '\t')
		}))
	};
};
