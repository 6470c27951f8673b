import { wallTimeOf } from '#lib/programme/rows.server.ts';
import type { streams } from './schema.server.ts';
import type { Stream } from './stream.ts';

export function streamRow(slug: string, { start, end, ...stream }: Stream): typeof streams.$inferInsert {
	return { ...stream, editionSlug: slug, startsAt: start, endsAt: end };
}

export function streamOf({
	editionSlug: _,
	startsAt,
	endsAt,
	...stream
}: typeof streams.$inferSelect): Stream {
	return { ...stream, start: wallTimeOf(startsAt), end: wallTimeOf(endsAt) };
}
