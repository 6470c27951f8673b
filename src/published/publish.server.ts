import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '#lib/platform/db/database.server.ts';
import { languages } from '#lib/platform/i18n/language.ts';
import { listEditions, listMentions } from '#lib/programme/queries.server.ts';
import { listChannels } from '#lib/streams/queries.server.ts';
import {
	listConflicts,
	listCorrections,
	listObservations,
	listSeries,
	listSources,
	listUnpublished
} from '#lib/statistics/queries.server.ts';
import { composeRecord, type Material } from './compose.ts';
import { publishedFiles } from './schema.server.ts';

/** The channel on which every process hears of a new version. */
export const channel = 'abwab_published';

/** Until when sources were looked for: said on every page of figures instead of "latest". */
const checkedTo = '2026-03';

async function gather(db: Database): Promise<Material> {
	const [editions, mentions, channels, series, observations, sources, conflicts, corrections, unpublished] =
		await Promise.all([
			listEditions(db),
			listMentions(db),
			listChannels(db),
			listSeries(db),
			listObservations(db),
			listSources(db),
			listConflicts(db),
			listCorrections(db),
			listUnpublished(db)
		]);
	return {
		checkedTo,
		editions,
		mentions,
		channels,
		sources,
		conflicts,
		corrections,
		unpublished,
		series: series.map(({ denominatorStatus: status, denominatorDefinitions: definitions, ...one }) => ({
			...one,
			denominator: status && definitions ? { status, definitions } : null
		})),
		statements: observations.map(({ periodStart, periodEnd, sourceId, conflictId, ...one }) => ({
			id: one.id,
			subject: one.subject,
			series: one.series,
			value: one.value,
			low: one.low,
			high: one.high,
			qualifier: one.qualifier,
			unit: one.unit,
			kind: one.kind,
			text: one.text,
			definition: one.definition,
			method: one.method,
			period: { start: periodStart, end: periodEnd },
			asOf: one.asOf,
			statedAt: one.statedAt,
			statedBy: one.statedBy,
			authority: one.authority,
			status: one.status,
			preferred: one.preferred,
			conflict: conflictId,
			source: sourceId,
			alsoIn: one.alsoIn,
			note: one.note
		}))
	};
}

/**
 * Writes the record's files, one per language, and tells every process. A file keeps its version while it says
 * the same; publishing twice at once gives two versions in order, never a half one.
 */
export async function publishRecord(db: Database): Promise<{ version: number; changed: boolean }> {
	return db.transaction(async (tx) => {
		await tx.execute(sql`select pg_advisory_xact_lock(hashtext('abwab publish record'))`);
		const material = await gather(tx);
		const generatedAt = new Date();
		const [last] = await tx
			.select({ version: sql<number>`coalesce(max(${publishedFiles.version}), 0)` })
			.from(publishedFiles)
			.where(eq(publishedFiles.name, 'record'));
		const version = Number(last?.version ?? 0) + 1;
		let changed = false;
		for (const lang of languages) {
			const content = composeRecord(lang, material);
			const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest('hex');
			const body = JSON.stringify({ version, generatedAt: generatedAt.toISOString(), ...content });
			const [known] = await tx
				.select({ fingerprint: publishedFiles.fingerprint })
				.from(publishedFiles)
				.where(and(eq(publishedFiles.name, 'record'), eq(publishedFiles.lang, lang)));
			if (known?.fingerprint === fingerprint) continue;
			changed = true;
			const row = { name: 'record', lang, version, fingerprint, generatedAt, body };
			await tx
				.insert(publishedFiles)
				.values(row)
				.onConflictDoUpdate({ target: [publishedFiles.name, publishedFiles.lang], set: row });
		}
		if (changed) await tx.execute(sql`select pg_notify(${channel}, ${String(version)})`);
		return { version: changed ? version : version - 1, changed };
	});
}
