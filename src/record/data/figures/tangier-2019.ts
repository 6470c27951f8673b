import type { Figure } from '../../figure.ts';
import { speakers } from '../speakers.ts';

export const tangier2019: Figure[] = [
	{
		series: 'visitors-total', value: 515000, qualifier: 'nearly', unit: 'visitors',
		period: { start: '2019-10-02', end: '2019-10-06' }, asOf: '2019-10-06', statedAt: '2019-10',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C19',
		source: 'ahdath-719225', alsoIn: ['infomediaire-515k'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'الزوار من المغاربة من كل الأعمار والأجانب', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ, ⵉⵎⵖⵔⵉⴱⵉⵢⵏ ⵙⴳ ⴽⵓ ⴰⵡⵜⴰⵢ ⴷ ⵉⴱⵔⵔⴰⵏⵉⵢⵏ', fr: 'visiteurs, Marocains de tous âges et étrangers', en: 'visitors: Moroccans of all ages and foreigners' }
	},
	{
		series: 'visitors-total', value: 500000, qualifier: 'about', unit: 'visitors',
		period: { start: '2019-10-02', end: '2019-10-06' }, asOf: '2019-10-06', statedAt: '2019-10-06',
		authority: 'unnamed-sources', method: 'unknown', status: 'final', preferred: false, conflict: 'C19',
		source: 'almaghribia-19146367', alsoIn: ['jeuneafrique-842158'],
		statedBy: speakers.informedSourcesToThePaper,
		definition: { ar: 'زوار الدورة حسب رقم نُشر يوم الاختتام', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ, ⵓⵟⵟⵓⵏ ⵏ ⵡⴰⵙⵙ ⵏ ⵓⵇⵇⴰⵏ', fr: 'visiteurs, chiffre publié le jour de la clôture', en: 'visitors, figure given on closing day' }
	},
	{
		series: 'visitors-total', value: 500000, qualifier: 'more-than', unit: 'visitors',
		period: { start: '2019-10-02', end: '2019-10-06' }, asOf: '2019-10-06', statedAt: '2019-10',
		authority: 'unnamed-sources', method: 'unknown', status: 'final', preferred: false, conflict: 'C19',
		source: 'almaghreb24-128551', alsoIn: [],
		statedBy: speakers.informedSourcesToTheSite,
		definition: { ar: 'زوار الدورة', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵜⵣⵔⵉⴳⵜ', fr: 'visiteurs de l’édition', en: 'visitors of the edition' }
	},
	{
		series: 'visitors-day', value: 146000, qualifier: 'more-than', unit: 'visitors',
		period: { start: '2019-10-05', end: '2019-10-05' }, asOf: '2019-10-05', statedAt: '2019-10-06',
		authority: 'unnamed-sources', method: 'unknown', status: 'provisional', preferred: true, conflict: null,
		source: 'almaghribia-19146367', alsoIn: [],
		statedBy: speakers.paperSSources,
		definition: { ar: 'زوار اليوم الرابع (السبت 5 أكتوبر)', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵡⴰⵙⵙ ⵡⵉⵙⵙ ⴽⴽⵓⵥ (ⴰⵙⵉⴹⵢⴰⵙ 5 ⴽⵜⵓⴱⵔ)', fr: 'visiteurs du quatrième jour (samedi 5 octobre)', en: 'visitors on the fourth day (Saturday 5 October)' },
		note: { ar: 'حُسب التاريخ من عبارة «اليوم الرابع» الواردة في المصدر.', zgh: 'ⴰⵣⵎⵣ ⵉⵜⵜⵡⴰⵙⵙⵉⵟⵏ ⵙⴳ ⵜⵡⵉⵏⴰⵙⵜ «ⴰⵙⵙ ⵡⵉⵙⵙ ⴽⴽⵓⵥ».', fr: 'La date est déduite de la mention « quatrième jour ».', en: 'The date is worked out from the words "fourth day".' }
	},
	{
		series: 'visitors-daily-average', value: 100000, qualifier: 'average', unit: 'visitors per day',
		period: { start: '2019-10-02', end: '2019-10-06' }, asOf: '2019-10-06', statedAt: '2019-10-06',
		authority: 'press-observation', method: 'unknown', status: 'final', preferred: true, conflict: 'C19',
		source: 'almaghribia-19146367', alsoIn: ['almaghreb24-128551'],
		statedBy: speakers.newspaperArithmetic,
		definition: { ar: 'متوسط الزوار في اليوم كما حسبته الصحافة', zgh: 'ⴰⵏⴰⵎⵎⴰⵙ ⵏ ⵉⵏⵔⵣⴰⴼⵏ ⴳ ⵡⴰⵙⵙ, ⵉⵙⵙⵉⵟⵏ ⵜ ⵓⵖⵎⵉⵙ', fr: 'moyenne de visiteurs par jour, calculée par la presse', en: 'average visitors a day, computed by the press' },
		note: { ar: 'ليس إحصاء: قُسم 500 ألف زائر على 5 أيام.', zgh: 'ⵓⵔ ⴷ ⴰⵙⵙⵉⵟⵏ ⵏ ⵎⴷⴷⵏ: ⴱⴹⴰⵏ 500 000 ⵏ ⵉⵏⵔⵣⴰⴼⵏ ⵅⴼ 5 ⵡⵓⵙⵙⴰⵏ.', fr: 'Ce n’est pas un comptage : 500 000 visiteurs divisés par 5 jours.', en: 'Not a count: 500,000 visitors divided by 5 days.' }
	},
	{
		series: 'pavilions', value: 16, qualifier: 'exact', unit: 'pavilions',
		period: { start: '2019-10-02', end: '2019-10-06' }, asOf: '2019-10-06', statedAt: '2019-10-02',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'infomediaire-jpo3', alsoIn: ['aujourdhui-jpo3'],
		statedBy: speakers.dgsnProgramme,
		definition: { ar: 'الأروقة الموضوعاتية', zgh: 'ⵉⵔⵡⴰⵇⵏ ⵏ ⵉⵙⵏⵜⴰⵍ', fr: 'pavillons thématiques', en: 'thematic stands' }
	},
	{
		series: 'demonstrations', value: 8, qualifier: 'exact', unit: 'demonstrations',
		period: { start: '2019-10-02', end: '2019-10-06' }, asOf: '2019-10-06', statedAt: '2019-10-02',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'infomediaire-jpo3', alsoIn: [],
		statedBy: speakers.dgsnProgramme,
		definition: { ar: 'العروض الحية لتقنيات التدخل', zgh: 'ⵉⵙⴽⴰⵏⵏ ⵓⵙⵔⵉⴷⵏ ⵏ ⵜⵜⵉⵇⵏⵉⵢⵉⵏ ⵏ ⵓⴽⵛⵛⵓⵎ', fr: 'démonstrations en direct de techniques d’intervention', en: 'live demonstrations of intervention techniques' }
	},
	{
		series: 'blood-bags', low: 250, high: 300, qualifier: 'between', unit: 'bags',
		period: { start: '2019-10-02', end: '2019-10-06' }, asOf: '2019-10-06', statedAt: '2019-10',
		authority: 'named-official', method: 'announced', status: 'final', preferred: true, conflict: 'C29',
		source: 'tanja24-160941', alsoIn: ['aujourdhui-319667'],
		statedBy: speakers.regionalTransfusionCentreData,
		definition: { ar: 'أكياس الدم المجموعة في خمسة أيام', zgh: 'ⵜⵉⵡⵍⴽⵉⵡⵉⵏ ⵏ ⵉⴷⴰⵎⵎⵏ ⵉⵜⵜⵡⴰⵙⵎⵓⵏⵏ ⴳ ⵙⵎⵎⵓⵙ ⵡⵓⵙⵙⴰⵏ', fr: 'poches de sang collectées en cinq jours', en: 'blood bags collected in five days' },
		note: { ar: 'هذه أكياس دم لا متبرعون. وتتحدث Aujourd\'hui Le Maroc عمّا يقارب 300.', zgh: 'ⵜⵉⵡⵍⴽⵉⵡⵉⵏ ⴰⴷ ⵏⵏⵉⵏⵜ, ⵓⵔ ⴷ ⵡⵉⵏⵏⴰ ⵢⴼⴽⴰⵏ ⵉⴷⴰⵎⵎⵏ. Aujourd\'hui Le Maroc: ⵉⵇⵔⵔⴱ ⵖⵔ 300.', fr: 'Ce sont des poches, non des donneurs. Aujourd’hui Le Maroc parle de près de 300.', en: 'These are bags, not donors. Aujourd\'hui Le Maroc says close to 300.' }
	},
	{
		series: 'blood-bags-per-day', low: 50, high: 60, qualifier: 'between', unit: 'bags per day',
		period: { start: '2019-10-02', end: '2019-10-06' }, asOf: '2019-10-06', statedAt: '2019-10',
		authority: 'named-official', method: 'announced', status: 'final', preferred: true, conflict: 'C29',
		source: 'tanja24-160941', alsoIn: [],
		statedBy: speakers.regionalTransfusionCentreData,
		definition: { ar: 'أكياس الدم المجموعة في اليوم', zgh: 'ⵜⵉⵡⵍⴽⵉⵡⵉⵏ ⵏ ⵉⴷⴰⵎⵎⵏ ⴳ ⵡⴰⵙⵙ', fr: 'poches de sang collectées par jour', en: 'blood bags collected a day' }
	}
];
