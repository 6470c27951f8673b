// Loaded at the first touch of a chart: Chart.js draws over the server's bars, in the same places.
import { BarController, BarElement, Chart, LinearScale, Tooltip } from 'chart.js';
import type { Point } from './table.ts';

Chart.register(BarController, BarElement, LinearScale, Tooltip);

export type Drawing = {
	/** A tentative bar is an outline. */
	bars: { value: number | null; tentative: boolean }[];
	/** What is said about each bar. */
	points: Point[];
	max: number;
	rtl: boolean;
	/** As the page has it now: the middle of each row's bar, in pixels from the top; words above or beside it. */
	layout: () => { middles: number[]; wordsAbove: boolean };
};

export function drawBars(canvas: HTMLCanvasElement, { bars, points, max, rtl, layout }: Drawing) {
	const end = rtl ? { topLeft: 4, bottomLeft: 4 } : { topRight: 4, bottomRight: 4 };
	const places = () => layout().middles.map((y, i) => ({ x: bars[i]?.value || null, y }));
	const chart = new Chart<'bar', { x: number | null; y: number }[]>(canvas, {
		type: 'bar',
		data: { datasets: [{ data: places(), barThickness: 20, minBarLength: 3, borderRadius: end }] },
		options: {
			indexAxis: 'y',
			animation: false,
			maintainAspectRatio: false,
			// The rows of the page are what is touched: they call `point`.
			events: [],
			scales: {
				x: { type: 'linear', min: 0, max, reverse: rtl, display: false },
				// In pixels: rows are as tall as their words need.
				y: {
					type: 'linear',
					min: 0,
					max: 1,
					reverse: true,
					offset: false,
					display: false,
					position: rtl ? 'right' : 'left'
				}
			},
			plugins: {
				tooltip: {
					rtl,
					// Over the words of its own bar, which it repeats, never over those of another.
					yAlign: () => (layout().wordsAbove ? 'bottom' : 'center'),
					displayColors: false,
					padding: 10,
					callbacks: {
						title: (items) => points[items[0]?.dataIndex ?? -1]?.name ?? '',
						label: (item) => points[item.dataIndex]?.words ?? ''
					}
				}
			},
			onResize: place
		}
	});
	// `textDirection` stays unset: Chart.js 4.6.1 never undoes it, and the canvas inherits its direction anyway.

	/** Called by Chart.js too, while it is being made: takes the chart it is given. */
	function place(resized: Pick<Chart, 'options' | 'data'>, { height }: { height: number }) {
		Object.assign(resized.options.scales?.['y'] ?? {}, { max: height });
		Object.assign(resized.data.datasets[0] ?? {}, { data: places() });
	}

	function paint() {
		const [navy, tint, ink, surface] = ['--navy', '--navy-tint', '--ink', '--surface'].map((token) =>
			colour(canvas, token)
		);
		Object.assign(chart.data.datasets[0] ?? {}, {
			backgroundColor: bars.map((bar) => (bar.tentative ? tint : navy)),
			hoverBackgroundColor: bars.map((bar) => (bar.tentative ? tint : navy)),
			borderColor: navy,
			hoverBorderColor: ink,
			borderWidth: bars.map((bar) => (bar.tentative ? 2 : 0)),
			hoverBorderWidth: 2,
			borderSkipped: false
		});
		const font = { family: getComputedStyle(canvas).fontFamily, size: 14 };
		Object.assign(chart.options.plugins?.tooltip ?? {}, {
			backgroundColor: ink,
			titleColor: surface,
			bodyColor: surface,
			titleFont: { ...font, weight: 600 },
			bodyFont: font
		});
		chart.update('none');
	}

	/** Marks one bar and says its words; null for none. */
	function point(index: number | null) {
		const active = index === null || !bars[index]?.value ? [] : [{ datasetIndex: 0, index }];
		chart.setActiveElements(active);
		chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
		chart.update('none');
	}

	/** The tooltip keeps its colours until it is shown anew. */
	function repaint() {
		const index = chart.getActiveElements()[0]?.index ?? null;
		point(null);
		paint();
		point(index);
	}

	place(chart as unknown as Chart, chart);
	paint();
	const dark = matchMedia('(prefers-color-scheme: dark)');
	dark.addEventListener('change', repaint);

	return {
		point,
		destroy() {
			dark.removeEventListener('change', repaint);
			chart.destroy();
		}
	};
}

/** A custom property as a plain colour, whatever function it is written with. */
function colour(canvas: HTMLCanvasElement, token: string): string {
	canvas.style.color = `var(${token})`;
	const plain = getComputedStyle(canvas).color;
	canvas.style.color = '';
	return plain;
}
