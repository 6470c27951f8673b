import { describe, expect, test } from 'vitest';
import { composeProgramme } from '#published/compose-programme.ts';
import { searchPage } from '#published/pages/search.ts';
import type { ProgrammeFile } from '#published/programme-file.ts';
import { plainText } from '#lib/platform/i18n/staff-text.ts';
import { languages, type Language } from '#lib/platform/i18n/language.ts';
import { rehearse } from './rehearse.ts';

const at = '2026-05-17T15:00';

function fileIn(lang: Language): ProgrammeFile {
	const { notices, ...material } = rehearse('2026-05-17');
	const numbered = notices.map((notice, index) => ({ ...notice, id: index + 1 }));
	return { version: 1, generatedAt: '', ...composeProgramme(lang, { ...material, notices: numbered }) };
}

const files = Object.fromEntries(languages.map((lang) => [lang, fileIn(lang)])) as Record<
	Language,
	ProgrammeFile
>;

const ask = (lang: Language, question: string) => searchPage(files[lang], lang, question, at).results;
const firstOf = (lang: Language, question: string) =>
	ask(lang, question)
		.slice(0, 3)
		.map(({ href }) => href);

/** What people ask, in the language of the page they stand on, and where they must be led. */
const questions: [lang: Language, question: string, target: string][] = [
	// Arabic as it is typed on phones.
	['ar', 'الكلاب', '/pavilions/20'],
	['ar', 'كلاب مدربه', '/pavilions/20'],
	['ar', 'شرطه الخياله', '/pavilions/21'],
	['ar', 'الخيالة', '/pavilions/21'],
	['ar', 'البصمات', '/pavilions/2'],
	['ar', 'بصمه', '/pavilions/3'],
	['ar', 'الاسلحة', '/pavilions/4'],
	['ar', 'أسلحه و ذخيره', '/pavilions/4'],
	['ar', 'الجريمه المعلوماتيه', '/pavilions/14'],
	['ar', 'جريمة معلوماتية', '/pavilions/14'],
	['ar', 'ابطال المتفجرات', '/pavilions/19'],
	['ar', 'إسعافات اولية', '/help'],
	['ar', 'الاسعافات الاوليه', '/pavilions/40'],
	['ar', 'البطاقة الوطنيه', '/pavilions/10'],
	['ar', 'الطائرات المسيره', '/pavilions/23'],
	['ar', 'الذكاء الإصطناعي', '/pavilions/16'],
	['ar', 'متحف الامن', '/pavilions/46'],
	['ar', 'فضاء الأطفال', '/pavilions/34'],
	['ar', 'فضاء الاطفل', '/pavilions/34'],
	['ar', 'طفلي مختفي', '/tifli'],
	['ar', 'طفلي مختفي', '/pavilions/35'],
	['ar', 'رواق 12', '/pavilions/12'],
	['ar', 'الرواق رقم ٢٧', '/pavilions/27'],
	['ar', '50', '/pavilions/50'],
	['ar', 'التبرع بالدم', '/pavilions/50'],
	['ar', 'نتبرع بالدم', '/map#blood-donation'],
	['ar', 'مسرح الجريمة', '/pavilions/1'],
	['ar', 'المخدرات', '/pavilions/7'],
	['ar', 'النساء فالشرطة', '/pavilions/45'],
	['ar', 'حقوق الانسان', '/pavilions/42'],
	['ar', 'حفل الإختتام', '/sessions/99'],
	['ar', 'كيف ألتحق بالشرطة', '/sessions/47'],
	['ar', 'كلمة السر', '/sessions/58'],
	['ar', 'الخودة', '/pavilions/32'],
	['ar', 'مباراة الشرطة', '/pavilions/43'],
	// Words for help, places and pages; Darija, and Arabic in Latin letters.
	['ar', 'ضاع ولدي', '/help'],
	['ar', 'توضر ليا ولدي', '/help'],
	['ar', 'بنتي ضاعت', '/help'],
	['ar', 'لقيت طفل تائه', '/help'],
	['ar', '19', '/help'],
	['ar', 'بوليس', '/help'],
	['ar', 'طبيب', '/help'],
	['ar', 'مرحاض', '/map'],
	['ar', 'المراحيض', '/map'],
	['ar', 'طواليط', '/map'],
	['ar', 'فين الطواليط', '/map'],
	['ar', 'ماء', '/map'],
	['ar', 'عطشان', '/map'],
	['ar', 'فين نصلي', '/map'],
	['ar', 'مسجد', '/map'],
	['ar', 'مصلى', '/map'],
	['ar', 'المدخل', '/map'],
	['ar', 'منين نخرجو', '/map'],
	['ar', 'كرسي متحرك', '/map'],
	['ar', 'وقتاش كيتسد', ''],
	['ar', 'أوقات الإفتتاح', ''],
	['ar', 'البث المباشر', '/live'],
	['ar', 'برنامج اليوم', '/programme'],
	['ar', 'عدد الزوار', '/attendance'],
	['ar', 'wc', '/map'],
	['ar', 'msid', '/map'],
	['ar', 'weldi tlef', '/help'],
	['ar', 'mer7ad', '/map'],
	['ar', 'tifli mokhtafi', '/tifli'],
	// French and English on the Arabic page.
	['ar', 'toilettes', '/map'],
	['ar', 'chiens', '/sessions/33'],
	['ar', 'police montee', '/pavilions/21'],
	['ar', 'enfant perdu', '/help'],
	['ar', 'drones', '/pavilions/23'],
	['ar', 'bomb disposal', '/pavilions/19'],
	['ar', 'fingerprints', '/pavilions/2'],
	// French, without its accents and with mistakes.
	['fr', 'cybercriminalite', '/pavilions/14'],
	['fr', 'demineurs', '/pavilions/19'],
	['fr', 'deminage', '/pavilions/19'],
	['fr', 'munition', '/pavilions/4'],
	['fr', 'chiens', '/sessions/33'],
	['fr', 'chien policier', '/sessions/33'],
	['fr', 'brigade cinotechnique', '/pavilions/20'],
	['fr', 'motard', '/pavilions/28'],
	['fr', 'heliocoptere', '/pavilions/22'],
	['fr', 'empreinte digitale', '/pavilions/2'],
	['fr', 'recrutment', '/pavilions/43'],
	['fr', 'musee', '/pavilions/46'],
	['fr', 'carte d identite', '/pavilions/10'],
	['fr', 'l’identité numérique', '/pavilions/11'],
	['fr', 'don du sang', '/pavilions/50'],
	['fr', 'oeuvres sociales', '/pavilions/49'],
	['fr', 'pavillon 12', '/pavilions/12'],
	['fr', 'n° 8', '/pavilions/8'],
	['fr', 'fausse monaie', '/pavilions/6'],
	['fr', 'mot de passe', '/sessions/58'],
	['fr', 'ceremonie de cloture', '/sessions/99'],
	['fr', 'spectacle de chevaux', '/sessions/54'],
	['fr', 'ou sont les toilettes', '/map'],
	['fr', 'mosquée', '/map'],
	['fr', 'eau', '/map'],
	['fr', 'secours', '/help'],
	['fr', 'mon enfant a disparu', '/help'],
	['fr', 'j’ai perdu ma fille', '/help'],
	['fr', 'horaire ouverture', ''],
	['fr', 'parking', ''],
	['fr', 'sortie', '/map'],
	['fr', 'fauteuil roulant', '/map'],
	['fr', 'regarder en direct', '/live'],
	['fr', 'statistiques', '/data'],
	['fr', 'édition de Fès', '/editions'],
	['fr', 'الخيالة', '/pavilions/21'],
	['fr', 'زيارتي', '/visit'],
	// English.
	['en', 'police dogs', '/pavilions/20'],
	['en', 'horses', '/pavilions/21'],
	['en', 'motorbikes', '/pavilions/28'],
	['en', 'helicopter', '/pavilions/22'],
	['en', 'finger prints', '/pavilions/2'],
	['en', 'artifical inteligence', '/pavilions/16'],
	['en', 'how to join the police', '/sessions/47'],
	['en', 'lost child', '/help'],
	['en', 'prayer room', '/map'],
	['en', 'restroom', '/map'],
	['en', 'drinking water', '/map'],
	['en', 'wheelchair', '/map'],
	['en', 'opening hours', ''],
	['en', 'saved sessions', '/visit'],
	['en', 'missing children', '/tifli'],
	['en', 'amber alert', '/tifli'],
	['en', 'mosquée', '/map'],
	// Tamazight, in Tifinagh and in Latin letters, on its own page and on others.
	['zgh', 'ⵉⴹⴰⵏ', '/pavilions/20'],
	['zgh', 'ⴱⵓⵍⵉⵙ ⵏ ⵉⵎⵏⴰⵢⵏ', '/pavilions/21'],
	['zgh', 'idan', '/pavilions/20'],
	['zgh', 'ⴰⵥⴰⵡⴰⵏ', '/pavilions/48'],
	['zgh', 'azawan', '/pavilions/48'],
	['zgh', 'ⵉⵎⵔⵉⴳⵏ', '/pavilions/4'],
	['zgh', 'ⵉⵣⵍⴰ ⵓⵔⴱⴰ ⵉⵏⵓ', '/help'],
	['zgh', 'izla urba inu', '/help'],
	['zgh', 'ⴰⵎⴰⵏ', '/map'],
	['zgh', 'aman', '/map'],
	['zgh', 'ⴱⵉⵜ ⵍⵎⴰ', '/map'],
	['zgh', 'ⴰⵥⵓⴱⴰⵢ 5', '/pavilions/5'],
	['zgh', 'ⴰⵖⴰⵡⴰⵙ', '/programme'],
	['zgh', 'الكلاب', '/pavilions/20'],
	['zgh', 'drones', '/pavilions/23'],
	['ar', 'ⵉⴷⵔⵓⵏⵏ', '/pavilions/23'],
	['fr', 'ⴰⵎⴰⵏ', '/map'],
	['fr', 'tikki n idammn', '/pavilions/50'],
	['fr', 'tamɣra', '/sessions/99']
];

