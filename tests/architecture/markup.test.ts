import { expect, test } from 'vitest';
import { filesOf, findings, without, type SourceFile } from './files.ts';

const comments = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/;
const scripts = /<script[\s\S]*?<\/script>/;
const styles = /<style[\s\S]*?<\/style>/;

/** Only the style sheet of a component, or all of a style sheet. */
function css({ path, text }: SourceFile): SourceFile {
	const bare = without(text, comments);
	if (path.endsWith('.css')) return { path, text: bare };
	const [found] = bare.match(styles) ?? [''];
	const start = bare.indexOf(found);
	return { path, text: bare.slice(0, start).replace(/[^\n]/g, ' ') + found };
}

/** Only what a component draws. */
const markup = ({ path, text }: SourceFile): SourceFile => ({
	path,
	text: without(without(without(text, comments), scripts), styles)
});

const physical = new RegExp(
	[
		'(?:^|[\\s;{])(?:left|right)\\s*:',
		'(?:margin|padding|border|inset)-(?:left|right)\\b',
		'border-(?:top|bottom)-(?:left|right)-radius',
		'(?:text-align|float|clear|caption-side)\\s*:\\s*(?:left|right)\\b'
	].join('|')
);
const styleAttribute = /\sstyle(?::[\w-]+|\s*=)|\{style\}|\s--[\w-]+\s*=/;
const rawHtml = /\{@html\b/;

const components = filesOf('src', ['.svelte']);
const sheets = filesOf('src', ['.css', '.svelte']).map(css);

test('style sheets name no left and no right', () => {
	const found = sheets.flatMap((sheet) => findings(sheet, physical));
	expect(
		found,
		'Write inline-start and inline-end (margin-inline-start, text-align: start): Arabic mirrors'
	).toEqual([]);
});

test('components carry no style attributes', () => {
	const found = components.map(markup).flatMap((component) => findings(component, styleAttribute));
	expect(
		found,
		'Use a class, or SVG attributes for sizes: the Content-Security-Policy refuses styles here'
	).toEqual([]);
});

test('no component prints raw HTML', () => {
	const found = components.flatMap((component) => findings(component, rawHtml));
	expect(found, 'Print text or use a snippet: {@html} lets a text become code').toEqual([]);
});

test('a breach of each of these rules is seen where it stands', () => {
	const planted = {
		path: 'Planted.svelte',
		text: [
			'<p style="color: red">left: 3</p>',
			'<p style:color="red">{@html text}</p>',
			'<Card --gap="1rem" />',
			'<style>',
			'	/* left: a comment */',
			'	p { margin-left: 1rem; border-top-right-radius: 1px; left: 0 }',
			'	p { text-align: right; padding-inline-start: 1rem; scroll-margin-right: 0 }',
			'</style>'
		].join('\n')
	};
	expect(findings(css(planted), physical)).toEqual([
		'Planted.svelte:6: margin-left',
		'Planted.svelte:6: border-top-right-radius',
		'Planted.svelte:6: left:',
		'Planted.svelte:7: text-align: right',
		'Planted.svelte:7: margin-right'
	]);
	expect(findings(markup(planted), styleAttribute)).toEqual([
		'Planted.svelte:1: style=',
		'Planted.svelte:2: style:color',
		'Planted.svelte:3: --gap='
	]);
	expect(findings(planted, rawHtml)).toEqual(['Planted.svelte:2: {@html']);
});
