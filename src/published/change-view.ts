import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { clockOf } from '#lib/platform/time/wall-time.ts';
import type { PublicText } from '#lib/platform/i18n/staff-text.ts';
import { programmeChanges, type ProgrammeChange } from './changes.ts';
import type { ProgrammeFile } from './programme-file.ts';

/** One thing that is different since the visitor last looked. */
export type ChangeView = { key: string; title?: PublicText; href?: string; text: string; session?: number };

const words = {
	added: m.change_added,
	removed: m.change_removed,
	cancelled: m.change_cancelled,
	restored: m.change_restored,
	place: m.change_place,
	words: m.change_words,
	changed: m.change_words
};

function view(change: ProgrammeChange, file: ProgrammeFile): ChangeView {
	const locale = { locale: file.lang };
	if (change.what === 'hours')
		return { key: 'hours', text: m.change_hours({}, locale), href: `/${file.lang}#come` };
	const text =
		change.change === 'time'
			? m.change_time({ time: change.was ? clockOf(change.was.start) : '' }, locale)
			: words[change.change]({}, locale);
	const room = change.what === 'session' ? 'sessions' : 'pavilions';
	return {
		key: `${change.what} ${change.id}`,
		title: change.title,
		text,
		...(change.change === 'removed' ? {} : { href: `/${file.lang}/${room}/${change.id}` }),
		...(change.what === 'session' ? { session: change.id } : {})
	};
}

/** What changed between the programme as it was last looked at and as it is now. Another edition is no change. */
export function changeViews(seen: ProgrammeFile | null, file: ProgrammeFile): ChangeView[] {
	if (!seen || seen.edition.slug !== file.edition.slug || seen.edition.start !== file.edition.start)
		return [];
	return programmeChanges(seen, file).map((change) => view(change, file));
}
