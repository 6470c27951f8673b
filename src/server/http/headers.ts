import type { ServerResponse } from 'node:http';

const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** On every answer. A page brings its own Content-Security-Policy, with the hashes of its scripts. */
export const everyAnswer: Readonly<Record<string, string>> = {
	'content-security-policy': nothing,
	'strict-transport-security': 'max-age=31536000; includeSubDomains',
	'x-content-type-options': 'nosniff',
	// Not `no-referrer`: browsers then send a form's Origin as "null", and nobody could tell ours from another's.
	'referrer-policy': 'same-origin',
	'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin'
};

/** A worker obeys the policy its script came with: it may load scripts and ask this server. */
export const workerPolicy = `${nothing}; script-src 'self'; connect-src 'self'`;

export function setEveryHeader(response: ServerResponse): void {
	for (const name in everyAnswer) response.setHeader(name, everyAnswer[name] ?? '');
}
