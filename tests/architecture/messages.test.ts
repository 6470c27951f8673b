import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '#lib/platform/i18n/language.ts';
import { root } from './files.ts';

const folder = 'src/lib/platform/i18n/messages';
const subjects = readdirSync(join(root, folder));

/** A text, or one per case (plural, gender) as the message format writes them. */
type Message = string | { match: Record<string, string> }[];

function read(subject: string, language: Language): Record<string, Message> {
	const { $schema: _, ...messages } = JSON.parse(
		readFileSync(join(root, folder, subject, `${language}.json`), 'utf8')
	) as Record<string, Message>;
	return messages;
}

const texts = (message: Message) =>
	typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));

const placeholders = (message: Message) =>
	[...new Set(texts(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].toSorted().join(' ');

/** Written alike in every script. */
const alike = /\b(?:CSV|JSON|API|ICS|XLSX|PDF|SVG|QR|HTML|DGSN|CNDP|SHA-256)\b/g;

/** Amazigh that holds letters, but none of its own. */
function lacksTifinagh(text: string): boolean {
	const words = text.replace(/\{\w+\}/g, '').replace(alike, '');
	return /\p{L}/u.test(words) && !/[\u2d30-\u2d7f]/.test(words);
}

test('the message format reads every folder of messages', () => {
	const settings = JSON.parse(
		readFileSync(join(root, 'src/lib/platform/i18n/project.inlang/settings.json'), 'utf8')
	) as { locales: string[]; 'plugin.inlang.messageFormat': { pathPattern: string[] } };
	expect(settings.locales.toSorted()).toEqual(languages.toSorted());
	expect(
		settings['plugin.inlang.messageFormat'].pathPattern.toSorted(),
		'Add the folder to pathPattern in project.inlang/settings.json: its messages would be left out in silence'
	).toEqual(subjects.map((subject) => `./messages/${subject}/{locale}.json`).toSorted());
});

describe.each(subjects)('the messages about %s', (subject) => {
	const arabic = read(subject, 'ar');

	test.each(languages)('have the same keys in %s as in Arabic', (language) => {
		expect(
			Object.keys(read(subject, language)).toSorted(),
			`Write what is missing in ${folder}/${subject}/${language}.json: a reader would see another language`
		).toEqual(Object.keys(arabic).toSorted());
	});

	test.each(languages)('have the same placeholders in %s as in Arabic', (language) => {
		const wrong = Object.entries(read(subject, language))
			.filter(([key, message]) => placeholders(message) !== placeholders(arabic[key] ?? ''))
			.map(([key, message]) => `${key}: ${placeholders(message)} for ${placeholders(arabic[key] ?? '')}`);
		expect(wrong, `Use the same names in braces in ${subject}/${language}.json`).toEqual([]);
	});

	test.each(languages)('say something in %s', (language) => {
		const empty = Object.entries(read(subject, language))
			.filter(
				([, message]) => texts(message).length === 0 || texts(message).some((text) => text.trim() === '')
			)
			.map(([key]) => key);
		expect(empty, `Write the text, or take the key out of all four languages`).toEqual([]);
	});

	test('are in Tifinagh where they are in Amazigh', () => {
		const foreign = Object.entries(read(subject, 'zgh'))
			.filter(([, message]) => texts(message).some(lacksTifinagh))
			.map(([key]) => key);
		expect(foreign, `Translate them in ${subject}/zgh.json, or add a sign to "alike" in this test`).toEqual(
			[]
		);
	});
});

test('a text that is not in Tifinagh is seen, and a sign or a number is none', () => {
	expect(['Bonjour', 'مرحبا', '{name} est là', 'CSV fichier'].filter((text) => !lacksTifinagh(text))).toEqual(
		[]
	);
	expect(['ⴰⵣⵓⵍ', '{value} – {unit}', '100 %', 'CSV', 'ⴰⵣⵓⵍ DGSN'].filter(lacksTifinagh)).toEqual([]);
	expect(placeholders([{ match: { 'n=one': '{count} a', 'n=other': '{count} b {place}' } }])).toBe(
		'{count} {place}'
	);
});
