/** The numbers of a chart as they are printed; the first cell of a row names it. */
export type Table = { caption: string; columns: string[]; rows: { key: string; cells: string[] }[] };

/** What a chart says about one of its numbers. */
export type Point = { key: string; name: string; words: string };

/** A chart's points as a table of two columns. */
export function tableOf(caption: string, columns: string[], points: readonly Point[]): Table {
	return { caption, columns, rows: points.map(({ key, name, words }) => ({ key, cells: [name, words] })) };
}
