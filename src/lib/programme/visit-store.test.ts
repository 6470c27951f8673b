import { beforeEach, expect, test, vi } from 'vitest';

const key = 'abwab.visit';
let shelf: Map<string, string>;
let page: EventTarget;

/** The browser's storage, as a phone has one; what is not `able` throws, as browsers do. */
function giveStorage({ toRead = true, toWrite = true } = {}) {
	shelf = new Map();
	page = new EventTarget();
	const storage = {
		getItem: (name: string) => shelf.get(name) ?? null,
		setItem(name: string, text: string) {
			if (!toWrite) throw new DOMException('full', 'QuotaExceededError');
			shelf.set(name, text);
		}
	};
	Object.defineProperty(globalThis, 'localStorage', {
		configurable: true,
		get() {
			if (!toRead) throw new DOMException('no', 'SecurityError');
			return storage;
		}
	});
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
}

/** A page that was just opened. */
async function openPage() {
	vi.resetModules();
	const store = await import('./visit-store.svelte.ts');
	store.openVisits();
	return store;
}

/** What the browser tells a page when another tab wrote. */
function tell(of: string | null) {
	page.dispatchEvent(Object.assign(new Event('storage'), { key: of }));
}

beforeEach(() => giveStorage());

test('what is saved is there when the page is opened again, and that of other editions too', async () => {
	shelf.set(key, 'el-jadida-2025.4.p2');
	const store = await openPage();
	store.toggleSaved('rehearsal', 'sessions', 7);
	store.toggleSaved('rehearsal', 'pavilions', 12);
	const again = await openPage();
	expect(again.savedOf('rehearsal')).toEqual({ edition: 'rehearsal', sessions: [7], pavilions: [12] });
	expect(again.savedOf('el-jadida-2025').sessions).toEqual([4]);
	expect(again.isKept()).toBe(true);
});

test('a page that was opened before another one wrote loses nothing of it', async () => {
	const first = await openPage();
	const second = await openPage();
	second.toggleSaved('rehearsal', 'sessions', 1);
	first.toggleSaved('rehearsal', 'sessions', 2);
	expect(first.savedOf('rehearsal').sessions).toEqual([1, 2]);
});

test('what another tab saves is seen at once, and so is that it cleared everything', async () => {
	const store = await openPage();
	shelf.set(key, 'rehearsal.9');
	expect(store.savedOf('rehearsal').sessions).toEqual([]);
	tell('something else');
	expect(store.savedOf('rehearsal').sessions).toEqual([]);
	tell(key);
	expect(store.savedOf('rehearsal').sessions).toEqual([9]);
	shelf.clear();
	tell(null);
	expect(store.savedOf('rehearsal').sessions).toEqual([]);
});

test('a visit that is brought joins the one that is there', async () => {
	shelf.set(key, 'rehearsal.1.p9');
	const store = await openPage();
	store.keepVisit({ edition: 'rehearsal', sessions: [1, 5], pavilions: [] });
	expect(shelf.get(key)).toBe('rehearsal.1.5.p9');
});

test('lines that are no visit are passed over', async () => {
	shelf.set(key, '{"old":1}\nrehearsal.3\n<b>');
	expect((await openPage()).savedOf('rehearsal').sessions).toEqual([3]);
});

test.each([
	['lets nobody read', { toRead: false }],
	['lets nobody write', { toWrite: false }]
])('a browser that %s: the page remembers by itself, and says that it is not kept', async (_, able) => {
	giveStorage(able);
	const store = await openPage();
	store.toggleSaved('rehearsal', 'sessions', 7);
	store.toggleSaved('rehearsal', 'sessions', 8);
	expect(store.savedOf('rehearsal').sessions).toEqual([7, 8]);
	expect(store.isKept()).toBe(false);
});

test('more than a link may hold is still kept', async () => {
	const store = await openPage();
	for (let number = 1; number <= 250; number++) store.toggleSaved('rehearsal', 'sessions', number);
	expect((await openPage()).savedOf('rehearsal').sessions).toHaveLength(250);
});
