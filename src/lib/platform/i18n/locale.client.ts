/** Stands in for Paraglide's run time in the browser: a document is in one language from its first byte on. */
export const getLocale = () => document.documentElement.lang;
export const experimentalStaticLocale = undefined;
