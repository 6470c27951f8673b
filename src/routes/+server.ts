import { redirectToLanguage } from '#lib/platform/http/language-redirect.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => redirectToLanguage(event, '');
