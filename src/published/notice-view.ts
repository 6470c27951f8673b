import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { clockOf, wallTime } from '#lib/platform/time/wall-time.ts';
import type { NoticeLevel } from '#lib/programme/notice.ts';
import type { PublicText } from '#lib/platform/i18n/staff-text.ts';
import { noticesAt } from './live.ts';
import type { ProgrammeFile } from './programme-file.ts';

export type NoticeView = {
	id: number;
	level: NoticeLevel;
	word: string;
	title: PublicText;
	text: PublicText;
	confirmed: string;
};

const levelWords = {
	information: m.notice_information,
	warning: m.notice_warning,
	emergency: m.notice_emergency
};

/** The notices that are in force, as every page of the programme shows them. */
export function noticeViews(file: ProgrammeFile, now: Date): NoticeView[] {
	const locale = { locale: file.lang };
	return noticesAt(file.notices, now).map(({ id, level, title, text, confirmedAt }) => ({
		id,
		level,
		word: levelWords[level]({}, locale),
		title,
		text,
		confirmed: m.notice_confirmed({ time: clockOf(wallTime(new Date(confirmedAt), file.utcOffset)) }, locale)
	}));
}
