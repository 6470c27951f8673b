import type { Actor } from './actor.ts';
import { mayAnywhere, type Act } from './permission.ts';

/** Who a door opens to: everybody, whoever is signed in, or whoever may do an act. */
export type Opens = 'anyone' | 'signed-in' | Act;

/** A read, a write to an endpoint, or an action of a page by its name. */
export type Way = 'GET' | 'POST' | `?/${string}`;

const read = { GET: 'anyone' } as const;

/** What a visitor reads, below the language. */
const publicPages = [
	'',
	'/about',
	'/attendance',
	'/data',
	'/data/corrections',
	'/editions',
	'/editions/[slug]',
	'/editions/[slug]/[list]',
	'/figures/[id]',
	'/help',
	'/live',
	'/manifest.webmanifest',
	'/map',
	'/pavilions',
	'/pavilions/[number]',
	'/posters/[name]',
	'/posters/[name]/code.svg',
	'/programme',
	'/search',
	'/sessions/[id]',
	'/shell',
	'/tifli',
	'/visit'
];

const publicAnswers = [
	'/',
	'/e/[slug]/p/[number]',
	'/f/[id]',
	'/p/[number]',
	'/s/[id]',
	'/tifli',
	'/plans/[name]',
	'/healthz',
	'/readyz',
	'/page-data/[lang=language]/[...path]',
	'/api/[...path]',
	'/api/v1/corrections',
	'/api/v1/editions',
	'/api/v1/editions/[slug]/programme',
	'/api/v1/editions/[slug]/programme.ics',
	'/api/v1/live',
	'/api/v1/observations',
	'/api/v1/observations.csv',
	'/api/v1/openapi.json',
	'/api/v1/record',
	'/api/v1/series'
];

/** Every route of the product and every way into it, by the route's id: what is not here opens to nobody. */
export const doors: Record<string, Partial<Record<Way, Opens>>> = {
	...Object.fromEntries(publicPages.map((path) => [`/(public)/[lang=language]${path}`, read])),
	...Object.fromEntries(publicAnswers.map((path) => [path, read])),
	'/desk': { GET: 'signed-in', '?/edition': 'signed-in', '?/language': 'anyone' },
	'/desk/closed': { GET: 'signed-in' },
	'/desk/sign-in': { GET: 'anyone', '?/default': 'anyone' },
	'/desk/sign-in/code': { GET: 'anyone', '?/default': 'anyone' },
	'/desk/sign-out': { POST: 'anyone' },
	'/desk/join': { GET: 'anyone', '?/accept': 'anyone', '?/password': 'anyone' },
	'/desk/account': { GET: 'signed-in', '?/end': 'signed-in' },
	'/desk/account/second-factor': { GET: 'anyone', '?/default': 'anyone' },
	'/desk/staff': { GET: 'staff.see', '?/invite': 'staff.change', '?/withdraw': 'staff.change' },
	'/desk/staff/[id]': {
		GET: 'staff.see',
		'?/grants': 'staff.change',
		'?/close': 'staff.change',
		'?/reopen': 'staff.change',
		'?/end': 'staff.change',
		'?/forgive': 'staff.change',
		'?/password': 'staff.change',
		'?/factor': 'staff.change'
	},
	'/desk/editions': { GET: 'edition.set-up', '?/default': 'edition.set-up' },
	'/desk/editions/[slug]': { GET: 'edition.set-up' },
	'/desk/editions/[slug]/days': { GET: 'edition.set-up', '?/default': 'edition.set-up' },
	'/desk/editions/[slug]/grounds': {
		GET: 'edition.set-up',
		'?/zone': 'edition.set-up',
		'?/zone-gone': 'edition.set-up',
		'?/place': 'edition.set-up',
		'?/place-gone': 'edition.set-up'
	},
	'/desk/editions/[slug]/plan': {
		GET: 'edition.set-up',
		'?/picture': 'edition.set-up',
		'?/put': 'edition.set-up'
	},
	'/desk/audit': { GET: 'audit.see' },
	'/desk/audit.csv': { GET: 'audit.see' }
};

/** The way that a request takes into its route: HEAD and OPTIONS read, a form names its action in the query. */
export function wayOf(method: string, route: string, query: URLSearchParams): Way {
	if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return 'GET';
	if (doors[route]?.POST !== undefined) return 'POST';
	for (const name of query.keys()) if (name.startsWith('/')) return `?/${name.slice(1)}`;
	return '?/default';
}

export type Passage = 'open' | 'sign-in-first' | 'closed';

/** Whether somebody – null: nobody is signed in – comes in. A route or a way that the table does not name is closed. */
export function passage(route: string, way: Way, who: Pick<Actor, 'grants'> | null): Passage {
	const opens = doors[route]?.[way];
	if (opens === undefined) return 'closed';
	if (opens === 'anyone') return 'open';
	if (who === null) return 'sign-in-first';
	return opens === 'signed-in' || mayAnywhere(who, opens) ? 'open' : 'closed';
}
