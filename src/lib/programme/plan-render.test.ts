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
			{ id: 'water-1', name: 'Fountain', zone: 'Zone A', at: [20, 30] },
			{ id: 'water-2', name: { ar: 'نافورة' }, steps: true }
		]
	},
	{
		id: 'z-A',
		title: 'Zone A',
		name: 'North',
		marks: [
			{ number: 7, name: 'Lamps', at: [40, 20] },
			{ number: 8, name: 'Ropes', at: [40, 40], steps: true }
		]
	}
];
const words = {
	plan: 'plan',
	list: 'list',
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

function pageWith(stepFree: boolean) {
	const props = { groups, words, stepFree, lang: 'fr' as const };
	return {
		drawing: render(Plan, { props: { ...props, plan, tools } }).body,
		list: render(MapList, { props }).body
	};
}

const { drawing, list } = pageWith(false);

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

describe('step-free on demand', () => {
	const asked = pageWith(true);
	const off = (html: string) =>
		[...html.matchAll(/<a id="([^"]*)"[^>]*class="[^"]*\boff\b[^"]*"/g)].map(([, id]) => id);

	test('lets marks stand back only when asked, and only those not announced as step-free', () => {
		expect([off(drawing), off(asked.drawing)]).toEqual([[], ['p8']]);
	});

	test('is said in words in every line of the list', () => {
		expect(list).not.toContain('step-free');
		const said = [...asked.list.matchAll(/<small>(.*?)<\/small>/g)].map(([, text]) => text);
		expect(said).toEqual(['Zone A · step-free', 'not announced', 'step-free', 'not announced']);
	});
});
