export const roles = [
	'administrator',
	'programme',
	'pavilion',
	'gate-chief',
	'steward',
	'attendance',
	'donation',
	'press-officer',
	'auditor'
] as const;
export type Role = (typeof roles)[number];

/** A role somebody has: at one edition or at every one, and for some roles at one pavilion or gate only. */
export type Grant = {
	role: Role;
	/** Slug of an edition; null: every one. */
	edition: string | null;
	/** Number of the only pavilion (`pavilion`) or gate (`gate-chief`, `steward`) it holds for; null: all of them. */
	only: number | null;
};
