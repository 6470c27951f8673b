import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import MapList from './MapList.svelte';
import Plan from './Plan.svelte';
import type { MapGroup } from './plan.ts';
import type { Point } from './zone.ts';

const groups: MapGroup[] = [
	{
		id: 'k-water',
		title: 'Water',
		icon: 'M4 4h16',
		marks: [
			{ id: 'water-1', name: 'Fountain', note: 'Zone A', at: [20, 30], stepFree: true },
			{ id: 'water-2', name: { ar: 'نافورة' } }
		]
	},
	{
		id: 'z-A',
		title: 'Zone A',
		name: 'North',
		marks: [
			{ id: 'p7', number: 7, name: 'Lamps', at: [40, 20], stepFree: true },
			{ id: 'p8', number: 8, name: 'Ropes', at: [40, 40], off: true }
		]
	}
];
const words = {
	plan: 'plan',
	zoomIn: 'in',
	zoomOut: 'out',
	now: 'now',
	stepFree: 'step-free',
	notStepFree: 'not announced',
	open: 'open',
	close: 'close'
};
const plan = {
	width: 100,
	height: 70,
	drawn: 800,
	pixel: 0.125,
	zones: [{ code: 'A', outline: '0,0 50,0 50,50', letter: [30, 10] as Point }]
};
const tools = createRawSnippet(() => ({ render: () => '<b>tools</b>' }));

const drawing = render(Plan, { props: { plan, groups, words, tools, lang: 'fr' } }).body;
const list = render(MapList, { props: { groups, title: 'list', lang: 'fr' } }).body;

describe('the map before there is a script', () => {
	test('links every pavilion on the plan to its page, and every other mark to its line in the list', () => {
		expect([...drawing.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
			'#n-water-1',
			'/fr/pavilions/7',
			'/fr/pavilions/8'
		]);
	});

	test('names each mark by its line in the list: number and name', () => {
		const names = [...drawing.matchAll(/aria-labelledby="([^"]*)"/g)].map(([, id]) => id);
		expect(names).toEqual(['n-water-1', 'n-p7', 'n-p8']);
		for (const id of names) expect(list.split(`id="${id}"`)).toHaveLength(2);
		const line = list.match(/<a id="n-p7"[^>]*>(.*?)<\/a>/s)?.[1] ?? '';
		expect(line.replace(/<[^>]*>/g, '').trim()).toBe('7 Lamps');
	});

	test('is found by the addresses #p7 and #water-1, each of them once', () => {
		for (const id of ['p7', 'p8', 'water-1']) expect((drawing + list).split(` id="${id}"`)).toHaveLength(2);
	});

	test('lists what is not on the plan too, with no link to nowhere', () => {
		const line = list.match(/<a id="n-water-2"[^>]*>/)?.[0];
		expect(line).toBeDefined();
		expect(line).not.toContain('href');
	});

	test('has the drawing that a mark repeats', () => {
		expect(drawing).toContain('<use href="#i-k-water"');
		expect(list).toContain('<path id="i-k-water"');
	});

	test('draws no button, and writes no style into the page', () => {
		expect(drawing + list).not.toContain('<button');
		expect(drawing + list).not.toContain('style=');
	});

	test('does not mirror where writing does', () => {
		expect(drawing).toContain('dir="ltr"');
	});
});

test('a mark stands back where it was told to, and no other does', () => {
	const off = [...drawing.matchAll(/<a id="([^"]*)"[^>]*class="[^"]*\boff\b[^"]*"/g)];
	expect(off.map(([, id]) => id)).toEqual(['p8']);
});
