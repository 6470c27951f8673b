import type { Language } from '../i18n/language.ts';

/** Asks the worker, once the page is there, to keep the pages of this language for when the network is gone. */
export function keepForOffline(lang: Language): void {
	if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
	const ask = async () => {
		const registration = await navigator.serviceWorker.register('/service-worker.js');
		const { active } = await navigator.serviceWorker.ready;
		(active ?? registration.active)?.postMessage({ keep: lang });
	};
	const later = () => {
		// Where a browser refuses workers, the site is an ordinary one.
		ask().catch(() => {});
	};
	if (document.readyState === 'complete') later();
	else addEventListener('load', later, { once: true });
}
