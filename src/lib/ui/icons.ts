/** Line drawings on a grid of 24: what `Icon.svelte` strokes. */
export const icons = {
	today: 'M7 5h10a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3zM4 10h16M9 3v4M15 3v4',
	editions: 'M4 9l2-5h12l2 5M4 9v11h16V9M4 9h16M9 20v-6h6v6',
	attendance: 'M4 20h16M6 20v-6h3v6M10.5 20V9h3v11M15 20V5h3v15',
	tifli: 'M12 11.5a3.75 3.75 0 1 0 0-7.5 3.75 3.75 0 0 0 0 7.5zM5 20c.7-3.4 3.5-5.2 7-5.2s6.3 1.8 7 5.2',
	data: 'M6 4h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM4 9.5h16M4 14.8h16M10 9.5V20',
	copy: 'M10 8h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM4 14V6a2 2 0 0 1 2-2h8',
	check: 'M5 12.5l4.5 4.5L19 7.5',
	source: 'M8 16L16 8M9.5 8H16v6.5',
	down: 'M6 9.5l6 6 6-6'
} as const;

export type IconName = keyof typeof icons;
