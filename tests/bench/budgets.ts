/** What the product may cost, in bytes on the wire (kB are thousands), and what others cost. */
export type Budget = {
	what: string;
	budget: number;
	/** What we would be proud of. */
	stretch: number;
	unit: 'bytes' | 'share of the screen';
	yardsticks: { name: string; value: number }[];
};

export const budgets = {
	visit: {
		what: 'first visit to a public page, everything, cold',
		budget: 100_000,
		stretch: 75_000,
		unit: 'bytes',
		yardsticks: [
			{ name: 'pretalx schedule, code alone', value: 139_670 },
			{ name: 'ConClár', value: 337_731 },
			{ name: 'web, median', value: 2_300_000 }
		]
	},
	script: {
		what: 'JavaScript of a public page',
		budget: 45_000,
		stretch: 38_000,
		unit: 'bytes',
		yardsticks: [{ name: 'SvelteKit hello world', value: 27_500 }]
	},
	document: {
		what: 'HTML and the style sheets it waits for',
		budget: 14_000,
		stretch: 10_000,
		unit: 'bytes',
		yardsticks: [{ name: 'first TCP flight', value: 14_600 }]
	},
	fonts: { what: 'fonts of a page', budget: 28_000, stretch: 24_000, unit: 'bytes', yardsticks: [] },
	shift: { what: 'layout shift', budget: 0.02, stretch: 0, unit: 'share of the screen', yardsticks: [] },
	programme: {
		what: 'programme file of one language (50 pavilions, 100 sessions)',
		budget: 20_000,
		stretch: 15_000,
		unit: 'bytes',
		yardsticks: [{ name: 'ConClár', value: 35_000 }]
	},
	record: {
		what: 'record file of one language',
		budget: 30_000,
		stretch: 22_000,
		unit: 'bytes',
		yardsticks: []
	},
	live: { what: '/api/v1/live', budget: 2_000, stretch: 1_000, unit: 'bytes', yardsticks: [] },
	filling: {
		what: 'filling the worker, one language',
		budget: 400_000,
		stretch: 250_000,
		unit: 'bytes',
		yardsticks: [{ name: 'Sojourner', value: 7_200_000 }]
	},
	chart: {
		what: 'chart code, at the first touch of a chart (gzip)',
		budget: 55_000,
		stretch: 50_000,
		unit: 'bytes',
		yardsticks: [{ name: 'chart.js/auto', value: 69_000 }]
	}
} satisfies Record<string, Budget>;
