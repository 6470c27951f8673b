import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import BarChart from './BarChart.svelte';
import type { Bar } from './bars.ts';
import DotChart from './DotChart.svelte';
import type { Dot } from './dots.ts';
import { chartWords, type ChartWords } from './words.ts';

const bars: Bar[] = [
	{ key: 'a', label: '2001', value: 80_000, printed: '80 000', qualifier: 'ما يناهز', href: '/ar/a' },
	{ key: 'b', label: '2002', value: null, printed: '', unknown: 'لم تُنظَّم', gap: true },
	{ key: 'c', label: '2003', value: null, printed: '' }
];
const dots: Dot[] = ['2001', '2002-05', '2003-05-17'].map((asOf, i) => ({
	key: asOf,
	asOf,
	label: asOf,
	value: i + 1,
	printed: `${i + 1} 000`,
	kind: 'cumulative',
	unit: 'lamps'
}));
const words = { id: 'lamps', title: 'Lamps, 2001–2003', summary: 'From 80 000 to unknown.' };

describe.each(['ar', 'fr'] as const)('on the server, in %s', (lang) => {
	const unknown = { ar: 'غير معروف', fr: 'inconnu' }[lang];
	const said = Object.fromEntries(
		Object.entries(chartWords).map(([name, message]) => [name, message({}, { locale: lang })])
	) as unknown as ChartWords;
	const barHtml = render(BarChart, { props: { ...words, bars, words: said, lang } }).body;
	const dotHtml = render(DotChart, { props: { ...words, statements: dots, lang } }).body;
	const text = barHtml
		.replace(/<!--.*?-->/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/[\u2068\u2069]/g, '')
		.replace(/\s+/g, ' ');

	test('the bar chart reads without script: title, sentence, words at the bars, table', () => {
		for (const phrase of [words.title, words.summary, 'ما يناهز 80 000', 'لم تُنظَّم', unknown]) {
			expect(text).toContain(phrase);
		}
		expect(barHtml.match(/<th scope="(col|row)"/g)).toHaveLength(5);
		expect(barHtml).toContain('<a href="/ar/a"');
	});

	test('only what has a number has a bar', () => {
		expect(barHtml.match(/<rect/g)).toHaveLength(1);
	});

	test('no button waits for a script, and no style is written into the page', () => {
		expect(barHtml).not.toContain('<button');
		expect(barHtml + dotHtml).not.toContain('style=');
	});

	test('the dot chart draws a day as a dot and anything longer as a span, with its table', () => {
		expect(dotHtml.match(/<circle/g)).toHaveLength(1);
		expect(dotHtml.match(/<th scope="row"/g)).toHaveLength(3);
		expect(dotHtml).toContain(`role="img" aria-label="${words.summary}"`);
	});
});
