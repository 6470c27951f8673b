import type { Figure } from '../../figure.ts';
import { speakers } from '../speakers.ts';

export const tifli: Figure[] = [
	{
		series: 'children-recovered-cumulative', value: 124, qualifier: 'exact', unit: 'children',
		period: { start: '2023-03-10', end: '2024-05-21' }, asOf: '2024-05-17/2024-05-21', statedAt: '2024-05',
		authority: 'named-official', method: 'announced', status: 'final', preferred: true, conflict: 'C23',
		source: 'seed-000', alsoIn: ['h24info-124', 'array24-9550', 'le360-tifli-2024'],
		statedBy: speakers.provincialCommissionerHeadOfAService,
		definition: { ar: 'الأطفال الذين أُعيدوا إلى ذويهم منذ انطلاق العمل بالمنصة', zgh: 'ⵉⵛⵉⵔⵔⴰⵏ ⵏⵏⴰ ⴷ ⵉⵜⵜⵡⴰⵔⴰⵔⵏ ⵖⵔ ⵜⵡⴰⵛⵓⵍⵉⵏ ⵏⵏⵙⵏ ⵣⴳ ⵓⵙⵏⵜⵉ', fr: 'enfants rendus à leurs familles depuis le lancement de la plateforme', en: 'children returned to their families since the platform began' },
		note: { ar: 'قيل في أيام أكادير دون يوم مضبوط. وأوردت Le360 العدد 124 نفسه عن مسؤول آخر.', zgh: 'ⵉⵜⵜⵡⴰⵏⵏⴰ ⴳ ⵡⵓⵙⵙⴰⵏ ⵏ ⴰⴳⴰⴷⵉⵔ. Le360 ⵢⵓⵔⴰ 124 ⵙⴳ ⵓⵎⵙⵡⵡⵓⵔⵉ ⵢⴰⴹⵏ.', fr: 'Dit lors des journées d’Agadir, sans jour précis. Le360 donne aussi 124, d’un autre responsable.', en: 'Said during the Agadir open days, exact day unknown. Le360 gives the same 124 from another officer.' }
	},
	{
		series: 'resolution-rate', value: 90, qualifier: 'as-printed', unit: 'percent',
		period: { start: '2023-03-10', end: '2024-05-21' }, asOf: '2024-05-17/2024-05-21', statedAt: '2024-05',
		authority: 'named-official', method: 'announced', status: 'final', preferred: true, conflict: 'C23',
		source: 'seed-000', alsoIn: ['h24info-124'],
		statedBy: speakers.provincialCommissionerHeadOfAService,
		definition: { ar: 'نسبة القضايا المحلولة من قضايا الاختفاء المبلَّغ عنها', zgh: 'ⵜⵉⵎⵉⴹⵉ ⵏ ⵜⵎⵙⵍⴰⵢⵉⵏ ⵏ ⵓⵊⵍⵓ ⵉⵜⵜⵓⴼⵙⵉⵏ ⴳ ⵜⵉⵏⵏⴰ ⵉⵜⵜⵓⵙⵙⵡⴹⵏ', fr: 'part des disparitions signalées qui ont été résolues', en: 'share of reported disappearance cases that were solved' },
		note: { ar: 'لم يُنشر أي من العددين ولا نطاق النسبة: كل التبليغات أم ما مرّ عبر المنصة. ولا يصح ربطها بالعدد 124.', zgh: 'ⵓⵔ ⵜⵜⵡⴰⴼⵙⵔⵏ ⵡⵓⵟⵟⵓⵏⵏ ⵙⴳ ⵜⴼⴼⵖ ⵜⵎⵉⴹⵉ, ⵓⵍⴰ ⵎⴰ ⵜⵓⵎⵥ; ⵓⵔ ⴰⵔ ⵜⵜⵎⵙⴰⵙⴰ ⴷ 124.', fr: 'Ni les nombres de cas ni le périmètre (tous les signalements ou la seule plateforme) ne sont publiés ; sans lien avec les 124.', en: 'Neither case number nor scope (all reports, or only the platform\'s) was published; it cannot be combined with the 124.' }
	},
	{
		series: 'operational-date',
		text: { ar: '10 مارس 2023', zgh: '10 ⵎⴰⵕⵚ 2023', fr: '10 mars 2023', en: '10 March 2023' },
		asOf: '2023-03-10', statedAt: '2024-05',
		authority: 'named-official', method: 'announced', status: 'final', preferred: true, conflict: 'C24',
		source: 'seed-000', alsoIn: ['h24info-124', 'hessouss-9266'],
		statedBy: speakers.provincialCommissionerHeadOfAService,
		definition: { ar: 'تاريخ بدء العمل بالمنصة في جميع دوائر الشرطة', zgh: 'ⴰⵣⵎⵣ ⵏ ⵓⵙⵏⵜⵉ ⵏ ⵜⵡⵓⵔⵉ ⴳ ⵜⵎⵏⴰⴹⵉⵏ ⴰⴽⴽⵯ ⵏ ⴱⵓⵍⵉⵙ', fr: 'date de mise en service dans tous les arrondissements de police', en: 'date work with the platform started in all police districts' }
	},
	{
		series: 'launch-ceremony-date',
		text: { ar: '7 مارس 2023', zgh: '7 ⵎⴰⵕⵚ 2023', fr: '7 mars 2023', en: '7 March 2023' },
		asOf: '2023-03-07', statedAt: '2023-03-07',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: 'C24',
		source: 'al9anat-229204', alsoIn: ['yabiladi-tifli', 'lebrief-88246', 'le360-tifli-2023', 'telquel-tifli', 'atlasinfo-tifli', 'libe-tifli'],
		statedBy: speakers.dgsn,
		definition: { ar: 'تاريخ الإطلاق الرسمي واليوم الدراسي بالمعهد الملكي للشرطة بالقنيطرة', zgh: 'ⴰⵣⵎⵣ ⵏ ⵓⵙⵙⵏⵜⵉ ⵓⵏⵚⵉⴱ ⴷ ⵡⴰⵙⵙ ⵏ ⵜⵖⵓⵔⵉ ⴳ ⵓⵙⵉⵏⴰⴳ ⴰⴳⵍⴷⴰⵏ ⵏ ⴱⵓⵍⵉⵙ, ⵇⵏⵉⵟⵔⴰ', fr: 'date du lancement officiel et de la journée d’étude à l’Institut royal de police, Kénitra', en: 'date of the official launch and study day, Royal Police Institute, Kenitra' }
	},
	{
		series: 'first-alert-date',
		text: { ar: '11 مارس 2023', zgh: '11 ⵎⴰⵕⵚ 2023', fr: '11 mars 2023', en: '11 March 2023' },
		asOf: '2023-03-11', statedAt: '2023-03-23',
		authority: 'press-observation', method: 'unknown', status: 'final', preferred: true, conflict: null,
		source: 'telquel-tifli', alsoIn: [],
		statedBy: speakers.telquel,
		definition: { ar: 'تاريخ أول بلاغ اختفاء ظهر للمستخدمين', zgh: 'ⴰⵣⵎⵣ ⵏ ⵓⵍⵖⵓ ⴰⵎⵣⵡⴰⵔⵓ ⵏ ⵓⵊⵍⵓ ⵉⴱⴰⵢⵏⵏ ⵉ ⵉⵎⵙⵙⵎⵔⵙⵏ', fr: 'date du premier avis de disparition affiché aux utilisateurs', en: 'date of the first alert shown to users' },
		note: { ar: 'تخص الصفحة المصدر قاصرا، ولا يُنقل هنا أي عنصر يدل على هويته.', zgh: 'ⵜⴰⵙⵏⴰ ⵏ ⵓⵖⴱⴰⵍⵓ ⵜⵙⴰⵡⵍ ⵅⴼ ⵢⴰⵏ ⵓⵎⵥⵥⵢⴰⵏ; ⵓⵔ ⵏⵓⵍⵙ ⴰⵎⵢⴰ ⵅⴼ ⵜⵎⴰⴳⵉⵜ ⵏⵏⵙ.', fr: 'La page source concerne un mineur ; aucun élément permettant de l’identifier n’est repris ici.', en: 'The source page concerns a minor; nothing that could identify the child is repeated here.' }
	},
	{
		series: 'announcement-year',
		text: { ar: '2022', zgh: 'ⴰⵙⴳⴳⵯⴰⵙ ⵏ 2022', fr: '2022', en: '2022' },
		asOf: '2022', statedAt: '2022',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'lematin-382325', alsoIn: [],
		statedBy: speakers.dgsnCommunique,
		definition: { ar: 'سنة الإعلان عن البرنامج مع ميتا قبل إطلاقه', zgh: 'ⴰⵙⴳⴳⵯⴰⵙ ⵏ ⵓⵍⵖⵓ ⵅⴼ ⵡⴰⵀⵉⵍ ⴷ Meta, ⴷⴰⵜ ⵓⵙⵏⵜⵉ ⵏⵏⵙ', fr: 'année d’annonce du programme avec Meta, avant son lancement', en: 'year the programme with Meta was announced, before its launch' }
	},
	{
		series: 'publication-delay', value: 24, qualifier: 'at-most', unit: 'hours',
		asOf: '2024-05', statedAt: '2024-05',
		authority: 'named-official', method: 'announced', status: 'final', preferred: true, conflict: 'C25',
		source: 'seed-000', alsoIn: ['h24info-124', 'array24-9550'],
		statedBy: speakers.provincialCommissionerHeadOfAService,
		definition: { ar: 'أطول أجل من التبليغ إلى النشر على شبكات التواصل', zgh: 'ⴰⴽⵓⴷ ⵖⴰⵔ ⵓⴳⴰⵔ ⵙⴳ ⵓⵙⵙⵉⵡⴹ ⴰⵔ ⴰⴼⵙⵔ ⴳ ⵉⵥⴹⵡⴰⵏ ⵉⵏⴰⵎⵓⵏⵏ', fr: 'délai maximal entre le signalement et la publication sur les réseaux sociaux', en: 'longest time from report to publication on social networks' }
	},
	{
		series: 'publication-delay',
		text: { ar: 'في الدقائق الموالية للتبليغ', zgh: 'ⴳ ⵜⵓⵙⴷⵉⴷⵉⵏ ⵏⵏⴰ ⵉⴹⴼⴰⵕⵏ ⴰⵙⵙⵉⵡⴹ', fr: 'dans les minutes qui suivent le signalement', en: 'in the minutes after the report' },
		asOf: '2023-04', statedAt: '2023-04',
		authority: 'named-official', method: 'announced', status: 'final', preferred: false, conflict: 'C25',
		source: 'le360-tifli-2023', alsoIn: [],
		statedBy: speakers.headOfAPoliceDistrict,
		definition: { ar: 'الأجل من التبليغ إلى إدخال التصريح في المنصة', zgh: 'ⴰⴽⵓⴷ ⵙⴳ ⵓⵙⵙⵉⵡⴹ ⴰⵔ ⵜⵉⵔⵔⴰ ⵏⵏⵙ ⴳ ⵜⵖⵔⵖⵔⵜ', fr: 'délai entre le signalement et la saisie sur la plateforme', en: 'time from report to its entry on the platform' },
		note: { ar: 'هذا إدخال للتصريح في المنصة وليس نشرا بعد.', zgh: 'ⵜⵉⵔⵔⴰ ⴳ ⵜⵖⵔⵖⵔⵜ ⴰⴷ ⵜⴳⴰ, ⵓⵔ ⵜⴰ ⵜⴳⵉ ⴰⴼⵙⵔ.', fr: 'Il s’agit de la saisie sur la plateforme, pas encore de la publication.', en: 'This is entry on the platform, not yet publication.' }
	},
	{
		series: 'publication-delay',
		text: { ar: 'في الدقائق أو الساعات الموالية للتبليغ', zgh: 'ⴳ ⵜⵓⵙⴷⵉⴷⵉⵏ ⵏⵖ ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏⵏⴰ ⵉⴹⴼⴰⵕⵏ ⴰⵙⵙⵉⵡⴹ', fr: 'dans les minutes ou les heures qui suivent le signalement', en: 'within minutes or hours after the report' },
		asOf: '2023-03', statedAt: '2023-03-23',
		authority: 'unnamed-sources', method: 'unknown', status: 'final', preferred: false, conflict: 'C25',
		source: 'telquel-tifli', alsoIn: [],
		statedBy: speakers.aSecuritySource,
		definition: { ar: 'الأجل من التبليغ إلى إشعار ميتا', zgh: 'ⴰⴽⵓⴷ ⵙⴳ ⵓⵙⵙⵉⵡⴹ ⴰⵔ ⴰⴷ ⵜⵉⵙⵉⵏ Meta', fr: 'délai entre le signalement et l’information de Meta', en: 'time from report to Meta being notified' }
	},
	{
		series: 'search-radius', value: 160, qualifier: 'estimate', unit: 'kilometres',
		asOf: '2024-05', statedAt: '2024-05',
		authority: 'named-official', method: 'announced', status: 'final', preferred: true, conflict: 'C26',
		source: 'seed-000', alsoIn: ['h24info-124', 'le360-tifli-2023', 'telquel-tifli'],
		statedBy: speakers.provincialCommissionerHeadOfAService,
		definition: { ar: 'المحيط الذي يُعمَّم فيه البلاغ حول نقطة الاختفاء', zgh: 'ⴰⵎⴰⵏⴰⴹ ⵏ ⵓⵙⵉⵡⴹ ⵏ ⵓⵍⵖⵓ ⵖⵔ ⵓⴷⵖⴰⵔ ⵏ ⵓⵊⵍⵓ', fr: 'périmètre de diffusion de l’avis autour du point de disparition', en: 'reach of the alert around the point of disappearance' },
		note: { ar: 'تصفه Le360 وTelQuel بأنه شعاع، وتذكر ميتا الشعاع نفسه في كينيا.', zgh: 'ⵏⵏⴰⵏ Le360 ⴷ TelQuel ⵉⴳⴰ ⴰⵥⵥⴰⵢⵔ; Meta ⵜⵏⵏⴰ ⴰⵎⵎ ⵏⵜⵜⴰⵏ ⵉ ⴽⵉⵏⵢⴰ.', fr: 'Le360 et TelQuel parlent de rayon ; Meta indique le même rayon pour le Kenya.', en: 'Le360 and TelQuel call it a radius; Meta quotes the same radius for Kenya.' }
	},
	{
		series: 'national-message',
		text: { ar: 'برقية وطنية بالموازاة مع البلاغ', zgh: 'ⵜⵓⵣⵉⵏⵜ ⵜⴰⵏⴰⵎⵓⵔⵜ, ⴳ ⵜⵉⵣⵉ ⵏ ⵓⵍⵖⵓ', fr: 'message national, en parallèle de l’avis', en: 'nationwide message, in parallel with the alert' },
		asOf: '2024-05', statedAt: '2024-05',
		authority: 'named-official', method: 'announced', status: 'final', preferred: true, conflict: 'C26',
		source: 'seed-000', alsoIn: ['h24info-124'],
		statedBy: speakers.provincialCommissionerHeadOfAService,
		definition: { ar: 'تعميم برقية الاختفاء بالموازاة على جميع المصالح وطنيا', zgh: 'ⵜⵓⵣⵉⵏⵜ ⵏ ⵓⵊⵍⵓ ⵖⵔ ⵜⵏⴰⴼⵓⵜⵉⵏ ⴰⴽⴽⵯ ⵏ ⵜⵎⵓⵔⵜ, ⴳ ⵢⴰⵜ ⵜⵉⵣⵉ', fr: 'message de disparition adressé en parallèle à tous les services du pays', en: 'disappearance message sent in parallel to all services nationwide' },
		note: { ar: 'فحد 160 كلم يخص البلاغ على شبكات التواصل، لا بحث الشرطة الذي يشمل التراب الوطني.', zgh: 'ⴰⵡⵜⵜⵓ ⵏ 160 ⴽⵎ ⵉⴳⴰ ⵡⵉⵏ ⵓⵍⵖⵓ ⴳ ⵉⵥⴹⵡⴰⵏ ⵉⵏⴰⵎⵓⵏⵏ, ⵓⵔ ⴷ ⵡⵉⵏ ⵓⵔⵣⵣⵓ ⵏ ⴱⵓⵍⵉⵙ.', fr: 'La limite de 160 km vaut pour l’avis sur les réseaux sociaux, non pour les recherches de la police.', en: 'The 160 km limit applies to the social-network alert, not to the police search.' }
	},
	{
		series: 'phone-line',
		text: { ar: '19', zgh: '19', fr: '19', en: '19' },
		asOf: '2024-05', statedAt: '2024-05',
		authority: 'named-official', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'seed-000', alsoIn: ['telquel-tifli'],
		statedBy: speakers.provincialCommissionerHeadOfAService,
		definition: { ar: 'خط لتقديم المعلومات تجيب عنه قاعة القيادة والتنسيق', zgh: 'ⵜⵉⵍⵉⴼⵓⵏ ⵉ ⵉⵏⵖⵎⵉⵙⵏ, ⴰⵔ ⵉⵜⵜⵔⴰⵔ ⵜⵣⵇⵇⴰ ⵏ ⵓⵙⵡⵓⴷⵓ ⴷ ⵓⵎⵢⴰⵡⴰⵙ', fr: 'ligne pour donner des informations, tenue par la salle de commandement et de coordination', en: 'line for information, answered by the command and coordination room' },
		note: { ar: 'لا تذكر المصادر هل المكالمة مجانية ولا ساعات العمل.', zgh: 'ⵓⵔ ⵏⵏⵉⵏ ⵉⵖⴱⵓⵍⴰ ⵎⴰ ⵉⵙ ⵉⴳⴰ ⴱⵍⴰ ⴰⵜⵉⴳ, ⵓⵍⴰ ⵜⵉⵙⵔⴰⴳⵉⵏ.', fr: 'Les sources ne précisent ni la gratuité de l’appel ni les horaires.', en: 'The sources do not say whether the call is free, nor the hours.' }
	},
	{
		series: 'who-reports',
		text: { ar: 'الأب أو الأم أو الولي القانوني', zgh: 'ⴱⴰⴱⴰⵙ ⵏⵖ ⵉⵎⵎⴰⵙ ⵏⵖ ⴰⵎⴰⵔⴰⵢ ⴰⵣⵔⴼⴰⵏ', fr: 'le père, la mère ou le tuteur légal', en: 'the father, mother or legal guardian' },
		asOf: '2024-05', statedAt: '2024-05',
		authority: 'named-official', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'seed-000', alsoIn: ['h24info-124', 'le360-tifli-2023', 'le360-tifli-2024'],
		statedBy: speakers.provincialCommissionerHeadOfAService,
		definition: { ar: 'من يقوم بالتبليغ عن الاختفاء', zgh: 'ⵎⴰⵏ ⵡⴰ ⵉⵙⵙⴰⵡⴰⴹⵏ ⵅⴼ ⵓⵊⵍⵓ', fr: 'qui fait le signalement', en: 'who makes the report' }
	},
	{
		series: 'consent',
		text: { ar: 'موافقة صريحة', zgh: 'ⴰⵎⵙⴰⵙⴰ ⵉⴱⴰⵢⵏⵏ', fr: 'accord exprès', en: 'express consent' },
		asOf: '2023-04', statedAt: '2023-04',
		authority: 'named-official', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'le360-tifli-2023', alsoIn: [],
		statedBy: speakers.headOfAPoliceDistrict,
		definition: { ar: 'موافقة ولي الأمر على النشر على فيسبوك وإنستغرام', zgh: 'ⴰⵎⵙⴰⵙⴰ ⵏ ⵓⵎⴰⵔⴰⵢ ⵅⴼ ⵓⴼⵙⵔ ⴳ Facebook ⴷ Instagram', fr: 'accord du parent pour la publication sur Facebook et Instagram', en: 'the parent\'s agreement to publication on Facebook and Instagram' }
	},
	{
		series: 'documents',
		text: { ar: 'محضر تصريح رسمي وصورة ونسخة من بطاقة التعريف الوطنية ومستخرج من عقد ازدياد الطفل', zgh: 'ⵜⵉⵏⵏⴰⵢⵜ ⵜⵓⵏⵚⵉⴱⵜ, ⵜⴰⵡⵍⴰⴼⵜ, ⵜⴰⵏⵖⵍⵜ ⵏ ⵜⴽⴰⵕⴹⴰ ⵏ ⵜⵎⴰⴳⵉⵜ, ⴰⵔⵔⴰ ⵏ ⵜⵍⴰⵍⵉⵜ ⵏ ⵓⴼⵔⵓⵅ', fr: 'déclaration officielle, photo, copie de la carte d’identité nationale, extrait de naissance de l’enfant', en: 'official statement, photo, copy of the national ID card, child\'s birth extract' },
		asOf: '2024-05', statedAt: '2024-05',
		authority: 'named-official', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'le360-tifli-2024', alsoIn: [],
		statedBy: speakers.aCommissionerAtTheStand,
		definition: { ar: 'الوثائق المقدَّمة في دائرة الشرطة', zgh: 'ⵉⵙⴽⴽⵉⵏⵏ ⵏⵏⴰ ⵉⵜⵜⵓⴼⴽⴰⵏ ⴳ ⵜⵎⵏⴰⴹⵜ ⵏ ⴱⵓⵍⵉⵙ', fr: 'pièces présentées à l’arrondissement de police', en: 'papers given at the police district' },
		note: { ar: 'قالت Le360 سنة 2023 إن الصورة تُقدَّم «إن أمكن».', zgh: 'ⵢⵓⵔⴰ Le360 ⴳ 2023: ⵜⴰⵡⵍⴰⴼⵜ «ⵎⴽ ⵉⵖⵢ ⴰⴷ ⵜⵉⵍⵉ».', fr: 'En 2023, Le360 écrit que la photo est à fournir « si possible ».', en: 'Le360 in 2023 says a photo "if possible".' }
	},
	{
		series: 'validation',
		text: { ar: 'بعد مصادقة المصالح المركزية للمديرية العامة للأمن الوطني', zgh: 'ⴹⴰⵔⵜ ⵏ ⵓⵙⵙⵖⴷ ⵏ ⵜⵏⴰⴼⵓⵜⵉⵏ ⵜⵉⵏⴰⵎⵎⴰⵙⵉⵏ ⵏ DGSN', fr: 'après validation par les services centraux de la DGSN', en: 'after validation by the DGSN\'s central services' },
		asOf: '2024-05', statedAt: '2024-05',
		authority: 'named-official', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'le360-tifli-2024', alsoIn: [],
		statedBy: speakers.sameCommissioner,
		definition: { ar: 'شرط نشر بلاغ الاختفاء', zgh: 'ⵜⴰⴼⴰⴷⴰ ⵏ ⵓⴼⵙⵔ ⵏ ⵓⵍⵖⵓ ⵏ ⵓⵊⵍⵓ', fr: 'condition de publication de l’avis de disparition', en: 'condition for publishing the alert' }
	},
	{
		series: 'alert-content',
		text: { ar: 'الصورة والاسم الشخصي والعائلي ووصف دقيق', zgh: 'ⵜⴰⵡⵍⴰⴼⵜ, ⵉⵙⵎ ⴷ ⵓⵙⵏⵎⴰⵍⴰ, ⴰⴳⵍⴰⵎ ⵉⵎⵖⵓⵜⵏ', fr: 'photo, prénom et nom, description précise', en: 'photo, first and last name, precise description' },
		asOf: '2023-03', statedAt: '2023-03-23',
		authority: 'press-observation', method: 'unknown', status: 'final', preferred: true, conflict: null,
		source: 'telquel-tifli', alsoIn: ['mediaweek-amber'],
		statedBy: speakers.telquel,
		definition: { ar: 'ما يتضمنه بلاغ الاختفاء', zgh: 'ⵎⴰ ⵉⵍⵍⴰⵏ ⴳ ⵓⵍⵖⵓ ⵏ ⵓⵊⵍⵓ', fr: 'contenu de l’avis de disparition', en: 'what the alert shows' },
		note: { ar: 'تنشره الشرطة وميتا وحدهما، ولا يجوز لموقع آخر إعادة نشره.', zgh: 'ⵙⵉⵏ ⴰⵢⴷ ⵜ ⵉⴼⵙⵙⵔⵏ: ⴱⵓⵍⵉⵙ ⴷ Meta; ⵓⵔ ⵉⵅⵚⵚⵉ ⴰⴷ ⵜ ⵢⴰⵍⵙ ⵓⵙⵉⵜ ⵢⴰⴹⵏ.', fr: 'Publié par la police et Meta seules ; un site tiers ne doit pas le republier.', en: 'Published by the police and Meta only; no third-party site should republish it.' }
	},
	{
		series: 'alert-channels',
		text: { ar: 'فيسبوك وإنستغرام، وحدهما إلى حدود مارس 2023', zgh: 'Facebook ⴷ Instagram ⵖⴰⵙ, ⴳ ⵎⴰⵕⵚ 2023', fr: 'Facebook et Instagram, seuls canaux en mars 2023', en: 'Facebook and Instagram only, as of March 2023' },
		asOf: '2023-03', statedAt: '2023-03-23',
		authority: 'press-observation', method: 'unknown', status: 'final', preferred: true, conflict: 'C27',
		source: 'telquel-tifli', alsoIn: ['le360-tifli-2023'],
		statedBy: speakers.telquel,
		definition: { ar: 'الشبكات التي تظهر عليها بلاغات الاختفاء', zgh: 'ⵉⵥⴹⵡⴰⵏ ⴳ ⵜⵜⴱⴰⵢⴰⵏⵏ ⵉⵍⵖⵓⵜⵏ', fr: 'réseaux où paraissent les avis', en: 'where alerts appear' },
		note: { ar: 'لا يرد واتساب في الصحافة إلا باعتباره علامة أخرى لميتا.', zgh: 'WhatsApp ⵉⵜⵜⵡⴰⵏⵏⴰ ⴳ ⵉⵖⵎⵉⵙⵏ ⵖⴰⵙ ⴰⵎⵎ ⵜⵎⴰⵜⴰⵔⵜ ⵢⴰⴹⵏ ⵏ Meta.', fr: 'WhatsApp n’est cité dans la presse que comme une autre marque de Meta.', en: 'WhatsApp appears in the press only as another Meta brand.' }
	},
	{
		series: 'alert-label',
		text: { ar: 'Alerte enlèvement (إنذار اختطاف)', zgh: 'Alerte enlèvement (ⴰⵍⵖⵓ ⵏ ⵜⵓⴽⵔⴹⴰ)', fr: 'Alerte enlèvement', en: 'Alerte enlèvement (abduction alert)' },
		asOf: '2023-03', statedAt: '2023-03-23',
		authority: 'press-observation', method: 'unknown', status: 'final', preferred: true, conflict: 'C27',
		source: 'telquel-tifli', alsoIn: [],
		statedBy: speakers.telquel,
		definition: { ar: 'العبارة الظاهرة على البلاغ', zgh: 'ⵜⴰⵡⵉⵏⴰⵙⵜ ⵉⵜⵜⴱⴰⵢⴰⵏⵏ ⴳ ⵓⵍⵖⵓ', fr: 'mention affichée sur l’avis', en: 'label shown on the alert' },
		note: { ar: 'تشمل الآلية الأطفال المبلَّغ عن اختفائهم، لا حالات الاختطاف وحدها.', zgh: 'ⴰⵏⴳⵔⴰⵡ ⵢⵓⵎⵥ ⵉⵛⵉⵔⵔⴰⵏ ⵉⵊⵍⴰⵏ ⴰⴽⴽⵯ, ⵓⵔ ⴷ ⵡⵉⵏⵏⴰ ⵉⵜⵜⵡⴰⴽⵔⵏ ⵖⴰⵙ.', fr: 'Le dispositif couvre les enfants signalés disparus, pas seulement les enlèvements.', en: 'The mechanism covers children reported missing, not only abductions.' }
	},
	{
		series: 'scope',
		text: { ar: 'الأطفال المبلَّغ عن اختفائهم في ظروف مشكوك فيها', zgh: 'ⵉⵛⵉⵔⵔⴰⵏ ⵉⵊⵍⴰⵏ ⴳ ⵜⴰⴷⴷⴰⴷⵉⵏ ⵏ ⵜⵓⵔⴷⴰ', fr: 'enfants signalés disparus dans des circonstances suspectes', en: 'children reported missing in suspicious circumstances' },
		asOf: '2023-03', statedAt: '2023-03',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'yabiladi-tifli', alsoIn: ['skynews-tifli', 'al9anat-229204'],
		statedBy: speakers.dgsn,
		definition: { ar: 'الحالات المقصودة بالآلية', zgh: 'ⵜⵉⵎⵙⵍⴰⵢⵉⵏ ⵏⵏⴰ ⵢⵓⵎⵥ ⵓⵏⴳⵔⴰⵡ', fr: 'cas visés par le dispositif', en: 'cases the mechanism is meant for' },
		note: { ar: 'يتحدث تصريح سنة 2024 عن جميع حالات الاختفاء المبلَّغ عنها.', zgh: 'ⵜⵉⵏⵏⴰⵢⵜ ⵏ 2024 ⵜⵙⴰⵡⵍ ⵅⴼ ⵜⵎⵙⵍⴰⵢⵉⵏ ⴰⴽⴽⵯ ⵏ ⵓⵊⵍⵓ ⵉⵜⵜⵓⵙⵙⵡⴹⵏ.', fr: 'La déclaration de 2024 parle de toutes les disparitions signalées.', en: 'The 2024 statement speaks of all reported disappearances.' }
	},
	{
		series: 'model',
		text: { ar: 'AMBER Alert (الولايات المتحدة)، في بعض جوانبه', zgh: 'AMBER Alert (ⵉⵡⵓⵏⴰⴽⵏ ⵉⵎⵓⵏⵏ), ⴳ ⴽⵔⴰ ⵏ ⵜⵖⴰⵡⵙⵉⵡⵉⵏ', fr: 'AMBER Alert (États-Unis), par certains aspects', en: 'AMBER Alert (USA), in some respects' },
		asOf: '2023-03', statedAt: '2023-03',
		authority: 'communique', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'yabiladi-tifli', alsoIn: ['skynews-tifli'],
		statedBy: speakers.dgsn,
		definition: { ar: 'النموذج المستلهَم', zgh: 'ⴰⵎⴷⵢⴰ ⵏⵏⴰ ⵙⴳ ⴷ ⵢⵓⵙⵉ ⵓⵏⴳⵔⴰⵡ', fr: 'modèle dont s’inspire le dispositif', en: 'system that inspired the mechanism' }
	},
	{
		series: 'police-districts', value: 454, qualifier: 'exact', unit: 'districts',
		period: { start: null, end: '2023-12-31' }, asOf: '2023-12', statedAt: '2023-12',
		authority: 'annual-report', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'halapress-2023', alsoIn: ['fesnewsmedia-270410'],
		statedBy: speakers.dgsnAnnualReport2023,
		definition: { ar: 'دوائر الشرطة في البلاد، حيث يتم التبليغ، في متم 2023', zgh: 'ⵜⵉⵎⵏⴰⴹⵉⵏ ⵏ ⴱⵓⵍⵉⵙ ⴳ ⵜⵎⵓⵔⵜ, ⴳ ⵉⵍⵍⴰ ⵓⵙⵙⵉⵡⴹ, ⵜⵉⴳⵉⵔⴰ ⵏ 2023', fr: 'arrondissements de police du pays, où se fait le signalement, fin 2023', en: 'police districts in the country, where reports are made, end of 2023' },
		note: { ar: 'يوضح هذا العدد المقصود بعبارة «جميع دوائر الشرطة».', zgh: 'ⵓⵟⵟⵓⵏ ⴰⴷ ⴰⵔ ⵉⵙⵙⴼⵔⵓ «ⵜⵉⵎⵏⴰⴹⵉⵏ ⴰⴽⴽⵯ ⵏ ⴱⵓⵍⵉⵙ».', fr: 'Ce nombre éclaire l’expression « tous les arrondissements de police ».', en: 'This gives the scale behind "all police districts".' }
	},
	{
		series: 'line19-calls', value: 19722041, qualifier: 'exact', unit: 'calls',
		period: { start: '2023-01-01', end: '2023-12-31' }, asOf: '2023-12', statedAt: '2023-12',
		authority: 'annual-report', method: 'announced', status: 'final', preferred: true, conflict: null,
		source: 'halapress-2023', alsoIn: ['fesnewsmedia-270410'],
		statedBy: speakers.dgsnAnnualReport2023,
		definition: { ar: 'المكالمات الواردة على الخط 19 خلال السنة', zgh: 'ⵜⵉⵖⵔⵉⵡⵉⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ ⵖⵔ 19 ⴳ ⵓⵙⴳⴳⵯⴰⵙ', fr: 'appels reçus par la ligne 19 dans l’année', en: 'calls to line 19 in the year' },
		note: { ar: 'تشمل المكالمات جميع المواضيع، ولا تخص الأطفال المختفين.', zgh: 'ⵜⵉⵖⵔⵉⵡⵉⵏ ⵅⴼ ⵉⵙⵏⵜⴰⵍ ⴰⴽⴽⵯ, ⵓⵔ ⴷ ⵅⴼ ⵉⵛⵉⵔⵔⴰⵏ ⵉⵊⵍⴰⵏ.', fr: 'Tous sujets confondus : ces appels ne portent pas spécialement sur des enfants disparus.', en: 'Calls on all subjects, not specifically about missing children.' }
	}
];
