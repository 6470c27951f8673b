import { expect, test } from 'vitest';
import { filesOf, findings, type SourceFile } from './files.ts';

// Namespaces are names, not addresses to ask; .example, .invalid, .test and localhost lead nowhere.
const allowed =
	/^(?:(?:www\.)?w3\.org|(?:www\.)?schema\.org|localhost|127\.0\.0\.1|\[::1\]|(?:[\w-]+\.)*(?:example|invalid|test))$/;
const address = /\b(?:https?|wss?):\/\/(?:\[[\da-f:]+\]|[\w.-]+)|["'(=]\/\/[\w-]+\.[\w.-]+/;

function outsideHosts(file: SourceFile): string[] {
	return findings(file, address).filter((found) => {
		const host = found.replace(/^.*\/\//, '').replace(/\.$/, '');
		return !allowed.test(host);
	});
}

test('the product names no outside host, except where the record names its sources', () => {
	const files = filesOf('src', ['.ts', '.js', '.svelte', '.css', '.html', '.json', '.webmanifest']).filter(
		({ path }) => !path.startsWith('src/record/')
	);
	expect(
		files.flatMap(outsideHosts),
		'Serve it ourselves, or put the address into the data under src/record: no page asks another host'
	).toEqual([]);
});

test('an outside host is seen in every way to write one', () => {
	const text = [
		'<script src="https://cdn.jsdelivr.net/npm/x"></script>',
		'<img src="//images.google.com/x.png" />',
		"@import url('http://fonts.googleapis.com/css');",
		"new WebSocket('wss://live.host.ma');",
		'<svg xmlns="http://www.w3.org/2000/svg">',
		'{ "@context": "https://schema.org" }',
		'http://localhost:3000 https://abwab.example/x // a comment'
	].join('\n');
	expect(outsideHosts({ path: 'x', text }).map((found) => found.split(':')[1])).toEqual(['1', '2', '3', '4']);
});
