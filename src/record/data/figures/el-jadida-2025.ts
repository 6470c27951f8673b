import type { Figure } from '../../figure.ts';
import { speakers } from '../speakers.ts';

export const elJadida2025: Figure[] = [
	{
		series: 'visitors-total', value: 2400000, qualifier: 'nearly', unit: 'visitors',
		period: { start: '2025-05-17', end: '2025-05-21' }, asOf: '2025-05-21', statedAt: '2025-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C12',
		source: 'arabkhabar-4648582', alsoIn: ['lesiteinfo-647151', 'alaoual-435362', 'atlasinfo-jpo6', 'lesechos-393730'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'مجموع زوار فضاء الدورة طوال أيامها', zgh: 'ⴰⵙⵎⵓⵏ ⵏ ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵓⴷⵖⴰⵔ ⴳ ⵜⵣⵔⵉⴳⵜ', fr: 'total des visiteurs du site sur l’édition', en: 'total visitors of the site over the edition' },
		note: { ar: 'جاء في النص الفرنسي لوكالة المغرب العربي للأنباء «نحو» 2 400 000، وفي الحصيلة السنوية «ما يناهز».', zgh: 'ⴰⴹⵕⵉⵚ ⴰⴼⵕⴰⵏⵚⵉⵚ ⵏ MAP: «ⴰⵣⴰⵍ ⵏ 2 400 000»; ⴰⵏⵇⵇⵉⵙ ⴰⵙⴳⴳⵯⴰⵙⴰⵏ: «ⵉⵇⵔⵔⴱ ⵖⵔ».', fr: 'Le texte français de la MAP dit « quelque 2 400 000 » ; le bilan annuel, « près de ».', en: 'MAP\'s French text says "some 2,400,000"; the annual digest says "nearly".' }
	},
	{
		series: 'visitors-total', value: 2400000, qualifier: 'more-than', unit: 'visitors',
		period: { start: '2025-05-17', end: '2025-05-21' }, asOf: '2025-05-21', statedAt: '2025-05-22',
		authority: 'press-observation', method: 'unknown', status: 'final', preferred: false, conflict: 'C12',
		source: 'assahifa-156864', alsoIn: ['7news-jpo6', 'chamaly-155343', 'lesinfos-jpo6', '9avril-110770'],
		statedBy: speakers.newspaper,
		definition: { ar: 'مجموع الزوار', zgh: 'ⴰⵙⵎⵓⵏ ⵏ ⵉⵏⵔⵣⴰⴼⵏ', fr: 'total des visiteurs', en: 'total visitors' }
	},
	{
		series: 'visitors-two-days', value: 1180000, qualifier: 'more-than', unit: 'visitors',
		period: { start: '2025-05-17', end: '2025-05-18' }, asOf: '2025-05-18', statedAt: '2025-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C13',
		source: 'arabkhabar-4648582', alsoIn: ['alaoual-435362', 'lesiteinfo-647151'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'زوار يومي السبت والأحد معا، وهما الذروة', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⴰⵙⵉⴹⵢⴰⵙ ⴷ ⴰⵙⴰⵎⴰⵙ, ⴰⴼⴰ ⵏ ⵜⵣⵔⵉⴳⵜ', fr: 'visiteurs du samedi et du dimanche réunis, le pic', en: 'visitors on Saturday and Sunday together, the peak' },
		note: { ar: 'أسقط النص الفرنسي لوكالة المغرب العربي للأنباء عبارة «أزيد من».', zgh: 'ⴰⴹⵕⵉⵚ ⴰⴼⵕⴰⵏⵚⵉⵚ ⵏ MAP ⵉⴽⴽⵙ «ⵓⴳⴰⵔ ⵏ».', fr: 'Le texte français de la MAP omet « plus de ».', en: 'MAP\'s French text drops "more than".' }
	},
	{
		series: 'visitors-two-days', value: 1170000, qualifier: 'as-printed', unit: 'visitors',
		period: { start: '2025-05-17', end: '2025-05-18' }, asOf: '2025-05-18', statedAt: '2025-05-19',
		authority: 'attributed', method: 'announced', status: 'provisional', preferred: false, conflict: 'C13',
		source: 'barlamanefr-448272', alsoIn: [],
		statedBy: speakers.newsSiteDgsnFigures,
		definition: { ar: 'مجموع زوار اليومين الأولين المفتوحين للعموم', zgh: 'ⴰⵙⵎⵓⵏ ⵏ ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵙⵉⵏ ⵡⵓⵙⵙⴰⵏ ⵉⵎⵣⵡⵓⵔⴰ ⵉⵔⵥⵎⵏ ⵉ ⵎⴷⴷⵏ', fr: 'total des visiteurs des deux premiers jours publics', en: 'total visitors of the first two public days' }
	},
	{
		series: 'visitors-day', value: 420000, qualifier: 'about', unit: 'visitors',
		period: { start: '2025-05-17', end: '2025-05-17' }, asOf: '2025-05-17', statedAt: '2025-05',
		authority: 'attributed', method: 'announced', status: 'provisional', preferred: true, conflict: null,
		source: 'alakhbar-265188', alsoIn: ['barlamanefr-448190', 'barlamanefr-448272'],
		statedBy: speakers.newspaper,
		definition: { ar: 'زوار اليوم الأول المفتوح للعموم (السبت)', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵡⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ ⵉⵔⵥⵎⵏ ⵉ ⵎⴷⴷⵏ (ⴰⵙⵉⴹⵢⴰⵙ)', fr: 'visiteurs du premier jour public (samedi)', en: 'visitors on public day 1 (Saturday)' },
		note: { ar: 'نشرت النسخة الفرنسية لموقع برلمان 420 ألفا دون «حوالي»، وربطته بافتتاح يوم الجمعة 16 ماي.', zgh: 'ⵢⵓⵔⴰ Barlamane FR 420 000 ⴱⵍⴰ «ⴰⵣⴰⵍ ⵏ», ⴷ ⵓⵔⵥⵥⵓⵎ ⴳ ⴰⵙⵉⵎⵡⴰⵙ 16 ⵎⴰⵢⵢⵓ.', fr: 'Barlamane FR écrit 420 000 sans « environ » et le rattache à une ouverture le vendredi 16 mai.', en: 'Barlamane FR prints 420,000 without "about" and ties it to an opening on Friday 16 May.' }
	},
	{
		series: 'visitors-day', value: 750000, qualifier: 'as-printed', unit: 'visitors',
		period: { start: '2025-05-18', end: '2025-05-18' }, asOf: '2025-05-18', statedAt: '2025-05-19',
		authority: 'attributed', method: 'announced', status: 'provisional', preferred: true, conflict: null,
		source: 'barlamanefr-448272', alsoIn: [],
		statedBy: speakers.newsSiteDgsnFigures,
		definition: { ar: 'زوار اليوم الثاني المفتوح للعموم (الأحد)', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵡⴰⵙⵙ ⵡⵉⵙⵙ ⵙⵉⵏ ⵉⵔⵥⵎⵏ ⵉ ⵎⴷⴷⵏ (ⴰⵙⴰⵎⴰⵙ)', fr: 'visiteurs du deuxième jour public (dimanche)', en: 'visitors on public day 2 (Sunday)' }
	},
	{
		series: 'schools', value: 1916, qualifier: 'exact', unit: 'schools',
		period: { start: '2025-05-17', end: '2025-05-21' }, asOf: '2025-05-21', statedAt: '2025-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C17',
		source: 'arabkhabar-4648582', alsoIn: ['alaoual-435362', 'lesiteinfo-647151', 'daily8-mwn'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'المؤسسات الممثَّلة بتلاميذها: عمومية وخصوصية وعتيقة وقرآنية', zgh: 'ⵜⵉⵏⵎⵍ ⵉⴽⵜⵜⵉⵏ ⵙ ⵉⵏⵍⵎⴰⴷⵏ: ⵜⵉⵎⴰⴳⴷⵓⴷⵉⵏ, ⵜⵓⵥⵍⵉⵢⵉⵏ, ⵜⵉⵇⴱⵓⵔⵉⵏ ⴷ ⵜⵉⵏ ⵍⵇⵓⵔⴰⵏ', fr: 'établissements représentés par leurs élèves : publics, privés, traditionnels, coraniques', en: 'schools represented by pupils: public, private, traditional and Koranic' },
		note: { ar: 'كتب شمالي «أكثر من 1 916»، وكتبت Les Inspirations Éco «أكثر من 1 900».', zgh: 'Chamaly: «ⵓⴳⴰⵔ ⵏ 1 916»; Les Inspirations Éco: «ⵓⴳⴰⵔ ⵏ 1 900».', fr: 'Chamaly écrit « plus de 1 916 » ; Les Inspirations Éco, « plus de 1 900 ».', en: 'Chamaly says "more than 1,916"; Les Inspirations Éco "more than 1,900".' }
	},
	{
		series: 'associations', value: 1500, qualifier: 'nearly', unit: 'associations',
		period: { start: '2025-05-17', end: '2025-05-21' }, asOf: '2025-05-21', statedAt: '2025-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C17',
		source: 'arabkhabar-4648582', alsoIn: ['lesiteinfo-647151', 'daily8-mwn'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'هيئات المجتمع المدني الممثَّلة', zgh: 'ⵉⵎⴰⵙⵙⵏ ⵏ ⵓⴳⴷⵓⴷ ⴰⵖⵔⵎⴰⵏ ⵉⵃⴹⵔⵏ', fr: 'organismes de la société civile représentés', en: 'civil-society bodies represented' },
		note: { ar: 'كتبت 3lach TV «أكثر من 1 500».', zgh: 'ⵢⵓⵔⴰ 3lach TV «ⵓⴳⴰⵔ ⵏ 1 500».', fr: '3lach TV écrit « plus de 1 500 ».', en: '3lach TV says "more than 1,500".' }
	},
	{
		series: 'media-outlets', value: 187, qualifier: 'exact', unit: 'outlets',
		period: { start: '2025-05-17', end: '2025-05-21' }, asOf: '2025-05-21', statedAt: '2025-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C17',
		source: 'arabkhabar-4648582', alsoIn: ['lesiteinfo-647151', 'alaoual-435362'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'المنابر الصحفية والقنوات التلفزية والإذاعات', zgh: 'ⵉⵖⵎⵉⵙⵏ, ⵜⵉⵍⵉⴼⵉⵣⵢⵓⵏⵉⵏ ⴷ ⵕⵕⴰⴷⵢⵓⵡⴰⵜ', fr: 'organes de presse, chaînes de télévision et radios', en: 'press outlets, TV channels and radio stations' },
		note: { ar: 'كتبت Les Inspirations Éco «ما يناهز 190 صحفيا»، وهي وحدة مختلفة.', zgh: 'Les Inspirations Éco: «ⵉⵇⵔⵔⴱ ⵖⵔ 190 ⵏ ⵉⵎⵙⴰⵖⵎⵙⵏ»; ⵓⵔ ⴷ ⵏⵜⵜⴰⵜ ⴰⵢⴷ ⵉⴳⴰⵏ ⵜⴰⵢⵓⵏⵜ.', fr: 'Les Inspirations Éco parle de « près de 190 journalistes » : l’unité n’est plus la même.', en: 'Les Inspirations Éco says "nearly 190 journalists", which is a different unit.' }
	},
	{
		series: 'media-activities', value: 1256, qualifier: 'exact', unit: 'activities',
		period: { start: '2025-05-17', end: '2025-05-21' }, asOf: '2025-05-21', statedAt: '2025-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'lesiteinfo-647151', alsoIn: ['alaoual-435362', 'daily8-mwn'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'الأنشطة الإعلامية التي جرت مواكبتها', zgh: 'ⵉⵎⵓⵙⵙⵓⵜⵏ ⵏ ⵓⵏⵖⵎⵉⵙ ⵉⵜⵜⵓⵡⵙⵏ', fr: 'activités médiatiques accompagnées', en: 'media activities supported' }
	},
	{
		series: 'views', value: 29000000, qualifier: 'more-than', unit: 'views',
		period: { start: '2025-05-17', end: '2025-05-21' }, asOf: '2025-05-21', statedAt: '2025-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C21',
		source: 'arabkhabar-4648582', alsoIn: ['lesiteinfo-647151', 'alaoual-435362'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'مشاهدات التغطية المباشرة على الحسابات الرسمية', zgh: 'ⵜⵉⵥⵔⵉⵡⵉⵏ ⵏ ⵓⵙⵉⵡⴹ ⵓⵙⵔⵉⴷ ⴳ ⵉⵎⵉⴹⴰⵏⵏ ⵓⵏⵚⵉⴱⵏ', fr: 'vues de la couverture en direct sur les comptes officiels', en: 'views of the live coverage on the official accounts' }
	},
	{
		series: 'pavilions', value: 50, qualifier: 'exact', unit: 'pavilions',
		period: { start: '2025-05-17', end: '2025-05-21' }, asOf: '2025-05-21', statedAt: '2025-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C16',
		source: 'lesiteinfo-647151', alsoIn: ['alaoual-435362', 'alouatan24-jpo6', 'daily8-mwn'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'الأروقة الموضوعاتية', zgh: 'ⵉⵔⵡⴰⵇⵏ ⵏ ⵉⵙⵏⵜⴰⵍ', fr: 'pavillons thématiques', en: 'thematic pavilions' },
		note: { ar: 'كتبت النسخة الفرنسية لبرلمان وShtimes وHomepress «أكثر من خمسين».', zgh: 'ⵓⵔⴰⵏ Barlamane FR, Shtimes ⴷ Homepress «ⵓⴳⴰⵔ ⵏ 50».', fr: 'Barlamane FR, Shtimes et Homepress écrivent « plus de cinquante ».', en: 'Barlamane FR, Shtimes and Homepress say "more than fifty".' }
	},
	{
		series: 'surface-covered', value: 1, qualifier: 'more-than', unit: 'hectares',
		period: { start: '2025-05-17', end: '2025-05-21' }, asOf: '2025-05-21', statedAt: '2025-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C16',
		source: 'lesiteinfo-647151', alsoIn: ['alouatan24-jpo6'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'مساحة العرض المغطاة', zgh: 'ⵜⴰⵊⵓⵎⵎⴰ ⵏ ⵓⵙⵎⴰⵍ ⵉⴷⵍⵏ', fr: 'superficie d’exposition couverte', en: 'covered exhibition surface' }
	},
	{
		series: 'surface-total', value: 20000, qualifier: 'nearly', unit: 'square metres',
		period: { start: '2025-05-17', end: '2025-05-21' }, asOf: '2025-05-21', statedAt: '2025-05-17',
		authority: 'attributed', method: 'announced', status: 'final', preferred: true, conflict: 'C16',
		source: 'artelquel-labo', alsoIn: [],
		statedBy: speakers.dgsnPressFilePerTelquelArabi,
		definition: { ar: 'مساحة العرض الإجمالية', zgh: 'ⵜⴰⵊⵓⵎⵎⴰ ⵜⴰⵎⵓⴽⵔⵉⵙⵜ ⵏ ⵓⵙⵎⴰⵍ', fr: 'superficie totale d’exposition', en: 'total exhibition surface' }
	},
	{
		series: 'surface-children', value: 1000, qualifier: 'about', unit: 'square metres',
		period: { start: '2025-05-17', end: '2025-05-21' }, asOf: '2025-05-21', statedAt: '2025-05',
		authority: 'attributed', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'diez24-enfants', alsoIn: ['lesinfos-jpo6'],
		statedBy: speakers.mapReport,
		definition: { ar: 'مساحة فضاء الأطفال', zgh: 'ⵜⴰⵊⵓⵎⵎⴰ ⵏ ⵓⴷⵖⴰⵔ ⵏ ⵉⵛⵉⵔⵔⴰⵏ', fr: 'superficie de l’espace enfants', en: 'surface of the children\'s space' }
	},
	{
		series: 'seminars', value: 5, qualifier: 'exact', unit: 'meetings',
		period: { start: '2025-05-17', end: '2025-05-21' }, asOf: '2025-05-21', statedAt: '2025-05',
		authority: 'attributed', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'elkhabariya-20548', alsoIn: [],
		statedBy: speakers.newsSite,
		definition: { ar: 'اللقاءات العلمية', zgh: 'ⵉⵏⵎⵓⵇⵇⴰⵔⵏ ⵉⵎⴰⵙⵙⴰⵏⵏ', fr: 'rencontres scientifiques', en: 'scientific meetings' }
	},
	{
		series: 'seminar-hall-capacity', value: 200, qualifier: 'more-than', unit: 'seats',
		period: { start: '2025-05-17', end: '2025-05-21' }, asOf: '2025-05-21', statedAt: '2025-05',
		authority: 'attributed', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'elkhabariya-20548', alsoIn: [],
		statedBy: speakers.newsSite,
		definition: { ar: 'مقاعد قاعة الندوات', zgh: 'ⵉⴷⵖⴰⵔⵏ ⵏ ⵜⵇⵉⵎⵉⵜ ⴳ ⵜⵣⵇⵇⴰ ⵏ ⵉⵙⴰⵔⴰⴳⵏ', fr: 'places de la salle de conférences', en: 'seats in the seminar hall' }
	},
	{
		series: 'ceremony-guests', value: 500, qualifier: 'more-than', unit: 'guests',
		period: { start: '2025-05-16', end: '2025-05-16' }, asOf: '2025-05-16', statedAt: '2025-08',
		authority: 'attributed', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: '9avril-110770', alsoIn: [],
		statedBy: speakers.policeMagazineNo54,
		definition: { ar: 'الشخصيات الوطنية والأجنبية الحاضرة في الحفل', zgh: 'ⵉⵎⴷⴰⵏⵏ ⵉⵏⴰⵎⵓⵔⵏ ⴷ ⵉⴱⵔⵔⴰⵏⵉⵢⵏ ⵉⵃⴹⵔⵏ ⵉ ⵜⵎⵖⵔⴰ', fr: 'personnalités marocaines et étrangères à la cérémonie', en: 'national and foreign personalities at the ceremony' }
	},
	{
		series: 'drone-show', value: 600, qualifier: 'as-printed', unit: 'drones',
		period: { start: '2025-05-16', end: '2025-05-17' }, asOf: '2025-05-17', statedAt: '2025-05-17',
		authority: 'press-observation', method: 'unknown', status: 'final', preferred: true, conflict: null,
		source: 'artelquel-drones', alsoIn: [],
		statedBy: speakers.headlineOnly,
		definition: { ar: 'الطائرات المسيّرة في العرض الذي اختتم اليوم الأول', zgh: 'ⵉⴷⵕⵓⵏⵏ ⵏ ⵓⵙⴽⴰⵏ ⵏⵏⴰ ⵉⵇⵇⵏⵏ ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ', fr: 'drones du spectacle qui a clos le premier jour', en: 'drones in the show that ended the first day' },
		note: { ar: 'أُخذ العدد من عنوان الصفحة الإلكتروني، ولم نطّلع على نص المقال.', zgh: 'ⵓⵟⵟⵓⵏ ⵉⵜⵜⵡⴰⵖⵔⴰ ⴳ ⵜⴰⵏⵙⴰ ⵏ ⵜⴰⵙⵏⴰ; ⵓⵔ ⵏⵥⵔⵉ ⴰⴹⵕⵉⵚ ⵏ ⵓⵎⴳⵔⴰⴷ.', fr: 'Nombre lu dans l’adresse de la page ; le texte de l’article n’a pas été consulté.', en: 'The number comes from the page address; the article text was not available.' }
	},
	{
		series: 'diplomats', value: 24, qualifier: 'as-printed', unit: 'diplomats',
		period: { start: '2025-05-17', end: '2025-05-21' }, asOf: '2025-05-21', statedAt: '2025-05',
		authority: 'attributed', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'lobservateur-214648', alsoIn: [],
		statedBy: speakers.diplomaticFoundationCommunique,
		definition: { ar: 'الدبلوماسيون المستقبَلون في زيارة', zgh: 'ⵉⴷⵉⴱⵍⵓⵎⴰⵙⵉⵢⵏ ⵉⵜⵜⵓⵙⵏⵓⴱⴳⵏ ⴳ ⵢⴰⵜ ⵜⵔⵣⵣⵉⴼⵜ', fr: 'diplomates reçus en visite', en: 'diplomats received on a visit' }
	}
];
