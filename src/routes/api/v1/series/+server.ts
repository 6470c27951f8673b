import { publicJson } from '#lib/platform/http/answers.server.ts';
import { seriesCatalogue } from '#published/catalogue.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => publicJson({ series: seriesCatalogue() });
