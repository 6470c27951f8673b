import { notFound } from '#lib/platform/http/answers.server.ts';
import type { RequestHandler } from './$types';

export const fallback: RequestHandler = () => notFound('There is no such address in this API.');
