import type { SignedIn } from '#lib/accounts/queries.server.ts';
import type { Language } from '#lib/platform/i18n/language.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Short name of this one failure, also in the log: what a visitor can quote. */
			id?: string;
		}
		interface Locals {
			/** Language of the answer: the path's first segment, else what the request asks for. */
			lang: Language;
			/** Whoever is signed in at the desk; null elsewhere, and where nobody is. */
			signedIn: SignedIn | null;
		}
	}
}

export {};
