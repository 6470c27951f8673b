import type { Connection } from '#lib/platform/db/database.server.ts';
import { now } from '#lib/platform/time/clock.server.ts';
import { listCrowds, listProgrammeEditions } from '#lib/programme/queries.server.ts';
import { listOverrides } from '#lib/streams/queries.server.ts';
import { currentProgramme } from './files.server.ts';
import type { LiveRow } from './live.ts';

/** The channel on which the database tells that a crowd level or a stream was switched. */
const liveChannel = 'abwab_live';

/** However much changes, the rows are read again no more often than this. */
const pause = 1000;

/** How often the database is asked whether it is still there. */
const heartbeat = 20_000;

type Held = { rows: Map<string, LiveRow>; version: number; heardAt: Date };

// The process and the application are two builds: what a process holds once stands on the global object.
const shared = Symbol.for('abwab.live');
const holder = globalThis as typeof globalThis & { [shared]?: Held };

async function read({ db }: Connection): Promise<Map<string, LiveRow>> {
	const rows = new Map<string, LiveRow>();
	for (const { slug } of await listProgrammeEditions(db)) {
		const [crowd, overrides] = await Promise.all([listCrowds(db, slug), listOverrides(db, slug)]);
		rows.set(slug, { asOf: now(), crowd, overrides });
	}
	return rows;
}

/** Keeps what changes by the minute in the memory of this process; the last known stays while the database is away. */
export async function holdLive(connection: Connection): Promise<void> {
	holder[shared] = { rows: await read(connection), version: 1, heardAt: now() };
	let waiting = false;
	const refresh = () => {
		if (waiting) return;
		waiting = true;
		setTimeout(() => {
			waiting = false;
			read(connection).then(
				(rows) => {
					holder[shared] = { rows, version: (holder[shared]?.version ?? 0) + 1, heardAt: now() };
				},
				// The next word, or the connection's return, reads them again.
				() => {}
			);
		}, pause).unref();
	};
	await connection.sql.listen(liveChannel, refresh, refresh);
	setInterval(() => {
		connection.sql`select 1`.then(
			() => {
				if (holder[shared]) holder[shared].heardAt = now();
			},
			// Pages go on from memory, and say since when.
			() => {}
		);
	}, heartbeat).unref();
}

/** When the database was last heard: what stands in memory is as old as this. */
export function heardAt(): Date {
	const held = holder[shared];
	if (!held) return now();
	// Between two beats of a database that answers, what is here is the present.
	return now().getTime() - held.heardAt.getTime() < 2.5 * heartbeat ? now() : held.heardAt;
}

/** What staff last said about the current edition; null where it has no programme. */
export function liveRow(): LiveRow | null {
	const slug = currentProgramme('ar')?.edition.slug;
	return (slug !== undefined && holder[shared]?.rows.get(slug)) || null;
}

/** Changes when a crowd level or a stream was switched. */
export function liveVersion(): number {
	return holder[shared]?.version ?? 0;
}
