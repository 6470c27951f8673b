import type { SeriesEntry } from '../../figure.ts';

export const openDays: SeriesEntry[] = [
	{
		slug: 'visitors-total', unit: 'visitors', kind: 'period',
		names: { ar: 'مجموع الزوار', zgh: 'ⴰⵙⵎⵓⵏ ⵏ ⵉⵏⵔⵣⴰⴼⵏ', fr: 'Total des visiteurs', en: 'Total visitors' },
		definitions: { ar: 'الزيارات كما أعلنها المنظم أو الصحافة؛ ليست أشخاصا مختلفين، وطريقة العدّ لم تُنشر.', zgh: 'ⵜⵉⵔⵣⵣⴰⴼ ⵉⵜⵜⵡⴰⵏⵏⴰⵏ; ⵓⵔ ⴷ ⵎⴷⴷⵏ ⵉⵎⵣⴰⵔⴰⵢⵏ; ⵓⵔ ⵜⵜⵡⴰⴼⵙⵔ ⵜⴱⵔⵉⴷⵜ ⵏ ⵓⵙⵙⵉⵟⵏ.', fr: 'Visites annoncées par l’organisateur ou la presse ; non des personnes distinctes ; méthode de comptage non publiée.', en: 'Visits as announced by the organiser or the press, not distinct persons; the counting method is not published.' }
	},
	{
		slug: 'visitors-day', unit: 'visitors', kind: 'period',
		names: { ar: 'زوار اليوم', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵡⴰⵙⵙ', fr: 'Visiteurs du jour', en: 'Visitors in a day' },
		definitions: { ar: 'زوار يوم واحد كما أُعلنوا؛ بعض الأعداد قبل الإغلاق، وطريقة العدّ لم تُنشر.', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵉⵜⵜⵡⴰⵏⵏⴰⵏ ⵉ ⵢⴰⵏ ⵡⴰⵙⵙ; ⴽⵔⴰ ⴷⴰⵜ ⵓⵇⵇⴰⵏ; ⵓⵔ ⵜⵜⵡⴰⴼⵙⵔ ⵜⴱⵔⵉⴷⵜ ⵏ ⵓⵙⵙⵉⵟⵏ.', fr: 'Visiteurs annoncés pour un jour ; parfois avant la fermeture ; méthode de comptage non publiée.', en: 'Visitors announced for one day, sometimes before closing; the counting method is not published.' }
	},
	{
		slug: 'visitors-two-days', unit: 'visitors', kind: 'period',
		names: { ar: 'زوار يومين معا', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵙⵉⵏ ⵡⵓⵙⵙⴰⵏ', fr: 'Visiteurs sur deux jours', en: 'Visitors over two days' },
		definitions: { ar: 'زوار يومين معا كما أُعلنوا؛ اليومان يختلفان (الأولان أو الذروة)، ولا يضاف العدد إلى أعداد الأيام.', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵏ ⵙⵉⵏ ⵡⵓⵙⵙⴰⵏ, ⵉⵎⵣⵡⵓⵔⴰ ⵏⵖ ⵡⵉⵏ ⵡⴰⴼⴰ; ⵓⵔ ⴰⵔ ⵜⵜⵎⵔⵏⵓⵏ ⵖⵔ ⵉⵎⵓⴹⴰⵏ ⵏ ⵡⵓⵙⵙⴰⵏ.', fr: 'Visiteurs annoncés pour deux jours, les premiers ou le pic selon le cas ; ne pas ajouter aux chiffres par jour.', en: 'Visitors announced for two days, the first two or the peak; not to be added to single-day figures.' }
	},
	{
		slug: 'visitors-cumulative', unit: 'visitors', kind: 'cumulative',
		names: { ar: 'الزوار (تراكمي أثناء الدورة)', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ (ⴰⵙⵎⵓⵏ ⴰⵔ ⵢⴰⵜ ⵜⵉⵣⵉ)', fr: 'Visiteurs (cumul en cours d’édition)', en: 'Visitors (running total)' },
		definitions: { ar: 'الزوار منذ الافتتاح إلى لحظة معينة كما أُعلنوا؛ لا يضاف إلى أعداد الأيام التي يشملها.', zgh: 'ⵉⵏⵔⵣⴰⴼⵏ ⵉⵜⵜⵡⴰⵏⵏⴰⵏ ⵣⴳ ⵓⵔⵥⵥⵓⵎ ⴰⵔ ⵢⴰⵜ ⵜⵉⵣⵉ; ⵓⵔ ⴰⵔ ⵜⵜⵎⵔⵏⵓⵏ ⵖⵔ ⵉⵎⵓⴹⴰⵏ ⵏ ⵡⵓⵙⵙⴰⵏ.', fr: 'Visiteurs annoncés depuis l’ouverture jusqu’à un moment donné ; ne pas ajouter aux jours qu’il comprend.', en: 'Visitors announced from opening to a given moment; not to be added to the days it already includes.' }
	},
	{
		slug: 'visitors-daily-average', unit: 'visitors per day', kind: 'rate',
		names: { ar: 'متوسط الزوار في اليوم', zgh: 'ⴰⵏⴰⵎⵎⴰⵙ ⵏ ⵉⵏⵔⵣⴰⴼⵏ ⴳ ⵡⴰⵙⵙ', fr: 'Moyenne de visiteurs par jour', en: 'Average visitors per day' },
		definitions: { ar: 'متوسط حسبته الصحافة بقسمة المجموع على عدد الأيام؛ ليس إحصاء يوميا.', zgh: 'ⴰⵏⴰⵎⵎⴰⵙ ⵉⵙⵙⵉⵟⵏ ⵓⵖⵎⵉⵙ: ⴰⵙⵎⵓⵏ ⴱⴹⴰⵏ ⵜ ⵅⴼ ⵡⵓⵙⵙⴰⵏ; ⵓⵔ ⴷ ⴰⵙⵙⵉⵟⵏ ⵏ ⴽⵓ ⴰⵙⵙ.', fr: 'Moyenne calculée par la presse en divisant le total par les jours ; ce n’est pas un comptage.', en: 'Average computed by the press, total divided by days; not a daily count.' },
		denominator: { status: 'known', definitions: { ar: 'خمسة أيام، كما قسمها المصدر', zgh: 'ⵙⵎⵎⵓⵙ ⵏ ⵡⵓⵙⵙⴰⵏ, ⵉⴱⴹⴰ ⵜⵏ ⵓⵙⴰⴳⵎ', fr: 'cinq jours, division faite par la source', en: 'five days, as the source divided it' } }
	},
	{
		slug: 'visitors-last-day-share', unit: 'percent', kind: 'rate',
		names: { ar: 'حصة اليوم الأخير من الزوار', zgh: 'ⴰⵎⵓⵔ ⵏ ⵡⴰⵙⵙ ⴰⵏⴳⴳⴰⵔⵓ', fr: 'Part du dernier jour', en: 'Last-day share of visitors' },
		definitions: { ar: 'حصة من جاؤوا في اليوم الأخير حسب المنظمين؛ «أكثر من النصف» لا نسبة محسوبة.', zgh: 'ⴰⵎⵓⵔ ⵏ ⵡⵉⵏⵏⴰ ⴷ ⵢⵓⵛⴽⴰⵏ ⴳ ⵡⴰⵙⵙ ⴰⵏⴳⴳⴰⵔⵓ; «ⵓⴳⴰⵔ ⵏ ⵓⵣⴳⵏ», ⵓⵔ ⴷ ⵜⵉⵎⵉⴹⵉ ⵉⵜⵜⵡⴰⵙⵙⵉⵟⵏⵏ.', fr: 'Part venue le dernier jour, selon les organisateurs ; « plus de la moitié », non un taux calculé.', en: 'Share who came on the last day, per the organisers; "more than half", not a computed rate.' },
		denominator: { status: 'known', definitions: { ar: 'الأساس: جميع زوار الدورة.', zgh: 'ⴰⵙⵉⵍⴰ: ⵉⵏⵔⵣⴰⴼⵏ ⴰⴽⴽⵯ ⵏ ⵜⵣⵔⵉⴳⵜ.', fr: 'Base : l’ensemble des visiteurs de l’édition.', en: 'Base: all visitors of the edition.' } }
	},
	{
		slug: 'visitors-women-share-of-adults', unit: 'percent', kind: 'rate',
		names: { ar: 'حصة النساء من الزوار الراشدين', zgh: 'ⴰⵎⵓⵔ ⵏ ⵜⵎⵖⴰⵔⵉⵏ ⴳ ⵉⵎⵇⵇⵔⴰⵏⵏ', fr: 'Part des femmes parmi les adultes', en: 'Women\'s share of adult visitors' },
		definitions: { ar: 'تقدير لحصة النساء من الزوار الراشدين وحدهم؛ لا يُجمع مع حصص التلاميذ والشباب وغيرهم.', zgh: 'ⴰⵎⵓⵔ ⵏ ⵜⵎⵖⴰⵔⵉⵏ ⴳ ⵉⵎⵇⵇⵔⴰⵏⵏ ⵖⴰⵙ; ⵓⵔ ⴰⵔ ⵉⵜⵜⵎⵔⵏⵓ ⵖⵔ ⵉⵎⵓⵔⵏ ⵢⴰⴹⵏ.', fr: 'Part estimée des femmes parmi les seuls adultes ; ne s’additionne pas aux parts des élèves, jeunes et autres.', en: 'Estimated share of women among adult visitors only; cannot be added to the pupil, young and other shares.' },
		denominator: { status: 'known', definitions: { ar: 'الأساس: الزوار الراشدون وحدهم، ولم يُنشر عددهم.', zgh: 'ⴰⵙⵉⵍⴰ: ⵉⵏⵔⵣⴰⴼⵏ ⵉⵎⵇⵇⵔⴰⵏⵏ ⵖⴰⵙ; ⵓⵔ ⵉⵜⵜⵡⴰⴼⵙⵔ ⵓⵎⴹⴰⵏ ⵏⵏⵙⵏ.', fr: 'Base : les seuls visiteurs adultes, dont le nombre n’a pas été publié.', en: 'Base: adult visitors only; their number was not published.' } }
	},
	{
		slug: 'visitors-pupils-share', unit: 'percent', kind: 'rate',
		names: { ar: 'حصة التلاميذ من الزوار', zgh: 'ⴰⵎⵓⵔ ⵏ ⵉⵏⵍⵎⴰⴷⵏ', fr: 'Part des élèves', en: 'Pupils\' share of visitors' },
		definitions: { ar: 'تقدير لحصة التلاميذ من الزوار؛ لم تُنشر طريقة التقدير.', zgh: 'ⴰⵎⵓⵔ ⵏ ⵉⵏⵍⵎⴰⴷⵏ ⴳ ⵉⵏⵔⵣⴰⴼⵏ, ⵙ ⵓⵙⵡⴰⵜⵜⵓ; ⵓⵔ ⵜⵜⵡⴰⴼⵙⵔ ⵜⴱⵔⵉⴷⵜ.', fr: 'Part estimée des élèves parmi les visiteurs ; méthode d’estimation non publiée.', en: 'Estimated share of pupils among visitors; the estimation method is not published.' },
		denominator: { status: 'known', definitions: { ar: 'الأساس: جميع زوار الدورة.', zgh: 'ⴰⵙⵉⵍⴰ: ⵉⵏⵔⵣⴰⴼⵏ ⴰⴽⴽⵯ ⵏ ⵜⵣⵔⵉⴳⵜ.', fr: 'Base : l’ensemble des visiteurs de l’édition.', en: 'Base: all visitors of the edition.' } }
	},
	{
		slug: 'visitors-young-share', unit: 'percent', kind: 'rate',
		names: { ar: 'حصة الشباب من الزوار', zgh: 'ⴰⵎⵓⵔ ⵏ ⵉⵄⵕⵕⵉⵎⵏ', fr: 'Part des jeunes', en: 'Young people\'s share of visitors' },
		definitions: { ar: 'تقدير لحصة الشباب من الزوار؛ لم تُنشر الأعمار المعتمدة ولا طريقة التقدير.', zgh: 'ⴰⵎⵓⵔ ⵏ ⵉⵄⵕⵕⵉⵎⵏ ⴳ ⵉⵏⵔⵣⴰⴼⵏ, ⵙ ⵓⵙⵡⴰⵜⵜⵓ; ⵓⵔ ⵜⵜⵡⴰⴼⵙⵔⵏ ⵉⵡⵜⴰⵢⵏ ⵓⵍⴰ ⵜⴰⴱⵔⵉⴷⵜ.', fr: 'Part estimée des jeunes parmi les visiteurs ; âges retenus et méthode non publiés.', en: 'Estimated share of young people among visitors; age limits and method not published.' },
		denominator: { status: 'known', definitions: { ar: 'الأساس: جميع زوار الدورة.', zgh: 'ⴰⵙⵉⵍⴰ: ⵉⵏⵔⵣⴰⴼⵏ ⴰⴽⴽⵯ ⵏ ⵜⵣⵔⵉⴳⵜ.', fr: 'Base : l’ensemble des visiteurs de l’édition.', en: 'Base: all visitors of the edition.' } }
	},
	{
		slug: 'visitors-other-share', unit: 'percent', kind: 'rate',
		names: { ar: 'حصة الفئات الأخرى من الزوار', zgh: 'ⴰⵎⵓⵔ ⵏ ⵜⵔⵓⴱⴱⴰ ⵢⴰⴹⵏ', fr: 'Part des autres publics', en: 'Other visitors\' share' },
		definitions: { ar: 'تقدير لحصة غير التلاميذ والشباب من الزوار؛ لم تُنشر طريقة التقدير ولا مكونات الفئة.', zgh: 'ⴰⵎⵓⵔ ⵏ ⵡⵉⵏⵏⴰ ⵓⵔ ⵉⴳⵉⵏ ⵉⵏⵍⵎⴰⴷⵏ ⵓⵍⴰ ⵉⵄⵕⵕⵉⵎⵏ; ⵓⵔ ⵜⵜⵡⴰⴼⵙⵔ ⵜⴱⵔⵉⴷⵜ.', fr: 'Part estimée des visiteurs autres qu’élèves et jeunes ; méthode et composition non publiées.', en: 'Estimated share of visitors other than pupils and young people; method and make-up not published.' },
		denominator: { status: 'known', definitions: { ar: 'الأساس: جميع زوار الدورة.', zgh: 'ⴰⵙⵉⵍⴰ: ⵉⵏⵔⵣⴰⴼⵏ ⴰⴽⴽⵯ ⵏ ⵜⵣⵔⵉⴳⵜ.', fr: 'Base : l’ensemble des visiteurs de l’édition.', en: 'Base: all visitors of the edition.' } }
	},
	{
		slug: 'pavilions', unit: 'pavilions', kind: 'snapshot',
		names: { ar: 'الأروقة', zgh: 'ⵉⵔⵡⴰⵇⵏ', fr: 'Pavillons', en: 'Pavilions' },
		definitions: { ar: 'أروقة الدورة كما أُعلنت؛ تختلف طريقة العدّ بين الدورات وقد لا تشمل المتحف والفضاءات الأخرى.', zgh: 'ⵉⵔⵡⴰⵇⵏ ⵉⵜⵜⵡⴰⵏⵏⴰⵏ; ⴰⵙⵙⵉⵟⵏ ⵉⵎⵣⴰⵔⴰⵢ ⴳⵔ ⵜⵣⵔⵉⴳⵉⵏ ⴷ ⵉⵖⵢ ⴰⴷ ⴳⵉⵙ ⵓⵔ ⵉⵍⵉ ⵓⵙⵍⴳⵎⵓⵏ.', fr: 'Pavillons annoncés ; le décompte varie selon l’édition et peut exclure musée et autres espaces.', en: 'Pavilions as announced; the way of counting varies and may leave out the museum and other spaces.' }
	},
	{
		slug: 'demonstrations', unit: 'demonstrations', kind: 'period',
		names: { ar: 'العروض والتمارين', zgh: 'ⵉⵙⴽⴰⵏⵏ ⴷ ⵉⵍⵓⵖⵎⴰ', fr: 'Démonstrations et exercices', en: 'Demonstrations and exercises' },
		definitions: { ar: 'العروض أو التمارين المعلن عنها؛ أحيانا مبرمجة لا منجزة، وقد يعني العدد الأنواع أو المرات.', zgh: 'ⵉⵙⴽⴰⵏⵏ ⵏⵖ ⵉⵍⵓⵖⵎⴰ ⵉⵜⵜⵡⴰⵏⵏⴰⵏ; ⴽⵔⴰ ⵉⵜⵜⵡⴰⵙⵓⵖⵍ ⵖⴰⵙ; ⵉⵖⵢ ⵡⵓⵟⵟⵓⵏ ⴰⴷ ⵉⴳ ⵡⵉⵏ ⵡⴰⵏⴰⵡⵏ.', fr: 'Démonstrations ou exercices annoncés ; parfois prévus, et le nombre peut viser les types ou les séances.', en: 'Demonstrations or exercises as announced; some only planned, and the number may mean types or showings.' }
	},
	{
		slug: 'seminars', unit: 'conferences', kind: 'period',
		names: { ar: 'الندوات', zgh: 'ⵉⵙⴰⵔⴰⴳⵏ', fr: 'Conférences', en: 'Seminars' },
		definitions: { ar: 'الندوات واللقاءات العلمية المعلن عنها؛ بعضها مبرمج لا مؤكد الإنجاز.', zgh: 'ⵉⵙⴰⵔⴰⴳⵏ ⴷ ⵉⵏⵎⵓⵇⵇⴰⵔⵏ ⵉⵎⴰⵙⵙⴰⵏⵏ ⵉⵜⵜⵡⴰⵏⵏⴰⵏ; ⴽⵔⴰ ⵉⵜⵜⵡⴰⵙⵓⵖⵍ ⵖⴰⵙ.', fr: 'Conférences et rencontres scientifiques annoncées ; certaines prévues, sans confirmation de leur tenue.', en: 'Conferences and scientific meetings as announced; some planned, not confirmed as held.' }
	},
	{
		slug: 'animation-spaces', unit: 'spaces', kind: 'snapshot',
		names: { ar: 'فضاءات التنشيط', zgh: 'ⵉⴷⵖⴰⵔⵏ ⵏ ⵓⵙⵏⵓⵛⴳ', fr: 'Espaces d’animation', en: 'Animation spaces' },
		definitions: { ar: 'فضاءات التنشيط والترفيه والتحسيس المبرمجة؛ لا تدخل في عدد الأروقة.', zgh: 'ⵉⴷⵖⴰⵔⵏ ⵏ ⵓⵙⵏⵓⵛⴳ, ⵓⵔⴰⵔ ⴷ ⵓⵙⴼⴰⵇ; ⵓⵔ ⵍⵍⵉⵏ ⴳ ⵓⵎⴹⴰⵏ ⵏ ⵉⵔⵡⴰⵇⵏ.', fr: 'Espaces prévus pour l’animation, les loisirs et la sensibilisation ; non compris dans les pavillons.', en: 'Spaces planned for entertainment, leisure and awareness; not counted among the pavilions.' }
	},
	{
		slug: 'hours-per-day', unit: 'hours', kind: 'snapshot',
		names: { ar: 'ساعات النشاط في اليوم', zgh: 'ⵜⵉⵙⵔⴰⴳⵉⵏ ⴳ ⵡⴰⵙⵙ', fr: 'Heures d’activité par jour', en: 'Hours per day' },
		definitions: { ar: 'ساعات النشاط اليومي حسب مسؤول؛ قد تختلف عن ساعات فتح المداخل للعموم.', zgh: 'ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵡⵓⵎⵓⵙⵙⵓ ⴳ ⵡⴰⵙⵙ; ⵖⵢⵏⵜ ⴰⴷ ⵎⵣⴰⵔⴰⵢⵏⵜ ⴷ ⵜⵉⵏ ⵓⵔⵥⵥⵓⵎ ⵉ ⵎⴷⴷⵏ.', fr: 'Heures d’activité par jour selon un responsable ; peuvent différer des horaires d’ouverture au public.', en: 'Hours of activity a day per an official; may differ from public opening hours.' }
	},
	{
		slug: 'blood-bags', unit: 'bags', kind: 'period',
		names: { ar: 'أكياس الدم', zgh: 'ⵜⵉⵡⵍⴽⵉⵡⵉⵏ ⵏ ⵉⴷⴰⵎⵎⵏ', fr: 'Poches de sang', en: 'Blood bags' },
		definitions: { ar: 'أكياس الدم المجموعة خلال الدورة؛ الكيس ليس متبرعا، فلا تُقارن بأعداد المتبرعين.', zgh: 'ⵜⵉⵡⵍⴽⵉⵡⵉⵏ ⵉⵜⵜⵡⴰⵙⵎⵓⵏⵏ ⴳ ⵜⵣⵔⵉⴳⵜ; ⵜⴰⵡⵍⴽⵉⵜ ⵓⵔ ⴷ ⵡⴰ ⵢⴼⴽⴰⵏ ⵉⴷⴰⵎⵎⵏ.', fr: 'Poches de sang collectées pendant l’édition ; une poche n’est pas un donneur, ne pas comparer aux donneurs.', en: 'Blood bags collected during the edition; bags are not donors, so do not compare the two.' }
	},
	{
		slug: 'blood-bags-per-day', unit: 'bags per day', kind: 'rate',
		names: { ar: 'أكياس الدم في اليوم', zgh: 'ⵜⵉⵡⵍⴽⵉⵡⵉⵏ ⵏ ⵉⴷⴰⵎⵎⵏ ⴳ ⵡⴰⵙⵙ', fr: 'Poches de sang par jour', en: 'Blood bags per day' },
		definitions: { ar: 'أكياس الدم المجموعة في اليوم حسب المركز الجهوي؛ الكيس ليس متبرعا.', zgh: 'ⵜⵉⵡⵍⴽⵉⵡⵉⵏ ⴳ ⵡⴰⵙⵙ ⵙⴳ ⵡⴰⵎⵎⴰⵙ ⴰⵏⴰⵎⵏⴰⴹ; ⵜⴰⵡⵍⴽⵉⵜ ⵓⵔ ⴷ ⵡⴰ ⵢⴼⴽⴰⵏ ⵉⴷⴰⵎⵎⵏ.', fr: 'Poches de sang collectées par jour, selon le centre régional ; une poche n’est pas un donneur.', en: 'Blood bags collected a day, per the regional centre; bags are not donors.' },
		denominator: { status: 'known', definitions: { ar: 'خمسة أيام، كما قسمها المصدر', zgh: 'ⵙⵎⵎⵓⵙ ⵏ ⵡⵓⵙⵙⴰⵏ, ⵉⴱⴹⴰ ⵜⵏ ⵓⵙⴰⴳⵎ', fr: 'cinq jours, division faite par la source', en: 'five days, as the source divided it' } }
	},
	{
		slug: 'views', unit: 'views', kind: 'period',
		names: { ar: 'المشاهدات', zgh: 'ⵜⵉⵥⵔⵉⵡⵉⵏ', fr: 'Vues en ligne', en: 'Views' },
		definitions: { ar: 'مشاهدات التطبيق أو الحسابات الرسمية أو هما معا؛ المشاهدات ليست أشخاصا والنطاق يختلف بين الدورات.', zgh: 'ⵜⵉⵥⵔⵉⵡⵉⵏ ⴳ ⵜⵙⵏⵙⵉ ⵏⵖ ⵉⵎⵉⴹⴰⵏⵏ ⵓⵏⵚⵉⴱⵏ; ⵜⵉⵥⵔⵉ ⵓⵔ ⴷ ⴰⴼⴳⴰⵏ; ⵎⴰ ⵓⵎⵥⵏⵜ ⵉⵎⵣⴰⵔⴰⵢ.', fr: 'Vues sur l’application, les comptes officiels ou les deux ; des vues, non des personnes ; le périmètre varie.', en: 'Views on the app, the official accounts or both; views are not viewers, and the scope varies.' }
	},
	{
		slug: 'police-staff', unit: 'officers', kind: 'period',
		names: { ar: 'موظفو الشرطة المعبؤون', zgh: 'ⵉⵎⵙⵡⵡⵓⵔⵉⵏ ⵏ ⴱⵓⵍⵉⵙ', fr: 'Policiers mobilisés', en: 'Police staff' },
		definitions: { ar: 'موظفو الشرطة المكلفون بالعروض والأروقة والتأمين معا؛ لم يُنشر توزيعهم.', zgh: 'ⵉⵎⵙⵡⵡⵓⵔⵉⵏ ⵏ ⴱⵓⵍⵉⵙ ⵉ ⵉⵙⴽⴰⵏⵏ, ⵉⵔⵡⴰⵇⵏ ⴷ ⵜⵏⴼⵔⵓⵜ; ⵓⵔ ⵉⵜⵜⵡⴰⴼⵙⵔ ⴱⵟⵟⵓ ⵏⵏⵙⵏ.', fr: 'Policiers affectés aux démonstrations, aux pavillons et à la sécurité ; répartition non publiée.', en: 'Officers assigned to shows, pavilions and security together; the split is not published.' }
	},
	{
		slug: 'vehicles', unit: 'vehicles', kind: 'period',
		names: { ar: 'المركبات', zgh: 'ⵜⵉⵟⵓⵎⵓⴱⵉⵍⵉⵏ', fr: 'Véhicules', en: 'Vehicles' },
		definitions: { ar: 'المركبات المعبأة للدورة، ومنها المدرعة؛ لا يُعرف كم منها كان معروضا للزوار.', zgh: 'ⵜⵉⵟⵓⵎⵓⴱⵉⵍⵉⵏ ⵉⵜⵜⵡⴰⵙⵎⵔⵙⵏ; ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⵏ ⵎⵏⵛⴽ ⴳⵉⵙⵏⵜ ⵉⵜⵜⵡⴰⵙⵎⴰⵍⵏ ⵉ ⵎⴷⴷⵏ.', fr: 'Véhicules mobilisés, blindés compris ; on ne sait pas combien étaient exposés au public.', en: 'Vehicles mobilised, armoured ones included; how many were on show to the public is not stated.' }
	},
	{
		slug: 'blood-donors', unit: 'donors', kind: 'period',
		names: { ar: 'المتبرعون بالدم', zgh: 'ⵡⵉⵏⵏⴰ ⵢⴼⴽⴰⵏ ⵉⴷⴰⵎⵎⵏ', fr: 'Donneurs de sang', en: 'Blood donors' },
		definitions: { ar: 'المتبرعون بالدم المعلن عنهم، وقد يشملون موظفي الشرطة؛ لا يُقارنون بأكياس الدم.', zgh: 'ⵡⵉⵏⵏⴰ ⵢⴼⴽⴰⵏ ⵉⴷⴰⵎⵎⵏ, ⵉⵖⵢ ⴰⴷ ⴳⵉⵙⵏ ⵉⵍⵉⵏ ⵉⵎⵙⵡⵡⵓⵔⵉⵏ ⵏ ⴱⵓⵍⵉⵙ; ⵓⵔ ⴷ ⵜⵉⵡⵍⴽⵉⵡⵉⵏ.', fr: 'Donneurs annoncés, policiers parfois compris ; ne pas comparer aux poches de sang.', en: 'Donors as announced, sometimes police staff included; not comparable with blood bags.' }
	},
	{
		slug: 'media-outlets', unit: 'outlets', kind: 'period',
		names: { ar: 'المنابر الإعلامية', zgh: 'ⵉⵎⴰⵙⵙⵏ ⵏ ⵓⵏⵖⵎⵉⵙ', fr: 'Médias présents', en: 'Media outlets' },
		definitions: { ar: 'المنابر التي غطّت الدورة؛ منابر لا صحفيون، وعدد 2023 يخص اليومين الأولين فقط.', zgh: 'ⵉⵎⴰⵙⵙⵏ ⵉⵍⴽⵎⵏ ⵜⴰⵣⵔⵉⴳⵜ; ⵓⵔ ⴷ ⵉⵎⵙⴰⵖⵎⵙⵏ; ⵓⵟⵟⵓⵏ ⵏ 2023 ⵉⴳⴰ ⵡⵉⵏ ⵙⵉⵏ ⵡⵓⵙⵙⴰⵏ ⵖⴰⵙ.', fr: 'Médias ayant couvert l’édition ; des médias, non des journalistes ; 2023 ne porte que sur deux jours.', en: 'Outlets covering the edition; outlets are not journalists, and 2023 covers two days only.' }
	},
	{
		slug: 'press-statements', unit: 'statements', kind: 'period',
		names: { ar: 'التصريحات الصحفية', zgh: 'ⵜⵉⵏⵏⴰⵢⵉⵏ ⵉ ⵓⵖⵎⵉⵙ', fr: 'Déclarations à la presse', en: 'Press statements' },
		definitions: { ar: 'التصريحات المدلى بها للصحافة في اليومين الأولين فقط؛ لا تمثل الدورة كلها.', zgh: 'ⵜⵉⵏⵏⴰⵢⵉⵏ ⵉ ⵓⵖⵎⵉⵙ ⴳ ⵙⵉⵏ ⵡⵓⵙⵙⴰⵏ ⵉⵎⵣⵡⵓⵔⴰ ⵖⴰⵙ; ⵓⵔ ⴷ ⴳ ⵜⵣⵔⵉⴳⵜ ⴰⴽⴽⵯ.', fr: 'Déclarations faites à la presse les deux premiers jours seulement ; pas toute l’édition.', en: 'Statements given to the press in the first two days only; not the whole edition.' }
	},
	{
		slug: 'ceremony-guests', unit: 'guests', kind: 'snapshot',
		names: { ar: 'ضيوف الحفل', zgh: 'ⵉⵏⴱⴳⵉⵡⵏ ⵏ ⵜⵎⵖⵔⴰ', fr: 'Invités à la cérémonie', en: 'Ceremony guests' },
		definitions: { ar: 'ضيوف حفل الافتتاح أو الذكرى حسب الصحافة؛ لا يُعرف هل يُحسبون ضمن الزوار.', zgh: 'ⵉⵏⴱⴳⵉⵡⵏ ⵏ ⵜⵎⵖⵔⴰ; ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⵏ ⵉⵙ ⵜⵜⵓⵃⵙⴰⴱⵏ ⴷ ⵉⵏⵔⵣⴰⴼⵏ.', fr: 'Invités à la cérémonie d’ouverture ou anniversaire ; on ignore s’ils sont comptés parmi les visiteurs.', en: 'Guests at the opening or anniversary ceremony; whether they are counted as visitors is not known.' }
	},
	{
		slug: 'surface-total', unit: 'hectares', kind: 'snapshot',
		names: { ar: 'المساحة الإجمالية', zgh: 'ⵜⴰⵊⵓⵎⵎⴰ ⵜⴰⵎⵓⴽⵔⵉⵙⵜ', fr: 'Superficie totale', en: 'Total surface' },
		definitions: { ar: 'مساحة الموقع أو مساحة العرض حسب المصدر؛ الأساس والوحدة يختلفان بين الدورات.', zgh: 'ⵜⴰⵊⵓⵎⵎⴰ ⵏ ⵓⴷⵖⴰⵔ ⵏⵖ ⵏ ⵓⵙⵎⴰⵍ; ⵜⴰⵢⵓⵏⵜ ⴷ ⵓⵙⵉⵍⴰ ⵎⵣⴰⵔⴰⵢⵏ ⴳⵔ ⵜⵣⵔⵉⴳⵉⵏ.', fr: 'Superficie du site ou de l’exposition selon la source ; la base et l’unité varient d’une édition à l’autre.', en: 'Surface of the site or of the exhibition; the basis and the unit vary between editions.' }
	},
	{
		slug: 'schools', unit: 'schools', kind: 'period',
		names: { ar: 'المؤسسات التعليمية الممثَّلة', zgh: 'ⵜⵉⵏⵎⵍ ⵉⵃⴹⵔⵏ', fr: 'Établissements scolaires représentés', en: 'Schools represented' },
		definitions: { ar: 'المؤسسات الممثَّلة بتلاميذها حسب المنظم؛ ليست عدد التلاميذ، وأصناف المؤسسات تختلف بين الدورات.', zgh: 'ⵜⵉⵏⵎⵍ ⵉⴽⵜⵜⵉⵏ ⵙ ⵉⵏⵍⵎⴰⴷⵏ; ⵓⵔ ⴷ ⵓⵟⵟⵓⵏ ⵏ ⵉⵏⵍⵎⴰⴷⵏ; ⴰⵏⴰⵡⵏ ⵏⵏⵙⵏⵜ ⵎⵣⴰⵔⴰⵢⵏ.', fr: 'Établissements représentés par leurs élèves ; non le nombre d’élèves ; les catégories varient selon l’édition.', en: 'Schools represented by pupils; not a number of pupils, and the categories vary by edition.' }
	},
	{
		slug: 'associations', unit: 'associations', kind: 'period',
		names: { ar: 'الجمعيات الممثَّلة', zgh: 'ⵜⵉⵎⵙⵎⵓⵏⵉⵏ ⵉⵃⴹⵔⵏ', fr: 'Associations représentées', en: 'Associations represented' },
		definitions: { ar: 'جمعيات وهيئات المجتمع المدني الممثَّلة حسب المنظم؛ ليست عدد أعضائها الحاضرين.', zgh: 'ⵜⵉⵎⵙⵎⵓⵏⵉⵏ ⵉⵃⴹⵔⵏ ⵙⴳ ⵓⵎⵙⵙⵓⴷⵙ; ⵓⵔ ⴷ ⵓⵟⵟⵓⵏ ⵏ ⵉⵎⴷⴰⵏⵏ ⵏⵏⵙⵏⵜ.', fr: 'Associations et organismes représentés, selon l’organisateur ; ce n’est pas le nombre de membres présents.', en: 'Civil-society bodies represented, as announced by the organiser; not the number of members present.' }
	},
	{
		slug: 'media-activities', unit: 'activities', kind: 'period',
		names: { ar: 'الأنشطة الإعلامية', zgh: 'ⵉⵎⵓⵙⵙⵓⵜⵏ ⵏ ⵓⵏⵖⵎⵉⵙ', fr: 'Activités médiatiques', en: 'Media activities' },
		definitions: { ar: 'الروبورتاجات والأنشطة الإعلامية التي واكبها المنظم؛ ليست عدد المقالات المنشورة.', zgh: 'ⵉⵎⵓⵙⵙⵓⵜⵏ ⵏ ⵓⵏⵖⵎⵉⵙ ⵉⵡⵙ ⵓⵎⵙⵙⵓⴷⵙ; ⵓⵔ ⴷ ⵓⵟⵟⵓⵏ ⵏ ⵉⵎⴳⵔⴰⴷⵏ.', fr: 'Reportages et activités accompagnés par l’organisateur ; ce n’est pas le nombre d’articles parus.', en: 'Reports and activities supported by the organiser; not the number of articles published.' }
	},
	{
		slug: 'surface-covered', unit: 'square metres', kind: 'snapshot',
		names: { ar: 'المساحة المغطاة', zgh: 'ⵜⴰⵊⵓⵎⵎⴰ ⵉⴷⵍⵏ', fr: 'Superficie couverte', en: 'Covered surface' },
		definitions: { ar: 'الجزء المغطى من مساحة العرض؛ يُنشر بالمتر المربع أو بالهكتار حسب الدورة.', zgh: 'ⵜⴰⴼⵓⵍⵜ ⵉⴷⵍⵏ ⵙⴳ ⵜⵊⵓⵎⵎⴰ ⵏ ⵓⵙⵎⴰⵍ; ⵙ ⵉⵎⵉⵜⵔⵏ ⵉⵎⴽⴽⵓⵥⵏ ⵏⵖ ⵙ ⵉⵀⵉⴽⵜⴰⵔⵏ.', fr: 'Partie couverte de l’exposition ; publiée en mètres carrés ou en hectares selon l’édition.', en: 'Covered part of the exhibition; published in square metres or hectares depending on the edition.' }
	},
	{
		slug: 'surface-children', unit: 'square metres', kind: 'snapshot',
		names: { ar: 'مساحة فضاء الأطفال', zgh: 'ⵜⴰⵊⵓⵎⵎⴰ ⵏ ⵓⴷⵖⴰⵔ ⵏ ⵉⵛⵉⵔⵔⴰⵏ', fr: 'Superficie de l’espace enfants', en: 'Children\'s area' },
		definitions: { ar: 'مساحة رواق الأطفال أو فضائهم؛ جزء من مساحة الدورة لا يضاف إليها.', zgh: 'ⵜⴰⵊⵓⵎⵎⴰ ⵏ ⵓⵔⵡⴰⵇ ⵏⵖ ⵓⴷⵖⴰⵔ ⵏ ⵉⵛⵉⵔⵔⴰⵏ; ⵓⵔ ⴰⵔ ⵜⵜⵎⵔⵏⵓ ⵖⵔ ⵓⵙⵎⵓⵏ.', fr: 'Superficie du pavillon ou espace enfants ; comprise dans le site, à ne pas ajouter au total.', en: 'Surface of the children\'s pavilion or space; part of the site, not to be added to the total.' }
	},
	{
		slug: 'women-minors-units', unit: 'units', kind: 'snapshot',
		names: { ar: 'وحدات استقبال النساء والقاصرين', zgh: 'ⵜⵉⴼⵔⴽⵉⵡⵉⵏ ⵏ ⵜⵎⵖⴰⵔⵉⵏ ⴷ ⵉⵎⵥⵥⵢⴰⵏⵏ', fr: 'Unités d’accueil des femmes et des mineurs', en: 'Units for women and minors' },
		definitions: { ar: 'وحدات الاستقبال والاستماع التابعة للشرطة القضائية حسب مسؤول؛ هو ما لدى الشرطة لا ما أُقيم في الدورة.', zgh: 'ⵜⵉⴼⵔⴽⵉⵡⵉⵏ ⵏ ⵓⵙⵏⵓⴱⴳ ⴷ ⵓⵙⴼⵍⴷ ⵏ ⴱⵓⵍⵉⵙ ⴰⵣⵔⴼⴰⵏ; ⴳⴰⵏ ⵡⵉⵏ ⴱⵓⵍⵉⵙ, ⵓⵔ ⴷ ⵡⵉⵏ ⵜⵣⵔⵉⴳⵜ.', fr: 'Unités d’accueil et d’écoute de la police judiciaire ; structures de la police, non de l’édition.', en: 'Reception and listening units of the judicial police; the police\'s own structures, not set up for the event.' }
	},
	{
		slug: 'listening-offices', unit: 'offices', kind: 'snapshot',
		names: { ar: 'مكاتب الاستماع', zgh: 'ⵉⵙⵉⵔⴰⵏ ⵏ ⵓⵙⴼⵍⴷ', fr: 'Bureaux d’écoute', en: 'Listening offices' },
		definitions: { ar: 'مكاتب الاستماع في مقرات الشرطة حسب مسؤول؛ هو ما لدى الشرطة لا ما أُقيم في الدورة.', zgh: 'ⵉⵙⵉⵔⴰⵏ ⵏ ⵓⵙⴼⵍⴷ ⴳ ⵜⵎⵏⴰⴹⵉⵏ ⵏ ⴱⵓⵍⵉⵙ; ⴳⴰⵏ ⵡⵉⵏ ⴱⵓⵍⵉⵙ, ⵓⵔ ⴷ ⵡⵉⵏ ⵜⵣⵔⵉⴳⵜ.', fr: 'Bureaux d’écoute dans les commissariats, selon une source officielle ; structures de la police, non de l’édition.', en: 'Listening offices in police stations, per an official; the police\'s own structures, not set up for the event.' }
	},
	{
		slug: 'seminar-hall-capacity', unit: 'seats', kind: 'snapshot',
		names: { ar: 'سعة قاعة الندوات', zgh: 'ⵜⵉⵖⵣⵉ ⵏ ⵜⵣⵇⵇⴰ ⵏ ⵉⵙⴰⵔⴰⴳⵏ', fr: 'Capacité de la salle de conférences', en: 'Seminar hall capacity' },
		definitions: { ar: 'مقاعد قاعة الندوات؛ سعة لا عدد حضور.', zgh: 'ⵉⴷⵖⴰⵔⵏ ⵏ ⵜⵇⵉⵎⵉⵜ ⴳ ⵜⵣⵇⵇⴰ ⵏ ⵉⵙⴰⵔⴰⴳⵏ; ⵓⵔ ⴷ ⵓⵟⵟⵓⵏ ⵏ ⵡⵉⵏⵏⴰ ⵉⵃⴹⵔⵏ.', fr: 'Places de la salle de conférences ; une capacité, non une fréquentation.', en: 'Seats in the seminar hall; a capacity, not an attendance.' }
	},
	{
		slug: 'drone-show', unit: 'drones', kind: 'snapshot',
		names: { ar: 'عرض الطائرات المسيّرة', zgh: 'ⴰⵙⴽⴰⵏ ⵏ ⵉⴷⵕⵓⵏⵏ', fr: 'Spectacle de drones', en: 'Drone show' },
		definitions: { ar: 'الطائرات المسيّرة المشاركة في العرض؛ العدد من عنوان مقال لا من بلاغ صحفي.', zgh: 'ⵉⴷⵕⵓⵏⵏ ⵏ ⵓⵙⴽⴰⵏ; ⵓⵟⵟⵓⵏ ⵙⴳ ⵓⵣⵡⵍ ⵏ ⵓⵎⴳⵔⴰⴷ, ⵓⵔ ⴷ ⵙⴳ ⵓⵍⵖⵓ.', fr: 'Drones du spectacle ; nombre tiré du titre d’un article, non d’un communiqué.', en: 'Drones in the show; the number comes from an article\'s headline, not from a communiqué.' }
	},
	{
		slug: 'diplomats', unit: 'diplomats', kind: 'period',
		names: { ar: 'الدبلوماسيون الزائرون', zgh: 'ⵉⴷⵉⴱⵍⵓⵎⴰⵙⵉⵢⵏ ⵢⵔⵣⴼⵏ', fr: 'Diplomates en visite', en: 'Visiting diplomats' },
		definitions: { ar: 'الدبلوماسيون المستقبَلون في زيارة منظمة حسب البلاغ الصحفي؛ زيارة واحدة لا مجموع الدورة.', zgh: 'ⵉⴷⵉⴱⵍⵓⵎⴰⵙⵉⵢⵏ ⴳ ⵢⴰⵜ ⵜⵔⵣⵣⵉⴼⵜ ⵙⴳ ⵓⵍⵖⵓ; ⵓⵔ ⴷ ⴰⵙⵎⵓⵏ ⵏ ⵜⵣⵔⵉⴳⵜ.', fr: 'Diplomates reçus lors d’une visite organisée, selon le communiqué ; une visite, non le total de l’édition.', en: 'Diplomats received on one organised visit, per the communiqué; not a total for the edition.' }
	}
];
