import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '#lib/platform/db/database.server.ts';
import type { Correction } from './correction.ts';
import type { Conflict } from './conflict.ts';
import {
	conflicts,
	corrections,
	observations,
	observationSources,
	series,
	sources,
	unpublished
} from './schema.server.ts';
import type { Source } from './source.ts';
import type { Unpublished } from './unpublished.ts';

export type ObservationRow = typeof observations.$inferSelect & { alsoIn: string[] };

/** Every statement ever published, in the record's order, with the other sources that print the same. */
export async function listObservations(db: Database): Promise<ObservationRow[]> {
	const [rows, others] = await Promise.all([
		db.select().from(observations).orderBy(asc(observations.position), asc(observations.id)),
		db
			.select({
				id: observationSources.observationId,
				alsoIn: sql<
					string[]
				>`array_agg(${observationSources.sourceId} order by ${observationSources.position})`
			})
			.from(observationSources)
			.groupBy(observationSources.observationId)
	]);
	const alsoIn = new Map(others.map((other) => [other.id, other.alsoIn]));
	return rows.map((row) => ({ ...row, alsoIn: alsoIn.get(row.id) ?? [] }));
}

export function listSeries(db: Database) {
	return db.select().from(series).orderBy(asc(series.position));
}

export function listSources(db: Database): Promise<Source[]> {
	return db.select().from(sources).orderBy(asc(sources.id));
}

export function listConflicts(db: Database): Promise<Conflict[]> {
	return db.select().from(conflicts).orderBy(asc(conflicts.id));
}

export function listUnpublished(db: Database): Promise<Unpublished[]> {
	return db
		.select({
			id: unpublished.id,
			subject: unpublished.subject,
			text: unpublished.text,
			lookedOn: unpublished.lookedOn
		})
		.from(unpublished)
		.orderBy(asc(unpublished.position));
}

/** The public log, oldest first. */
export function listCorrections(db: Database): Promise<Correction[]> {
	return db
		.select({
			kind: corrections.kind,
			before: corrections.beforeId,
			after: corrections.afterId,
			reason: corrections.reason,
			announcedOn: corrections.announcedOn
		})
		.from(corrections)
		.innerJoin(observations, eq(observations.id, corrections.beforeId))
		.orderBy(asc(corrections.announcedOn), asc(corrections.id));
}
