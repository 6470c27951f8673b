import { publicJson } from '#lib/platform/http/answers.server.ts';
import { now } from '#lib/platform/time/clock.server.ts';
import { eventDay } from '#lib/platform/time/event-day.ts';
import { requestedObservations } from '#published/observations-request.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => {
	const asked = requestedObservations(url, eventDay(now()));
	return 'error' in asked ? asked.error : publicJson(asked);
};
