import { describe, expect, test } from 'vitest';
import { search, searchKeys, type Entry } from './search.ts';

const entry = (id: string, title: string, more = '', keys = '', kind: Entry['kind'] = 'pavilion'): Entry => ({
	id,
	kind,
	title,
	more,
	keys
});
const ask = (entries: Entry[], question: string) => search(entries, question, 9).map(({ id }) => id);

describe('a question', () => {
	test('with the number of a pavilion finds that pavilion first', () => {
		const entries = [
			entry('1', 'Unité 12'),
			entry('12', 'Cyber', '', 'رواق pavilun'),
			entry('120', 'Rien'),
			entry('12', 'Session 12', '', '', 'session')
		];
		for (const question of ['12', 'رواق ١٢', 'pavillon 12', 'n° 12'])
			expect(search(entries, question, 9)[0]).toBe(entries[1]);
		expect(ask(entries, '12')).toEqual(['12', '1', '12']);
	});

	test('is looked for in the title, then in what else is said, then in other words', () => {
		const entries = [
			entry('k', 'x', '', 'ceval'),
			entry('m', 'x', 'un cheval'),
			entry('t', 'Le cheval'),
			entry('b', 'Chevalerie')
		];
		expect(ask(entries, 'cheval')).toEqual(['t', 'b', 'm', 'k']);
	});

	test('of several words prefers what has more of them, and keeps the order of equals', () => {
		const entries = [entry('1', 'Police'), entry('2', 'Police'), entry('3', 'Divers', 'police montée')];
		expect(ask(entries, 'police montée')).toEqual(['3', '1', '2']);
		// Both words, though only as beginnings of other words, before one that is the title itself.
		const other = [entry('1', 'Police'), entry('2', 'x', '', 'pulices muntees')];
		expect(ask(other, 'police montée')).toEqual(['2', '1']);
	});

	test('finds a word with one mistake when it is long enough, and what is right before it', () => {
		const entries = [entry('near', 'Balistiqe'), entry('right', 'Balistique')];
		expect(ask(entries, 'balistique')).toEqual(['right', 'near']);
		for (const typed of ['balitique', 'balisstique', 'balistyque', 'balitsique', 'valistique', 'balistiquex'])
			expect(ask([entry('1', 'Balistique')], typed)).toEqual(['1']);
		expect(ask([entry('1', 'Balistique')], 'valitique')).toEqual([]);
		expect(ask([entry('1', 'Camp')], 'carp')).toEqual([]);
		expect(ask([entry('1', 'Personnel')], 'perdu')).toEqual([]);
	});

	test('leaves out what is worth little beside the best', () => {
		const weak = entry('weak', 'x', 'balistiqe');
		expect(ask([weak], 'balistique')).toEqual(['weak']);
		expect(ask([weak, entry('best', 'Balistique')], 'balistique')).toEqual(['best']);
	});

	test('finds an Arabic word with and without its article and what is written before that', () => {
		const entries = [entry('1', 'التبرع بالدم'), entry('2', 'ألعاب للأطفال')];
		for (const question of ['دم', 'الدم', 'والدم', 'تبرع', 'بالتبرع'])
			expect(ask(entries, question)).toEqual(['1']);
		for (const question of ['الأطفال', 'أطفال', 'الألعاب', 'العاب'])
			expect(ask(entries, question)).toEqual(['2']);
	});

	test('is not answered by its articles, unless it has nothing else', () => {
		const entries = [entry('1', 'La route'), entry('2', 'La mer')];
		expect(ask(entries, 'où est la mer')).toEqual(['2']);
		expect(ask(entries, 'la')).toEqual(['1', '2']);
	});

	test('of one or two letters finds whole words only', () => {
		expect(ask([entry('1', 'Wcabc'), entry('2', 'WC')], 'wc')).toEqual(['2']);
	});

	test('that is empty or only signs finds nothing', () => {
		for (const question of ['', '   ', '؟؟', '<>&"']) expect(ask([entry('1', 'x')], question)).toEqual([]);
	});

	test('finds no more than was asked for', () => {
		const many = Array.from({ length: 30 }, (_, n) => entry(`p${n}`, 'Police'));
		expect(search(many, 'police', 4).map(({ id }) => id)).toEqual(['p0', 'p1', 'p2', 'p3']);
	});
});

describe('the words of other languages', () => {
	test('are folded, each once, without short and idle words', () => {
		expect(searchKeys(['Brigade des chiens', 'Les chiens de la police', 'إلى الكلاب', 'XY'], 'Dogs')).toBe(
			'brigade ciens pulice الكلاب'
		);
	});

	test('leave out what its own words say, or begin with', () => {
		expect(
			searchKeys(['الأطفال', 'Police', 'police scientifique', 'Scientific police'], 'Polices pour أطفال')
		).toBe('scientifikue scientific');
	});
});
