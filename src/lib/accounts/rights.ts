import type { Language } from '#lib/platform/i18n/language.ts';
import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { acts, type Act } from './permission.ts';
import type { Grant, Role } from './role.ts';

type Message = (inputs: Record<string, never>, options: { locale: Language }) => string;

const roleNames: Record<Role, Message> = {
	administrator: m.role_administrator,
	programme: m.role_programme,
	pavilion: m.role_pavilion,
	'gate-chief': m.role_gate_chief,
	steward: m.role_steward,
	attendance: m.role_attendance,
	donation: m.role_donation,
	'press-officer': m.role_press_officer,
	auditor: m.role_auditor
};

/** Each act as the end of the sentence "you may …". */
const actWords: Record<Act, Message> = {
	'edition.set-up': m.right_edition_set_up,
	'programme.change': m.right_programme_change,
	'programme.publish': m.right_programme_publish,
	'notice.issue': m.right_notice_issue,
	'stream.switch': m.right_stream_switch,
	'crowd.set': m.right_crowd_set,
	'figure.record': m.right_figure_record,
	'staff.see': m.right_staff_see,
	'staff.change': m.right_staff_change,
	'audit.see': m.right_audit_see
};

export const roleName = (role: Role, lang: Language): string => roleNames[role]({}, { locale: lang });

/** Where a role holds, in words. */
export function grantWhere({ edition, only }: Pick<Grant, 'edition' | 'only'>, lang: Language): string {
	const locale = { locale: lang };
	const at = edition === null ? m.right_at_every({}, locale) : m.right_at_edition({ edition }, locale);
	return only === null ? at : `${at} · ${m.right_at_only({ number: only }, locale)}`;
}

/** What somebody may do, role by role, in the reader's language. */
export function rightsOf(grants: readonly Grant[], lang: Language) {
	return grants.map((grant) => ({
		role: roleName(grant.role, lang),
		where: grantWhere(grant, lang),
		acts: (Object.keys(acts) as Act[])
			.filter((act) => (acts[act] as readonly Role[]).includes(grant.role))
			.map((act) => actWords[act]({}, { locale: lang }))
	}));
}
