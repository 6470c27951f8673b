import type { Figure } from '../../figure.ts';
import { speakers } from '../speakers.ts';

export const marrakech2018: Figure[] = [
	{
		series: 'visitors-total', value: 260000, qualifier: 'more-than', unit: 'visitors',
		period: { start: '2018-09-26', end: '2018-09-30' }, asOf: '2018-09-30', statedAt: '2018-10',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C18',
		source: 'infomediaire-260k', alsoIn: ['marocgazette-260k'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'الزوار من مختلف الأعمار والجنسيات', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵙⴳ ⴽⵓ ⴰⵡⵜⴰⵢ ⴷ ⴽⵓ ⵜⴰⵏⴰⵎⵓⵔⵜ', fr: 'visiteurs de tous âges et de toutes nationalités', en: 'visitors of all ages and nationalities' },
		note: { ar: 'نشرت Maroc Gazette العدد 260 ألفا دون «أزيد من».', zgh: 'ⵜⵓⵔⴰ Maroc Gazette 260 000, ⴱⵍⴰ «ⵓⴳⴰⵔ ⵏ».', fr: 'Maroc Gazette écrit 260 000, sans « plus de ».', en: 'Maroc Gazette prints 260,000 without "more than".' }
	},
	{
		series: 'visitors-total', value: 257000, qualifier: 'as-printed', unit: 'visitors',
		period: { start: '2018-09-26', end: '2018-09-30' }, asOf: '2018-09-30', statedAt: '2018-09-30',
		authority: 'named-official', method: 'announced', status: 'final', preferred: false, conflict: 'C18',
		source: 'hespress-407233', alsoIn: [],
		statedBy: speakers.aProvincialCommissionerOfTheMarrakech,
		definition: { ar: 'الزوار حسب ما أُعلن في حفل الاختتام', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ, ⵓⵟⵟⵓⵏ ⵉⵜⵜⵡⴰⵏⵏⴰⵏ ⴳ ⵜⵎⵖⵔⴰ ⵏ ⵓⵇⵇⴰⵏ', fr: 'visiteurs, chiffre donné à la cérémonie de clôture', en: 'visitors, as given at the closing ceremony' }
	},
	{
		series: 'demonstrations', value: 56, qualifier: 'exact', unit: 'exercises',
		period: { start: '2018-09-26', end: '2018-09-30' }, asOf: '2018-09-30', statedAt: '2018-09',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'lobservateur-57387', alsoIn: ['lesiteinfo-mrk', '2m-56259', 'marocgazette-260k'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'تمارين المحاكاة المبرمجة، وأُفيد لاحقا بإنجازها', zgh: 'ⵉⵍⵓⵖⵎⴰ ⵏ ⵓⵙⵎⵜⵉ ⵉⵜⵜⵡⴰⵙⵓⵖⵍⵏ, ⵉⵜⵜⵡⴰⵙⴽⵔⵏ ⵣⵖ ⴹⴰⵔⵜ', fr: 'exercices de simulation prévus, puis annoncés comme réalisés', en: 'simulation exercises planned, later reported as done' },
		note: { ar: 'قرّبت ليكونوميست العدد إلى «نحو خمسين».', zgh: 'ⵢⵓⵔⴰ L\'Economiste «ⴰⵣⴰⵍ ⵏ 50».', fr: 'L’Economiste arrondit à « une cinquantaine ».', en: 'L\'Economiste rounds this to "about fifty".' }
	},
	{
		series: 'pavilions', value: 29, qualifier: 'exact', unit: 'pavilions',
		period: { start: '2018-09-26', end: '2018-09-30' }, asOf: '2018-09-30', statedAt: '2018-09',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'lobservateur-57387', alsoIn: ['lesiteinfo-mrk'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'الأروقة المبرمجة للتعريف بالمهام والخدمات', zgh: 'ⵉⵔⵡⴰⵇⵏ ⵉⵜⵜⵡⴰⵙⵓⵖⵍⵏ ⵅⴼ ⵜⵡⵓⵔⵉⵡⵉⵏ ⴷ ⵜⵏⴰⴼⵓⵜⵉⵏ', fr: 'pavillons prévus sur les missions et services', en: 'stands planned on missions and services' },
		note: { ar: 'قرّبته ليكونوميست إلى «نحو ثلاثين». ولا يشمل العدد المتحف وفضاء الشهداء وفضاءات التنشيط.', zgh: 'ⵢⵓⵔⴰ L\'Economiste «ⴰⵣⴰⵍ ⵏ 30». ⵓⵔ ⴳⵉⵙ ⴰⵙⵍⴳⵎⵓⵏ, ⴰⴷⵖⴰⵔ ⵏ ⵉⵎⵖⵔⴰⵙⵏ ⴷ ⵉⴷⵖⴰⵔⵏ ⵏ ⵓⵙⵏⵓⵛⴳ.', fr: 'L’Economiste arrondit à « une trentaine ». Musée, espace des martyrs et espaces d’animation viennent en plus.', en: 'L\'Economiste rounds to "about thirty". The museum, martyrs\' space and animation spaces come on top.' }
	},
	{
		series: 'animation-spaces', value: 3, qualifier: 'exact', unit: 'spaces',
		period: { start: '2018-09-26', end: '2018-09-30' }, asOf: '2018-09-30', statedAt: '2018-09',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'lobservateur-57387', alsoIn: ['lesiteinfo-mrk'],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'الفضاءات المبرمجة للتنشيط والترفيه والتحسيس', zgh: 'ⵉⴷⵖⴰⵔⵏ ⵉⵜⵜⵡⴰⵙⵓⵖⵍⵏ ⵉ ⵓⵙⵏⵓⵛⴳ, ⵓⵔⴰⵔ ⴷ ⵓⵙⴼⴰⵇ', fr: 'espaces prévus pour l’animation, les loisirs et la sensibilisation', en: 'spaces planned for entertainment, leisure and awareness' }
	},
	{
		series: 'seminars', value: 10, qualifier: 'exact', unit: 'conferences',
		period: { start: '2018-09-26', end: '2018-09-30' }, asOf: '2018-09-30', statedAt: '2018-09',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'lobservateur-57387', alsoIn: [],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'الندوات المبرمجة حول مواضيع أمنية', zgh: 'ⵉⵙⴰⵔⴰⴳⵏ ⵉⵜⵜⵡⴰⵙⵓⵖⵍⵏ ⵅⴼ ⵉⵙⵏⵜⴰⵍ ⵏ ⵜⵏⴼⵔⵓⵜ', fr: 'conférences prévues sur des thèmes de sécurité', en: 'conferences planned on security topics' }
	},
	{
		series: 'hours-per-day', value: 12, qualifier: 'about', unit: 'hours',
		period: { start: '2018-09-26', end: '2018-09-30' }, asOf: '2018-09-30', statedAt: '2018-09-26',
		authority: 'named-official', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'goud-585616', alsoIn: [],
		statedBy: speakers.waliOfSecurityOfMarrakech,
		definition: { ar: 'ساعات النشاط في اليوم', zgh: 'ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵡⵓⵎⵓⵙⵙⵓ ⴳ ⵡⴰⵙⵙ', fr: 'heures d’activité par jour', en: 'hours of activity a day' }
	}
];
