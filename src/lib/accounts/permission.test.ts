import { expect, test } from 'vitest';
import { productActor } from './actor.ts';
import { acts, forbid, may, mayAnywhere, type Act } from './permission.ts';
import { roles, type Grant, type Role } from './role.ts';

const with_ = (role: Role, where: Partial<Grant> = {}) => ({
	name: 'somebody',
	grants: [{ role, edition: null, only: null, ...where }]
});

test('every act is open to the administrator and to no auditor, and names roles that exist', () => {
	for (const [act, allowed] of Object.entries(acts) as [Act, readonly Role[]][]) {
		expect(allowed.includes('administrator'), act).toBe(true);
		expect(new Set(allowed).size, act).toBe(allowed.length);
		expect(
			allowed.every((role) => roles.includes(role)),
			act
		).toBe(true);
	}
});

test('a role for one edition opens nothing of another, and nothing that belongs to none', () => {
	const editor = with_('programme', { edition: 'fes-2027' });
	expect(may(editor, 'programme.change', { edition: 'fes-2027' })).toBe(true);
	expect(may(editor, 'programme.change', { edition: 'agadir-2028' })).toBe(false);
	expect(may(editor, 'programme.change', { edition: null })).toBe(false);
	expect(mayAnywhere(editor, 'programme.change')).toBe(true);
});

test('a role for one pavilion sets the level of that one alone', () => {
	const salma = with_('pavilion', { only: 12 });
	expect(may(salma, 'crowd.set', { edition: 'fes-2027', only: 12 })).toBe(true);
	expect(may(salma, 'crowd.set', { edition: 'fes-2027', only: 13 })).toBe(false);
	expect(may(salma, 'crowd.set', { edition: 'fes-2027' })).toBe(false);
});

test('who has no role may nothing, and is told so by name', () => {
	const nobody = { name: 'nobody', grants: [] };
	expect(mayAnywhere(nobody, 'crowd.set')).toBe(false);
	expect(forbid(nobody, 'programme.publish', { edition: 'fes-2027' })).toEqual({
		refusal: [{ path: '', code: 'not-allowed' }]
	});
	expect(forbid(productActor('rehearsal'), 'programme.publish', { edition: 'rehearsal' })).toBeUndefined();
});
