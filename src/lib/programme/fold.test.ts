import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

/** Ways of writing one thing that must become one. */
const alike: Record<string, string[]> = {
	'a hamza on, under or without its alef': ['الأمن', 'الامن', 'الإمن', 'الآمن', 'ٱلأمن'],
	'a hamza on waw or yaa': ['مسؤول', 'مسوول'],
	'taa marbuta as haa': ['شرطة', 'شرطه', 'شرطۀ'],
	'alef maqsura as yaa': ['مستشفى', 'مستشفي'],
	'vowels and shadda': ['الشُّرْطَةُ', 'الشرطة'],
	'a stretched word': ['الشــرطـة', 'الشرطة'],
	'joined lam-alef': ['\uFEFBطفال', 'لاطفال'],
	'the letters of other keyboards': ['شرکی ہا', 'شركي ها'],
	'p, v and ch as some write them': ['پوليس چيب ڤيديو', 'بوليس جيب فيديو'],
	'the Moroccan gaf and kaf': ['أكادير', 'أگادير', 'أݣادير', 'أڭادير'],
	'sounds that Darija confuses': ['الثلاثاء الظهر ذهب', 'التلاتاء الضهر دهب'],
	'Arabic-Indic digits': ['رواق ١٢', 'رواق ۱۲', 'رواق 12'],
	'French accents': ['sécurité routière', 'securite routiere'],
	'a ligature': ['Œuvres', 'oeuvres'],
	'apostrophes and hyphens': ['l’État-major', "l'etat major", 'L ETAT MAJOR'],
	'doubled letters': ['pavillon', 'pavilon'],
	'the marks of direction': ['\u2068رواق\u2069 12', 'رواق 12'],
	'Tifinagh in Latin letters': ['ⵜⴰⵎⴰⵣⵉⵖⵜ', 'tamazight', 'tamaziɣt', 'Tamaziġt'],
	'sh as French, English and Amazigh write it': ['ⵉⵛⵉⵔⵔⴰⵏ', 'ichirran', 'ishirran', 'icirran'],
	kh: ['ⵅⵎⵙⴰ', 'khmsa', 'xmsa'],
	'ph and f': ['photographie', 'fotografie'],
	'u and ou': ['ⴱⵓⵍⵉⵙ', 'bulis', 'boulis'],
	'w and ou': ['ⵜⴰⵡⵓⵔⵉ', 'tawuri', 'tawouri'],
	'a letter with a mark below': ['ⵜⵉⵥⵓⵕⵉⵢⵉⵏ', 'tiẓuṛiyin', 'tizuriyin'],
	'a rounded k': ['ⴰⵎⴷⴷⴰⴽⴽⵯⵍ', 'amddakkʷl', 'amdakkwl'],
	'digits for Arabic letters': ['mer7ad', 'merhad'],
	capitals: ['DGSN', 'dgsn']
};

describe('one plain form', () => {
	test.each(Object.entries(alike))('whatever is typed for %s', (_, ways) => {
		expect([...new Set(ways.map(fold))]).toHaveLength(1);
	});

	test('is words with one space between, and nothing else', () => {
		expect(fold('  «DGSN» – 2025 : l’accès…  ')).toBe('dgsn 2025 l aces');
		expect(fold('؟!،')).toBe('');
	});

	test('does not change when it is folded again', () => {
		for (const way of Object.values(alike).flat()) expect(fold(fold(way))).toBe(fold(way));
	});

	test('keeps apart what is not alike', () => {
		const apart = [
			'كلاب',
			'كتاب',
			'حصان',
			'خيالة',
			'chien',
			'cheval',
			'police',
			'ⴰⵎⴰⵏ',
			'ⴰⵎⵓⵏ',
			'11',
			'1',
			'19'
		];
		expect(new Set(apart.map(fold)).size).toBe(apart.length);
	});

	test('leaves numbers as they are, alone or beside letters', () => {
		expect(fold('19h30 A3 2019')).toBe('19h30 a3 2019');
	});
});
