import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfiguration } from './configuration.ts';

function configuration(env: Record<string, string>) {
	const read = readConfiguration(env);
	if ('problems' in read) throw new Error(read.problems.join(' '));
	return read.configuration;
}

function problems(env: Record<string, string>) {
	const read = readConfiguration(env);
	return 'problems' in read ? read.problems : [];
}

const database = 'postgres://owner:hidden@db.example:5432/abwab';

describe('the configuration', () => {
	it('needs nothing for a trial', () => {
		expect(configuration({})).toMatchObject({
			databaseUrl: undefined,
			origin: 'http://localhost:3000',
			port: 3000,
			data: resolve('.data'),
			secretFile: resolve('.data/secret'),
			rehearsal: true,
			clockStart: undefined
		});
	});

	it('defaults the origin to the address that is printed', () => {
		expect(configuration({ PORT: '8080' }).origin).toBe('http://localhost:8080');
	});

	it('leaves the rehearsal out of a real database unless asked', () => {
		expect(configuration({ DATABASE_URL: database, ORIGIN: 'https://jpo.example' }).rehearsal).toBe(false);
		expect(
			configuration({ DATABASE_URL: database, ORIGIN: 'https://jpo.example', ABWAB_REHEARSAL: 'on' })
				.rehearsal
		).toBe(true);
	});

	it('accepts an origin with a closing slash, and drops it', () => {
		expect(configuration({ ORIGIN: 'https://jpo.example/' }).origin).toBe('https://jpo.example');
	});

	it.each([
		[{ DATABASE_URL: '' }, 'DATABASE_URL'],
		[{ DATABASE_URL: 'mysql://host/abwab', ORIGIN: 'https://jpo.example' }, 'DATABASE_URL'],
		[{ DATABASE_URL: database }, 'ORIGIN'],
		[{ ORIGIN: 'https://jpo.example/fr' }, 'ORIGIN'],
		[{ ORIGIN: 'jpo.example' }, 'ORIGIN'],
		[{ PORT: 'http' }, 'PORT'],
		[{ PORT: '0' }, 'PORT'],
		[{ PORT: '70000' }, 'PORT'],
		[{ ABWAB_REHEARSAL: 'yes' }, 'ABWAB_REHEARSAL'],
		[{ ABWAB_NOW: 'tomorrow' }, 'ABWAB_NOW'],
		[{ ABWAB_NOW: '2026-05-20' }, 'ABWAB_NOW'],
		[{ SMTP_URL: 'mail.example' }, 'SMTP_URL']
	])('names the variable that is wrong in %j', (env, name) => {
		expect(problems(env).join(' ')).toContain(name);
	});

	it('refuses a rehearsed clock on a real database in production', () => {
		const env = { DATABASE_URL: database, ORIGIN: 'https://jpo.example', ABWAB_NOW: '2026-05-20T10:00:00Z' };
		expect(problems({ ...env, NODE_ENV: 'production' })).toHaveLength(1);
		expect(configuration(env).clockStart).toEqual(new Date('2026-05-20T10:00:00Z'));
	});

	it('never prints a password', () => {
		expect(problems({ DATABASE_URL: 'postgre://owner:hidden@db/abwab' }).join(' ')).not.toContain('hidden');
		expect(problems({ SMTP_URL: 'smpt://user:hidden@mail' }).join(' ')).not.toContain('hidden');
	});
});
