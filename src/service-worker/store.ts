/// <reference types="@sveltejs/kit" />
import { version } from '$service-worker';
import type { Language } from '#lib/platform/i18n/language.ts';
import type { Material } from '#published/material.ts';
import type { Live, ProgrammeFile } from '#published/programme-file.ts';
import type { RecordFile } from '#published/record-file.ts';

const shell = `shell-${version}`;
const files = 'files';

const recordAddress = (lang: Language) => `/api/v1/record?lang=${lang}`;
const liveAddress = (lang: Language) => `/api/v1/live?lang=${lang}`;
const programmeAddress = (slug: string, lang: Language) => `/api/v1/editions/${slug}/programme?lang=${lang}`;
const shellAddress = (lang: Language) => `/${lang}/shell`;

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

async function keepProgramme(lang: Language): Promise<void> {
	const cache = await caches.open(files);
	await cache.add(liveAddress(lang));
	const live = await readKept<Live>(liveAddress(lang));
	if (live?.edition) await cache.add(programmeAddress(live.edition, lang));
}

/** Keeps what every public page of a language is made of: record, programme, and the page without content. */
export async function keepLanguage(lang: Language): Promise<void> {
	await Promise.all([
		caches.open(files).then((cache) => cache.add(recordAddress(lang))),
		keepProgramme(lang),
		caches.open(shell).then((cache) => cache.add(shellAddress(lang)))
	]);
}

export async function keptShell(lang: Language): Promise<Response | undefined> {
	return (await caches.open(shell)).match(shellAddress(lang));
}

async function readKept<Content>(address: string): Promise<Content | undefined> {
	const answer = await (await caches.open(files)).match(address);
	return answer ? ((await answer.json()) as Content) : undefined;
}

/** All that this phone has of a language; undefined before it has the record. */
export async function keptMaterial(lang: Language): Promise<Material | undefined> {
	const record = await readKept<RecordFile>(recordAddress(lang));
	if (!record) return undefined;
	const live = await readKept<Live>(liveAddress(lang));
	const programme = live?.edition && (await readKept<ProgrammeFile>(programmeAddress(live.edition, lang)));
	return { record, programme: programme || null, live: live ?? null };
}
