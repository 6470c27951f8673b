import { isDeepStrictEqual } from 'node:util';
import { and, eq, gt, lt, or } from 'drizzle-orm';
import * as v from 'valibot';
import type { Actor } from '#lib/accounts/actor.ts';
import { recordAct } from '#lib/accounts/audit.server.ts';
import { forbid } from '#lib/accounts/permission.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import { refused, type Refused } from '#lib/platform/forms/problems.ts';
import { seenAs } from '#lib/platform/forms/seen.server.ts';
import { addDays } from '#lib/platform/time/event-day.ts';
import { newEditionInput, openDaysChangeInput } from '#lib/programme/inputs.ts';
import type { OpenDays, Programme } from '#lib/programme/programme.ts';
import { editions, sessions } from '#lib/programme/schema.server.ts';
import { holdDraft } from './draft.server.ts';
import { loadProgramme } from './load.server.ts';
import { loadOpenDays } from './open-days.server.ts';

/** The days of an edition that begins on `start`, all with the same hours. */
function daysFrom(start: string, count: number, hours: { opens: string; closes: string }) {
	return Array.from({ length: count }, (_, day) => ({ date: addDays(start, day), ...hours }));
}

/** What a new edition takes over from an earlier one: the grounds and who stands on them, never what was on there. */
function copied({ edition, zones, places, pavilions }: Programme): Omit<Programme, 'sessions' | 'edition'> & {
	edition: Pick<OpenDays, 'free' | 'entrance' | 'transport' | 'notAllowed' | 'groups' | 'plan'>;
} {
	const { free, entrance, transport, notAllowed, groups, plan } = edition;
	// An outline that somebody had only begun to draw is drawn again.
	const drawn = zones.map((zone) => ({
		...zone,
		outline: (zone.outline?.length ?? 0) > 2 ? zone.outline : null
	}));
	return {
		edition: { free, entrance, transport, notAllowed, groups, plan },
		zones: drawn,
		places,
		pavilions
	};
}

const nothing: ReturnType<typeof copied> = {
	edition: { free: true, entrance: null, transport: null, notAllowed: null, groups: null, plan: null },
	zones: [],
	places: [],
	pavilions: []
};

/** Opens a new edition, from nothing or with the grounds of an earlier one. Nobody sees it until it is published. */
export async function openEdition(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof newEditionInput>
): Promise<{ slug: string } | Refused> {
	const input = v.parse(newEditionInput, given);
	const { slug, ordinal, copyOf, start, count, opens, closes, ...facts } = input;
	const forbidden = forbid(actor, 'edition.set-up', { edition: null });
	if (forbidden) return forbidden;
	return db.transaction(async (tx) => {
		const taken = await tx
			.select({ slug: editions.slug, ordinal: editions.ordinal })
			.from(editions)
			.where(or(eq(editions.slug, slug), eq(editions.ordinal, ordinal)));
		if (taken.some((one) => one.slug === slug)) return refused('slug', 'edition-taken');
		if (taken.length) return refused('ordinal', 'ordinal-taken');
		const model = copyOf === null ? null : await holdDraft(tx, copyOf);
		if (copyOf !== null && !model) return refused('copyOf', 'unknown-edition');
		const { edition: taken_over, ...grounds } = model ? copied(model) : nothing;
		const programme: Programme = {
			edition: {
				...taken_over,
				...facts,
				slug,
				rehearsal: false,
				days: daysFrom(start, count, { opens, closes }),
				ceremony: null,
				geo: null
			},
			...grounds,
			sessions: []
		};
		await loadProgramme(tx, programme, ordinal);
		await recordAct(tx, actor, 'open-edition', slug, { after: { ...input } });
		return { slug };
	});
}

/** Whether a session would lie outside the days given: then they cannot be these. */
async function strandedSession(tx: Database, { slug, days, ceremony }: OpenDays): Promise<boolean> {
	const dates = days.map(({ date }) => date).toSorted();
	const first = [dates[0] ?? '', ...(ceremony ? [ceremony.date] : [])].toSorted()[0] ?? '';
	const end = `${addDays(dates.at(-1) ?? first, 1)}T00:00`;
	const found = await tx
		.select({ number: sessions.number })
		.from(sessions)
		.where(
			and(
				eq(sessions.editionSlug, slug),
				or(lt(sessions.startsAt, `${first}T00:00`), gt(sessions.endsAt, end))
			)
		)
		.limit(1);
	return found.length > 0;
}

/**
 * Changes what a visitor must know to come. Refused where somebody else has changed it since it was shown, and where
 * a session would lie outside the new days.
 */
export async function saveOpenDays(
	db: Database,
	actor: Actor,
	given: v.InferInput<typeof openDaysChangeInput>
): Promise<{ slug: string } | Refused> {
	const { edition: slug, seen, ...facts } = v.parse(openDaysChangeInput, given);
	const forbidden = forbid(actor, 'edition.set-up', { edition: slug });
	if (forbidden) return forbidden;
	return db.transaction(async (tx) => {
		const draft = await holdDraft(tx, slug);
		if (!draft) return refused('edition', 'unknown-edition');
		const before = draft.edition;
		const after: OpenDays = { ...before, ...facts };
		if (seen !== seenAs(before)) return refused('', 'changed-since');
		if (await strandedSession(tx, after)) return refused('days', 'sessions-outside');
		if (isDeepStrictEqual(after, before)) return { slug };
		const [known] = await tx
			.select({ ordinal: editions.ordinal })
			.from(editions)
			.where(eq(editions.slug, slug));
		await loadOpenDays(tx, after, known?.ordinal ?? null);
		await recordAct(tx, actor, 'save-open-days', slug, { before, after });
		return { slug };
	});
}
