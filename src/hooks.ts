import { browser } from '$app/environment';
import { languageOfPath } from '#lib/platform/i18n/path.ts';
import { overwriteGetLocale } from '#lib/platform/i18n/paraglide/runtime.js';

// A page is in one language from its first byte on: the switch between languages loads a new document.
if (browser) overwriteGetLocale(() => languageOfPath(location.pathname) ?? 'ar');
