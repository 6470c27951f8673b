import type { Figure } from '../../figure.ts';
import { speakers } from '../speakers.ts';

export const fes2023: Figure[] = [
	{
		series: 'visitors-total', value: 1150000, qualifier: 'nearly', unit: 'visitors',
		period: { start: '2023-05-17', end: '2023-05-21' }, asOf: '2023-05-21', statedAt: '2023-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C01',
		source: 'seed-003', alsoIn: ['horiapress-35681', 'lebrief-94901', 'le360-fes-bilan'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'مجموع زوار فضاء الدورة طوال أيامها', zgh: 'ⴰⵙⵎⵓⵏ ⵏ ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵓⴷⵖⴰⵔ ⴳ ⵜⵣⵔⵉⴳⵜ', fr: 'total des visiteurs du site sur l’édition', en: 'total visitors of the site over the edition' },
		note: { ar: 'جاء في عنوان Le360 «أزيد من» مليون و150 ألفا، وكتبت LeBrief «حوالي» العدد نفسه.', zgh: 'ⴰⵣⵡⵍ ⵏ Le360: ⵓⴳⴰⵔ ⵏ 1 150 000; LeBrief: ⴰⵣⴰⵍ ⵏ 1 150 000.', fr: 'Le360 titre sur plus de 1,15 million ; LeBrief écrit environ 1,15 million.', en: 'Le360\'s headline says more than 1.15 million; LeBrief says about 1.15 million.' }
	},
	{
		series: 'visitors-total', value: 1118600, qualifier: 'as-printed', unit: 'visitors',
		period: { start: '2023-05-17', end: '2023-05-21' }, asOf: '2023-05-21', statedAt: '2025-05',
		authority: 'unnamed-sources', method: 'unknown', status: 'final', preferred: false, conflict: 'C01',
		source: 'barlamanefr-448190', alsoIn: [],
		statedBy: speakers.comparativeFiguresOriginNotNamed,
		definition: { ar: 'مجموع دورة 2023 كما ورد في مقارنات سنة 2025', zgh: 'ⴰⵙⵎⵓⵏ ⵏ ⵜⵣⵔⵉⴳⵜ ⵏ 2023, ⵉⵜⵜⵡⴰⴽⵜⵉⵏ ⴳ ⵉⵙⵎⵣⴰⵣⴰⵍⵏ ⵏ 2025', fr: 'total de l’édition 2023, rappelé dans des comparaisons de 2025', en: 'total of the 2023 edition as recalled in 2025 comparisons' }
	},
	{
		series: 'visitors-two-days', value: 630000, qualifier: 'more-than', unit: 'visitors',
		period: { start: '2023-05-19', end: '2023-05-20' }, asOf: '2023-05-20', statedAt: '2023-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C04',
		source: 'seed-003', alsoIn: ['lebrief-94901', 'le360-fes-bilan'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'زوار يومي الجمعة والسبت معا، وهما الذروة', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⴰⵙⵉⵎⵡⴰⵙ ⴷ ⴰⵙⵉⴹⵢⴰⵙ, ⴰⴼⴰ ⵏ ⵜⵣⵔⵉⴳⵜ', fr: 'visiteurs du vendredi et du samedi réunis, le pic', en: 'visitors on Friday and Saturday together, the peak' },
		note: { ar: 'نشرت Le360 العدد 630 ألفا دون «أزيد من».', zgh: 'ⵢⵓⵔⴰ Le360 630 000, ⴱⵍⴰ «ⵓⴳⴰⵔ ⵏ».', fr: 'Le360 écrit 630 000, sans « plus de ».', en: 'Le360 prints 630,000 without "more than".' }
	},
	{
		series: 'visitors-day', value: 142500, qualifier: 'more-than', unit: 'visitors',
		period: { start: '2023-05-17', end: '2023-05-17' }, asOf: '2023-05-17', statedAt: '2023-05-18',
		authority: 'attributed', method: 'announced', status: 'provisional', preferred: false, conflict: 'C02',
		source: 'barlamane-1088318', alsoIn: ['barlamanefr-448190', 'alakhbar-265188'],
		statedBy: speakers.newsSite,
		definition: { ar: 'زوار اليوم الأول (الأربعاء)', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵡⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ (ⴰⴽⵕⴰⵙ)', fr: 'visiteurs du premier jour (mercredi)', en: 'visitors on day 1 (Wednesday)' },
		note: { ar: 'كررت الأخبار والنسخة الفرنسية لموقع برلمان (2025) العدد 142 500 دون «أزيد من».', zgh: 'ⵓⵍⵙⵏ Al Akhbar ⴷ Barlamane FR (2025) 142 500, ⴱⵍⴰ «ⵓⴳⴰⵔ ⵏ».', fr: 'Al Akhbar et Barlamane FR (2025) reprennent 142 500, sans « plus de ».', en: 'Al Akhbar and Barlamane FR (2025) repeat 142,500 without "more than".' }
	},
	{
		series: 'visitors-day', value: 145000, qualifier: 'nearly', unit: 'visitors',
		period: { start: '2023-05-17', end: '2023-05-17' }, asOf: '2023-05-17', statedAt: '2023-05-18',
		authority: 'communique', method: 'announced', status: 'provisional', preferred: true, conflict: 'C02',
		source: 'le360-fes-j1', alsoIn: [],
		statedBy: speakers.dgsnCommuniquePerLe360,
		definition: { ar: 'الحاضرون في اليوم الأول (الأربعاء)', zgh: 'ⵎⴷⴷⵏ ⵉⵃⴹⵔⵏ ⴳ ⵡⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ (ⴰⴽⵕⴰⵙ)', fr: 'personnes présentes le premier jour (mercredi)', en: 'people attending on day 1 (Wednesday)' }
	},
	{
		series: 'visitors-day', value: 145000, qualifier: 'more-than', unit: 'visitors',
		period: { start: '2023-05-17', end: '2023-05-17' }, asOf: '2023-05-17', statedAt: '2023-05-19',
		authority: 'press-observation', method: 'unknown', status: 'provisional', preferred: false, conflict: 'C02',
		source: 'le360-fes-assabah', alsoIn: ['lopinion-140228'],
		statedBy: speakers.assabah,
		definition: { ar: 'زوار اليوم الأول', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵡⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ', fr: 'visiteurs du premier jour', en: 'visitors on day 1' },
		note: { ar: 'تنسب Le360 العدد في قراءتها للصحف إلى «الأيام الأولى»، وتنسبه L\'Opinion إلى اليوم الأول.', zgh: 'Le360: «ⵓⵙⵙⴰⵏ ⵉⵎⵣⵡⵓⵔⴰ»; L\'Opinion: ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ.', fr: 'La revue de presse de Le360 l’attribue aux « premiers jours », L’Opinion au premier jour.', en: 'Le360\'s press review says "the first days", L\'Opinion the first day.' }
	},
	{
		series: 'visitors-day', value: 200000, qualifier: 'nearly', unit: 'visitors',
		period: { start: '2023-05-18', end: '2023-05-18' }, asOf: '2023-05-18', statedAt: '2023-05-19',
		authority: 'attributed', method: 'announced', status: 'provisional', preferred: true, conflict: 'C03',
		source: 'sawtfes', alsoIn: ['array24-46782'],
		statedBy: speakers.organisingCommittee,
		definition: { ar: 'زوار اليوم الثاني (الخميس)', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵡⴰⵙⵙ ⵡⵉⵙⵙ ⵙⵉⵏ (ⴰⴽⵡⴰⵙ)', fr: 'visiteurs du deuxième jour (jeudi)', en: 'visitors on day 2 (Thursday)' }
	},
	{
		series: 'visitors-day', value: 200000, qualifier: 'more-than', unit: 'visitors',
		period: { start: '2023-05-18', end: '2023-05-18' }, asOf: '2023-05-18', statedAt: '2023-05-19',
		authority: 'attributed', method: 'announced', status: 'provisional', preferred: false, conflict: 'C03',
		source: 'barlamane-1088728', alsoIn: [],
		statedBy: speakers.newsSite,
		definition: { ar: 'زوار اليوم الثاني (الخميس)', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵡⴰⵙⵙ ⵡⵉⵙⵙ ⵙⵉⵏ (ⴰⴽⵡⴰⵙ)', fr: 'visiteurs du deuxième jour (jeudi)', en: 'visitors on day 2 (Thursday)' }
	},
	{
		series: 'visitors-two-days', value: 344100, qualifier: 'exact', unit: 'visitors',
		period: { start: '2023-05-17', end: '2023-05-18' }, asOf: '2023-05-18', statedAt: '2023-05-19',
		authority: 'attributed', method: 'announced', status: 'provisional', preferred: true, conflict: 'C02',
		source: 'barlamane-1088728', alsoIn: ['sawtfes', 'array24-46782'],
		statedBy: speakers.siteSSourcesOrganisingCommittee,
		definition: { ar: 'مجموع زوار اليومين الأولين', zgh: 'ⴰⵙⵎⵓⵏ ⵏ ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵙⵉⵏ ⵡⵓⵙⵙⴰⵏ ⵉⵎⵣⵡⵓⵔⴰ', fr: 'total des visiteurs des deux premiers jours', en: 'total visitors of the first two days' }
	},
	{
		series: 'visitors-cumulative', value: 500000, qualifier: 'more-than', unit: 'visitors',
		period: { start: '2023-05-17', end: '2023-05-19' }, asOf: '2023-05-19', statedAt: '2023-05-19',
		authority: 'attributed', method: 'announced', status: 'provisional', preferred: true, conflict: null,
		source: 'marocmedias-103359', alsoIn: [],
		statedBy: speakers.organisingCommittee,
		definition: { ar: 'الزوار في أقل من ثلاثة أيام', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⴳ ⴷⴷⴰⵡ ⴽⵕⴰⴹ ⵡⵓⵙⵙⴰⵏ', fr: 'visiteurs en moins de trois jours', en: 'visitors in less than three days' }
	},
	{
		series: 'visitors-cumulative', value: 970000, qualifier: 'more-than', unit: 'visitors',
		period: { start: '2023-05-17', end: '2023-05-21' }, asOf: '2023-05-21', statedAt: '2023-05-21',
		authority: 'unnamed-sources', method: 'unknown', status: 'provisional', preferred: true, conflict: 'C38',
		source: 'barlamane-1089198', alsoIn: [],
		statedBy: speakers.siteSSources,
		definition: { ar: 'الزوار منذ الافتتاح إلى منتصف نهار الأحد', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⴰⵔ ⵓⵣⴳⵏ ⵏ ⵡⴰⵙⵙ ⵏ ⴰⵙⴰⵎⴰⵙ', fr: 'visiteurs jusqu’à dimanche midi', en: 'visitors up to Sunday midday' },
		note: { ar: 'كُتب في المصدر «970 مليون»، وهو سهو والمقصود 970 ألفا.', zgh: 'ⵉⵜⵜⵓⵔⴰ «970 ⵎⵍⵢⵓⵏ» ⵙ ⵓⵣⴳⴰⵍ; ⵎⴰ ⵉⵜⵜⵓⵔⵎⵙⵏ: 970 000.', fr: 'La source imprime « 970 millions » : une coquille pour 970 000.', en: 'The source printed "970 million", a slip for 970 thousand.' }
	},
	{
		series: 'pavilions', value: 31, qualifier: 'exact', unit: 'pavilions',
		period: { start: '2023-05-17', end: '2023-05-21' }, asOf: '2023-05-21', statedAt: '2023-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C06',
		source: 'seed-003', alsoIn: ['le360-fes-bilan', 'lebrief-94901'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'الأروقة الموضوعاتية', zgh: 'ⵉⵔⵡⴰⵇⵏ ⵏ ⵉⵙⵏⵜⴰⵍ', fr: 'pavillons thématiques', en: 'thematic pavilions' },
		note: { ar: 'كتب برلمان 30 في مقال و«أكثر من 30» في آخر، وكتبت Le360 «نحو ثلاثين».', zgh: 'ⵢⵓⵔⴰ Barlamane 30, ⵢⴰⵔⴰ ⴷⴰⵖ «ⵓⴳⴰⵔ ⵏ 30»; Le360: ⴰⵣⴰⵍ ⵏ 30.', fr: 'Barlamane écrit 30, puis plus de 30 ; Le360 une trentaine.', en: 'Barlamane gives 30 in one article and more than 30 in another; Le360 says about thirty.' }
	},
	{
		series: 'views', value: 20000000, qualifier: 'more-than', unit: 'views',
		period: { start: '2023-05-17', end: '2023-05-21' }, asOf: '2023-05-21', statedAt: '2023-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C21',
		source: 'seed-003', alsoIn: ['lebrief-94901', 'le360-fes-bilan'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'المشاهدات عبر تطبيق الأيام المفتوحة والتغطية المباشرة على الحسابات الرسمية معا', zgh: 'ⵜⵉⵥⵔⵉⵡⵉⵏ ⵏ ⵜⵙⵏⵙⵉ ⴷ ⵓⵙⵉⵡⴹ ⵓⵙⵔⵉⴷ ⴳ ⵉⵎⵉⴹⴰⵏⵏ ⵓⵏⵚⵉⴱⵏ', fr: 'vues de l’application et de la couverture en direct sur les comptes officiels, réunies', en: 'views via the app and the live coverage on official accounts, together' },
		note: { ar: 'لم يُنشر توزيع المشاهدات. تتحدث Le360 عن نحو 20 مليونا، وتنسبها LeBrief إلى التطبيق.', zgh: 'ⵓⵔ ⵉⵜⵜⵡⴰⴼⵙⵔ ⴱⵟⵟⵓ ⵏⵏⵙⵏⵜ. Le360: ⴰⵣⴰⵍ ⵏ 20 ⵎⵍⵢⵓⵏ; LeBrief ⴰⵔ ⵜⵏⵜ ⵉⵜⵜⴰⵔⴰ ⵖⵔ ⵜⵙⵏⵙⵉ.', fr: 'La répartition n’est pas publiée. Le360 : quelque 20 millions ; LeBrief les attribue à l’application.', en: 'The split is not stated. Le360 says some 20 million; LeBrief ties them to the app.' }
	},
	{
		series: 'police-staff', value: 2300, qualifier: 'as-printed', unit: 'officers',
		period: { start: '2023-05-17', end: '2023-05-21' }, asOf: '2023-05-21', statedAt: '2023-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'seed-003', alsoIn: ['le360-fes-bilan'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'موظفو الشرطة المكلفون بالعروض والأروقة وتأمين الفضاء', zgh: 'ⵉⵎⵙⵡⵡⵓⵔⵉⵏ ⵏ ⴱⵓⵍⵉⵙ ⵉ ⵉⵙⴽⴰⵏⵏ, ⵉⵔⵡⴰⵇⵏ ⴷ ⵜⵏⴼⵔⵓⵜ ⵏ ⵓⴷⵖⴰⵔ', fr: 'policiers affectés aux démonstrations, aux pavillons et à la sécurité du site', en: 'officers assigned to shows, pavilions and site security' }
	},
	{
		series: 'vehicles', value: 150, qualifier: 'as-printed', unit: 'vehicles',
		period: { start: '2023-05-17', end: '2023-05-21' }, asOf: '2023-05-21', statedAt: '2023-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'seed-003', alsoIn: ['le360-fes-bilan'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'المركبات المعبأة، ومنها المدرعة المعروضة لأول مرة بالهوية البصرية الجديدة', zgh: 'ⵜⵉⵟⵓⵎⵓⴱⵉⵍⵉⵏ ⵉⵜⵜⵡⴰⵙⵎⵔⵙⵏ, ⴳⵉⵙⵏⵜ ⵜⵉⵎⵙⵙⵓⴷⵔⵉⵏ ⵙ ⵡⵓⵏⵓⵖ ⴰⵎⴰⵢⵏⵓ', fr: 'véhicules mobilisés, dont des blindés montrés pour la première fois à la nouvelle livrée', en: 'vehicles mobilised, including armoured ones first shown in the new livery' }
	},
	{
		series: 'blood-donors', value: 465, qualifier: 'exact', unit: 'donors',
		period: { start: '2023-05-17', end: '2023-05-21' }, asOf: '2023-05-21', statedAt: '2023-05-21',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C29',
		source: 'seed-003', alsoIn: ['lebrief-94901'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'المتبرعون بالدم من موظفي الشرطة والزوار معا', zgh: 'ⵡⵉⵏⵏⴰ ⵢⴼⴽⴰⵏ ⵉⴷⴰⵎⵎⵏ, ⵉⵎⵙⵡⵡⵓⵔⵉⵏ ⵏ ⴱⵓⵍⵉⵙ ⴷ ⵉⵏⵔⵣⴰⴼⵏ', fr: 'donneurs de sang, policiers et visiteurs réunis', en: 'blood donors, police staff and visitors together' }
	},
	{
		series: 'media-outlets', value: 72, qualifier: 'exact', unit: 'outlets',
		period: { start: '2023-05-17', end: '2023-05-18' }, asOf: '2023-05-18', statedAt: '2023-05-19',
		authority: 'attributed', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'barlamane-1088728', alsoIn: ['array24-46782'],
		statedBy: speakers.siteSSources,
		definition: { ar: 'المنابر الإعلامية التي غطّت اليومين الأولين', zgh: 'ⵉⵎⴰⵙⵙⵏ ⵏ ⵓⵏⵖⵎⵉⵙ ⵉⵍⴽⵎⵏ ⵙⵉⵏ ⵡⵓⵙⵙⴰⵏ ⵉⵎⵣⵡⵓⵔⴰ', fr: 'médias ayant couvert les deux premiers jours', en: 'media outlets covering the first two days' },
		note: { ar: 'يخص العدد اليومين الأولين فقط، ولا يُقارن بحصيلتي دورتي 2024 و2025 الكاملتين.', zgh: 'ⵙⵉⵏ ⵡⵓⵙⵙⴰⵏ ⵉⵎⵣⵡⵓⵔⴰ ⵖⴰⵙ; ⵓⵔ ⴰⵔ ⵉⵜⵜⵓⵙⵎⵣⴰⵣⴰⵍ ⴷ ⵉⵎⵓⴹⴰⵏ ⵏ 2024 ⴷ 2025.', fr: 'Deux premiers jours seulement : non comparable aux totaux des éditions 2024 et 2025.', en: 'First two days only; not comparable with the full-edition counts of 2024 and 2025.' }
	},
	{
		series: 'press-statements', value: 216, qualifier: 'exact', unit: 'statements',
		period: { start: '2023-05-17', end: '2023-05-18' }, asOf: '2023-05-18', statedAt: '2023-05-19',
		authority: 'attributed', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'barlamane-1088728', alsoIn: ['array24-46782'],
		statedBy: speakers.siteSSources,
		definition: { ar: 'التصريحات المدلى بها للصحافة في اليومين الأولين', zgh: 'ⵜⵉⵏⵏⴰⵢⵉⵏ ⵉ ⵓⵖⵎⵉⵙ ⴳ ⵙⵉⵏ ⵡⵓⵙⵙⴰⵏ ⵉⵎⵣⵡⵓⵔⴰ', fr: 'déclarations à la presse les deux premiers jours', en: 'statements to the press in the first two days' }
	},
	{
		series: 'ceremony-guests', value: 500, qualifier: 'about', unit: 'guests',
		period: { start: '2023-05-17', end: '2023-05-17' }, asOf: '2023-05-17', statedAt: '2023-05',
		authority: 'press-observation', method: 'unknown', status: 'final', preferred: true, conflict: null,
		source: 'array24-46782', alsoIn: [],
		statedBy: speakers.newsSite,
		definition: { ar: 'ضيوف حفل الذكرى', zgh: 'ⵉⵏⴱⴳⵉⵡⵏ ⵏ ⵜⵎⵖⵔⴰ ⵏ ⵓⵎⵓⵍⵍⵉ', fr: 'invités à la cérémonie anniversaire', en: 'guests at the anniversary ceremony' },
		note: { ar: 'لا يحدد المقتطف المطّلع عليه يوم الحفل بالضبط.', zgh: 'ⵓⵔ ⵉⵎⵎⵍ ⵓⴹⵕⵉⵚ ⴰⵙⵙ ⵙ ⵓⵎⵖⵜⵓ.', fr: 'L’extrait consulté ne précise pas le jour exact.', en: 'The excerpt consulted does not state the exact day.' }
	},
	{
		series: 'surface-total', value: 3, qualifier: 'nearly', unit: 'hectares',
		period: { start: '2023-05-17', end: '2023-05-21' }, asOf: '2023-05-21', statedAt: '2023-05-18',
		authority: 'press-observation', method: 'unknown', status: 'final', preferred: true, conflict: null,
		source: 'le360-fes-j1', alsoIn: [],
		statedBy: speakers.le360,
		definition: { ar: 'مساحة فضاء الدورة', zgh: 'ⵜⴰⵊⵓⵎⵎⴰ ⵏ ⵓⴷⵖⴰⵔ', fr: 'superficie du site', en: 'surface area of the site' }
	}
];
