import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

/** What queries and commands are given: the pool, or one transaction of it. */
export type Database = Pick<
	PostgresJsDatabase,
	'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | 'transaction'
>;

export type Connection = {
	db: PostgresJsDatabase;
	/** The driver itself, for LISTEN and the health question. */
	sql: postgres.Sql;
	close: () => Promise<void>;
};

/**
 * Opens a pool. `role` is taken on by every connection where given: the application runs without the right
 * to change or delete what is append-only.
 */
export function connect(url: string, options: { max?: number; role?: string } = {}): Connection {
	const sql = postgres(url, {
		max: options.max ?? 10,
		connect_timeout: 5,
		onnotice: () => {},
		connection: {
			application_name: 'abwab',
			statement_timeout: 10_000,
			idle_in_transaction_session_timeout: 5_000,
			...(options.role ? { role: options.role } : {})
		}
	});
	return { db: drizzle(sql, { casing: 'snake_case' }), sql, close: () => sql.end({ timeout: 2 }) };
}

// The process and the application are two builds with their own copies of this module: what a process has
// once, it keeps on the global object.
const shared = Symbol.for('abwab.connection');
const holder = globalThis as typeof globalThis & { [shared]?: Connection };

/** Makes `connection` the one this process uses. */
export function shareConnection(connection: Connection): void {
	holder[shared] = connection;
}

/** The pool of this process. Throws before the start has shared one. */
export function sharedConnection(): Connection {
	const connection = holder[shared];
	if (!connection)
		throw new Error('No database connection has been shared yet: the process has not started it.');
	return connection;
}
