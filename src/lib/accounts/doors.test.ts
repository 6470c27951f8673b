import { expect, test } from 'vitest';
import { doors, passage, wayOf } from './doors.ts';
import { acts } from './permission.ts';
import type { Role } from './role.ts';

const as = (role: Role) => ({ grants: [{ role, edition: null, only: null }] });

test('what the table does not name opens to nobody, the administrator included', () => {
	expect(passage('/desk/secret', 'GET', as('administrator'))).toBe('closed');
	expect(passage('/desk/staff', '?/unknown', as('administrator'))).toBe('closed');
	expect(passage('/api/v1/live', 'POST', as('administrator'))).toBe('closed');
});

test('at the desk only the way in opens to whoever is not signed in', () => {
	const open = Object.entries(doors).flatMap(([route, ways]) =>
		Object.entries(ways)
			.filter(([, opens]) => route.startsWith('/desk') && opens === 'anyone')
			.map(([way]) => `${way} ${route}`)
	);
	expect(open.toSorted()).toEqual([
		'?/accept /desk/join',
		'?/default /desk/account/second-factor',
		'?/default /desk/sign-in',
		'?/default /desk/sign-in/code',
		'?/language /desk',
		'?/password /desk/join',
		'GET /desk/account/second-factor',
		'GET /desk/join',
		'GET /desk/sign-in',
		'GET /desk/sign-in/code',
		'POST /desk/sign-out'
	]);
});

test('a door opens by an act that there is, or to everybody, or to whoever is signed in', () => {
	const known = new Set<string>(['anyone', 'signed-in', ...Object.keys(acts)]);
	const unknown = Object.values(doors).flatMap((ways) =>
		Object.values(ways).filter((opens) => opens === undefined || !known.has(opens))
	);
	expect(unknown).toEqual([]);
});

test('who lacks the role is turned away, who is not signed in is sent to do so', () => {
	expect(passage('/desk/staff', 'GET', null)).toBe('sign-in-first');
	expect(passage('/desk/staff', 'GET', as('steward'))).toBe('closed');
	expect(passage('/desk/staff', 'GET', as('auditor'))).toBe('open');
	expect(passage('/desk/staff', '?/invite', as('auditor'))).toBe('closed');
});

test('the way into a page is read, or the first action that the address names, as Kit finds it', () => {
	const way = (method: string, route: string, query: string) =>
		wayOf(method, route, new URLSearchParams(query));
	expect(way('HEAD', '/desk/staff', '/invite')).toBe('GET');
	expect(way('POST', '/desk/staff', 'a=1&/invite&/withdraw')).toBe('?/invite');
	expect(way('POST', '/desk/sign-in', 'next=%2Fdesk')).toBe('?/default');
	expect(way('POST', '/desk/sign-out', '/invite')).toBe('POST');
	expect(way('DELETE', '/desk/staff', '')).toBe('?/default');
});
