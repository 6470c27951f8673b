import { notFound } from '#lib/platform/http/answers.server.ts';
import { publishedPicture } from '#published/files.server.ts';
import type { RequestHandler } from './$types';

/** The picture under a plan. Its name is the hash of its bytes: it never changes. */
export const GET: RequestHandler = ({ params }) => {
	const picture = publishedPicture(params.name.replace(/\.webp$/, ''));
	if (!picture) return notFound('There is no such plan.');
	return new Response(new Uint8Array(picture), {
		headers: { 'content-type': 'image/webp', 'cache-control': 'public, max-age=31536000, immutable' }
	});
};
