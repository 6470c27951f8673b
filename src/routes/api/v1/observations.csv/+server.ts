import { publicAnswer } from '#lib/platform/http/answers.server.ts';
import { now } from '#lib/platform/time/clock.server.ts';
import { eventDay } from '#lib/platform/time/event-day.ts';
import { observationsCsv } from '#published/observations.ts';
import { requestedObservations } from '#published/observations-request.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => {
	const asked = requestedObservations(url, eventDay(now()));
	if ('error' in asked) return asked.error;
	return publicAnswer(observationsCsv(asked.observations), 'text/csv; charset=utf-8', {
		'content-disposition': `attachment; filename="abwab-observations-${asked.known}.csv"`
	});
};
