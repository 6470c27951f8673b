/// <reference types="@sveltejs/kit" />
import { version } from '$service-worker';
import type { Language } from '#lib/platform/i18n/language.ts';
import type { RecordFile } from '#published/record-file.ts';

const shell = `shell-${version}`;
const files = 'files';

const recordAddress = (lang: Language) => `/api/v1/record?lang=${lang}`;
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

/** Keeps what every public page of a language is made of: its record, and the page without content. */
export async function keepLanguage(lang: Language): Promise<void> {
	await Promise.all([
		caches.open(files).then((cache) => cache.add(recordAddress(lang))),
		caches.open(shell).then((cache) => cache.add(shellAddress(lang)))
	]);
}

export async function keptShell(lang: Language): Promise<Response | undefined> {
	return (await caches.open(shell)).match(shellAddress(lang));
}

export async function keptRecord(lang: Language): Promise<RecordFile | undefined> {
	const answer = await (await caches.open(files)).match(recordAddress(lang));
	return answer ? ((await answer.json()) as RecordFile) : undefined;
}
