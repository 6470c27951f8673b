import { expect, test } from 'vitest';
import { nextPath } from './next-path.ts';

test('a page of the desk is gone on to', () => {
	for (const path of ['/desk', '/desk/staff', '/desk/audit?q=samira&before=12', '/desk?done=1'])
		expect(nextPath(path)).toBe(path);
});

test('nothing leads out of the desk', () => {
	for (const path of [
		'//evil.example',
		'/\\evil.example',
		'https:evil.example',
		'https://evil.example/desk',
		'%2f%2fevil.example',
		'/\t/evil.example',
		'/desk\\@evil.example',
		'/deskevil',
		'/desk/ a',
		'/ar',
		'',
		null,
		7
	])
		expect(nextPath(path)).toBe('/desk');
});
