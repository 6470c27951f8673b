import type { Figure } from '../../figure.ts';
import { speakers } from '../speakers.ts';

export const casablanca2017: Figure[] = [
	{
		series: 'visitors-total', value: 80000, qualifier: 'nearly', unit: 'visitors',
		period: { start: '2017-09-14', end: '2017-09-16' }, asOf: '2017-09-16', statedAt: '2017-09',
		authority: 'attributed', method: 'announced', status: 'final', preferred: true, conflict: 'casablanca-total',
		source: 'telexpresse-75058', alsoIn: ['le360-135277', 'fr2m-29407', 'marokkonl-48888'],
		statedBy: speakers.reportedCitizensWhoVisited,
		definition: { ar: 'الأشخاص الذين زاروا الدورة خلال أيامها الثلاثة', zgh: 'ⵎⴷⴷⵏ ⵏⵏⴰ ⵢⵔⵣⴼⵏ ⴳ ⴽⵕⴰⴹ ⵡⵓⵙⵙⴰⵏ ⵏ ⵜⵣⵔⵉⴳⵜ', fr: 'personnes ayant visité l’édition sur les trois jours', en: 'people who visited over the three days' },
		note: { ar: 'أوردت Le360 والقناة الثانية العدد نقلا عن المنظمين بلا تدقيق، وكتبت La Vie Éco سنة 2018 أنه يفوق 80 ألفا.', zgh: 'ⵓⵔⴰⵏ Le360 ⴷ 2M ⵓⵟⵟⵓⵏ ⵙⴳ ⵉⵎⵙⵙⵓⴷⵙⵏ; La Vie Éco ⵜⵓⵔⴰ ⴳ 2018 «ⵓⴳⴰⵔ ⵏ 80 000».', fr: 'Le360 et 2M citent 80 000 sans nuance, d’après les organisateurs ; La Vie Éco écrit en 2018 « plus de 80 000 ».', en: 'Le360 and 2M give a plain 80,000, citing the organisers; La Vie Éco wrote "more than 80,000" in 2018.' }
	},
	{
		series: 'visitors-total', value: 80000, qualifier: 'more-than', unit: 'visitors',
		period: { start: '2017-09-14', end: '2017-09-16' }, asOf: '2017-09-16', statedAt: '2018-09',
		authority: 'press-observation', method: 'unknown', status: 'final', preferred: false, conflict: 'casablanca-total',
		source: 'lavieeco-2018', alsoIn: [],
		statedBy: speakers.newspaper,
		definition: { ar: 'زوار الأيام الثلاثة كما استُحضر عددهم بعد سنة', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⴽⵕⴰⴹ ⵡⵓⵙⵙⴰⵏ, ⵓⵟⵟⵓⵏ ⵉⵜⵜⵡⴰⴽⵜⵉⵏ ⴹⴰⵔⵜ ⵏ ⵓⵙⴳⴳⵯⴰⵙ', fr: 'visiteurs des trois jours, chiffre rappelé un an plus tard', en: 'visitors over three days, as recalled a year later' }
	},
	{
		series: 'visitors-last-day-share', value: 50, qualifier: 'more-than', unit: 'percent',
		period: { start: '2017-09-16', end: '2017-09-16' }, asOf: '2017-09-16', statedAt: '2017-09',
		authority: 'attributed', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'le360-135277', alsoIn: [],
		statedBy: speakers.organisers,
		definition: { ar: 'حصة اليوم الأخير من مجموع الزوار', zgh: 'ⴰⵎⵓⵔ ⵏ ⵡⴰⵙⵙ ⴰⵏⴳⴳⴰⵔⵓ ⴳ ⵉⵏⵔⵣⴰⴼⵏ ⴰⴽⴽⵯ', fr: 'part du total venue le dernier jour', en: 'share of all visitors who came on the last day' },
		note: { ar: 'قال المنظمون «أكثر من النصف» دون نسبة مضبوطة.', zgh: 'ⵏⵏⴰⵏ ⵉⵎⵙⵙⵓⴷⵙⵏ «ⵓⴳⴰⵔ ⵏ ⵓⵣⴳⵏ», ⴱⵍⴰ ⵜⵉⵎⵉⴹⵉ ⵉⵎⵖⵓⵜⵏ.', fr: 'Les organisateurs parlent de « plus de la moitié », sans pourcentage précis.', en: 'The organisers said "more than half" and gave no exact percentage.' }
	},
	{
		series: 'visitors-women-share-of-adults', value: 40, qualifier: 'estimate', unit: 'percent',
		period: { start: '2017-09-14', end: '2017-09-16' }, asOf: '2017-09-16', statedAt: '2017-09',
		authority: 'attributed', method: 'announced', status: 'final', preferred: true, conflict: 'C22',
		source: 'le360-135277', alsoIn: ['fr2m-29407'],
		statedBy: speakers.dgsnEstimate,
		definition: { ar: 'حصة النساء من الزوار الراشدين', zgh: 'ⴰⵎⵓⵔ ⵏ ⵜⵎⵖⴰⵔⵉⵏ ⴳ ⵉⵏⵔⵣⴰⴼⵏ ⵉⵎⵇⵇⵔⴰⵏⵏ', fr: 'part des femmes parmi les visiteurs adultes', en: 'women as a share of adult visitors' },
		note: { ar: 'تخص هذه النسبة الزوار الراشدين وحدهم، ولا تُجمع مع النسب الأخرى.', zgh: 'ⴰⵎⵓⵔ ⴰⴷ ⵉⵏⵏⴰ ⵉⵎⵇⵇⵔⴰⵏⵏ ⵖⴰⵙ; ⵓⵔ ⴰⵔ ⵉⵜⵜⵎⵔⵏⵓ ⵖⵔ ⵉⵎⵓⵔⵏ ⵢⴰⴹⵏ.', fr: 'Cette part ne porte que sur les visiteurs adultes ; elle ne s’additionne pas aux autres.', en: 'This share is of adult visitors only; it cannot be added to the others.' }
	},
	{
		series: 'visitors-pupils-share', value: 50, qualifier: 'estimate', unit: 'percent',
		period: { start: '2017-09-14', end: '2017-09-16' }, asOf: '2017-09-16', statedAt: '2017-09',
		authority: 'attributed', method: 'announced', status: 'final', preferred: true, conflict: 'C22',
		source: 'le360-135277', alsoIn: ['fr2m-29407'],
		statedBy: speakers.dgsnEstimate,
		definition: { ar: 'حصة التلاميذ من الزوار', zgh: 'ⴰⵎⵓⵔ ⵏ ⵉⵏⵍⵎⴰⴷⵏ ⴳ ⵉⵏⵔⵣⴰⴼⵏ', fr: 'part des élèves parmi les visiteurs', en: 'pupils as a share of visitors' }
	},
	{
		series: 'visitors-young-share', value: 30, qualifier: 'estimate', unit: 'percent',
		period: { start: '2017-09-14', end: '2017-09-16' }, asOf: '2017-09-16', statedAt: '2017-09',
		authority: 'attributed', method: 'announced', status: 'final', preferred: true, conflict: 'C22',
		source: 'le360-135277', alsoIn: ['fr2m-29407'],
		statedBy: speakers.dgsnEstimate,
		definition: { ar: 'حصة الشباب من الزوار', zgh: 'ⴰⵎⵓⵔ ⵏ ⵉⵄⵕⵕⵉⵎⵏ ⴳ ⵉⵏⵔⵣⴰⴼⵏ', fr: 'part des jeunes parmi les visiteurs', en: 'young people as a share of visitors' }
	},
	{
		series: 'visitors-other-share', value: 20, qualifier: 'estimate', unit: 'percent',
		period: { start: '2017-09-14', end: '2017-09-16' }, asOf: '2017-09-16', statedAt: '2017-09',
		authority: 'attributed', method: 'announced', status: 'final', preferred: true, conflict: 'C22',
		source: 'le360-135277', alsoIn: ['fr2m-29407'],
		statedBy: speakers.dgsnEstimate,
		definition: { ar: 'حصة الفئات الأخرى من الزوار', zgh: 'ⴰⵎⵓⵔ ⵏ ⵜⵔⵓⴱⴱⴰ ⵢⴰⴹⵏ ⴳ ⵉⵏⵔⵣⴰⴼⵏ', fr: 'part des autres publics parmi les visiteurs', en: 'other groups as a share of visitors' }
	},
	{
		series: 'pavilions', value: 17, qualifier: 'exact', unit: 'pavilions',
		period: { start: '2017-09-14', end: '2017-09-16' }, asOf: '2017-09-16', statedAt: '2017-09',
		authority: 'press-observation', method: 'unknown', status: 'final', preferred: true, conflict: null,
		source: 'marocdiplo-casa', alsoIn: ['marokkonl-48888'],
		statedBy: speakers.reporterOnSite,
		definition: { ar: 'الأروقة الموضوعاتية في القاعة الرئيسية', zgh: 'ⵉⵔⵡⴰⵇⵏ ⵏ ⵉⵙⵏⵜⴰⵍ ⴳ ⵜⵣⵇⵇⴰ ⵜⴰⵎⵇⵇⵔⴰⵏⵜ', fr: 'pavillons thématiques de la grande salle', en: 'thematic pavilions in the main hall' },
		note: { ar: 'كتب تيليكسبريس «ما يناهز 17».', zgh: 'ⵢⵓⵔⴰ Telexpresse «ⵉⵇⵔⵔⴱ ⵖⵔ 17».', fr: 'Telexpresse écrit « près de 17 ».', en: 'Telexpresse writes "nearly 17".' }
	},
	{
		series: 'demonstrations', value: 105, qualifier: 'nearly', unit: 'demonstrations',
		period: { start: '2017-09-14', end: '2017-09-16' }, asOf: '2017-09-16', statedAt: '2017-09',
		authority: 'attributed', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'marokkonl-48888', alsoIn: [],
		statedBy: speakers.dgsnViaTheSite,
		definition: { ar: 'العروض المقدَّمة في عدة تخصصات', zgh: 'ⵉⵙⴽⴰⵏⵏ ⴳ ⴽⵉⴳⴰⵏ ⵏ ⵜⵥⵍⴰⵢⵉⵏ', fr: 'démonstrations dans plusieurs spécialités', en: 'demonstrations in several specialities' }
	},
	{
		series: 'seminars', value: 4, qualifier: 'exact', unit: 'conferences',
		period: { start: '2017-09-14', end: '2017-09-16' }, asOf: '2017-09-16', statedAt: '2017-09',
		authority: 'attributed', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'marokkonl-48888', alsoIn: [],
		statedBy: speakers.dgsnViaTheSite,
		definition: { ar: 'الندوات المنظمة خلال الدورة', zgh: 'ⵉⵙⴰⵔⴰⴳⵏ ⵏ ⵜⵣⵔⵉⴳⵜ', fr: 'conférences de l’édition', en: 'conferences held during the edition' }
	}
];
