import { fold } from './fold.ts';

/** The most characters a question may have. */
export const longestQuestion = 100;

/** Something that can be found. */
export type Entry = {
	/** Of a pavilion its number, which finds it before anything else does. */
	id: string;
	kind: 'pavilion' | 'session' | 'place' | 'help' | 'page';
	title: string;
	/** What else is said of it in the reader's language. */
	more: string;
	/** Other words for it, already folded. */
	keys: string;
};

/** Words that say nothing of what is looked for. */
const idleWords =
	'le la les l de des du d un une et à au aux en sur dans pour par avec ou où est sont ce que qui comment quand ' +
	'je j il y a mon ma mes n numéro the of to in on at for with and is are do i my you how what where when number ' +
	'في من على إلى عن مع و ما ماذا هل كيف متى أين هذا هذه فين واش رقم ⵏ ⴷ ⵙ ⴳ ⵉ ⵖⵔ ⴰⴷ ⵎⴰⵏⵉ ⵎⴰⵎⵏⴽ';

/** What a hit is worth, by where it is and how well it fits. */
const worth = {
	title: { whole: 12, start: 10, near: 5, none: 0 },
	more: { whole: 7, start: 6, near: 2, none: 0 },
	keys: { whole: 6, start: 5, near: 1, none: 0 }
};
const numberWorth = 30;
/** What is worth less than this share of the best is noise beside it. */
const leastShare = 1 / 5;

type Fit = 'whole' | 'start' | 'near' | 'none';
/** How well each word that is asked for fits one that is there; null where none does. */
type Judge = (there: string) => Fit[] | null;

const split = (folded: string): string[] => (folded ? folded.split(' ') : []);

/** A folded word, and without the Arabic article where it seems to have one: both are looked for. */
function formsOf(word: string): string[] {
	const bare = word.replace(/^(?:[وفبك]?ال|لل)(?=..)/, '');
	return bare === word ? [word] : [word, bare];
}

/** The entries that a question finds, those that fit best first; of equals, the one given first. */
export function search<E extends Entry>(entries: E[], question: string, limit: number): E[] {
	const all = [...new Set(split(fold(question.slice(0, longestQuestion))))];
	const idle = split(fold(idleWords));
	const telling = all.filter((word) => !idle.includes(word));
	const asked = telling.length ? telling : all;
	const judge = judgeOf(asked);
	const rated = entries.map((entry) => ({ entry, ...rate(entry, asked, judge) }));
	const least = Math.max(1, leastShare * Math.max(...rated.map(({ score }) => score)));
	return rated
		.filter(({ score }) => score >= least)
		.sort((a, b) => b.found - a.found || b.score - a.score)
		.slice(0, limit)
		.map(({ entry }) => entry);
}

/** How many of the words an entry has, and what they are worth together. */
function rate(entry: Entry, asked: string[], judge: Judge): { found: number; score: number } {
	const fields = [
		{ words: split(fold(entry.title)), points: worth.title },
		{ words: split(fold(entry.more)), points: worth.more },
		{ words: split(entry.keys), points: worth.keys }
	];
	const best = asked.map((word): number =>
		entry.kind === 'pavilion' && word === entry.id ? numberWorth : 0
	);
	for (const { words, points } of fields)
		for (const there of words)
			judge(there)?.forEach((fit, word) => (best[word] = Math.max(best[word] ?? 0, points[fit])));
	return {
		found: best.filter((points) => points > 0).length,
		score: best.reduce((sum, points) => sum + points, 0)
	};
}

/** Entries share many words: each is judged once in a search. */
function judgeOf(asked: string[]): Judge {
	const forms = asked.map(formsOf);
	const judged = new Map<string, Fit[] | null>();
	return (there) => {
		const known = judged.get(there);
		if (known !== undefined) return known;
		const own = formsOf(there);
		const fits = forms.map((typed) => bestFit(typed, own));
		const fit = fits.every((one) => one === 'none') ? null : fits;
		judged.set(there, fit);
		return fit;
	};
}

function bestFit(asked: string[], there: string[]): Fit {
	let best: Fit = 'none';
	for (const typed of asked)
		for (const word of there) {
			if (typed === word) return 'whole';
			const starts = word.startsWith(typed);
			if (!starts && (typed.length < 5 || !startsNearly(typed, word))) continue;
			// Of numbers and of the shortest words a beginning says nothing.
			if (typed.length < 3 || /\d/.test(typed)) continue;
			if (starts) best = 'start';
			else if (best === 'none') best = 'near';
		}
	return best;
}

/** Whether a word not much longer begins with what was typed, but for one letter wrong, missing, added or swapped. */
function startsNearly(typed: string, word: string): boolean {
	if (word.length > typed.length + 2) return false;
	let same = 0;
	while (same < typed.length && typed[same] === word[same]) same += 1;
	return (
		word.startsWith(typed.slice(same + 1), same + 1) ||
		word.startsWith(typed.slice(same), same + 1) ||
		word.startsWith(typed.slice(same + 1), same) ||
		(typed[same] === word[same + 1] &&
			typed[same + 1] === word[same] &&
			word.startsWith(typed.slice(same + 2), same + 2))
	);
}

/**
 * By which words something is found that is not shown by them: those of its texts in other languages, folded,
 * without what `own` says already.
 */
export function searchKeys(texts: string[], own: string): string {
	const said = split(fold(own)).flatMap(formsOf);
	const idle = split(fold(idleWords));
	const others = split(fold(texts.join(' '))).filter(
		(word) =>
			word.length > 2 &&
			!idle.includes(word) &&
			!said.some((one) => formsOf(word).some((form) => one.startsWith(form)))
	);
	return [...new Set(others)].join(' ');
}
