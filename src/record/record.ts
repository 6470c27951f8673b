import type * as v from 'valibot';
import type { Edition, Mention } from '#lib/programme/edition.ts';
import type { observationInput, seriesInput, sourceInput } from '#lib/statistics/inputs.ts';
import { channels } from './data/channels.ts';
import { conflicts } from './data/conflicts.ts';
import { donationRules } from './data/donation-rules.ts';
import * as agadir from './data/editions/agadir-2024.ts';
import * as casablanca from './data/editions/casablanca-2017.ts';
import * as elJadida from './data/editions/el-jadida-2025.ts';
import * as fes from './data/editions/fes-2023.ts';
import * as marrakech from './data/editions/marrakech-2018.ts';
import * as tangier from './data/editions/tangier-2019.ts';
import { agadir2024 } from './data/figures/agadir-2024.ts';
import { casablanca2017 } from './data/figures/casablanca-2017.ts';
import { elJadida2025 } from './data/figures/el-jadida-2025.ts';
import { fes2023 } from './data/figures/fes-2023.ts';
import { marrakech2018 } from './data/figures/marrakech-2018.ts';
import { tangier2019 } from './data/figures/tangier-2019.ts';
import { tifli } from './data/figures/tifli.ts';
import { openDays } from './data/series/open-days.ts';
import { tifliSeries } from './data/series/tifli.ts';
import { agadir2024Sources } from './data/sources/agadir-2024.ts';
import { casablanca2017Sources } from './data/sources/casablanca-2017.ts';
import { channelsSources } from './data/sources/channels.ts';
import { donationSources } from './data/sources/donation.ts';
import { elJadida2025Sources } from './data/sources/el-jadida-2025.ts';
import { fes2023Sources } from './data/sources/fes-2023.ts';
import { marrakech2018Sources } from './data/sources/marrakech-2018.ts';
import { tangier2019Sources } from './data/sources/tangier-2019.ts';
import { tifliSources } from './data/sources/tifli.ts';
import { unpublished } from './data/unpublished.ts';
import type { Figure, SeriesEntry, SourceEntry } from './figure.ts';

type SourceInput = v.InferInput<typeof sourceInput>;
type SeriesInput = v.InferInput<typeof seriesInput>;
type ObservationInput = v.InferInput<typeof observationInput>;

function source({ title, publisher, urlWithheld = undefined, ...rest }: SourceEntry): SourceInput {
	const own = typeof title === 'string';
	return {
		...rest,
		title: own ? { ar: title, zgh: title, fr: title, en: title } : title,
		titleOwn: own,
		publisher: { ar: publisher.ar, zgh: publisher.latin, fr: publisher.latin, en: publisher.latin },
		urlWithheld: urlWithheld ?? null
	};
}

function series({ denominator, ...rest }: SeriesEntry): SeriesInput {
	return { ...rest, denominator: denominator ?? null };
}

function observations(subject: string, figures: Figure[]): ObservationInput[] {
	return figures.map((figure) => ({
		...figure,
		subject,
		value: figure.value ?? null,
		low: figure.low ?? null,
		high: figure.high ?? null,
		qualifier: figure.qualifier ?? null,
		unit: figure.unit ?? null,
		text: figure.text ?? null,
		period: figure.period ?? { start: null, end: null },
		note: figure.note ?? null
	}));
}

const editionFiles = [casablanca, marrakech, tangier, fes, agadir, elJadida];

/** Everything the product knows from the start: six editions, Tifli Mokhtafi, and where each word of it comes from. */
export const record = {
	sources: [
		...casablanca2017Sources,
		...marrakech2018Sources,
		...tangier2019Sources,
		...fes2023Sources,
		...agadir2024Sources,
		...elJadida2025Sources,
		...tifliSources,
		...donationSources,
		...channelsSources
	].map(source),
	series: [...openDays, ...tifliSeries].map(series),
	conflicts,
	observations: [
		...observations('casablanca-2017', casablanca2017),
		...observations('marrakech-2018', marrakech2018),
		...observations('tangier-2019', tangier2019),
		...observations('fes-2023', fes2023),
		...observations('agadir-2024', agadir2024),
		...observations('el-jadida-2025', elJadida2025),
		...observations('tifli', tifli)
	],
	editions: editionFiles.map(({ edition }): Edition => edition),
	mentions: editionFiles.flatMap(({ mentions }): Mention[] => mentions),
	unpublished,
	channels,
	donationRules
};
