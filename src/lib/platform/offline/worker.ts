import type { Language } from '../i18n/language.ts';

type Listeners = {
	/** The phone has newer files than the page was made of. */
	onFresh: () => void;
	/** A newer version of the application waits; `takeOver` lets it begin, and the page is loaded anew. */
	onUpdate: (takeOver: () => void) => void;
};

/**
 * Asks the worker, once the page is there, to keep the pages of this language for when the network is gone.
 * Returns what ends listening to it.
 */
export function keepForOffline(lang: Language, { onFresh, onUpdate }: Listeners): () => void {
	if (!('serviceWorker' in navigator) || import.meta.env.DEV) return () => {};
	const { serviceWorker } = navigator;
	const said = ({ data }: MessageEvent<{ fresh?: string } | null>) => {
		if (data?.fresh === lang) onFresh();
	};
	const tell = ({ waiting }: ServiceWorkerRegistration) => {
		// The first worker of all has nothing to take over from.
		if (!waiting || !serviceWorker.controller) return;
		onUpdate(() => {
			serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
			waiting.postMessage({ takeOver: true });
		});
	};
	const ask = async () => {
		const registration = await serviceWorker.register('/service-worker.js');
		tell(registration);
		registration.addEventListener('updatefound', () => {
			registration.installing?.addEventListener('statechange', () => tell(registration));
		});
		(await serviceWorker.ready).active?.postMessage({ keep: lang });
	};
	const later = () => {
		// Where a browser refuses workers, the site is an ordinary one.
		ask().catch(() => {});
	};
	serviceWorker.addEventListener('message', said);
	if (document.readyState === 'complete') later();
	else addEventListener('load', later, { once: true });
	return () => {
		serviceWorker.removeEventListener('message', said);
		removeEventListener('load', later);
	};
}
