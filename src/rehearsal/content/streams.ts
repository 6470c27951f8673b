import type { Stream } from '#lib/streams/stream.ts';

/** What is shown of the big stage all day long. */
export const stageStream: Pick<Stream, 'title' | 'lang'> & { from: string; until: string } = {
	title: {
		ar: 'مباشرة من الساحة الكبرى',
		zgh: 'ⵓⵙⵔⵉⴷ ⵙⴳ ⵓⵙⴰⵢⵙ ⴰⵎⵇⵇⵔⴰⵏ',
		fr: 'En direct de la grande scène',
		en: 'Live from the main stage'
	},
	lang: 'ar',
	from: '10:00',
	until: '21:00'
};

/** Numbers of the sessions that have a stream of their own: on stage and in the hall, over the days. */
export const streamedSessions = [7, 31, 40, 47, 68, 99];
