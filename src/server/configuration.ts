import { join, resolve } from 'node:path';

export type Configuration = {
	/** Undefined: the embedded database. */
	databaseUrl: string | undefined;
	origin: string;
	/** Undefined: every address of the machine. */
	host: string | undefined;
	port: number;
	data: string;
	secretFile: string;
	rehearsal: boolean;
	clockStart: Date | undefined;
	smtpUrl: string | undefined;
};

type Environment = Record<string, string | undefined>;
type Report = (sentence: string) => void;

function readDatabaseUrl(env: Environment, report: Report): string | undefined {
	const value = env.DATABASE_URL;
	if (value === undefined) return undefined;
	if (!/^postgres(ql)?:\/\/[^/]/.test(value) || !URL.canParse(value)) {
		report('DATABASE_URL is not a Postgres address such as postgres://user:password@host:5432/abwab.');
	}
	return value;
}

function readOrigin(env: Environment, port: number, report: Report): string {
	const value = env.ORIGIN;
	if (!value) {
		if (env.DATABASE_URL !== undefined) {
			report(
				'ORIGIN is required with DATABASE_URL: set it to the public address, such as https://jpo.example.'
			);
		}
		return `http://localhost:${port}`;
	}
	const url = URL.canParse(value) ? new URL(value) : undefined;
	const web = url?.protocol === 'https:' || url?.protocol === 'http:';
	if (!url || !web || (value !== url.origin && value !== `${url.origin}/`)) {
		report(`ORIGIN is not an http or https address without a path, such as https://jpo.example: ${value}`);
		return '';
	}
	return url.origin;
}

function readPort(env: Environment, report: Report): number {
	const value = env.PORT || '3000';
	const port = Number(value);
	if (!/^\d{1,5}$/.test(value) || port < 1 || port > 65535) {
		report(`PORT is not a whole number from 1 to 65535: ${value}`);
		return 3000;
	}
	return port;
}

function readRehearsal(env: Environment, report: Report): boolean {
	const value = env.ABWAB_REHEARSAL;
	if (value && value !== 'on' && value !== 'off') report(`ABWAB_REHEARSAL is neither on nor off: ${value}`);
	return value ? value === 'on' : env.DATABASE_URL === undefined;
}

function readClockStart(env: Environment, report: Report): Date | undefined {
	const value = env.ABWAB_NOW;
	if (!value) return undefined;
	if (env.DATABASE_URL !== undefined && env.NODE_ENV === 'production') {
		report('ABWAB_NOW is for tests and rehearsals: remove it, or remove DATABASE_URL.');
	}
	const instant = new Date(value);
	if (!/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(value) || Number.isNaN(instant.getTime())) {
		report(`ABWAB_NOW is not an instant with its offset, such as 2026-05-20T10:00:00Z: ${value}`);
	}
	return instant;
}

function readSmtpUrl(env: Environment, report: Report): string | undefined {
	const value = env.SMTP_URL;
	if (!value) return undefined;
	if (!/^smtps?:\/\/[^/]/.test(value) || !URL.canParse(value)) {
		report('SMTP_URL is not a mail server such as smtps://user:password@mail.example:465.');
	}
	return value;
}

/** The configuration in `env`, or one sentence for each variable that is wrong. */
export function readConfiguration(
	env: Environment
): { configuration: Configuration } | { problems: string[] } {
	const problems: string[] = [];
	const report = (sentence: string) => problems.push(sentence);
	const port = readPort(env, report);
	const data = resolve(env.ABWAB_DATA || '.data');
	const configuration: Configuration = {
		databaseUrl: readDatabaseUrl(env, report),
		origin: readOrigin(env, port, report),
		host: env.HOST || undefined,
		port,
		data,
		secretFile: resolve(env.ABWAB_SECRET_FILE || join(data, 'secret')),
		rehearsal: readRehearsal(env, report),
		clockStart: readClockStart(env, report),
		smtpUrl: readSmtpUrl(env, report)
	};
	return problems.length > 0 ? { problems } : { configuration };
}

/** What the application reads from its environment, once the configuration is known to be right. */
export function applicationEnvironment(configuration: Configuration): Record<string, string> {
	return {
		ORIGIN: configuration.origin,
		ABWAB_DATA: configuration.data,
		ABWAB_SECRET_FILE: configuration.secretFile,
		ABWAB_REHEARSAL: configuration.rehearsal ? 'on' : 'off',
		// The largest body anyone may send, a file of the staff; the front refuses much less elsewhere.
		BODY_SIZE_LIMIT: '12M'
	};
}
