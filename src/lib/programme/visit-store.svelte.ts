import { merge, nothingSaved, readVisitText, toggle, visitText, type Saved } from './visit.ts';

/** On this phone only: one line per edition, each as `visitText` writes it. */
const key = 'abwab.visit';

let visits = $state.raw<Saved[]>([]);
let kept = $state.raw(true);
let open = false;

/** Null where the browser lets nobody keep anything: then only this page remembers. */
function storage(): Storage | null {
	try {
		return localStorage;
	} catch {
		return null;
	}
}

function read() {
	try {
		const text = storage()?.getItem(key);
		if (text !== undefined) visits = (text ?? '').split('\n').flatMap((line) => readVisitText(line) ?? []);
		kept = text !== undefined;
	} catch {
		kept = false;
	}
}

function change(edition: string, by: (saved: Saved) => Saved) {
	// Another tab may have changed it since: what is written is made of what is there now.
	if (kept) read();
	const changed = by(savedOf(edition));
	visits = [...visits.filter((one) => one.edition !== edition), changed];
	try {
		const store = storage();
		store?.setItem(key, visits.map(visitText).join('\n'));
		kept = store !== null;
	} catch {
		kept = false;
	}
}

/** What is saved of an edition. Until `openVisits` was called, which is after a component is mounted: nothing. */
export function savedOf(edition: string): Saved {
	return visits.find((one) => one.edition === edition) ?? nothingSaved(edition);
}

/** Whether what is saved outlives the page. */
export function isKept(): boolean {
	return kept;
}

/** Reads what this phone kept, once, and follows what other tabs do. */
export function openVisits(): void {
	if (open) return;
	open = true;
	read();
	addEventListener('storage', (event) => {
		// Without a key all of it was cleared.
		if (event.key === key || event.key === null) read();
	});
}

export function toggleSaved(edition: string, kind: 'sessions' | 'pavilions', number: number): void {
	change(edition, (saved) => toggle(saved, kind, number));
}

/** Keeps a visit that was brought beside what is saved already. */
export function keepVisit(brought: Saved): void {
	change(brought.edition, (saved) => merge(saved, brought));
}
