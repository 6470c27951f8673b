import { publicJson } from '#lib/platform/http/answers.server.ts';
import { openapi } from '#published/openapi.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => publicJson(openapi);