const answers = questions.map(([lang, question, target]) => ({
	question,
	target: `/${lang}${target}`,
	results: ask(lang, question)
}));

test('at least 95 of 100 questions are answered by one of the first three results', () => {
	const missed = answers.filter(
		({ results, target }) => !results.slice(0, 3).some(({ href }) => href === target)
	);
	expect(questions.length).toBeGreaterThanOrEqual(60);
	expect(missed.length, JSON.stringify(missed, null, '\t')).toBeLessThanOrEqual(questions.length * 0.05);
});

test('each thing is found once, and so is the page of help, to which many words lead', () => {
	for (const { results } of answers) {
		expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
		expect(results.filter(({ href }) => href.endsWith('/help')).length).toBeLessThan(2);
	}
});

/** Named as first aid itself, which is rightly shown before it. */
const firstAidSkills = 40;

test.each(languages)(
	'every pavilion is found on the %s page by its name in each language',
	(lang) => {
		const missed = languages.flatMap((spoken) =>
			files[spoken].pavilions
				.filter(({ number }) => number !== firstAidSkills)
				.filter(
					({ number, name }) => !firstOf(lang, plainText(name)).includes(`/${lang}/pavilions/${number}`)
				)
				.map(({ name }) => name)
		);
		expect(missed).toEqual([]);
	},
	30_000
);

