import { languages } from '#lib/platform/i18n/language.ts';
import { methods, qualifiers, statuses } from '#lib/statistics/observation.ts';
import { kinds } from '#lib/statistics/series.ts';

const json = (schema: object) => ({ 'application/json': { schema } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const nullable = (type: string) => ({ type: [type, 'null'] });
const text = {
	type: 'object',
	required: [...languages],
	properties: Object.fromEntries(languages.map((l) => [l, { type: 'string' }]))
};
const errors = {
	'400': {
		description: 'A parameter cannot be used',
		content: { 'application/problem+json': { schema: ref('Problem') } }
	}
};
const parameter = (name: string, description: string, schema: object) => ({
	name,
	in: 'query',
	description,
	schema
});
const lang = parameter('lang', 'Language of the texts', {
	type: 'string',
	enum: [...languages],
	default: 'ar'
});
const observationParameters = [
	parameter('subject', 'An edition, or tifli', { type: 'string' }),
	parameter('series', 'A series', { type: 'string' }),
	parameter('preferred', 'Only the preferred statements, or only the others', {
		type: 'string',
		enum: ['true', 'false']
	}),
	parameter('known', 'Goes back to what the public could know at the end of this day', {
		type: 'string',
		format: 'date'
	}),
	lang
];
const read = (summary: string, content: object, parameters: object[] = []) => ({
	get: {
		summary,
		parameters,
		responses: {
			'200': { description: summary, content },
			'304': { description: 'Not changed since the ETag given' },
			...(parameters.length ? errors : {}),
			...(parameters.length > 1
				? {
						'404': {
							description: 'Unknown subject or series',
							content: { 'application/problem+json': { schema: ref('Problem') } }
						}
					}
				: {})
		}
	}
});
const listOf = (name: string, schema: string) =>
	json({ type: 'object', required: [name], properties: { [name]: { type: 'array', items: ref(schema) } } });

/** Description of the API in OpenAPI 3.1. */
export const openapi = {
	openapi: '3.1.0',
	info: {
		title: 'Abwab',
		version: '1',
		description:
			'Official figures on the open days of the national police of Morocco and on Tifli Mokhtafi, each with its qualifier, dates and source.',
		license: {
			name: 'CC BY 4.0 for the compilation; figures belong to their sources',
			identifier: 'CC-BY-4.0'
		}
	},
	servers: [{ url: '/api/v1' }],
	paths: {
		'/editions': read('The editions', listOf('editions', 'Edition')),
		'/series': read('The series', listOf('series', 'Series')),
		'/observations': read(
			'The statements',
			json({
				type: 'object',
				required: ['known', 'observations'],
				properties: {
					known: { type: 'string', format: 'date' },
					observations: { type: 'array', items: ref('Observation') }
				}
			}),
			observationParameters
		),
		'/observations.csv': read(
			'The statements as CSV',
			{ 'text/csv': { schema: { type: 'string' } } },
			observationParameters
		),
		'/record': read('The whole record in one language', json({ type: 'object' }), [lang]),
		'/corrections': read('The public log of corrections', listOf('corrections', 'Correction'), [lang]),
		'/openapi.json': read('This description', json({ type: 'object' }))
	},
	components: {
		schemas: {
			Problem: {
				type: 'object',
				required: ['type', 'title', 'status', 'detail'],
				properties: {
					type: { type: 'string' },
					title: { type: 'string' },
					status: { type: 'integer' },
					detail: { type: 'string' },
					errors: {
						type: 'array',
						items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } }
					}
				}
			},
			Edition: {
				type: 'object',
				required: ['slug', 'ordinal', 'city', 'start', 'end', 'status'],
				properties: {
					slug: { type: 'string' },
					ordinal: { type: 'integer' },
					city: text,
					start: { type: 'string', format: 'date' },
					end: { type: 'string', format: 'date' },
					status: { type: 'string', enum: ['past', 'current', 'upcoming', 'rehearsal'] }
				}
			},
			Series: {
				type: 'object',
				required: ['slug', 'unit', 'kind', 'names', 'definitions'],
				properties: {
					slug: { type: 'string' },
					unit: nullable('string'),
					kind: { type: 'string', enum: [...kinds] },
					names: text,
					definitions: text,
					denominator: {
						type: 'object',
						properties: { status: { type: 'string', enum: ['known', 'not-published'] }, definitions: text }
					}
				}
			},
			Source: {
				type: 'object',
				required: ['id', 'title', 'publisher', 'url', 'urlWithheld', 'date', 'lang'],
				properties: {
					id: { type: 'string' },
					title: { type: 'string' },
					publisher: { type: 'string' },
					url: nullable('string'),
					urlWithheld: nullable('string'),
					date: nullable('string'),
					lang: { type: 'string' }
				}
			},
			Observation: {
				type: 'object',
				required: [
					'id',
					'subject',
					'series',
					'kind',
					'asOf',
					'statedAt',
					'statedBy',
					'status',
					'preferred',
					'source'
				],
				properties: {
					id: { type: 'string' },
					subject: { type: 'string' },
					series: { type: 'string' },
					value: nullable('number'),
					text: nullable('string'),
					low: nullable('number'),
					high: nullable('number'),
					qualifier: { type: ['string', 'null'], enum: [...qualifiers, null] },
					unit: nullable('string'),
					kind: { type: 'string', enum: [...kinds] },
					definition: { type: 'string' },
					method: { type: 'string', enum: [...methods] },
					period: { type: 'object', properties: { start: nullable('string'), end: nullable('string') } },
					asOf: {
						type: 'string',
						description: 'As precise as the source: 2024, 2024-05, 2024-05-20 or a span'
					},
					statedAt: { type: 'string' },
					statedBy: { type: 'string' },
					authority: { type: 'string' },
					status: { type: 'string', enum: [...statuses] },
					preferred: { type: 'boolean' },
					conflict: nullable('string'),
					source: ref('Source'),
					alsoIn: { type: 'array', items: ref('Source') },
					note: nullable('string')
				}
			},
			Correction: {
				type: 'object',
				properties: {
					kind: { type: 'string', enum: ['revision', 'correction', 'withdrawal'] },
					before: { type: 'string' },
					after: nullable('string'),
					reason: { type: 'string' },
					announcedOn: { type: 'string', format: 'date' }
				}
			}
		}
	}
};
