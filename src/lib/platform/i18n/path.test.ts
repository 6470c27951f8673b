import { describe, expect, test } from 'vitest';
import { languages } from './language.ts';
import { languageOfPath, pathInLanguage } from './path.ts';

describe('languageOfPath', () => {
	test('the first segment names the language', () => {
		expect(languages.map((language) => languageOfPath(`/${language}`))).toEqual(['ar', 'zgh', 'fr', 'en']);
		expect(languageOfPath('/zgh/')).toBe('zgh');
		expect(languageOfPath('/fr/editions/el-jadida-2025/programme')).toBe('fr');
	});

	test.each(['/', '', '/de/tifli', '/desk', '/arabic', '/AR', '/p/12/ar', '//ar', 'ar', '/constructor'])(
		'%j names no language',
		(path) => {
			expect(languageOfPath(path)).toBeUndefined();
		}
	);
});

describe('pathInLanguage', () => {
	test('only the first segment changes', () => {
		expect(languages.map((language) => pathInLanguage('/ar/sessions/12', language))).toEqual([
			'/ar/sessions/12',
			'/zgh/sessions/12',
			'/fr/sessions/12',
			'/en/sessions/12'
		]);
	});

	test('a language that comes again further on is left alone', () => {
		expect(pathInLanguage('/ar/figures/ar', 'en')).toBe('/en/figures/ar');
	});

	test('the home of one language leads to the home of the other, its last slash kept', () => {
		expect(pathInLanguage('/ar', 'fr')).toBe('/fr');
		expect(pathInLanguage('/ar/', 'fr')).toBe('/fr/');
	});
});
