import { expect, test } from 'vitest';
import { checklist, expectedPlaces, translated } from './checklist.ts';
import type { Programme } from './programme.ts';

const empty: Programme = {
	edition: {
		slug: 'taza-2028',
		rehearsal: false,
		city: { ar: 'تازة', zgh: 'ⵜⴰⵣⴰ', fr: 'Taza', en: 'Taza' },
		venue: { ar: 'الملعب' },
		utcOffset: 60,
		days: [{ date: '2028-05-30', opens: '10:00', closes: '20:00' }],
		ceremony: null,
		free: true,
		entrance: null,
		address: { ar: 'شارع الاستقلال', fr: 'avenue de l’Indépendance' },
		geo: null,
		transport: null,
		notAllowed: null,
		groups: null,
		plan: null
	},
	zones: [],
	places: [],
	pavilions: [],
	sessions: []
};

const undone = (programme: Programme) =>
	checklist(programme)
		.filter(({ done }) => !done)
		.map(({ what }) => what);

test('of an edition just opened everything is missing but what opened it', () => {
	expect(undone(empty)).toEqual(checklist(empty).map(({ what }) => what));
	expect(translated(empty)).toEqual([
		{ lang: 'ar', count: 2, of: 2 },
		{ lang: 'zgh', count: 0, of: 2 },
		{ lang: 'fr', count: 1, of: 2 },
		{ lang: 'en', count: 0, of: 2 }
	]);
});

test('places are named by the kind that is missing, and points that are not on the plan are counted', () => {
	const places = expectedPlaces.slice(1).map((kind, n) => ({
		id: `${kind}-1`,
		kind,
		name: { ar: 'مكان' },
		zone: null,
		at: n === 0 ? null : ([n, n] as [number, number]),
		stepFree: true
	}));
	const list = checklist({ ...empty, places });
	expect(list.find(({ what }) => what === 'places')).toEqual({
		what: 'places',
		done: false,
		missing: ['entrance']
	});
	expect(list.find(({ what }) => what === 'placed')).toEqual({
		what: 'placed',
		done: false,
		count: 5,
		of: 6
	});
});
