import { expect, test } from 'vitest';
import { preferredLanguage } from './preference.ts';

test('a visitor who asks for no language is answered in Arabic', () => {
	expect(preferredLanguage(null)).toBe('ar');
	expect(preferredLanguage('')).toBe('ar');
	expect(preferredLanguage(' , ,')).toBe('ar');
	expect(preferredLanguage('*')).toBe('ar');
});

test('each of our languages is answered in itself', () => {
	expect(preferredLanguage('ar')).toBe('ar');
	expect(preferredLanguage('zgh')).toBe('zgh');
	expect(preferredLanguage('fr')).toBe('fr');
	expect(preferredLanguage('en')).toBe('en');
});

test.each(['tzm', 'shi', 'rif', 'ber', 'zgh-Tfng-MA', 'tzm-Latn-MA', 'SHI'])(
	'a phone set to %s is answered in Tamazight',
	(code) => {
		expect(preferredLanguage(code)).toBe('zgh');
	}
);

test('a country, a script or capitals do not hide the language', () => {
	expect(preferredLanguage('ar-MA')).toBe('ar');
	expect(preferredLanguage('fr-MA,fr;q=0.9')).toBe('fr');
	expect(preferredLanguage('EN-gb')).toBe('en');
});

test('a visitor who asks only for languages we lack is answered in English', () => {
	expect(preferredLanguage('de')).toBe('en');
	expect(preferredLanguage('es-ES,es;q=0.9,it;q=0.8')).toBe('en');
});

test('a language we have goes before one we lack, however little it is wanted', () => {
	expect(preferredLanguage('de,es;q=0.9,ar;q=0.1')).toBe('ar');
});

test('weights decide, not the order of writing', () => {
	expect(preferredLanguage('en;q=0.5,fr;q=0.8,ar;q=0.7')).toBe('fr');
	expect(preferredLanguage('fr;q=0.9,zgh')).toBe('zgh');
	expect(preferredLanguage('fr ; q=0.2 , en ; q=0.3')).toBe('en');
});

test('between equal weights the first written wins', () => {
	expect(preferredLanguage('fr,ar')).toBe('fr');
	expect(preferredLanguage('ar;q=0.5,fr;q=0.5')).toBe('ar');
});

test('a language with weight zero is not wanted', () => {
	expect(preferredLanguage('fr;q=0,ar;q=0.1')).toBe('ar');
	expect(preferredLanguage('ar;q=0,de')).toBe('en');
	expect(preferredLanguage('fr;q=0.000')).toBe('ar');
});

test('a weight that is no number counts as zero', () => {
	expect(preferredLanguage('fr;q=much,en;q=0.1')).toBe('en');
});

test('names that only begin like ours, or belong to objects, are other languages', () => {
	expect(preferredLanguage('arn')).toBe('en');
	expect(preferredLanguage('constructor')).toBe('en');
});

test('a header of 10 kB is answered from its beginning and read no further', () => {
	expect(preferredLanguage('fr,' + 'de,'.repeat(3400))).toBe('fr');
	expect(preferredLanguage('de,'.repeat(3400) + 'fr')).toBe('en');
	expect(preferredLanguage('x'.repeat(10_240))).toBe('en');
	expect(preferredLanguage(','.repeat(10_240))).toBe('ar');
	expect(preferredLanguage('ar' + ';'.repeat(10_240))).toBe('ar');
});
