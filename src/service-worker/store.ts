/// <reference types="@sveltejs/kit" />
import { version } from '$service-worker';
import type { Language } from '#lib/platform/i18n/language.ts';
import type { Material } from '#published/material.ts';
import type { Live, ProgrammeFile } from '#published/programme-file.ts';
import type { RecordFile } from '#published/record-file.ts';

const shell = `shell-${version}`;
const files = 'files';

/** What this phone knows about a language besides its files. */
type Note = {
	/** When the server was last heard, by its own clock, and how far the phone's clock is from that. */
	heardAt: string;
	skew: number;
	/** Slug of the edition whose programme is kept. */
	edition: string | null;
};

const recordAddress = (lang: Language) => `/api/v1/record?lang=${lang}`;
const liveAddress = (lang: Language) => `/api/v1/live?lang=${lang}`;
const programmeAddress = (slug: string, lang: Language) => `/api/v1/editions/${slug}/programme?lang=${lang}`;
const shellAddress = (lang: Language) => `/${lang}/shell`;
const noteAddress = (lang: Language) => `/kept/${lang}`;
/** The programme as the visitor last looked at it: what is new is told against it. */
const seenAddress = (lang: Language) => `/kept/${lang}/seen`;
const lastLanguage = '/kept/language';

/** How long the network may take to bring a file: slow counts as gone. */
const deadline = 8000;

/** Keeps the application's own code and styles. Drawing code comes at the first touch of a chart, not before. */
export async function keepShell(addresses: string[]): Promise<void> {
	await (await caches.open(shell)).addAll(addresses);
}

/** Removes the code of earlier versions; the published files stay, whatever version wrote them. */
export async function dropOldShells(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(
		names.filter((name) => name !== shell && name !== files).map((name) => caches.delete(name))
	);
}

async function readKept<Content>(address: string): Promise<Content | undefined> {
	try {
		const answer = await (await caches.open(files)).match(address);
		return answer && ((await answer.json()) as Content);
	} catch {
		// Half written, or cleared by the browser as it was read: not there.
		return undefined;
	}
}

async function keep(address: string, content: unknown): Promise<void> {
	await (await caches.open(files)).put(address, Response.json(content));
}

/** Brings a file where it has changed. What is no file of ours, such as a portal's page, is not kept. */
async function bring(address: string): Promise<{ changed: boolean; answer: Response }> {
	const cache = await caches.open(files);
	const tag = (await cache.match(address))?.headers.get('etag');
	const answer = await fetch(address, {
		cache: 'no-store',
		headers: tag ? { 'if-none-match': tag } : {},
		signal: AbortSignal.timeout(deadline)
	});
	if (answer.status === 304) return { changed: false, answer };
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	const content = (await answer.clone().json()) as { version?: unknown };
	if (typeof content.version !== 'number') throw new Error(`${address} is no file of ours`);
	await cache.put(address, answer.clone());
	return { changed: true, answer };
}

/** Writes down what was heard of the server just now. */
export async function hear(lang: Language, live: Live): Promise<void> {
	const skew = Date.parse(live.serverTime) - Date.now();
	await keep(liveAddress(lang), live);
	const note: Note = { heardAt: live.serverTime, skew, edition: live.edition };
	await keep(noteAddress(lang), note);
}

/**
 * Brings what every public page of a language is made of: record, programme, and the page without content. True
 * where something is new. Fails where the network does; what was kept stays.
 */
export async function refresh(lang: Language): Promise<boolean> {
	const live = await bring(liveAddress(lang)).then(({ answer }) =>
		answer.status === 304 ? readKept<Live>(liveAddress(lang)) : (answer.json() as Promise<Live>)
	);
	const record = await bring(recordAddress(lang));
	let changed = record.changed;
	if (live?.edition) {
		const address = programmeAddress(live.edition, lang);
		const before = await readKept<ProgrammeFile>(address);
		changed = (await bring(address)).changed || changed;
		await keepPicture((await readKept<ProgrammeFile>(address))?.edition.plan?.picture);
		const seen = await readKept<ProgrammeFile>(seenAddress(lang));
		const first = seen?.edition.slug === live.edition ? undefined : (before ?? (await readKept(address)));
		if (first) await keep(seenAddress(lang), first);
	}
	if (live) await hear(lang, live);
	if (!(await keptShell(lang))) await (await caches.open(shell)).add(shellAddress(lang));
	await keep(lastLanguage, lang);
	return changed;
}

/** The picture under the plan, once; the map is readable without it. */
async function keepPicture(name: string | undefined): Promise<void> {
	if (!name) return;
	const cache = await caches.open(files);
	const address = `/plans/${name}.webp`;
	if (!(await cache.match(address))) await cache.add(address).catch(() => {});
}

export async function keptShell(lang: Language): Promise<Response | undefined> {
	return (await caches.open(shell)).match(shellAddress(lang));
}

/** The language last looked at on this phone. */
export function keptLanguage(): Promise<Language | undefined> {
	return readKept<Language>(lastLanguage);
}

/** The visitor has read what changed: from here on, changes are told against what is kept now. */
export async function markSeen(lang: Language): Promise<void> {
	const { programme } = (await keptMaterial(lang)) ?? {};
	if (programme) await keep(seenAddress(lang), programme);
}

/** All that this phone has of a language, and the event's time; undefined before it has the record. */
export async function keptMaterial(lang: Language): Promise<(Material & { now: Date }) | undefined> {
	const [record, note] = await Promise.all([
		readKept<RecordFile>(recordAddress(lang)),
		readKept<Note>(noteAddress(lang))
	]);
	if (!record) return undefined;
	const [live, programme, seen] = await Promise.all([
		readKept<Live>(liveAddress(lang)),
		note?.edition ? readKept<ProgrammeFile>(programmeAddress(note.edition, lang)) : undefined,
		readKept<ProgrammeFile>(seenAddress(lang))
	]);
	return {
		record,
		programme: programme ?? null,
		live: live ?? null,
		seen: seen ?? null,
		heardAt: note ? new Date(note.heardAt) : null,
		now: new Date(Date.now() + (note?.skew ?? 0))
	};
}