test.each(languages)('what is suggested on the %s page finds what it says', (lang) => {
	const { suggestions } = searchPage(files[lang], lang, null, at);
	expect(suggestions.map(({ href }) => href)[0]).toBe(`/${lang}/help`);
	for (const { href, name } of suggestions.slice(1)) {
		const question = new URL(href, 'http://localhost').searchParams.get('q');
		expect(question).toBe(name);
		expect(ask(lang, name)[0]?.href).toMatch(new RegExp(`^/${lang}/(help$|map)`));
	}
});

test('a kind of place leads to the map first, then to each of its places, by any of its names', () => {
	const hrefs = (question: string) => ask('ar', question).map(({ href }) => href);
	expect(hrefs('المدخل').slice(0, 3)).toEqual(['/ar/map', '/ar/map#entrance-1', '/ar/map#entrance-2']);
	expect(hrefs('wc').slice(0, 3)).toEqual(['/ar/map', '/ar/map#toilets-1', '/ar/map#toilets-2']);
});

test('beside results nothing else is suggested', () => {
	expect(searchPage(files.fr, 'fr', 'drones', at).suggestions).toEqual([]);
});

describe('a session that is held several times', () => {
	const shown = (question: string, time: string) =>
		searchPage(files.fr, 'fr', question, time).results.filter(({ href }) => href.includes('/sessions/'));

	test('is found once, with how often it comes again', () => {
		const found = shown('chiens de police à l’œuvre', '2026-05-17T15:00');
		expect(found.filter(({ title }) => title === 'Les chiens de police à l’œuvre')).toEqual([
			{
				id: 'session-33',
				href: '/fr/sessions/33',
				title: 'Les chiens de police à l’œuvre',
				what: 'Démonstration · Aujourd’hui, 15:30',
				where: 'Grande scène',
				more: 'Autres horaires à venir\u00a0: 3'
			}
		]);
	});

	test('leads to the one that runs, then to the next, and in the end to the last', () => {
		const [now] = shown('chiens de police', '2026-05-17T15:40');
		expect(now).toMatchObject({ href: '/fr/sessions/33' });
		expect(now?.what).toContain('Maintenant');
		const [next] = shown('chiens de police', '2026-05-17T20:00');
		expect(next).toMatchObject({ href: '/fr/sessions/48', what: 'Démonstration · lundi 18\u00a0mai, 11:30' });
		const [last] = shown('chiens de police', '2026-05-20T20:00');
		expect(last).toMatchObject({
			href: '/fr/sessions/88',
			what: 'Démonstration · Terminée · mercredi 20\u00a0mai'
		});
		expect(last).not.toHaveProperty('more');
	});

	test('leads past one that is cancelled', () => {
		expect(shown('gestes qui sauvent', '2026-05-17T16:00')[0]).toMatchObject({ href: '/fr/sessions/95' });
	});
});

describe('without a programme', () => {
	const without = (question: string | null) => searchPage(null, 'ar', question, at);

	test('help and pages are found', () => {
		expect(without('ضاع ولدي').results[0]?.href).toBe('/ar/help');
		expect(without('مرحاض').results[0]?.href).toBe('/ar/map');
		expect(without('إحصائيات').results[0]?.href).toBe('/ar/data');
	});

	test('what finds nothing is answered with what people look for most', () => {
		const { results, suggestions, question } = without('الكلاب');
		expect({ results, question }).toEqual({ results: [], question: 'الكلاب' });
		expect(suggestions[0]?.href).toBe('/ar/help');
	});

	test('an empty question is none', () => {
		expect(without('  ').question).toBeNull();
		expect(without('  ').suggestions).toEqual(without(null).suggestions);
	});
});
