import { expect, test, type APIResponse } from '@playwright/test';
import frozen from '../integration/frozen/figures.json' with { type: 'json' };

async function isProblem(answer: APIResponse, status: number): Promise<void> {
	expect(answer.status(), answer.url().slice(0, 200)).toBe(status);
	expect(answer.headers()['content-type']).toContain('application/problem+json');
	expect(Object.keys((await answer.json()) as object)).toEqual(
		expect.arrayContaining(['type', 'title', 'status', 'detail'])
	);
}

test('the preferred figures of Fes are those of the communiqué', async ({ request }) => {
	const answer = await request.get('/api/v1/observations?subject=fes-2023&preferred=true');
	const { observations } = (await answer.json()) as {
		observations: {
			series: string;
			value: number;
			qualifier: string;
			source: { id: string };
			period: object;
			preferred: boolean;
		}[];
	};
	const ofCommunique = observations
		.filter((one) => one.source.id === 'seed-003')
		.map(({ series, value, qualifier, period }) => ({ series, value, qualifier, period }));
	const all = { start: '2023-05-17', end: '2023-05-21' };
	expect(ofCommunique).toEqual([
		{ series: 'visitors-total', value: 1_150_000, qualifier: 'nearly', period: all },
		{
			series: 'visitors-two-days',
			value: 630_000,
			qualifier: 'more-than',
			period: { start: '2023-05-19', end: '2023-05-20' }
		},
		{ series: 'pavilions', value: 31, qualifier: 'exact', period: all },
		{ series: 'views', value: 20_000_000, qualifier: 'more-than', period: all },
		{ series: 'police-staff', value: 2300, qualifier: 'as-printed', period: all },
		{ series: 'vehicles', value: 150, qualifier: 'as-printed', period: all },
		{ series: 'blood-donors', value: 465, qualifier: 'exact', period: all }
	]);
	expect(observations.every((one) => one.preferred)).toBe(true);
});

test('every figure comes back as the frozen copy holds it', async ({ request }) => {
	type Source = { id: string };
	type Answer = Record<string, unknown> & {
		period: Record<string, unknown>;
		source: Source;
		alsoIn: Source[];
	};
	const answer = await request.get('/api/v1/observations?lang=fr');
	const { observations } = (await answer.json()) as { observations: Answer[] };
	expect(
		observations.map(
			({ subject, series, value, low, high, qualifier, unit, period, asOf, statedAt, source, alsoIn }) => ({
				...{ subject, series, value, low, high, qualifier, unit },
				...{ periodStart: period.start, periodEnd: period.end, asOf, statedAt },
				source: source.id,
				alsoIn: alsoIn.map((other) => other.id)
			})
		)
	).toEqual(frozen.figures);
});

test('public reads carry an ETag and answer 304 to it, with the headers of the 200', async ({ request }) => {
	for (const path of [
		'/api/v1/observations',
		'/api/v1/record?lang=fr',
		'/api/v1/series',
		'/api/v1/editions',
		'/api/v1/corrections',
		'/api/v1/openapi.json',
		'/ar',
		'/fr/tifli'
	]) {
		const first = await request.get(path);
		expect(first.status(), path).toBe(200);
		const etag = first.headers()['etag'] ?? '';
		expect(etag, path).not.toBe('');
		const second = await request.get(path, { headers: { 'if-none-match': etag } });
		expect(second.status(), path).toBe(304);
		expect(second.headers()['content-security-policy'], path).toBe(
			first.headers()['content-security-policy']
		);
		expect(second.headers()['cache-control'], path).toBe(first.headers()['cache-control']);
	}
});

test('bad input gets 400 or 404 in the form of the contract', async ({ request }) => {
	for (const path of [
		'/api/v1/observations?known=2023-02-30',
		'/api/v1/observations?known=yesterday',
		'/api/v1/observations?preferred=maybe',
		'/api/v1/observations?lang=de',
		'/api/v1/observations?lang=ar&lang=fr',
		'/api/v1/observations?subject=fes-2023&subject=tifli',
		'/api/v1/observations.csv?known=2023-13-01',
		'/api/v1/record?lang=',
		'/page-data/ar/tifli?known=1',
		'/page-data/ar/tifli?known=2024-01-01&known=2024-01-02',
		'/api/v1/%00'
	])
		await isProblem(await request.get(path), 400);
	for (const path of [
		'/api/v1/observations?subject=paris-2023',
		'/api/v1/observations?series=nope',
		"/api/v1/observations?series=' or 1=1 --",
		'/api/v1/nope',
		'/api/v2/observations',
		'/page-data/ar/editions/paris-2023',
		'/page-data/ar/figures/nope',
		'/page-data/ar/__proto__'
	])
		await isProblem(await request.get(path), 404);
});

test('a page that is not there is a page that says so, in the language of its address', async ({
	request
}) => {
	for (const path of [
		'/fr/editions/paris-2023',
		'/fr/figures/nope',
		'/fr/constructor',
		'/xx',
		'/xx/tifli',
		'/fr/tifli/more'
	]) {
		const answer = await request.get(path);
		expect(answer.status(), path).toBe(404);
		expect(await answer.text()).toContain(path.startsWith('/fr') ? 'Cette page n’existe pas' : '<h1');
	}
	for (const path of [
		`/ar/${'a'.repeat(10_000)}`,
		'/ar/%00',
		'/%E0%A4%A',
		'/ar/tifli?known=x',
		'/ar/tifli?known=2024-01-01&known=2024-01-02'
	]) {
		const answer = await request.get(path);
		expect([400, 404], path.slice(0, 80)).toContain(answer.status());
	}
});

test('the root and the short links lead to the language asked for', async ({ request }) => {
	const cases: [string, string][] = [
		['fr-MA,fr;q=0.9', '/fr'],
		['tzm', '/zgh'],
		['de-DE', '/en'],
		['', '/ar']
	];
	for (const [asked, expected] of cases) {
		const answer = await request.get('/', { headers: { 'accept-language': asked }, maxRedirects: 0 });
		expect(answer.status()).toBe(303);
		expect(answer.headers()['location'], asked).toBe(expected);
		expect(answer.headers()['vary']).toContain('Accept-Language');
	}
	const figure = await request.get('/f/fes-2023.pavilions.2023-05-17_2023-05-21.seed-003', {
		maxRedirects: 0,
		headers: { 'accept-language': 'fr' }
	});
	expect(figure.headers()['location']).toBe('/fr/figures/fes-2023.pavilions.2023-05-17_2023-05-21.seed-003');
});

test('health and readiness are told', async ({ request }) => {
	expect((await request.get('/healthz')).status()).toBe(200);
	expect((await request.get('/readyz')).status()).toBe(200);
});
