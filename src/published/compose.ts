import type { Language, Text } from '#lib/platform/i18n/language.ts';
import { themes } from '#lib/programme/theme.ts';
import type { Edition, Mention } from '#lib/programme/edition.ts';
import type { Conflict } from '#lib/statistics/conflict.ts';
import type { Correction } from '#lib/statistics/correction.ts';
import type { Facts } from '#lib/statistics/observation.ts';
import type { Series } from '#lib/statistics/series.ts';
import type { Channel } from '#lib/streams/channel.ts';
import type { Source } from '#lib/statistics/source.ts';
import type { Unpublished } from '#lib/statistics/unpublished.ts';
import type { ObservationEntry } from '#lib/statistics/figure.ts';
import type { EditionEntry, MentionEntry, RecordFile } from './record-file.ts';

export type Statement = Facts & {
	text: Text | null;
	definition: Text;
	statedBy: Text;
	conflict: string | null;
	note: Text | null;
};

/** All that the record file is made of, in four languages. */
export type Material = {
	checkedTo: string;
	editions: Edition[];
	mentions: Mention[];
	channels: Channel[];
	series: Series[];
	statements: Statement[];
	sources: Source[];
	conflicts: Conflict[];
	corrections: Correction[];
	unpublished: Unpublished[];
};

/** Leaves out what is null or empty. */
function compact<T extends object>(entry: T): T {
	return Object.fromEntries(
		Object.entries(entry).filter(
			([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
		)
	) as T;
}

function mention(lang: Language, one: Mention): MentionEntry {
	return compact({
		kind: one.kind,
		name: one.name[lang],
		translated: one.translated.includes(lang) ? true : undefined,
		theme: one.theme ? themes[one.theme]?.[lang] : undefined,
		place: one.place?.[lang],
		date: one.date ?? undefined,
		note: one.note?.[lang],
		source: one.source,
		alsoIn: one.alsoIn.length ? one.alsoIn : undefined
	});
}

function edition(lang: Language, one: Edition, mentions: Mention[]): EditionEntry {
	const sourced = <S extends { text: Text; source: string }>(part: S | null) =>
		part ? { ...part, text: part.text[lang] } : undefined;
	return {
		...compact({
			slug: one.slug,
			ordinal: one.ordinal,
			city: one.city[lang],
			start: one.start,
			end: one.end,
			ceremony: { date: one.ceremony.date, text: one.ceremony.text[lang], source: one.ceremony.source },
			venue: one.venue[lang],
			motto: one.motto[lang],
			mottoTranslated: one.mottoTranslated.includes(lang) ? (true as const) : undefined,
			openingHours: sourced(one.openingHours),
			audience: sourced(one.audience),
			remark: sourced(one.remark)
		}),
		partners: one.partners.map((partner) => ({
			...partner,
			name: partner.name[lang],
			role: partner.role[lang]
		})),
		mentions: mentions.filter((named) => named.edition === one.slug).map((named) => mention(lang, named))
	};
}

function observation(lang: Language, { kind: _, ...one }: Statement): ObservationEntry {
	return {
		...compact({
			...one,
			text: one.text?.[lang],
			definition: one.definition[lang],
			statedBy: one.statedBy[lang],
			note: one.note?.[lang]
		} as ObservationEntry),
		period: one.period
	};
}

/** Everything the file says in one language, without its number and time. */
export function composeRecord(
	lang: Language,
	material: Material
): Omit<RecordFile, 'version' | 'generatedAt'> {
	const told = new Set(material.statements.map((one) => one.conflict));
	return {
		lang,
		checkedTo: material.checkedTo,
		editions: material.editions.map((one) => edition(lang, one, material.mentions)),
		channels: material.channels.flatMap(({ name, handle, asOf, source }) =>
			handle ? [compact({ name: name[lang], handle, asOf: asOf ?? undefined, source })] : []
		),
		series: material.series.map((one) => ({
			slug: one.slug,
			unit: one.unit,
			kind: one.kind,
			name: one.names[lang],
			definition: one.definitions[lang],
			...(one.denominator
				? { denominator: { status: one.denominator.status, definition: one.denominator.definitions[lang] } }
				: {})
		})),
		observations: material.statements.map((one) => observation(lang, one)),
		sources: material.sources.map((one) =>
			compact({
				id: one.id,
				title: one.title[lang],
				described: one.titleOwn ? undefined : (true as const),
				publisher: one.publisher[lang],
				url: one.url ?? undefined,
				urlWithheld: one.urlWithheld?.[lang],
				date: one.date ?? undefined,
				lang: one.lang
			})
		),
		conflicts: Object.fromEntries(
			material.conflicts
				.filter((one) => told.has(one.id))
				.map((one) => [one.id, { title: one.title[lang], reason: one.reason[lang] }])
		),
		corrections: material.corrections.map((one) => ({ ...one, reason: one.reason[lang] })),
		unpublished: material.unpublished.map((one) => ({ ...one, text: one.text[lang] }))
	};
}
