import type { Problem } from '#lib/platform/forms/problems.ts';
import type { StaffText } from '#lib/platform/i18n/staff-text.ts';

export const noticeLevels = ['information', 'warning', 'emergency'] as const;
export type NoticeLevel = (typeof noticeLevels)[number];

/** What visitors are told at once. Never a picture; never the name or description of a child. */
export type Notice = {
	id: number;
	level: NoticeLevel;
	title: StaffText;
	text: StaffText;
	/** When somebody on site last confirmed it. */
	confirmedAt: Date;
	expiresAt: Date;
};

const order: Record<NoticeLevel, number> = { emergency: 0, warning: 1, information: 2 };

/** Those in force at `now`, the gravest first, of equals the last confirmed first. */
export function noticesInForce<N extends Pick<Notice, 'level' | 'confirmedAt' | 'expiresAt'>>(
	notices: N[],
	now: Date
): N[] {
	return notices
		.filter((one) => one.confirmedAt <= now && now < one.expiresAt)
		.sort((a, b) => order[a.level] - order[b.level] || b.confirmedAt.getTime() - a.confirmedAt.getTime());
}

/** For how many hours a notice may be in force before somebody on site confirms it anew. */
const longest = 24;

/** What keeps a notice from being issued: it says until when it holds, and not for long. */
export function noticeProblems({
	confirmedAt,
	expiresAt
}: Pick<Notice, 'confirmedAt' | 'expiresAt'>): Problem[] {
	const hours = (expiresAt.getTime() - confirmedAt.getTime()) / 3_600_000;
	if (hours <= 0) return [{ path: 'expiresAt', code: 'expires-before-it-is-confirmed' }];
	return hours > longest ? [{ path: 'expiresAt', code: 'in-force-too-long', limit: longest }] : [];
}
