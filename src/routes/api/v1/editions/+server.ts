import { publicJson } from '#lib/platform/http/answers.server.ts';
import { now } from '#lib/platform/time/clock.server.ts';
import { eventDay } from '#lib/platform/time/event-day.ts';
import { editionCatalogue } from '#published/catalogue.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => publicJson({ editions: editionCatalogue(eventDay(now())) });
