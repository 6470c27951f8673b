import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import { connect, type Connection } from '#lib/platform/db/database.server.ts';

export type FreshDatabase = Connection & { url: string };

async function administer(order: string): Promise<void> {
	const url = new URL(inject('template'));
	url.pathname = '/postgres';
	const sql = postgres(url.href, { max: 1, onnotice: () => {} });
	await sql.unsafe(order).finally(() => sql.end());
}

async function create(template: string, role?: string): Promise<FreshDatabase> {
	const name = `test_${randomBytes(6).toString('hex')}`;
	await administer(`create database ${name} template ${template}`);
	const url = new URL(inject('template'));
	url.pathname = `/${name}`;
	const connection = connect(url.href, role ? { role } : {});
	const close = async () => {
		await connection.close();
		await administer(`drop database ${name} with (force)`);
	};
	return { ...connection, url: url.href, close };
}

/** A migrated database of its own; `close` removes it. Without a role, the owner works in it. */
export function freshDatabase(options: { role?: string } = {}): Promise<FreshDatabase> {
	return create('abwab', options.role);
}

/** A database nothing has been done to. */
export function emptyDatabase(): Promise<FreshDatabase> {
	return create('template0');
}
