import { stringify } from 'csv-stringify/sync';
import { listAudit } from '#lib/accounts/queries.server.ts';
import { sharedConnection } from '#lib/platform/db/database.server.ts';
import type { RequestHandler } from './$types';

const page = 1000;

async function* rows() {
	yield '\ufeff' + stringify([['id', 'at', 'actor', 'act', 'object', 'before', 'after']]);
	for (let before: number | null = null; ;) {
		const entries = await listAudit(sharedConnection().db, { words: '', before, limit: page });
		yield stringify(
			entries.map(({ id, at, actor, act, object, before: was, after }) => [
				id,
				at.toISOString(),
				actor,
				act,
				object,
				was === null ? '' : JSON.stringify(was),
				after === null ? '' : JSON.stringify(after)
			]),
			// What staff typed must not become a formula in the auditor's spreadsheet.
			{ escape_formulas: true }
		);
		const last = entries.at(-1);
		if (!last || entries.length < page) return;
		before = last.id;
	}
}

/** The whole audit, the newest first, a thousand entries at a time: however long it is, it fits. */
export const GET: RequestHandler = () => {
	const encoder = new TextEncoder();
	const source = rows();
	const body = new ReadableStream<Uint8Array>({
		async pull(controller) {
			const { done, value } = await source.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		}
	});
	return new Response(body, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="abwab-audit.csv"'
		}
	});
};
