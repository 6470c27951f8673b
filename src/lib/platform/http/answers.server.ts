import { createHash } from 'node:crypto';

/** Public pages and published files: fresh for a moment in shared caches, usable while the origin is away. */
export const publicCaching = 'public, max-age=0, s-maxage=20, stale-while-revalidate=60, stale-if-error=600';

/** An answer that everybody may keep, with the tag by which it is recognised again. */
export function publicAnswer(
	body: string,
	contentType: string,
	headers: Record<string, string> = {}
): Response {
	const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
	return new Response(body, {
		headers: { 'content-type': contentType, 'cache-control': publicCaching, etag, ...headers }
	});
}

export function publicJson(body: unknown): Response {
	return publicAnswer(
		typeof body === 'string' ? body : JSON.stringify(body),
		'application/json; charset=utf-8'
	);
}

export type Problem = {
	status: number;
	title: string;
	detail: string;
	errors?: { path: string; message: string }[];
};

/** An error in the form of RFC 9457. */
export function problem({ status, title, detail, errors }: Problem): Response {
	return new Response(
		JSON.stringify({ type: 'about:blank', title, status, detail, ...(errors ? { errors } : {}) }),
		{
			status,
			headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' }
		}
	);
}

export function badRequest(path: string, message: string): Response {
	return problem({
		status: 400,
		title: 'Bad request',
		detail: `${path}: ${message}`,
		errors: [{ path, message }]
	});
}

export function notFound(detail: string): Response {
	return problem({ status: 404, title: 'Not found', detail });
}
