import type { SeriesEntry } from '../../figure.ts';

export const tifliSeries: SeriesEntry[] = [
	{
		slug: 'children-recovered-cumulative', unit: 'children', kind: 'cumulative',
		names: { ar: 'أطفال أُعيدوا إلى ذويهم (تراكمي)', zgh: 'ⵉⵛⵉⵔⵔⴰⵏ ⵉⵜⵜⵡⴰⵔⴰⵔⵏ ⵖⵔ ⵜⵡⴰⵛⵓⵍⵉⵏ', fr: 'Enfants rendus à leurs familles (cumul)', en: 'Children returned to families (cumulative)' },
		definitions: { ar: 'الأطفال الذين أُعيدوا إلى ذويهم منذ انطلاق المنصة؛ هم أطفال لا قضايا، ولا يصح ربطهم بنسبة الحل.', zgh: 'ⵉⵛⵉⵔⵔⴰⵏ ⵉⵜⵜⵡⴰⵔⴰⵔⵏ ⵖⵔ ⵜⵡⴰⵛⵓⵍⵉⵏ ⵏⵏⵙⵏ ⵣⴳ ⵓⵙⵏⵜⵉ; ⵉⵛⵉⵔⵔⴰⵏ ⴰⵢⴷ ⴳⴰⵏ, ⵓⵔ ⴷ ⵜⵉⵎⵙⵍⴰⵢⵉⵏ.', fr: 'Enfants rendus à leurs familles depuis le lancement ; des enfants, non des affaires ; sans lien avec le taux de résolution.', en: 'Children returned to their families since the platform began; children are not cases, and the resolution rate cannot be applied.' }
	},
	{
		slug: 'resolution-rate', unit: 'percent', kind: 'rate',
		names: { ar: 'نسبة القضايا المحلولة', zgh: 'ⵜⵉⵎⵉⴹⵉ ⵏ ⵜⵎⵙⵍⴰⵢⵉⵏ ⵉⵜⵜⵓⴼⵙⵉⵏ', fr: 'Taux de résolution', en: 'Resolution rate' },
		definitions: { ar: 'نسبة القضايا المحلولة من قضايا الاختفاء المبلَّغ عنها حسب مسؤول؛ النطاق غير محدد والأعداد غير منشورة.', zgh: 'ⵜⵉⵎⵉⴹⵉ ⵏ ⵜⵎⵙⵍⴰⵢⵉⵏ ⵏ ⵓⵊⵍⵓ ⵉⵜⵜⵓⴼⵙⵉⵏ, ⵙⴳ ⵓⵎⵙⵡⵡⵓⵔⵉ; ⵓⵔ ⵜⵜⵡⴰⴼⵙⵔⵏ ⵡⵓⵟⵟⵓⵏⵏ.', fr: 'Part des disparitions signalées qui ont été résolues, selon un responsable ; périmètre et nombres non publiés.', en: 'Share of reported disappearance cases that were solved, per an official; scope unclear, numbers unpublished.' },
		denominator: { status: 'not-published', definitions: { ar: 'لم يُنشر عدد القضايا الذي حُسبت منه النسبة.', zgh: 'ⵓⵔ ⵉⵜⵜⵡⴰⴼⵙⵔ ⵓⵎⴹⴰⵏ ⵏ ⵜⵎⵙⵍⴰⵢⵉⵏ ⵙⴳ ⵜⵜⵡⴰⵙⵙⵉⵟⵏ ⵜⵎⵉⴹⵉ.', fr: 'Le nombre d’affaires sur lequel ce taux est calculé n’a pas été publié.', en: 'The number of cases from which the rate was calculated was not published.' } }
	},
	{
		slug: 'operational-date', unit: null, kind: 'rule',
		names: { ar: 'تاريخ بدء العمل', zgh: 'ⴰⵣⵎⵣ ⵏ ⵓⵙⵏⵜⵉ ⵏ ⵜⵡⵓⵔⵉ', fr: 'Date de mise en service', en: 'Operational date' },
		definitions: { ar: 'يوم بدء العمل بالمنصة في جميع دوائر الشرطة؛ يختلف عن يوم الإطلاق الرسمي.', zgh: 'ⴰⵙⵙ ⵏ ⵓⵙⵏⵜⵉ ⵏ ⵜⵡⵓⵔⵉ ⴳ ⵜⵎⵏⴰⴹⵉⵏ ⴰⴽⴽⵯ ⵏ ⴱⵓⵍⵉⵙ; ⵓⵔ ⴷ ⴰⵙⵙ ⵏ ⵓⵙⵙⵏⵜⵉ ⵓⵏⵚⵉⴱ.', fr: 'Jour de mise en service dans tous les arrondissements de police ; distinct du lancement officiel.', en: 'Day work started in all police districts; different from the official launch day.' }
	},
	{
		slug: 'launch-ceremony-date', unit: null, kind: 'rule',
		names: { ar: 'تاريخ الإطلاق الرسمي', zgh: 'ⴰⵣⵎⵣ ⵏ ⵓⵙⵙⵏⵜⵉ ⵓⵏⵚⵉⴱ', fr: 'Date du lancement officiel', en: 'Official launch date' },
		definitions: { ar: 'يوم الإطلاق الرسمي واليوم الدراسي بالقنيطرة؛ بدأ العمل في دوائر الشرطة بعده بأيام.', zgh: 'ⴰⵙⵙ ⵏ ⵓⵙⵙⵏⵜⵉ ⵓⵏⵚⵉⴱ ⴳ ⵇⵏⵉⵟⵔⴰ; ⵜⴰⵡⵓⵔⵉ ⴳ ⵜⵎⵏⴰⴹⵉⵏ ⵏ ⴱⵓⵍⵉⵙ ⵜⵙⵙⵏⵜⵉ ⴹⴰⵔⵜ ⵏⵏⵙ.', fr: 'Jour du lancement officiel à Kénitra ; la mise en service dans les arrondissements a suivi de quelques jours.', en: 'Day of the official launch in Kenitra; work in the police districts began a few days later.' }
	},
	{
		slug: 'first-alert-date', unit: null, kind: 'rule',
		names: { ar: 'تاريخ أول بلاغ اختفاء', zgh: 'ⴰⵣⵎⵣ ⵏ ⵓⵍⵖⵓ ⴰⵎⵣⵡⴰⵔⵓ', fr: 'Date du premier avis', en: 'First alert date' },
		definitions: { ar: 'اليوم الذي ظهر فيه أول بلاغ للمستخدمين حسب الصحافة؛ ولا يُذكر شيء عن الحالة المعنية.', zgh: 'ⴰⵙⵙ ⵏ ⵓⵍⵖⵓ ⴰⵎⵣⵡⴰⵔⵓ ⵙⴳ ⵉⵖⵎⵉⵙⵏ; ⵓⵔ ⵉⵜⵜⵡⴰⵏⵏⴰ ⴰⵎⵢⴰ ⵅⴼ ⵜⵎⵙⵍⴰⵢⵜ.', fr: 'Jour du premier avis affiché aux utilisateurs, selon la presse ; rien n’est dit du cas concerné.', en: 'Day the first alert was shown to users, per the press; nothing is said about the case itself.' }
	},
	{
		slug: 'announcement-year', unit: null, kind: 'rule',
		names: { ar: 'سنة الإعلان', zgh: 'ⴰⵙⴳⴳⵯⴰⵙ ⵏ ⵓⵍⵖⵓ', fr: 'Année d’annonce', en: 'Announcement year' },
		definitions: { ar: 'السنة التي أُعلن فيها البرنامج مع ميتا، قبل إطلاقه؛ لم يُعرف اليوم.', zgh: 'ⴰⵙⴳⴳⵯⴰⵙ ⵏ ⵓⵍⵖⵓ ⵅⴼ ⵡⴰⵀⵉⵍ ⴷ Meta, ⴷⴰⵜ ⵓⵙⵏⵜⵉ; ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⵏ ⵡⴰⵙⵙ.', fr: 'Année où le programme avec Meta a été annoncé, avant son lancement ; le jour n’est pas établi.', en: 'Year the programme with Meta was announced, before launch; the day is not established.' }
	},
	{
		slug: 'publication-delay', unit: 'hours', kind: 'rule',
		names: { ar: 'أجل نشر البلاغ', zgh: 'ⴰⴽⵓⴷ ⵏ ⵓⴼⵙⵔ', fr: 'Délai de publication', en: 'Publication time' },
		definitions: { ar: 'أطول أجل من التبليغ إلى النشر ومراحله؛ هذا أجل للنشر لا مهلة للانتظار: بلّغ فورا.', zgh: 'ⴰⴽⵓⴷ ⵖⴰⵔ ⵓⴳⴰⵔ ⵙⴳ ⵓⵙⵙⵉⵡⴹ ⴰⵔ ⴰⴼⵙⵔ, ⴷ ⵉⵙⵓⵔⵉⴼⵏ ⵏⵏⵙ; ⵓⵔ ⴷ ⴰⴽⵓⴷ ⵏ ⵓⵇⵇⵍ: ⵙⵙⵉⵡⴹ ⵙ ⵜⵉⵣⵣⵍⴰ.', fr: 'Délai maximal du signalement à la publication, et ses étapes ; jamais un temps d’attente : signalez aussitôt.', en: 'Longest time from report to publication, and its steps; never a waiting time: report at once.' }
	},
	{
		slug: 'search-radius', unit: 'kilometres', kind: 'rule',
		names: { ar: 'محيط تعميم البلاغ', zgh: 'ⴰⵎⴰⵏⴰⴹ ⵏ ⵓⵙⵉⵡⴹ ⵏ ⵓⵍⵖⵓ', fr: 'Périmètre de diffusion de l’avis', en: 'Alert reach' },
		definitions: { ar: 'المحيط الذي يُعمَّم فيه البلاغ حول نقطة الاختفاء؛ أما برقية الاختفاء فتُعمَّم وطنيا.', zgh: 'ⴰⵎⴰⵏⴰⴹ ⵏ ⵓⵙⵉⵡⴹ ⵏ ⵓⵍⵖⵓ ⵖⵔ ⵓⴷⵖⴰⵔ ⵏ ⵓⵊⵍⵓ; ⵎⴰⵛⴰ ⵜⵓⵣⵉⵏⵜ ⵏ ⴱⵓⵍⵉⵙ ⵜⴳⴰ ⵜⴰⵏⴰⵎⵓⵔⵜ.', fr: 'Périmètre de diffusion de l’avis autour du point de disparition ; le message de la police, lui, est national.', en: 'How far the alert reaches around the point of disappearance; the police message is nationwide.' }
	},
	{
		slug: 'national-message', unit: null, kind: 'rule',
		names: { ar: 'برقية الاختفاء الوطنية', zgh: 'ⵜⵓⵣⵉⵏⵜ ⵜⴰⵏⴰⵎⵓⵔⵜ ⵏ ⵓⵊⵍⵓ', fr: 'Message national de disparition', en: 'National police message' },
		definitions: { ar: 'برقية الاختفاء الموجهة إلى جميع مصالح الشرطة وطنيا بالموازاة؛ لا يحدها محيط بلاغ التواصل.', zgh: 'ⵜⵓⵣⵉⵏⵜ ⵖⵔ ⵜⵏⴰⴼⵓⵜⵉⵏ ⴰⴽⴽⵯ ⵏ ⴱⵓⵍⵉⵙ ⴳ ⵜⵎⵓⵔⵜ; ⵓⵔ ⵜⵜ ⵉⵙⴱⴷⴷⵉ ⵓⵎⴰⵏⴰⴹ ⵏ ⵓⵍⵖⵓ.', fr: 'Message adressé en parallèle à tous les services de police du pays ; non limité au périmètre de l’avis.', en: 'Message sent in parallel to all police services nationwide; not limited to the alert\'s reach.' }
	},
	{
		slug: 'phone-line', unit: null, kind: 'rule',
		names: { ar: 'الخط الهاتفي', zgh: 'ⵜⵉⵍⵉⴼⵓⵏ', fr: 'Ligne téléphonique', en: 'Phone line' },
		definitions: { ar: 'الخط الذي تجيب عنه قاعة القيادة والتنسيق؛ اتصل فورا، والمصادر لا تذكر المجانية ولا الساعات.', zgh: 'ⵜⵉⵍⵉⴼⵓⵏ ⵏ ⵜⵣⵇⵇⴰ ⵏ ⵓⵙⵡⵓⴷⵓ; ⵖⵔ ⵙ ⵜⵉⵣⵣⵍⴰ; ⵓⵔ ⵜⵜⵡⴰⵏⵏⴰⵏⵜ ⵜⵙⵔⴰⴳⵉⵏ.', fr: 'Ligne tenue par la salle de commandement ; appelez sans attendre ; gratuité et horaires non précisés.', en: 'Line answered by the command and coordination room; call at once; cost and hours are not stated.' }
	},
	{
		slug: 'who-reports', unit: null, kind: 'rule',
		names: { ar: 'من يبلّغ', zgh: 'ⵎⴰⵏ ⵡⴰ ⵉⵙⵙⴰⵡⴰⴹⵏ', fr: 'Qui signale', en: 'Who reports' },
		definitions: { ar: 'من يقوم بالتبليغ عن الاختفاء لدى الشرطة؛ يكون التبليغ فورا.', zgh: 'ⵎⴰⵏ ⵡⴰ ⵉⵙⵙⴰⵡⴰⴹⵏ ⵅⴼ ⵓⵊⵍⵓ ⵉ ⴱⵓⵍⵉⵙ; ⴰⵙⵙⵉⵡⴹ ⵉⵜⵜⵉⵍⵉ ⵙ ⵜⵉⵣⵣⵍⴰ.', fr: 'Personne qui fait le signalement à la police ; il se fait sans attendre.', en: 'Who makes the report to the police; reporting is immediate.' }
	},
	{
		slug: 'consent', unit: null, kind: 'rule',
		names: { ar: 'الموافقة على النشر', zgh: 'ⴰⵎⵙⴰⵙⴰ ⵅⴼ ⵓⴼⵙⵔ', fr: 'Accord pour la publication', en: 'Consent to publication' },
		definitions: { ar: 'ما يُطلب من ولي الأمر قبل نشر البلاغ على فيسبوك وإنستغرام؛ يخص النشر لا التبليغ: بلّغ فورا.', zgh: 'ⴰⵎⵙⴰⵙⴰ ⵏ ⵓⵎⴰⵔⴰⵢ ⴷⴰⵜ ⵓⴼⵙⵔ; ⴰⵙⵙⵉⵡⴹ ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵎⵎⵉⵔⵉⵡ.', fr: 'Accord demandé au parent ; il concerne la publication, non le signalement : signalez sans attendre.', en: 'Agreement asked of the parent; it concerns publication, not the report: report at once.' }
	},
	{
		slug: 'documents', unit: null, kind: 'rule',
		names: { ar: 'وثائق التبليغ', zgh: 'ⵉⵙⴽⴽⵉⵏⵏ ⵏ ⵓⵙⵙⵉⵡⴹ', fr: 'Pièces à présenter', en: 'Documents' },
		definitions: { ar: 'الوثائق المقدَّمة في دائرة الشرطة؛ لا تنتظر جمعها: بلّغ فورا.', zgh: 'ⵉⵙⴽⴽⵉⵏⵏ ⵏⵏⴰ ⵉⵜⵜⵓⴼⴽⴰⵏ ⴳ ⵜⵎⵏⴰⴹⵜ ⵏ ⴱⵓⵍⵉⵙ; ⴰⴷ ⵓⵔ ⵜⵇⵇⵍⴷ: ⵙⵙⵉⵡⴹ ⵙ ⵜⵉⵣⵣⵍⴰ.', fr: 'Pièces présentées à l’arrondissement de police ; n’attendez pas de les réunir : signalez aussitôt.', en: 'Papers given at the police district; do not wait to gather them: report at once.' }
	},
	{
		slug: 'validation', unit: null, kind: 'rule',
		names: { ar: 'المصادقة على البلاغ', zgh: 'ⴰⵙⵙⵖⴷ ⵏ ⵓⵍⵖⵓ', fr: 'Validation de l’avis', en: 'Validation' },
		definitions: { ar: 'الجهة التي تصادق على البلاغ قبل نشره؛ شرط للنشر، أما التبليغ فيكون فورا.', zgh: 'ⵎⴰⵏ ⵡⴰ ⵉⵙⵙⵖⴰⴷⵏ ⴰⵍⵖⵓ ⴷⴰⵜ ⵓⴼⵙⵔ; ⴰⵙⵙⵉⵡⴹ ⵉⵜⵜⵉⵍⵉ ⵙ ⵜⵉⵣⵣⵍⴰ.', fr: 'Qui valide l’avis avant publication ; condition de la publication, le signalement restant immédiat.', en: 'Who validates the alert before publication; a condition for publishing, while reporting is immediate.' }
	},
	{
		slug: 'alert-content', unit: null, kind: 'rule',
		names: { ar: 'مضمون بلاغ الاختفاء', zgh: 'ⴰⴳⴱⵓⵔ ⵏ ⵓⵍⵖⵓ ⵏ ⵓⵊⵍⵓ', fr: 'Contenu de l’avis de disparition', en: 'Alert content' },
		definitions: { ar: 'أنواع المعطيات الواردة في بلاغ الاختفاء؛ تنشره الشرطة وميتا وحدهما ولا يُعاد نشره هنا.', zgh: 'ⴰⵏⴰⵡⵏ ⵏ ⵜⵎⵓⵛⵉⵏ ⴳ ⵓⵍⵖⵓ; ⴱⵓⵍⵉⵙ ⴷ Meta ⵖⴰⵙ ⴰⵢⴷ ⵜ ⵉⴼⵙⵙⵔⵏ, ⵓⵔ ⵉⵜⵜⵡⴰⵍⵙ ⴷⴰ.', fr: 'Types d’informations portées sur l’avis ; publié par la police et Meta seules, il n’est pas repris ici.', en: 'Kinds of information on an alert; published by the police and Meta only, never repeated here.' }
	},
	{
		slug: 'alert-channels', unit: null, kind: 'rule',
		names: { ar: 'شبكات نشر البلاغ', zgh: 'ⵉⵥⴹⵡⴰⵏ ⵏ ⵓⵍⵖⵓ', fr: 'Réseaux de diffusion de l’avis', en: 'Alert channels' },
		definitions: { ar: 'الشبكات التي ظهرت عليها بلاغات الاختفاء في مارس 2023؛ وقد تتغير القائمة منذ ذلك الحين.', zgh: 'ⵉⵥⴹⵡⴰⵏ ⴳ ⴱⴰⵢⵏⵏ ⵉⵍⵖⵓⵜⵏ ⴳ ⵎⴰⵕⵚ 2023; ⵉⵖⵢ ⴰⴷ ⵜⴱⴷⴷⵍ ⵜⵍⴳⴰⵎⵜ.', fr: 'Réseaux où paraissaient les avis en mars 2023 ; la liste a pu changer depuis.', en: 'Networks where alerts appeared in March 2023; the list may have changed since.' }
	},
	{
		slug: 'alert-label', unit: null, kind: 'rule',
		names: { ar: 'عبارة البلاغ', zgh: 'ⵜⴰⵡⵉⵏⴰⵙⵜ ⵏ ⵓⵍⵖⵓ', fr: 'Mention affichée sur l’avis', en: 'Alert label' },
		definitions: { ar: 'العبارة الظاهرة على البلاغ كما هي؛ تتحدث عن الاختطاف، لكن الآلية تشمل كل طفل بُلّغ عن اختفائه.', zgh: 'ⵜⴰⵡⵉⵏⴰⵙⵜ ⴰⵎⵎ ⵎⴽ ⵜⴱⴰⵢⵏ; ⴰⵏⴳⵔⴰⵡ ⵢⵓⵎⵥ ⵉⵛⵉⵔⵔⴰⵏ ⵉⵊⵍⴰⵏ, ⵓⵔ ⴷ ⵡⵉⵏⵏⴰ ⵉⵜⵜⵡⴰⴽⵔⵏ ⵖⴰⵙ.', fr: 'Mention telle qu’affichée ; elle parle d’enlèvement, mais le dispositif vise les enfants signalés disparus.', en: 'Label as displayed; it says abduction, but the mechanism covers children reported missing.' }
	},
	{
		slug: 'scope', unit: null, kind: 'rule',
		names: { ar: 'الحالات المشمولة', zgh: 'ⵜⵉⵎⵙⵍⴰⵢⵉⵏ ⵉⵜⵜⵢⴰⵎⵥⵏ', fr: 'Cas visés', en: 'Scope' },
		definitions: { ar: 'الحالات المقصودة كما أُعلنت عند الإطلاق؛ تصريح لاحق يتحدث عن كل حالات الاختفاء المبلَّغ عنها.', zgh: 'ⵜⵉⵎⵙⵍⴰⵢⵉⵏ ⵉⵜⵜⵡⴰⵏⵏⴰⵏ ⴳ ⵓⵙⵏⵜⵉ; ⵜⵉⵏⵏⴰⵢⵜ ⵏ 2024 ⵜⵙⴰⵡⵍ ⵅⴼ ⵓⵊⵍⵓ ⴰⴽⴽⵯ ⵉⵜⵜⵓⵙⵙⵡⴹⵏ.', fr: 'Cas visés tels qu’annoncés au lancement ; une déclaration ultérieure parle de toutes les disparitions signalées.', en: 'Cases meant, as announced at launch; a later statement speaks of all reported disappearances.' }
	},
	{
		slug: 'model', unit: null, kind: 'rule',
		names: { ar: 'النموذج المستلهَم', zgh: 'ⴰⵎⴷⵢⴰ', fr: 'Modèle', en: 'Model' },
		definitions: { ar: 'الآلية الأجنبية التي استُلهمت في بعض جوانبها؛ لا يعني ذلك تطابق القواعد.', zgh: 'ⴰⵏⴳⵔⴰⵡ ⴰⴱⵔⵔⴰⵏⵉ ⵏⵏⴰ ⵙⴳ ⴷ ⵉⵜⵜⵢⴰⵙⵉ ⴽⵔⴰ; ⵉⵍⵓⴳⴰⵏ ⵓⵔ ⴷ ⵏⵉⵜⵏⵉ.', fr: 'Dispositif étranger dont s’inspire en partie Tifli Moukhtafi ; les règles ne sont pas identiques.', en: 'Foreign system that partly inspired the mechanism; its rules are not necessarily the same.' }
	},
	{
		slug: 'police-districts', unit: 'districts', kind: 'snapshot',
		names: { ar: 'دوائر الشرطة', zgh: 'ⵜⵉⵎⵏⴰⴹⵉⵏ ⵏ ⴱⵓⵍⵉⵙ', fr: 'Arrondissements de police', en: 'Police districts' },
		definitions: { ar: 'دوائر الشرطة في البلاد في نهاية السنة حسب التقرير السنوي؛ فيها يتم التبليغ عن الاختفاء.', zgh: 'ⵜⵉⵎⵏⴰⴹⵉⵏ ⵏ ⴱⵓⵍⵉⵙ ⴳ ⵜⵎⵓⵔⵜ ⴳ ⵜⴳⵉⵔⴰ ⵏ ⵓⵙⴳⴳⵯⴰⵙ, ⵙⴳ ⵓⵏⵇⵇⵉⵙ ⴰⵙⴳⴳⵯⴰⵙⴰⵏ.', fr: 'Arrondissements de police du pays en fin d’année, selon le bilan annuel ; c’est là que se fait le signalement.', en: 'Police districts in the country at year end, per the annual report; reports of a disappearance are made there.' }
	},
	{
		slug: 'line19-calls', unit: 'calls', kind: 'period',
		names: { ar: 'مكالمات الخط 19', zgh: 'ⵜⵉⵖⵔⵉⵡⵉⵏ ⵖⵔ 19', fr: 'Appels à la ligne 19', en: 'Calls to line 19' },
		definitions: { ar: 'المكالمات الواردة على الخط 19 خلال السنة في كل المواضيع؛ ليست مكالمات عن أطفال مختفين.', zgh: 'ⵜⵉⵖⵔⵉⵡⵉⵏ ⵖⵔ 19 ⴳ ⵓⵙⴳⴳⵯⴰⵙ ⵅⴼ ⵉⵙⵏⵜⴰⵍ ⴰⴽⴽⵯ; ⵓⵔ ⴷ ⵅⴼ ⵉⵛⵉⵔⵔⴰⵏ ⵉⵊⵍⴰⵏ ⵖⴰⵙ.', fr: 'Appels à la ligne 19 dans l’année, tous sujets ; ce ne sont pas des appels sur des enfants disparus.', en: 'Calls to line 19 in the year on all subjects; not calls about missing children.' }
	}
];
