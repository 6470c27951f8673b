import { printDate } from '#lib/platform/time/date-words.ts';
import { recordAsKnown } from './known.ts';
import { attendancePage, type AttendancePage } from './pages/attendance.ts';
import {
	aboutPage,
	correctionsPage,
	dataPage,
	type AboutPage,
	type CorrectionsPage,
	type DataPage
} from './pages/data.ts';
import { editionPage, editionsPage, type EditionPage, type EditionsPage } from './pages/editions.ts';
import { figurePage, type FigurePage } from './pages/figure.ts';
import { tifliPage, type TifliPage } from './pages/tifli.ts';
import { todayPage, type TodayPage } from './pages/today.ts';
import type { RecordFile } from './record-file.ts';

/** What each public page is made of. */
export type Pages = {
	today: TodayPage;
	editions: EditionsPage;
	edition: EditionPage;
	attendance: AttendancePage;
	tifli: TifliPage;
	figure: FigurePage;
	data: DataPage;
	corrections: CorrectionsPage;
	about: AboutPage;
};

/** What every public page says of its own material. */
export type Frame = {
	version: number;
	generatedAt: string;
	/** Until when sources were looked for, as printed. */
	checkedTo: string;
	/** Day back to which the reader has gone, as printed; null means now. */
	known: string | null;
};

/**
 * A public page: a pure function of (published files, path, day). The server and the phone's worker run this
 * same function; `path` is what follows the language, without slashes at its ends, `today` is YYYY-MM-DD.
 * Null where there is no such page.
 */
export function publicPage(
	file: RecordFile,
	path: string,
	{ today, known = null }: { today: string; known?: string | null }
): (Frame & Pages[keyof Pages]) | null {
	const record = recordAsKnown(file, known);
	const day = known !== null && known < today ? known : today;
	const page = content(record, path.split('/'), day);
	if (!page) return null;
	const { version, generatedAt, checkedTo, lang } = file;
	return {
		version,
		generatedAt,
		checkedTo: printDate(checkedTo, lang),
		known: known && printDate(known, lang),
		...page
	};
}

function content(
	record: RecordFile,
	[room, name, ...more]: string[],
	today: string
): Pages[keyof Pages] | null {
	if (more.length) return null;
	if (room === 'editions' && name) return editionPage(record, name, today);
	if (room === 'figures' && name) return figurePage(record, name);
	if (room === 'data' && name) return name === 'corrections' ? correctionsPage(record) : null;
	if (name !== undefined) return null;
	switch (room) {
		case '':
			return todayPage(record, today);
		case 'editions':
			return editionsPage(record, today);
		case 'attendance':
			return attendancePage(record, today);
		case 'tifli':
			return tifliPage(record);
		case 'data':
			return dataPage(record);
		case 'about':
			return aboutPage(record);
		default:
			return null;
	}
}
