import type { Figure } from '../../figure.ts';
import { speakers } from '../speakers.ts';

export const agadir2024: Figure[] = [
	{
		series: 'visitors-total', value: 2120000, qualifier: 'as-printed', unit: 'visitors',
		period: { start: '2024-05-17', end: '2024-05-21' }, asOf: '2024-05-21', statedAt: '2024-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'agadir24fr-5703', alsoIn: ['fesnews-487255', 'mapnews-115240', 'le360-agadir-bilan', 'allafrica-bilan2024'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'مجموع زوار الدورة', zgh: 'ⴰⵙⵎⵓⵏ ⵏ ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵜⵣⵔⵉⴳⵜ', fr: 'total des visiteurs de l’édition', en: 'total visitors of the edition' },
		note: { ar: 'ورد العدد نفسه في التقرير السنوي للمديرية العامة للأمن الوطني لسنة 2024.', zgh: 'ⵓⵟⵟⵓⵏ ⴰⴷ ⵢⵓⵍⵙ ⴷⴰⵖ ⴳ ⵓⵏⵇⵇⵉⵙ ⴰⵙⴳⴳⵯⴰⵙⴰⵏ ⵏ DGSN ⵏ 2024.', fr: 'Chiffre repris dans le bilan annuel 2024 de la DGSN.', en: 'Repeated in the DGSN\'s 2024 annual report.' }
	},
	{
		series: 'visitors-two-days', value: 1400000, qualifier: 'more-than', unit: 'visitors',
		period: { start: '2024-05-18', end: '2024-05-19' }, asOf: '2024-05-19', statedAt: '2024-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'mapnews-115240', alsoIn: ['fesnews-487255', 'agadir24fr-5703', 'le360-agadir-bilan'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'زوار يومي السبت والأحد معا، وهما الذروة', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⴰⵙⵉⴹⵢⴰⵙ ⴷ ⴰⵙⴰⵎⴰⵙ, ⴰⴼⴰ ⵏ ⵜⵣⵔⵉⴳⵜ', fr: 'visiteurs du samedi et du dimanche réunis, le pic', en: 'visitors on Saturday and Sunday together, the peak' }
	},
	{
		series: 'visitors-day', value: 300000, qualifier: 'about', unit: 'visitors',
		period: { start: '2024-05-17', end: '2024-05-17' }, asOf: '2024-05-17', statedAt: '2024-05-17',
		authority: 'attributed', method: 'announced', status: 'provisional', preferred: false, conflict: 'C07',
		source: 'anfaspress-134024', alsoIn: ['kifache-300k'],
		statedBy: speakers.dataFromTheDgsnPerThe,
		definition: { ar: 'زوار اليوم الأول المفتوح للعموم (الجمعة)', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵡⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ ⵉⵔⵥⵎⵏ ⵉ ⵎⴷⴷⵏ (ⴰⵙⵉⵎⵡⴰⵙ)', fr: 'visiteurs du premier jour public (vendredi)', en: 'visitors on public day 1 (Friday)' }
	},
	{
		series: 'visitors-day', value: 300000, qualifier: 'more-than', unit: 'visitors',
		period: { start: '2024-05-17', end: '2024-05-17' }, asOf: '2024-05-17', statedAt: '2024-05-17',
		authority: 'unnamed-sources', method: 'unknown', status: 'provisional', preferred: true, conflict: 'C07',
		source: 'le360-agadir-j1', alsoIn: ['array24-9511'],
		statedBy: speakers.le360SSources,
		definition: { ar: 'زوار اليوم الأول المفتوح للعموم إلى حدود الساعة 19:00 تقريبا', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵡⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ ⵉⵔⵥⵎⵏ ⵉ ⵎⴷⴷⵏ, ⴰⵔ ⴰⵣⴰⵍ ⵏ 19:00', fr: 'visiteurs du premier jour public, vers 19 h', en: 'visitors on public day 1, up to about 19:00' }
	},
	{
		series: 'visitors-day', value: 320000, qualifier: 'about', unit: 'visitors',
		period: { start: '2024-05-17', end: '2024-05-17' }, asOf: '2024-05-17', statedAt: '2025-05',
		authority: 'unnamed-sources', method: 'unknown', status: 'provisional', preferred: false, conflict: 'C07',
		source: 'alakhbar-265188', alsoIn: ['barlamanefr-448190', 'barlamanefr-448272'],
		statedBy: speakers.comparativeFigures,
		definition: { ar: 'زوار اليوم الأول المفتوح للعموم', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵡⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ ⵉⵔⵥⵎⵏ ⵉ ⵎⴷⴷⵏ', fr: 'visiteurs du premier jour public', en: 'visitors on public day 1' }
	},
	{
		series: 'visitors-day', value: 450000, qualifier: 'more-than', unit: 'visitors',
		period: { start: '2024-05-18', end: '2024-05-18' }, asOf: '2024-05-18', statedAt: '2024-05',
		authority: 'unnamed-sources', method: 'unknown', status: 'provisional', preferred: false, conflict: 'C08',
		source: 'array24-9511', alsoIn: ['barlamanefr-448272'],
		statedBy: speakers.newsSite,
		definition: { ar: 'زوار اليوم الثاني المفتوح للعموم (السبت)', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵡⴰⵙⵙ ⵡⵉⵙⵙ ⵙⵉⵏ ⵉⵔⵥⵎⵏ ⵉ ⵎⴷⴷⵏ (ⴰⵙⵉⴹⵢⴰⵙ)', fr: 'visiteurs du deuxième jour public (samedi)', en: 'visitors on public day 2 (Saturday)' },
		note: { ar: 'نشرت النسخة الفرنسية لموقع برلمان (2025) العدد 450 ألفا دون «أزيد من».', zgh: 'ⵢⵓⵔⴰ Barlamane FR (2025) 450 000, ⴱⵍⴰ «ⵓⴳⴰⵔ ⵏ».', fr: 'Barlamane FR (2025) écrit 450 000, sans « plus de ».', en: 'Barlamane FR (2025) prints 450,000 without "more than".' }
	},
	{
		series: 'visitors-day', value: 360000, qualifier: 'more-than', unit: 'visitors',
		period: { start: '2024-05-18', end: '2024-05-18' }, asOf: '2024-05-18', statedAt: '2024-05-19',
		authority: 'unnamed-sources', method: 'unknown', status: 'provisional', preferred: false, conflict: 'C08',
		source: 'goud-881179', alsoIn: [],
		statedBy: speakers.figuresAvailableToTheSite,
		definition: { ar: 'الأشخاص الذين حضروا يوم السبت', zgh: 'ⵎⴷⴷⵏ ⵏⵏⴰ ⴷ ⵢⵓⵛⴽⴰⵏ ⴰⵙⵙ ⵏ ⴰⵙⵉⴹⵢⴰⵙ', fr: 'personnes venues le samedi', en: 'people who came on Saturday' }
	},
	{
		series: 'visitors-two-days', value: 770000, qualifier: 'as-printed', unit: 'visitors',
		period: { start: '2024-05-17', end: '2024-05-18' }, asOf: '2024-05-18', statedAt: '2024-05-19',
		authority: 'attributed', method: 'announced', status: 'provisional', preferred: true, conflict: 'C09',
		source: 'barlamane-1166451', alsoIn: ['agadir24-770k', 'barlamanefr-448272'],
		statedBy: speakers.dgsnPerTheSite,
		definition: { ar: 'مجموع زوار اليومين الأولين', zgh: 'ⴰⵙⵎⵓⵏ ⵏ ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵙⵉⵏ ⵡⵓⵙⵙⴰⵏ ⵉⵎⵣⵡⵓⵔⴰ', fr: 'total des visiteurs des deux premiers jours', en: 'total visitors of the first two days' },
		note: { ar: 'كتب أكادير24 «حوالي» 770 ألفا.', zgh: 'ⵢⵓⵔⴰ Agadir24 ⴰⵣⴰⵍ ⵏ 770 000.', fr: 'Agadir24 écrit environ 770 000.', en: 'Agadir24 says about 770,000.' }
	},
	{
		series: 'schools', value: 845, qualifier: 'exact', unit: 'schools',
		period: { start: '2024-05-17', end: '2024-05-21' }, asOf: '2024-05-21', statedAt: '2024-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C17',
		source: 'mapnews-115240', alsoIn: ['fesnews-487255', 'agadir24fr-5703', 'allafrica-bilan2024'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'المؤسسات التعليمية الممثَّلة بتلاميذها، ومنها العتيقة والقرآنية', zgh: 'ⵜⵉⵏⵎⵍ ⵉⴽⵜⵜⵉⵏ ⵙ ⵉⵏⵍⵎⴰⴷⵏ, ⴳⵉⵙⵏⵜ ⵜⵉⵇⴱⵓⵔⵉⵏ ⴷ ⵜⵉⵏ ⵍⵇⵓⵔⴰⵏ', fr: 'écoles représentées par leurs élèves, traditionnelles et coraniques comprises', en: 'schools represented by pupils, traditional and Koranic schools included' }
	},
	{
		series: 'associations', value: 1242, qualifier: 'more-than', unit: 'associations',
		period: { start: '2024-05-17', end: '2024-05-21' }, asOf: '2024-05-21', statedAt: '2024-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C17',
		source: 'mapnews-115240', alsoIn: ['agadir24fr-5703', 'allafrica-bilan2024'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'جمعيات المجتمع المدني الممثَّلة', zgh: 'ⵜⵉⵎⵙⵎⵓⵏⵉⵏ ⵏ ⵓⴳⴷⵓⴷ ⴰⵖⵔⵎⴰⵏ ⵉⵃⴹⵔⵏ', fr: 'associations de la société civile représentées', en: 'civil-society associations represented' },
		note: { ar: 'نشر فاس نيوز والتقرير السنوي العدد 1 242 دون «أزيد من».', zgh: 'ⵓⵔⴰⵏ Fes News ⴷ ⵓⵏⵇⵇⵉⵙ ⴰⵙⴳⴳⵯⴰⵙⴰⵏ 1 242, ⴱⵍⴰ «ⵓⴳⴰⵔ ⵏ».', fr: 'Fes News et le bilan annuel écrivent 1 242, sans « plus de ».', en: 'Fes News and the annual report print 1,242 without "more than".' }
	},
	{
		series: 'media-outlets', value: 170, qualifier: 'exact', unit: 'outlets',
		period: { start: '2024-05-17', end: '2024-05-21' }, asOf: '2024-05-21', statedAt: '2024-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'mapnews-115240', alsoIn: ['agadir24fr-5703', 'allafrica-bilan2024'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'المنابر الإعلامية والقنوات التلفزية ومراسلوها', zgh: 'ⵉⵎⴰⵙⵙⵏ ⵏ ⵓⵏⵖⵎⵉⵙ ⴷ ⵜⵉⵍⵉⴼⵉⵣⵢⵓⵏⵉⵏ ⴷ ⵉⵎⵙⴰⵖⵎⵙⵏ ⵏⵏⵙⵏ', fr: 'médias et chaînes de télévision ayant dépêché des correspondants', en: 'media outlets and TV channels with correspondents' }
	},
	{
		series: 'media-activities', value: 1097, qualifier: 'exact', unit: 'activities',
		period: { start: '2024-05-17', end: '2024-05-21' }, asOf: '2024-05-21', statedAt: '2024-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'mapnews-115240', alsoIn: ['fesnews-487255', 'le360-agadir-bilan'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'الروبورتاجات أو الأنشطة الإعلامية التي جرت مواكبتها', zgh: 'ⵉⵎⵓⵙⵙⵓⵜⵏ ⵏ ⵓⵏⵖⵎⵉⵙ ⵉⵜⵜⵓⵡⵙⵏ', fr: 'reportages ou activités médiatiques accompagnés', en: 'reports or media activities supported' }
	},
	{
		series: 'views', value: 25000000, qualifier: 'more-than', unit: 'views',
		period: { start: '2024-05-17', end: '2024-05-21' }, asOf: '2024-05-21', statedAt: '2024-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C21',
		source: 'mapnews-115240', alsoIn: ['fesnews-487255', 'agadir24fr-5703'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'المشاهدات عبر الحسابات الرسمية', zgh: 'ⵜⵉⵥⵔⵉⵡⵉⵏ ⴳ ⵉⵎⵉⴹⴰⵏⵏ ⵓⵏⵚⵉⴱⵏ', fr: 'vues sur les comptes officiels', en: 'views through the official accounts' }
	},
	{
		series: 'views', value: 25000000, qualifier: 'as-printed', unit: 'views',
		period: { start: '2024-05-17', end: '2024-05-21' }, asOf: '2024-05-21', statedAt: '2024-12',
		authority: 'annual-report', method: 'announced', status: 'final', preferred: false, conflict: 'C21',
		source: 'allafrica-bilan2024', alsoIn: [],
		statedBy: speakers.dgsnAnnualReport2024,
		definition: { ar: 'المشاهدات على التطبيق والحسابات الرسمية معا', zgh: 'ⵜⵉⵥⵔⵉⵡⵉⵏ ⴳ ⵜⵙⵏⵙⵉ ⴷ ⵉⵎⵉⴹⴰⵏⵏ ⵓⵏⵚⵉⴱⵏ', fr: 'vues sur l’application et les comptes officiels réunis', en: 'views on the app and the official accounts together' }
	},
	{
		series: 'pavilions', value: 37, qualifier: 'exact', unit: 'pavilions',
		period: { start: '2024-05-17', end: '2024-05-21' }, asOf: '2024-05-21', statedAt: '2024-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C10',
		source: 'mapnews-115240', alsoIn: ['fesnews-487255', 'le360-agadir-bilan', 'lebrief-139334'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'أروقة الدورة', zgh: 'ⵉⵔⵡⴰⵇⵏ ⵏ ⵜⵣⵔⵉⴳⵜ', fr: 'pavillons de l’édition', en: 'pavilions of the edition' },
		note: { ar: 'كتبت Le Coin de Presse «أكثر من 36».', zgh: 'ⵢⵓⵔⴰ Le Coin de Presse «ⵓⴳⴰⵔ ⵏ 36».', fr: 'Le Coin de Presse écrit « plus de 36 ».', en: 'Le Coin de Presse says "more than 36".' }
	},
	{
		series: 'surface-total', value: 58000, qualifier: 'more-than', unit: 'square metres',
		period: { start: '2024-05-17', end: '2024-05-21' }, asOf: '2024-05-21', statedAt: '2024-05-22',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'fesnews-487255', alsoIn: ['mapnews-115240', 'le360-agadir-bilan'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'مساحة العرض', zgh: 'ⵜⴰⵊⵓⵎⵎⴰ ⵏ ⵓⵙⵎⴰⵍ', fr: 'superficie d’exposition', en: 'exhibition surface' },
		note: { ar: 'نشرت وكالة المغرب العربي للأنباء وLe360 العدد 58 ألفا دون «أزيد من».', zgh: 'ⵓⵔⴰⵏ MAP ⴷ Le360 58 000, ⴱⵍⴰ «ⵓⴳⴰⵔ ⵏ».', fr: 'La MAP et Le360 écrivent 58 000, sans « plus de ».', en: 'MAP and Le360 print 58,000 without "more than".' }
	},
	{
		series: 'surface-covered', value: 10000, qualifier: 'as-printed', unit: 'square metres',
		period: { start: '2024-05-17', end: '2024-05-21' }, asOf: '2024-05-21', statedAt: '2024-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'mapnews-115240', alsoIn: ['fesnews-487255'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'الجزء المغطى من المساحة', zgh: 'ⵜⴰⴼⵓⵍⵜ ⵉⴷⵍⵏ ⵙⴳ ⵜⵊⵓⵎⵎⴰ', fr: 'partie couverte de la superficie', en: 'covered part of the surface' }
	},
	{
		series: 'surface-children', value: 750, qualifier: 'as-printed', unit: 'square metres',
		period: { start: '2024-05-17', end: '2024-05-21' }, asOf: '2024-05-21', statedAt: '2024-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'mapnews-115240', alsoIn: ['lebrief-139334', 'fesnewsmedia-281004'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'مساحة رواق الترفيه الخاص بالأطفال', zgh: 'ⵜⴰⵊⵓⵎⵎⴰ ⵏ ⵓⵔⵡⴰⵇ ⵏ ⵡⵓⵔⴰⵔ ⵏ ⵉⵛⵉⵔⵔⴰⵏ', fr: 'superficie du pavillon de loisirs pour enfants', en: 'surface of the children\'s leisure pavilion' }
	},
	{
		series: 'blood-donors', value: 230, qualifier: 'as-printed', unit: 'donors',
		period: { start: '2024-05-17', end: '2024-05-21' }, asOf: '2024-05-21', statedAt: '2024-05',
		authority: 'attributed', method: 'announced', status: 'final', preferred: true, conflict: 'C29',
		source: 'lebrief-139334', alsoIn: [],
		statedBy: speakers.lebriefSSummaryOfTheCommunique,
		definition: { ar: 'المتبرعون بالدم', zgh: 'ⵡⵉⵏⵏⴰ ⵢⴼⴽⴰⵏ ⵉⴷⴰⵎⵎⵏ', fr: 'donneurs de sang', en: 'blood donors' },
		note: { ar: 'لم يرد هذا العدد إلا في مصدر واحد.', zgh: 'ⵓⵟⵟⵓⵏ ⴰⴷ ⵉⵍⵍⴰ ⴳ ⵢⴰⵏ ⵓⵖⴱⴰⵍⵓ ⵖⴰⵙ.', fr: 'Chiffre relevé dans une seule source.', en: 'Found in one source only.' }
	},
	{
		series: 'ceremony-guests', value: 500, qualifier: 'as-printed', unit: 'guests',
		period: { start: '2024-05-16', end: '2024-05-16' }, asOf: '2024-05-16', statedAt: '2024-05',
		authority: 'press-observation', method: 'unknown', status: 'final', preferred: true, conflict: 'C14',
		source: 'leseco-jpo5', alsoIn: [],
		statedBy: speakers.newspaper,
		definition: { ar: 'ضيوف حفل الافتتاح', zgh: 'ⵉⵏⴱⴳⵉⵡⵏ ⵏ ⵜⵎⵖⵔⴰ ⵏ ⵓⵔⵥⵥⵓⵎ', fr: 'invités à la cérémonie d’ouverture', en: 'guests at the opening ceremony' },
		note: { ar: 'أخطأ المقال في كتابة اليوم: «الخميس 17 ماي».', zgh: 'ⵉⵣⴳⵍ ⵓⵎⴳⵔⴰⴷ ⴳ ⵡⴰⵙⵙ: «ⴰⴽⵡⴰⵙ 17 ⵎⴰⵢⵢⵓ».', fr: 'L’article se trompe sur le jour : « jeudi 17 mai ».', en: 'The article misprints the day as "Thursday 17 May".' }
	},
	{
		series: 'women-minors-units', value: 137, qualifier: 'exact', unit: 'units',
		period: { start: '2024-05', end: '2024-05' }, asOf: '2024-05', statedAt: '2024-05-20',
		authority: 'named-official', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'allafrica-femmes-2024', alsoIn: [],
		statedBy: speakers.headOfTheFamilyAffairsService,
		definition: { ar: 'وحدات الاستقبال والاستماع التابعة للشرطة القضائية، كما عُرضت في الرواق', zgh: 'ⵜⵉⴼⵔⴽⵉⵡⵉⵏ ⵏ ⵓⵙⵏⵓⴱⴳ ⴷ ⵓⵙⴼⵍⴷ ⵏ ⴱⵓⵍⵉⵙ ⴰⵣⵔⴼⴰⵏ, ⴳ ⵓⵔⵡⴰⵇ', fr: 'unités d’accueil et d’écoute de la police judiciaire, présentées au pavillon', en: 'reception and listening units run by the judicial police, shown at the stand' }
	},
	{
		series: 'listening-offices', value: 445, qualifier: 'exact', unit: 'offices',
		period: { start: '2024-05', end: '2024-05' }, asOf: '2024-05', statedAt: '2024-05-20',
		authority: 'named-official', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'allafrica-femmes-2024', alsoIn: [],
		statedBy: speakers.sameOfficial,
		definition: { ar: 'مكاتب الاستماع في مقرات الشرطة', zgh: 'ⵉⵙⵉⵔⴰⵏ ⵏ ⵓⵙⴼⵍⴷ ⴳ ⵜⵎⵏⴰⴹⵉⵏ ⵏ ⴱⵓⵍⵉⵙ', fr: 'bureaux d’écoute dans les commissariats', en: 'listening offices in police stations' }
	}
];
