import { m } from '#lib/platform/i18n/paraglide/messages.js';
import type { RecordFile } from '../record-file.ts';
import { say } from '../words.ts';

const titles = {
	programme: m.nav_programme,
	pavilions: m.nav_pavilions,
	map: m.nav_map,
	visit: m.nav_visit
};

/** What a page of the programme says before one is published, and where to look meanwhile. */
export function noProgrammePage(record: RecordFile, room: keyof typeof titles) {
	const { lang } = record;
	return {
		none: {
			title: titles[room]({}, { locale: lang }),
			editions: [...record.editions]
				.reverse()
				.filter(({ mentions }) => mentions.length > 0)
				.map(({ slug, city, start }) => ({
					href: `/${lang}/editions/${slug}/${room === 'programme' ? 'programme' : 'pavilions'}`,
					name: `${city} ${start.slice(0, 4)}`
				})),
			...say(lang, { sentence: m.programme_not_yet, hint: m.programme_not_yet_hint })
		}
	};
}

export type NoProgrammePage = ReturnType<typeof noProgrammePage>;
