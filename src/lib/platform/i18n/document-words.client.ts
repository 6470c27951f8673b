const words = JSON.parse(document.getElementById('words')?.textContent ?? '{}') as Record<string, string>;

/** A message of the document's language, with its blanks filled in. */
export const said = (key: string, inputs: Record<string, unknown> = {}): string =>
	(words[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(inputs[name]));
