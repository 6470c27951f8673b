import type { Conflict } from '#lib/statistics/conflict.ts';

export const conflicts: Conflict[] = [
	{
		id: 'C01',
		title: { ar: 'مجموع فاس: ما يناهز 1 150 000 أو 1 118 600', zgh: 'ⵓⵟⵟⵓⵏ ⴰⵎⴰⵜⴰⵢ ⵏ ⴼⴰⵙ: ⵎⴰ ⵢⵓⴷⵙⵏ 1 150 000 ⵏⵖ 1 118 600', fr: 'Total de Fès : près de 1 150 000 ou 1 118 600', en: 'Fes total: nearly 1,150,000 or 1,118,600' },
		reason: { ar: 'يعلن البلاغ الصحفي عن ما يناهز 1 150 000 زائر، وذكرت صحف في ماي 2025 رقم 1 118 600 عند المقارنة. نعتمد البلاغ لأنه المصدر الرسمي، ونورد الرقم الآخر باعتباره رقما صحفيا لاحقا.', zgh: 'ⴰⵍⵖⵓ ⵓⵏⵚⵉⴱ ⵉⵏⵏⴰ ⵎⴰ ⵢⵓⴷⵙⵏ 1 150 000 ⵏ ⵉⵎⵔⵣⴰ; ⴳ ⵎⴰⵢⵢⵓ 2025 ⴰⵔⴰⵏ ⵉⵖⵎⵉⵙⵏ 1 118 600. ⵏⵙⵎⵏⵢⴼ ⴰⵍⵖⵓ ⵓⵏⵚⵉⴱ, ⵏⴼⴽⴰ ⵓⵟⵟⵓⵏ ⵢⴰⴹⵏ ⴰⵎ ⵓⵟⵟⵓⵏ ⵏ ⵉⵖⵎⵉⵙⵏ ⴷ ⵉⴷⴷⴰⵏ ⴷⴼⴼⵉⵔⵙ.', fr: 'Le communiqué annonce près de 1 150 000 visiteurs ; en mai 2025, des comparaisons de presse écrivent 1 118 600. Le communiqué, source officielle, est retenu ; l’autre chiffre est signalé comme un chiffre de presse ultérieur.', en: 'The communiqué says nearly 1,150,000 visitors; press comparisons in May 2025 print 1,118,600. The communiqué is preferred as the official source, and the other is listed as a later press figure.' }
	},
	{
		id: 'C02',
		title: { ar: 'اليوم الأول بفاس: 142 500 أو 145 000', zgh: 'ⴼⴰⵙ, ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ: 142 500 ⵏⵖ 145 000', fr: 'Fès, premier jour : 142 500 ou 145 000', en: 'Fes, first day: 142,500 or 145,000' },
		reason: { ar: 'كتب موقع أزيد من 142 500، ونقل موقع Le360 عن الأمن الوطني ما يناهز 145 000، وكتبت صحيفتان أزيد من 145 000. نعتمد صيغة الأمن الوطني لأنها منسوبة إلى الجهة المنظمة.', zgh: 'ⵢⴰⵏ ⵓⵙⵉⵜ ⵢⵓⵔⴰ ⵓⴳⴰⵔ ⵏ 142 500, Le360 ⵢⵓⵔⴰ ⵙ ⵢⵉⵙⵎ ⵏ DGSN ⵎⴰ ⵢⵓⴷⵙⵏ 145 000, ⵙⵉⵏ ⵉⵖⵎⵉⵙⵏ ⵓⵔⴰⵏ ⵓⴳⴰⵔ ⵏ 145 000. ⵏⵙⵎⵏⵢⴼ ⴰⵡⴰⵍ ⵏ DGSN ⴰⵛⴽⵓ ⵏⵜⵜⴰⵜ ⴰⵢⴷ ⵉⵙⵙⵓⴷⵙⵏ.', fr: 'Un site écrit plus de 142 500, Le360 cite la DGSN avec près de 145 000, deux journaux écrivent plus de 145 000. La formule de la DGSN est retenue, car elle est attribuée à l’organisateur.', en: 'One site says more than 142,500, Le360 quotes the DGSN with nearly 145,000, and two papers say more than 145,000. The DGSN wording is preferred because it is attributed to the organiser.' }
	},
	{
		id: 'C03',
		title: { ar: 'خميس فاس: ما يناهز 200 000 أو أزيد منها', zgh: 'ⴼⴰⵙ, ⴰⴽⵡⴰⵙ: ⵎⴰ ⵢⵓⴷⵙⵏ 200 000 ⵏⵖ ⵓⴳⴰⵔ', fr: 'Fès, jeudi : près de 200 000 ou plus de 200 000', en: 'Fes, Thursday: nearly 200,000 or more than 200,000' },
		reason: { ar: 'نُسب إلى اللجنة المنظمة ما يناهز 200 000، وكتب موقع آخر أزيد من 200 000. نعتمد صيغة اللجنة المنظمة كما هي، لأن كل وصف معروض يعود إلى مصدر واحد بلفظه.', zgh: 'ⵜⴰⵙⵇⵇⴰⵎⵜ ⵏ ⵓⵙⵓⴷⵙ ⵜⵏⵏⴰ ⵎⴰ ⵢⵓⴷⵙⵏ 200 000; ⵢⴰⵏ ⵓⵙⵉⵜ ⵢⴰⴹⵏ ⵢⵓⵔⴰ ⵓⴳⴰⵔ ⵏ 200 000. ⵏⵙⵎⵏⵢⴼ ⴰⵡⴰⵍ ⵏ ⵜⵙⵇⵇⴰⵎⵜ, ⴰⵛⴽⵓ ⴽⵓ ⴰⵡⴰⵍ ⵏⵙⵏⵄⵜ ⵉⴳⴰ ⵡⵉⵏ ⵢⴰⵏ ⵓⵖⴱⴰⵍⵓ ⴽⴰ.', fr: 'Le comité d’organisation est cité avec près de 200 000 ; un autre site a écrit plus de 200 000. La formule du comité est retenue telle quelle : un qualificatif affiché est toujours celui d’une seule source.', en: 'The organising committee is quoted with nearly 200,000; another site printed more than 200,000. The committee’s wording is preferred as it stands: a displayed qualifier is always one source’s own.' }
	},
	{
		id: 'C04',
		title: { ar: 'فاس، الجمعة والسبت: أزيد من 630 000', zgh: 'ⴼⴰⵙ, ⴰⵙⵉⵎⵡⴰⵙ ⴷ ⴰⵙⵉⴹⵢⴰⵙ: ⵓⴳⴰⵔ ⵏ 630 000', fr: 'Fès, vendredi et samedi : plus de 630 000', en: 'Fes, Friday and Saturday: more than 630,000' },
		reason: { ar: 'يعلن البلاغ الصحفي عن أزيد من 630 000، وكتب موقع الرقم نفسه دون «أزيد من». نعتمد صيغة البلاغ، وهو مجموع يومين لا حصيلة يوم واحد.', zgh: 'ⴰⵍⵖⵓ ⵓⵏⵚⵉⴱ ⵉⵏⵏⴰ ⵓⴳⴰⵔ ⵏ 630 000; ⵢⴰⵏ ⵓⵙⵉⵜ ⵢⵓⵔⴰ ⵓⵟⵟⵓⵏ ⴰⵏⵏ ⴱⵍⴰ «ⵓⴳⴰⵔ ⵏ». ⵏⵙⵎⵏⵢⴼ ⴰⵡⴰⵍ ⵏ ⵓⵍⵖⵓ; ⵉⴳⴰ ⵓⵟⵟⵓⵏ ⵏ ⵙⵉⵏ ⵡⵓⵙⵙⴰⵏ, ⵓⵔ ⵉⴳⵉ ⵡⵉⵏ ⵢⴰⵏ ⵡⴰⵙⵙ.', fr: 'Le communiqué annonce plus de 630 000 ; un site écrit le même chiffre sans « plus de ». La formule du communiqué est retenue ; c’est un total de deux jours et non d’un seul.', en: 'The communiqué says more than 630,000; one site prints the same figure without “more than”. The communiqué’s wording is preferred; it is a two-day sum, not a daily figure.' }
	},
	{
		id: 'C05',
		title: { ar: 'سنة انطلاق السلسلة: 2016 أو 2017', zgh: 'ⴰⵙⴳⴳⵯⴰⵙ ⵏ ⵜⵥⵔⵉⴳⵜ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ: 2016 ⵏⵖ 2017', fr: 'Année de la première édition : 2016 ou 2017', en: 'Year of the first edition: 2016 or 2017' },
		reason: { ar: 'تؤرخ صفحات عدة، منها وكالة المغرب العربي للأنباء، للدورة الأولى بسنة 2016. غير أن كل التغطيات المباشرة تؤرخ لها من 14 إلى 16 شتنبر 2017 بالدار البيضاء؛ نعتمد 2017.', zgh: 'ⴽⵔⴰ ⵏ ⵜⴰⵙⵏⵉⵡⵉⵏ, ⵣⵓⵏ ⴷ MAP, ⵓⵔⴰⵏⵜ 2016 ⵉ ⵜⵥⵔⵉⴳⵜ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ. ⵎⴰⵛⴰ ⵎⴰ ⵢⵓⵔⴰⵏ ⴳ ⵡⴰⴽⵓⴷ ⴰⵏⵏ ⵉⵏⵏⴰ ⵙⴳ 14 ⴰⵔ 16 ⵛⵓⵜⴰⵏⴱⵉⵔ 2017 ⴳ ⵜⴳⵎⵎⵉ ⵜⵓⵎⵍⵉⵍⵜ. ⵏⵙⵎⵏⵢⴼ 2017.', fr: 'Plusieurs pages, dont la MAP, datent la première édition de 2016. Tous les articles écrits sur l’événement lui-même la situent du 14 au 16 septembre 2017 à Casablanca : 2017 est retenu.', en: 'Several pages, MAP among them, date the first edition to 2016. Every report of the event itself dates it 14 to 16 September 2017 in Casablanca, so 2017 is preferred.' }
	},
	{
		id: 'C06',
		title: { ar: 'أروقة فاس: 31 أو 30 أو نحو ثلاثين', zgh: 'ⵜⴰⵙⴳⵉⵡⵉⵏ ⵏ ⴼⴰⵙ: 31 ⵏⵖ 30', fr: 'Pavillons de Fès : 31, 30 ou une trentaine', en: 'Fes pavilions: 31, 30 or about thirty' },
		reason: { ar: 'يذكر البلاغ الصحفي 31 رواقا وتقرّب مصادر أخرى العدد. نعتمد 31. يتحدث البلاغ عن رواق مشترك بين المجلس الوطني لحقوق الإنسان ونارسا، ويعدّ موقع رواقين مشتركين؛ لذلك نعرضهما منفصلين.', zgh: 'ⴰⵍⵖⵓ ⵓⵏⵚⵉⴱ ⵉⵏⵏⴰ 31 ⵏ ⵜⵙⴳⵉⵡⵉⵏ, ⵉⵖⴱⵓⵍⴰ ⵢⴰⴹⵏ ⵙⵙⵓⴷⵙⵏ ⵓⵟⵟⵓⵏ. ⵏⵙⵎⵏⵢⴼ 31. ⴰⵍⵖⵓ ⵉⵙⴰⵡⵍ ⵅⴼ ⵢⴰⵜ ⵜⵙⴳⴰ ⵏ CNDH ⴷ NARSA, ⵢⴰⵏ ⵓⵙⵉⵜ ⵉⵃⵙⵙⴱ ⵙⵏⴰⵜ; ⵏⵙⵏⵄⵜ ⵜⵏⵜ ⵙ ⵓⴱⵟⵟⵓ.', fr: 'Le communiqué compte 31 pavillons ; d’autres arrondissent. 31 est retenu. Il parle d’un pavillon joint du CNDH et de la NARSA, un site en compte deux : nous affichons deux entrées.', en: 'The communiqué counts 31 pavilions; others round the number. 31 is preferred. It speaks of one joint pavilion for CNDH and NARSA, while one site counts two joint stands: we show two entries.' }
	},
	{
		id: 'C07',
		title: { ar: 'اليوم الأول بأكادير: أزيد من 300 000 أو 320 000', zgh: 'ⴰⴳⴰⴷⵉⵔ, ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ: ⵓⴳⴰⵔ ⵏ 300 000 ⵏⵖ 320 000', fr: 'Agadir, premier jour : plus de 300 000 ou 320 000', en: 'Agadir, first day: more than 300,000 or 320,000' },
		reason: { ar: 'نُشر في اليوم نفسه رقم أزيد من 300 000 إلى حدود الساعة 19:00 تقريبا، ثم ظهر 320 000 في مقارنة لاحقة. نعتمد رقم اليوم نفسه باعتباره مؤقتا، ونورد الآخر مع مصدره.', zgh: 'ⴳ ⵡⴰⵙⵙ ⴰⵏⵏ ⵏⵏⵉⵜ ⵉⵜⵜⵓⴼⵙⵔ ⵓⴳⴰⵔ ⵏ 300 000 ⴰⵣⴰⵍ ⵏ 19:00; 320 000 ⵢⵓⵛⴽⴰ ⴷ ⴳ ⵢⴰⵏ ⵓⵎⵣⴰⵣⴰⵍ ⴷⴼⴼⵉⵔⵙ. ⵏⵙⵎⵏⵢⴼ ⵓⵟⵟⵓⵏ ⵏ ⵡⴰⵙⵙ ⴰⵏⵏ, ⵉⴳⴰ ⴰⴽⵓⴷⴰⵏ; ⵢⴰⴹⵏ ⵏⴼⴽⴰ ⵜ ⴷ ⵓⵖⴱⴰⵍⵓ ⵏⵏⵙ.', fr: 'Le jour même, la presse donne plus de 300 000 vers 19:00 ; 320 000 vient d’une comparaison ultérieure. Le chiffre du jour même est retenu comme provisoire, l’autre est signalé avec sa source.', en: 'The same-day press gives more than 300,000 by about 19:00; 320,000 comes from a later comparison. The same-day figure is preferred as provisional, and the other is listed with its source.' }
	},
	{
		id: 'C08',
		title: { ar: 'سبت أكادير: أزيد من 450 000 أو أزيد من 360 000', zgh: 'ⴰⴳⴰⴷⵉⵔ, ⴰⵙⵉⴹⵢⴰⵙ: ⵓⴳⴰⵔ ⵏ 450 000 ⵏⵖ ⵓⴳⴰⵔ ⵏ 360 000', fr: 'Agadir, samedi : plus de 450 000 ou plus de 360 000', en: 'Agadir, Saturday: over 450,000 or over 360,000' },
		reason: { ar: 'تعطي مواقع 450 000 ويعطي آخر أزيد من 360 000. لا نعتمد أيا منهما لأن الفارق كبير ولأن الرقمين غير منسوبين إلى أي جهة؛ نعرض فقط المجموع الرسمي ليومين: أزيد من 1 400 000.', zgh: 'ⴽⵔⴰ ⵏ ⵉⵙⵉⵜⵏ ⵓⵔⴰⵏ 450 000, ⵢⴰⵏ ⵢⴰⴹⵏ ⵓⴳⴰⵔ ⵏ 360 000. ⵓⵔ ⵏⵙⵎⵏⵢⴼ ⴰⵡⴷ ⵢⴰⵏ: ⵎⵣⴰⵔⴰⵢⵏ ⴽⵉⴳⴰⵏ, ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⵏ ⵎⴰⴷ ⵜⵏ ⵉⵏⵏⴰⵏ. ⵏⵙⵏⵄⵜ ⴽⴰ ⵓⵟⵟⵓⵏ ⵓⵏⵚⵉⴱ ⵏ ⵙⵉⵏ ⵡⵓⵙⵙⴰⵏ: ⵓⴳⴰⵔ ⵏ 1 400 000.', fr: 'Des sites donnent 450 000, un autre plus de 360 000. Aucun n’est retenu : l’écart est trop grand et aucun n’est attribué. Seul le total officiel des deux jours est affiché : plus de 1 400 000.', en: 'Some sites give 450,000, another over 360,000. Neither is preferred: they are too far apart and neither is attributed. Only the official two-day sum is shown: over 1,400,000.' }
	},
	{
		id: 'C09',
		title: { ar: 'أكادير: حصيلتان يوميتان قُدمتا كفئتين من الجمهور', zgh: 'ⴰⴳⴰⴷⵉⵔ: ⵙⵉⵏ ⵡⵓⵟⵟⵓⵏⵏ ⵏ ⵡⴰⵙⵙ ⵓⵔⴰⵏ ⵜⵏ ⴰⵎ ⵜⵔⵓⴱⴱⴰ ⵏ ⵉⵎⵔⵣⴰ', fr: 'Agadir : deux bilans du jour présentés comme des publics', en: 'Agadir: two daily counts printed as audience groups' },
		reason: { ar: 'قدّم موقعان 320 000 على أنهم تلاميذ وطلبة و450 000 على أنهم أطفال وشباب. وهما رقما يومي الجمعة والسبت في مصادر أخرى. لا نعرضهما كفئات عمرية: لم يُعثر على أي توزيع حسب السن من 2023 إلى 2025.', zgh: 'ⵙⵉⵏ ⵉⵙⵉⵜⵏ ⵓⵔⴰⵏ 320 000 ⵏ ⵉⵏⵍⵎⴰⴷⵏ ⴷ 450 000 ⵏ ⵉⵔⴱⴰⵏ ⴷ ⵉⵄⵔⵔⵉⵎⵏ. ⴳ ⵉⵖⴱⵓⵍⴰ ⵢⴰⴹⵏ ⴳⴰⵏ ⵓⵟⵟⵓⵏⵏ ⵏ ⵡⴰⵙⵉⵎⵡⴰⵙ ⴷ ⵡⴰⵙⵉⴹⵢⴰⵙ. ⵓⵔ ⵜⵏ ⵏⵙⵏⵄⵜ ⴰⵎ ⵜⵔⵓⴱⴱⴰ: ⵓⵔ ⵉⵍⵍⵉ ⵓⴱⵟⵟⵓ ⵙ ⵡⴰⵡⵜⴰⵢ ⵙⴳ 2023 ⴰⵔ 2025.', fr: 'Deux sites présentent 320 000 comme des élèves et étudiants et 450 000 comme des enfants et des jeunes. Ailleurs, ce sont les chiffres du vendredi et du samedi. Aucune répartition par âge trouvée de 2023 à 2025.', en: 'Two sites print 320,000 as students and 450,000 as children and young people. Elsewhere these are the Friday and Saturday counts. They are not shown as age groups: no age split was found for 2023 to 2025.' }
	},
	{
		id: 'C10',
		title: { ar: 'أروقة أكادير: 37 أو أزيد من 36', zgh: 'ⵜⴰⵙⴳⵉⵡⵉⵏ ⵏ ⵓⴳⴰⴷⵉⵔ: 37 ⵏⵖ ⵓⴳⴰⵔ ⵏ 36', fr: 'Pavillons d’Agadir : 37 ou plus de 36', en: 'Agadir pavilions: 37 or more than 36' },
		reason: { ar: 'يذكر البلاغ الصحفي 37 رواقا، وكتب مقال نُشر أثناء الدورة أزيد من 36. نعتمد 37 لأنه عدد مضبوط من مصدر رسمي.', zgh: 'ⴰⵍⵖⵓ ⵓⵏⵚⵉⴱ ⵉⵏⵏⴰ 37 ⵏ ⵜⵙⴳⵉⵡⵉⵏ; ⵢⴰⵏ ⵓⵎⴳⵔⴰⴷ ⴳ ⵡⵓⵙⵙⴰⵏ ⵏ ⵜⵥⵔⵉⴳⵜ ⵢⵓⵔⴰ ⵓⴳⴰⵔ ⵏ 36. ⵏⵙⵎⵏⵢⴼ 37 ⴰⵛⴽⵓ ⵢⵓⵛⴽⴰ ⴷ ⵙⴳ ⵓⵖⴱⴰⵍⵓ ⵓⵏⵚⵉⴱ.', fr: 'Le communiqué compte 37 pavillons ; un article paru pendant l’édition écrit plus de 36. 37 est retenu : c’est un nombre précis, de source officielle.', en: 'The communiqué counts 37 pavilions; a feature written during the event says more than 36. 37 is preferred: it is a precise number from an official source.' }
	},
	{
		id: 'C11',
		title: { ar: 'شعار دورة أكادير: كلمة ناقصة في الفرنسية', zgh: 'ⴰⵡⴰⵍ ⵏ ⵜⵥⵔⵉⴳⵜ ⵏ ⵓⴳⴰⴷⵉⵔ: ⵢⴰⵏ ⵡⴰⵡⴰⵍ ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵜⴼⵕⴰⵏⵙⵉⵙⵜ', fr: 'Devise d’Agadir : un mot omis en français', en: 'Agadir motto: one word missing in French' },
		reason: { ar: 'يضم الشعار العربي ثلاث كلمات: المواطنة والمسؤولية والتضامن، وتُسقط القصاصات الفرنسية كلمة المسؤولية. نعتمد النص العربي لأنه الأصل، مع ترجمة كاملة.', zgh: 'ⴰⵡⴰⵍ ⵙ ⵜⴰⵄⵕⴰⴱⵜ ⵖⵓⵔⵙ ⴽⵕⴰⴹ: ⵜⴰⵏⴰⵎⵓⵔⵜ, ⵜⴰⵎⴰⵙⴰⵢⵜ, ⵜⵉⵡⵉⵣⵉ. ⵉⵖⵎⵉⵙⵏ ⵙ ⵜⴼⵕⴰⵏⵙⵉⵙⵜ ⴷⵊⵊⴰⵏ ⵜⴰⵎⴰⵙⴰⵢⵜ. ⵏⵙⵎⵏⵢⴼ ⵜⴰⵄⵕⴰⴱⵜ, ⵏⵙⵙⵓⵖⵍ ⵜⵜ ⴰⴽⴽⵯ.', fr: 'La devise en arabe a trois termes : citoyenneté, responsabilité, solidarité. Les dépêches en français omettent « responsabilité ». L’arabe est retenu, avec une traduction complète.', en: 'The Arabic motto has three nouns: citizenship, responsibility, solidarity. The French dispatches drop “responsibility”. The Arabic is preferred, with a full translation.' }
	},
	{
		id: 'C12',
		title: { ar: 'مجموع الجديدة: ما يناهز أو أزيد من 2 400 000', zgh: 'ⵓⵟⵟⵓⵏ ⴰⵎⴰⵜⴰⵢ ⵏ ⵍⵊⴷⵉⴷⴰ: ⵎⴰ ⵢⵓⴷⵙⵏ 2 400 000 ⵏⵖ ⵓⴳⴰⵔ', fr: 'Total d’El Jadida : près de ou plus de 2 400 000', en: 'El Jadida total: nearly or more than 2,400,000' },
		reason: { ar: 'يقول البلاغ الصحفي بالعربية ما يناهز 2 400 000، بينما تكتب عناوين كثيرة أزيد من هذا العدد وتقرّبه نسخة فرنسية. نعتمد لفظ البلاغ لأنه المصدر الرسمي.', zgh: 'ⴰⵍⵖⵓ ⵓⵏⵚⵉⴱ ⵙ ⵜⴰⵄⵕⴰⴱⵜ ⵉⵏⵏⴰ ⵎⴰ ⵢⵓⴷⵙⵏ 2 400 000; ⴽⵉⴳⴰⵏ ⵏ ⵉⵖⵎⵉⵙⵏ ⵓⵔⴰⵏ «ⵓⴳⴰⵔ ⵏ», ⵜⴰⴼⵕⴰⵏⵙⵉⵙⵜ «ⴰⵣⴰⵍ ⵏ». ⵏⵙⵎⵏⵢⴼ ⴰⵡⴰⵍ ⵏ ⵓⵍⵖⵓ ⵓⵏⵚⵉⴱ.', fr: 'Le communiqué en arabe dit près de 2 400 000 ; beaucoup de titres écrivent « plus de », une version française « quelque ». La formule du communiqué, source officielle, est retenue.', en: 'The Arabic communiqué says nearly 2,400,000; many headlines say “more than” and a French version says “some”. The communiqué’s wording is preferred as the official source.' }
	},
	{
		id: 'C13',
		title: { ar: 'أول نهاية أسبوع بالجديدة: أزيد من 1 180 000', zgh: 'ⵍⵊⴷⵉⴷⴰ, ⵙⵉⵏ ⵡⵓⵙⵙⴰⵏ ⵉⵎⵣⵡⵓⵔⴰ: ⵓⴳⴰⵔ ⵏ 1 180 000', fr: 'El Jadida, premier week-end : plus de 1 180 000', en: 'El Jadida, first weekend: more than 1,180,000' },
		reason: { ar: 'نُشر يوم 19 ماي رقمان يوميان، 420 000 و750 000، ثم أعلن البلاغ الصحفي يوم 21 ماي عن أزيد من 1 180 000 لليومين. نعتمد البلاغ لأنه أحدث ورسمي، ويبقى الرقمان اليوميان مؤقتين.', zgh: 'ⴰⵙⵙ ⵏ 19 ⵎⴰⵢⵢⵓ ⵜⵜⵓⴼⵙⵔⵏ ⵙⵉⵏ ⵡⵓⵟⵟⵓⵏⵏ ⵏ ⵡⴰⵙⵙ: 420 000 ⴷ 750 000. ⴰⵍⵖⵓ ⵓⵏⵚⵉⴱ ⵏ 21 ⵎⴰⵢⵢⵓ ⵉⵏⵏⴰ ⵓⴳⴰⵔ ⵏ 1 180 000 ⵉ ⵙⵉⵏ ⵡⵓⵙⵙⴰⵏ. ⵏⵙⵎⵏⵢⴼ ⴰⵍⵖⵓ; ⵓⵟⵟⵓⵏⵏ ⵏ ⵡⴰⵙⵙ ⴳⴰⵏ ⵉⴽⵓⴷⴰⵏⵏ.', fr: 'Deux chiffres du jour parus le 19 mai, 420 000 et 750 000, n’atteignent pas le communiqué du 21 mai : plus de 1 180 000. Le communiqué, officiel et plus récent, est retenu ; les deux autres restent provisoires.', en: 'Two daily figures printed on 19 May, 420,000 and 750,000, fall short of the communiqué of 21 May: more than 1,180,000. The communiqué is preferred as official and later; the daily ones stay provisional.' }
	},
	{
		id: 'C14',
		title: { ar: 'يوم الحفل ليس أول أيام الجمهور', zgh: 'ⴰⵙⵙ ⵏ ⵜⵎⵖⵔⴰ ⵏ ⵓⵔⵥⵥⵓⵎ ⵓⵔ ⵉⴳⵉ ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ ⵏ ⵓⴳⴷⵓⴷ', fr: 'Le jour de la cérémonie n’est pas le premier jour public', en: 'The ceremony day is not the first public day' },
		reason: { ar: 'أكادير: الحفل يوم 16 ماي 2024 والجمهور من 17 ماي. الجديدة: الحفل يوم 16 ماي 2025 والجمهور من 17 ماي. خلطت صفحات بين اليومين أو أخطأت في أيام الأسبوع؛ نعتمد أيام الجمهور ونحسب أيام الأسبوع من التقويم.', zgh: 'ⴰⴳⴰⴷⵉⵔ: ⵜⴰⵎⵖⵔⴰ ⴳ 16 ⵎⴰⵢⵢⵓ 2024, ⴰⴳⴷⵓⴷ ⵙⴳ 17. ⵍⵊⴷⵉⴷⴰ: ⵜⴰⵎⵖⵔⴰ ⴳ 16 ⵎⴰⵢⵢⵓ 2025, ⴰⴳⴷⵓⴷ ⵙⴳ 17. ⴽⵔⴰ ⵏ ⵜⴰⵙⵏⵉⵡⵉⵏ ⵙⵎⵓⵏⵏⵜ ⵓⵙⵙⴰⵏ ⴰⵢⴰ ⵏⵖ ⵣⴳⵍⵏⵜ ⵉⵙⵎⴰⵡⵏ ⵏⵏⵙⵏ; ⵏⴱⴹⴰ ⵜⵏ.', fr: 'Agadir : cérémonie le 16 mai 2024, public dès le 17. El Jadida : cérémonie le 16 mai 2025, public dès le 17. Des pages confondent ces jours ou se trompent de jour de semaine ; nous les séparons et suivons le calendrier.', en: 'Agadir: ceremony 16 May 2024, public from 17 May. El Jadida: ceremony 16 May 2025, public from 17 May. Some pages mix these days or misprint weekdays; we keep them apart and take weekdays from the calendar.' }
	},
	{
		id: 'C15',
		title: { ar: 'ملخص مضطرب للعدد 54 من مجلة الشرطة', zgh: 'ⵢⴰⵏ ⵓⵙⴳⵣⵍ ⵙ ⵜⵣⴳⵍⵉⵏ ⵏ ⵓⵟⵟⵓⵏ 54 ⵏ ⵜⵙⵖⵓⵏⵜ ⵏ ⵍⴱⵓⵍⵉⵙ', fr: 'Un résumé erroné du n° 54 de la Revue de Police', en: 'A faulty summary of Police magazine no. 54' },
		reason: { ar: 'تقول صفحة إن الدورة امتدت من 12 إلى 20 ماي 2025 وتعطي رقما آخر للعدد وشعارا آخر. ويؤكد مصدران آخران العدد 54 وخمسة أيام، فهما المعتمدان؛ ولا نأخذ من الصفحة سوى مواضيع الأروقة.', zgh: 'ⵢⴰⵜ ⵜⴰⵙⵏⴰ ⵜⵏⵏⴰ ⵙⴳ 12 ⴰⵔ 20 ⵎⴰⵢⵢⵓ 2025, ⵜⴼⴽⴰ ⵓⵟⵟⵓⵏ ⵢⴰⴹⵏ ⴷ ⵡⴰⵡⴰⵍ ⵢⴰⴹⵏ. ⵙⵉⵏ ⵉⵖⴱⵓⵍⴰ ⵢⴰⴹⵏ ⵏⵏⴰⵏ ⵓⵟⵟⵓⵏ 54 ⴷ 5 ⵏ ⵡⵓⵙⵙⴰⵏ: ⵏⵙⵎⵏⵢⴼ ⵜⵏ. ⵙⴳ ⵜⴰⵙⵏⴰ ⴰⵏⵏ ⵏⵓⵙⵉ ⴽⴰ ⵉⵙⵏⵜⴰⵍ ⵏ ⵜⵙⴳⵉⵡⵉⵏ.', fr: 'Une page situe l’édition du 12 au 20 mai 2025, avec un autre numéro et une autre devise. Deux autres sources confirment le n° 54 et cinq jours : elles sont retenues. La page ne sert que pour les thèmes des pavillons.', en: 'One page dates the event 12 to 20 May 2025 and gives another issue number and motto. Two other sources confirm no. 54 and five days, so they are preferred; the page is used for pavilion themes only.' }
	},
	{
		id: 'C16',
		title: { ar: 'أروقة الجديدة ومساحتها: مقياسان مختلفان', zgh: 'ⵜⴰⵙⴳⵉⵡⵉⵏ ⴷ ⵜⵊⵓⵎⵎⴰ ⵏ ⵍⵊⴷⵉⴷⴰ: ⵙⵉⵏ ⵉⵙⵖⴰⵍⵏ', fr: 'Pavillons et surface d’El Jadida : deux mesures', en: 'El Jadida pavilions and surface: two measures' },
		reason: { ar: 'نعتمد 50 رواقا كما في البلاغ الصحفي، ومصادر أخرى تقول أزيد من خمسين. وأزيد من هكتار مغطى وما يناهز 20 000 متر مربع إجمالا مقياسان مختلفان، ولا نقارن المساحة المغطاة إلا بمثلها.', zgh: 'ⴰⵍⵖⵓ ⵓⵏⵚⵉⴱ ⵉⵏⵏⴰ 50 ⵏ ⵜⵙⴳⵉⵡⵉⵏ, ⵏⵙⵎⵏⵢⴼ ⵜ; ⵢⴰⴹⵏ ⵏⵏⴰⵏ ⵓⴳⴰⵔ. ⵓⴳⴰⵔ ⵏ 1 ⵀⵉⴽⵜⴰⵔ ⵉⵜⵜⵓⴷⵍⵏ ⴷ ⵎⴰ ⵢⵓⴷⵙⵏ 20 000 m² ⵙ ⵓⵎⴰⵜⴰ ⴳⴰⵏ ⵙⵉⵏ ⵉⵙⵖⴰⵍⵏ: ⵓⵔ ⵏⵙⵎⵣⴰⵣⴰⵍ ⵅⵙ ⵎⴰ ⵉⵜⵜⵓⴷⵍⵏ ⴷ ⵎⴰ ⵉⵜⵜⵓⴷⵍⵏ.', fr: '50 pavillons selon le communiqué, retenu ; d’autres disent plus de cinquante. Plus d’un hectare couvert et près de 20 000 m² au total sont deux mesures : on ne compare que du couvert à du couvert.', en: 'The communiqué’s 50 pavilions are preferred; others say more than fifty. Over one hectare covered and nearly 20,000 m² in total are two measures: covered surface is compared with covered surface only.' }
	},
	{
		id: 'C17',
		title: { ar: 'المدارس والجمعيات ووسائل الإعلام: مؤسسات لا أشخاص', zgh: 'ⵜⵉⵏⵎⵍⵉⵡⵉⵏ, ⵜⵉⵎⵙⵎⵓⵏⵉⵏ, ⵉⵖⵎⵉⵙⵏ: ⵓⵔ ⴳⵉⵏ ⵎⵉⴷⴷⵏ', fr: 'Écoles, associations, médias : des organismes, pas des personnes', en: 'Schools, associations, media: organisations, not people' },
		reason: { ar: 'تعدّ المصادر مؤسسات وجمعيات ومنابر لا أشخاصا، غير أن ملخصا حوّل 187 منبرا إعلاميا إلى نحو 190 صحفيا. نعتمد الوحدة الأصلية، ولا رقم مماثلا لفاس: تُترك خانتها فارغة لا صفرا.', zgh: 'ⵉⵖⴱⵓⵍⴰ ⵃⵙⴱⵏ ⵜⵉⵏⵎⵍⵉⵡⵉⵏ, ⵜⵉⵎⵙⵎⵓⵏⵉⵏ ⴷ ⵉⵖⵎⵉⵙⵏ, ⵓⵔ ⵃⵙⵉⴱⵏ ⵎⵉⴷⴷⵏ; ⵢⴰⵏ ⵓⵙⴳⵣⵍ ⵉⵙⵏⴼⵍ 187 ⵏ ⵉⵖⵎⵉⵙⵏ ⵙ 190 ⵏ ⵉⵏⵖⵎⴰⵙⵏ. ⵏⵙⵎⵏⵢⴼ ⵎⴰ ⵢⵓⵔⴰⵏ ⵣⵡⴰⵔ. ⴼⴰⵙ ⵓⵔ ⵖⵓⵔⵙ ⵓⵟⵟⵓⵏ: ⵓⵔ ⵉⴳⵉ 0.', fr: 'Les sources comptent des organismes, non des personnes ; un résumé change 187 médias en « près de 190 journalistes ». L’unité d’origine est retenue. Fès n’a pas de chiffre comparable : la case reste vide, et non à zéro.', en: 'Sources count organisations, not people; one digest turns 187 media outlets into “nearly 190 journalists”. The original unit is preferred. Fes has no comparable figure: it is left empty, not zero.' }
	},
	{
		id: 'C18',
		title: { ar: 'مجموع مراكش: أزيد من 260 000 أو 257 000', zgh: 'ⵓⵟⵟⵓⵏ ⴰⵎⴰⵜⴰⵢ ⵏ ⵎⵕⵕⴰⴽⵛ: ⵓⴳⴰⵔ ⵏ 260 000 ⵏⵖ 257 000', fr: 'Total de Marrakech : plus de 260 000 ou 257 000', en: 'Marrakech total: over 260,000 or 257,000' },
		reason: { ar: 'يعلن بلاغ المديرية العامة للأمن الوطني عن أزيد من 260 000، وذكر مسؤول أمني 257 000 في اختتام الدورة. نعتمد البلاغ الصحفي لأنه المصدر الرسمي، ونحتفظ بالرقمين.', zgh: 'ⴰⵍⵖⵓ ⵏ DGSN ⵉⵏⵏⴰ ⵓⴳⴰⵔ ⵏ 260 000; ⵢⴰⵏ ⵓⵎⴰⵙⴰⵢ ⵏ ⵍⴱⵓⵍⵉⵙ ⵉⵏⵏⴰ 257 000 ⴳ ⵓⵙⵙ ⴰⵏⴳⴳⴰⵔⵓ. ⵏⵙⵎⵏⵢⴼ ⴰⵍⵖⵓ ⵓⵏⵚⵉⴱ, ⵏⵃⴹⴰ ⵙⵉⵏ ⵡⵓⵟⵟⵓⵏⵏ.', fr: 'Le communiqué de la DGSN dit plus de 260 000 ; un responsable a donné 257 000 à la clôture. Le communiqué, source officielle, est retenu ; les deux chiffres sont conservés.', en: 'The DGSN communiqué says over 260,000; an officer gave 257,000 at the closing. The communiqué is preferred as the official source, and both figures are kept.' }
	},
	{
		id: 'C19',
		title: { ar: 'مجموع طنجة وتواريخها', zgh: 'ⵓⵟⵟⵓⵏ ⴰⵎⴰⵜⴰⵢ ⴷ ⵡⵓⵙⵙⴰⵏ ⵏ ⵜⴰⵏⵊⴰ', fr: 'Total et dates de Tanger', en: 'Tangier total and dates' },
		reason: { ar: 'يعلن البلاغ الصحفي عن ما يناهز 515 000، بينما كتبت الصحافة يوم الاختتام حوالي 500 000 أو أزيد. نعتمد البلاغ، والتاريخ من 2 إلى 6 أكتوبر 2019؛ وقد نُشرت تواريخ أخرى خاطئة.', zgh: 'ⴰⵍⵖⵓ ⵓⵏⵚⵉⴱ ⵉⵏⵏⴰ ⵎⴰ ⵢⵓⴷⵙⵏ 515 000; ⴳ ⵓⵙⵙ ⴰⵏⴳⴳⴰⵔⵓ ⵓⵔⴰⵏ ⵉⵖⵎⵉⵙⵏ ⴰⵣⴰⵍ ⵏ 500 000 ⵏⵖ ⵓⴳⴰⵔ. ⵏⵙⵎⵏⵢⴼ ⴰⵍⵖⵓ ⴷ ⵡⵓⵙⵙⴰⵏ ⵙⴳ 2 ⴰⵔ 6 ⴽⵜⵓⴱⵔ 2019; ⵓⵙⵙⴰⵏ ⵢⴰⴹⵏ ⴳⴰⵏ ⵜⵉⵣⴳⵍⵉⵏ.', fr: 'Le communiqué dit près de 515 000 ; le jour de la clôture, la presse écrit environ ou plus de 500 000. Le communiqué est retenu, ainsi que les dates du 2 au 6 octobre 2019 ; d’autres dates parues sont erronées.', en: 'The communiqué says nearly 515,000; the closing-day press says about or over 500,000. The communiqué is preferred, with the dates 2 to 6 October 2019; other printed dates are wrong.' }
	},
	{
		id: 'C20',
		title: { ar: 'المجاميع زيارات لا أشخاص', zgh: 'ⵓⵟⵟⵓⵏⵏ ⵉⵎⴰⵜⴰⵢⵏ ⴳⴰⵏ ⵜⵉⵔⵣⵣⴰⴼ, ⵓⵔ ⴳⵉⵏ ⵎⵉⴷⴷⵏ', fr: 'Les totaux sont des visites, pas des personnes', en: 'Totals are visits, not persons' },
		reason: { ar: 'لا يشرح أي مصدر طريقة العد، ولا يقول أي منها إن كل زائر حُسب مرة واحدة. لذلك نعرض الأرقام بوصفها زيارات أحصاها المنظم، ولا نستنتج منها نسبة من السكان.', zgh: 'ⴰⵡⴷ ⵢⴰⵏ ⵓⵖⴱⴰⵍⵓ ⵓⵔ ⵉⵙⵙⴼⵔⵓ ⵎⴰⵎⴽ ⴰⴷ ⵃⵙⴱⵏ, ⵓⵔ ⵉⵏⵏⵉ ⵎⴰⵙ ⴽⵓ ⴰⵎⵔⵣⵓ ⵉⵜⵜⵓⵃⵙⴱ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ. ⵏⵙⵏⵄⵜ ⵜⵏ ⴰⵎ ⵜⵉⵔⵣⵣⴰⴼ ⵉⵃⵙⴱ ⵓⵎⵙⵙⵓⴷⵙ.', fr: 'Aucune source n’explique le comptage ni ne parle de visiteurs uniques. Les chiffres sont donc présentés comme des visites comptées par l’organisateur, sans rapport à la population.', en: 'No source explains the counting method or speaks of unique visitors. The figures are therefore shown as visits counted by the organiser, with no share of population.' }
	},
	{
		id: 'C21',
		title: { ar: 'مشاهدات غير قابلة للمقارنة', zgh: 'ⵜⵉⵥⵔⵉⵡⵉⵏ ⵓⵔ ⵉⵜⵜⵎⵣⴰⵣⴰⵍⵏ', fr: 'Des vues non comparables', en: 'Views that cannot be compared' },
		reason: { ar: 'تذكر المصادر 20 و25 و29 مليون مشاهدة بتعريفات مختلفة: حسابات رسمية أو تطبيق أو بث مباشر. لا نفضل رقما على آخر: يُعرض كل رقم بتعريف مصدره دون نسبة نمو، والمشاهدات ليست مشاهدين.', zgh: 'ⵉⵖⴱⵓⵍⴰ ⵏⵏⴰⵏ 20, 25 ⴷ 29 ⵏ ⵉⵎⵍⵢⴰⵏ ⵏ ⵜⵥⵔⵉⵡⵉⵏ, ⵎⴰⵛⴰ ⵎⵣⴰⵔⴰⵢⵏ: ⵉⵎⵉⴹⴰⵏⵏ, ⴰⵙⵏⵙ ⵏⵖ ⵓⵙⵔⵉⴷ. ⵓⵔ ⵏⵙⵎⵏⵢⴼ ⴰⵡⴷ ⵢⴰⵏ: ⴽⵓ ⵢⴰⵏ ⵙ ⵡⴰⵡⴰⵍ ⵏ ⵓⵖⴱⴰⵍⵓ ⵏⵏⵙ. ⵜⵉⵥⵔⵉⵡⵉⵏ ⵓⵔ ⴳⵉⵏⵜ ⵎⵉⴷⴷⵏ.', fr: 'Les sources donnent 20, 25 et 29 millions de vues, selon des définitions différentes : comptes, application ou direct. Aucune n’est préférée : chacune garde sa définition, sans taux de croissance. Une vue n’est pas une personne.', en: 'Sources give 20, 25 and 29 million views under different definitions: accounts, app or live coverage. None is preferred: each keeps its source’s definition, with no growth rate. Views are not viewers.' }
	},
	{
		id: 'C22',
		title: { ar: 'نسب جمهور الدار البيضاء على أساسين مختلفين', zgh: 'ⵜⵉⴼⵓⵍⵉⵏ ⵏ ⵉⵎⵔⵣⴰ ⴳ ⵜⴳⵎⵎⵉ ⵜⵓⵎⵍⵉⵍⵜ: ⵙⵉⵏ ⵉⵙⵖⴰⵍⵏ', fr: 'Publics de Casablanca : deux bases de calcul', en: 'Casablanca audience shares: two bases' },
		reason: { ar: 'نسبة 40 في المائة من النساء تخص الزوار البالغين، أما 50 و30 و20 في المائة فتخص كل الزوار وتخلط التلاميذ بالشباب. لا تُفضَّل إحداهما على الأخرى، ولا نجمعها في رسم واحد.', zgh: '40% ⵏ ⵜⵎⵖⴰⵔⵉⵏ ⵜⴳⴰ ⵜⴰⴼⵓⵍⵜ ⵏ ⵉⵎⵔⵣⴰ ⵉⵎⵇⵇⵔⴰⵏⵏ; 50, 30 ⴷ 20% ⴳⴰⵏ ⵜⵉⴼⵓⵍⵉⵏ ⵏ ⵉⵎⵔⵣⴰ ⴰⴽⴽⵯ, ⵙⵎⵓⵏⵏ ⵉⵏⵍⵎⴰⴷⵏ ⴷ ⵉⵄⵔⵔⵉⵎⵏ. ⵓⵔ ⵏⵙⵎⵏⵢⴼ ⴰⵡⴷ ⵢⴰⵏ, ⵓⵔ ⵜⵏ ⵏⵙⵎⵓⵏ.', fr: 'Les 40 % de femmes portent sur les visiteurs adultes ; 50, 30 et 20 % portent sur tous les visiteurs et mêlent élèves et jeunes. Aucune base n’est préférée ; les quatre ne sont jamais réunies.', en: 'The 40% women is a share of adult visitors; 50, 30 and 20% are shares of all visitors and mix pupils with young people. Neither base is preferred, and the four are never put together.' }
	},
	{
		id: 'C23',
		title: { ar: '124 طفلا و90 في المائة: مقياسان مختلفان', zgh: '124 ⵏ ⵉⵔⴱⴰⵏ ⴷ 90%: ⵙⵉⵏ ⵉⵙⵖⴰⵍⵏ ⵎⵣⴰⵔⴰⵢⵏⵉⵏ', fr: '124 enfants et 90 % : deux mesures différentes', en: '124 children and 90%: two different measures' },
		reason: { ar: '124 هو عدد الأطفال الذين أُعيدوا إلى ذويهم منذ مارس 2023، و90 في المائة هي حصة القضايا المبلغ عنها التي حُلت. لا يُحسب أحدهما من الآخر، ولم يُنشر عدد القضايا؛ وآخر رقم عُثر عليه يعود إلى ماي 2024.', zgh: '124 ⴳⴰⵏ ⵉⵔⴱⴰⵏ ⵉⵜⵜⵓⵔⴰⵔⵏ ⵖⵔ ⵜⵡⵊⵉⵡⵉⵏ ⵏⵏⵙⵏ ⵙⴳ ⵎⴰⵕⵚ 2023; 90% ⵜⴳⴰ ⵜⴰⴼⵓⵍⵜ ⵏ ⵜⵎⵙⴰⵍ ⵉⵜⵜⵓⴼⵙⵉⵏ ⵙⴳ ⵜⵉⵏⵏⴰ ⵙⵏⵖⵎⵙⵏ. ⵓⵔ ⵉⵜⵜⵓⵃⵙⴰⴱ ⵢⴰⵏ ⵙⴳ ⵢⴰⵏ; ⵓⵟⵟⵓⵏ ⵏ ⵜⵎⵙⴰⵍ ⵓⵔ ⵉⵜⵜⵓⴼⵙⵔ. ⵓⵟⵟⵓⵏ ⴰⵏⴳⴳⴰⵔⵓ: ⵎⴰⵢⵢⵓ 2024.', fr: '124 compte les enfants rendus à leurs familles depuis mars 2023 ; 90 % est la part résolue des affaires signalées. Aucun ne se calcule à partir de l’autre ; le nombre d’affaires n’est pas publié. Dernier chiffre trouvé : mai 2024.', en: '124 counts children returned to their families since March 2023; 90% is the share of reported cases that were solved. Neither can be computed from the other, and the number of cases was not published. Last figure found: May 2024.' }
	},
	{
		id: 'C24',
		title: { ar: 'انطلاق «طفلي مختفي»: 7 أو 10 مارس 2023', zgh: 'ⴰⵙⵙⵏⵜⵉ ⵏ ⵟⵉⴼⵍⵉ ⵎⵓⵅⵜⴰⴼⵉ: 7 ⵏⵖ 10 ⵎⴰⵕⵚ 2023', fr: 'Lancement de Tifli Moukhtafi : 7 ou 10 mars 2023', en: 'Tifli Mokhtafi launch: 7 or 10 March 2023' },
		reason: { ar: '7 مارس هو تاريخ حفل الإطلاق، و10 مارس بدء العمل في المناطق الأمنية، و11 مارس أول بلاغ اختفاء رُصد. لا تعارض بينها: تُعرض التواريخ الثلاثة مع معناها.', zgh: '7 ⵎⴰⵕⵚ ⵉⴳⴰ ⴰⵙⵙ ⵏ ⵜⵎⵖⵔⴰ, 10 ⵎⴰⵕⵚ ⴰⵙⵙⵏⵜⵉ ⵏ ⵜⵡⵓⵔⵉ, 11 ⵎⴰⵕⵚ ⴰⵍⵖⵓ ⴰⵎⵣⵡⴰⵔⵓ ⵉⵜⵜⵓⵥⵕⴰⵏ. ⵏⵙⵏⵄⵜ ⴽⵕⴰⴹ ⵡⵓⵙⵙⴰⵏ, ⴽⵓ ⵢⴰⵏ ⴷ ⵓⵏⴰⵎⴽ ⵏⵏⵙ.', fr: 'Le 7 mars est la cérémonie, le 10 mars le début du travail dans les districts, le 11 mars le premier avis observé. Aucune date n’exclut l’autre : les trois sont affichées avec leur sens.', en: '7 March is the ceremony, 10 March the start of work in the districts, 11 March the first alert seen. No date excludes another: all three are shown with their meaning.' }
	},
	{
		id: 'C25',
		title: { ar: 'أجل النشر: 24 ساعة أو دقائق', zgh: 'ⴰⴽⵓⴷ ⵏ ⵓⴼⵙⴰⵔ: 24 ⵏ ⵜⵙⵔⴰⴳⵉⵏ ⵏⵖ ⵜⵓⵙⴷⵉⴷⵉⵏ', fr: 'Délai de publication : 24 heures ou minutes', en: 'Time to publication: 24 hours or minutes' },
		reason: { ar: 'أجل 24 ساعة على الأكثر يخص المدة من التبليغ إلى النشر (تصريح 2024)، أما الدقائق فتخص الإدخال في المنصة أو إشعار Meta (سنة 2023). نعتمد 24 ساعة، وهي أجل للنشر لا مهلة للانتظار: بلّغ فورا.', zgh: '24 ⵏ ⵜⵙⵔⴰⴳⵉⵏ ⴷ ⴷⴷⴰⵡ: ⵙⴳ ⵓⵏⵖⵎⵙ ⴰⵔ ⴰⴼⵙⴰⵔ (2024); ⵜⵓⵙⴷⵉⴷⵉⵏ: ⴰⵙⴽⵛⵎ ⵏⵖ ⴰⵏⵖⵎⵙ ⵏ Meta (2023). ⵏⵙⵎⵏⵢⴼ 24 ⵏ ⵜⵙⵔⴰⴳⵉⵏ. ⵓⵔ ⵉⴳⵉ ⴰⴽⵓⴷ ⵏ ⵓⵇⵇⵍ: ⵙⵏⵖⵎⵙ ⵍⴱⵓⵍⵉⵙ ⴷⵖⵉ.', fr: '24 heures au plus va du signalement à la publication (2024) ; les minutes concernent la saisie ou l’avis à Meta (2023). Le délai de 24 heures est retenu. Ce n’est pas un temps d’attente : signalez tout de suite.', en: 'At most 24 hours runs from report to publication (2024); minutes concern the platform entry or the notice to Meta (2023). The 24 hours are preferred. They are not a time to wait: report at once.' }
	},
	{
		id: 'C26',
		title: { ar: '160 كلم: مدى بلاغ الاختفاء لا مدى البحث', zgh: '160 ⴽⵎ: ⵜⵉⵖⵣⵉ ⵏ ⵓⵍⵖⵓ, ⵓⵔ ⴷ ⵜⵉⵏ ⵓⵔⵣⵣⵓ', fr: '160 km : la portée de l’avis, pas celle des recherches', en: '160 km: the reach of the alert, not of the search' },
		reason: { ar: 'يُعمَّم البلاغ في محيط يُقدَّر بـ160 كلم من نقطة الاختفاء، وتُعمَّم برقية الاختفاء وطنيا في الوقت نفسه. وكتبت صفحة عن بلد آخر 160 مترا، وهو خطأ في الوحدة؛ نعتمد 160 كلم.', zgh: 'ⴰⵍⵖⵓ ⵉⵜⵜⵓⴼⵙⴰⵔ ⴳ ⴰⵣⴰⵍ ⵏ 160 ⴽⵎ; ⵜⴰⴱⵔⴰⵜ ⵏ ⵍⴱⵓⵍⵉⵙ ⵜⴷⴷⴰ ⵖⵔ ⵜⵎⵓⵔⵜ ⴰⴽⴽⵯ ⴳ ⵡⴰⴽⵓⴷ ⴰⵏⵏ. ⵢⴰⵜ ⵜⴰⵙⵏⴰ ⵅⴼ ⵜⵎⵓⵔⵜ ⵢⴰⴹⵏ ⵜⵓⵔⴰ 160 ⵎⵉⵜⵔ, ⵜⴳⴰ ⵜⴰⵣⴳⵍⵜ; ⵏⵙⵎⵏⵢⴼ 160 ⴽⵎ.', fr: 'L’avis est diffusé dans un rayon estimé à 160 km ; le message de disparition part en parallèle dans tout le pays. Une page sur un autre pays écrit 160 mètres, une erreur d’unité : 160 km est retenu.', en: 'The alert is shown within an estimated 160 km; the police message goes nationwide in parallel. A page about another country prints 160 metres, a unit slip: 160 km is preferred.' }
	},
	{
		id: 'C27',
		title: { ar: 'أسماء «طفلي مختفي» وقنواته', zgh: 'ⵉⵙⵎⴰⵡⵏ ⴷ ⵉⴱⵔⵉⴷⵏ ⵏ ⵟⵉⴼⵍⵉ ⵎⵓⵅⵜⴰⴼⵉ', fr: 'Noms et canaux de Tifli Moukhtafi', en: 'Names and channels of Tifli Mokhtafi' },
		reason: { ar: 'تكتب المصادر اسم الآلية بصيغ عدة، و«Alerte enlèvement» عنوان يظهر على الشاشة. نعتمد اسما واحدا في كل لغة. القناتان المذكورتان هما فيسبوك وإنستغرام؛ ولا يُذكر واتساب إلا بوصفه تابعا لشركة Meta.', zgh: 'ⵉⵖⴱⵓⵍⴰ ⵓⵔⴰⵏ ⵉⵙⵎ ⵙ ⴽⵉⴳⴰⵏ ⵏ ⵜⵖⴰⵔⴰⵙⵉⵏ; «Alerte enlèvement» ⵉⴳⴰ ⵎⴰ ⵉⵜⵜⴱⴰⵏⵏ ⴳ ⵜⵙⴷⴰⵜ. ⵏⵙⵎⵏⵢⴼ ⵢⴰⵏ ⵢⵉⵙⵎ ⵉ ⴽⵓ ⵜⵓⵜⵍⴰⵢⵜ. ⵉⴱⵔⵉⴷⵏ: Facebook ⴷ Instagram; WhatsApp ⵓⵔ ⵜ ⵏⴼⴽⵉ.', fr: 'Les sources écrivent le nom de plusieurs façons ; « Alerte enlèvement » est le libellé à l’écran. Un seul nom par langue est retenu. Canaux cités : Facebook et Instagram ; WhatsApp n’est cité que comme propriété de Meta.', en: 'Sources spell the name in several ways; “Alerte enlèvement” is the label on screen. One name per language is preferred. Channels stated: Facebook and Instagram; WhatsApp appears only as a Meta property.' }
	},
	{
		id: 'C28',
		title: { ar: 'قواعد التبرع بالدم من فترات مختلفة', zgh: 'ⵉⵍⵓⴳⵏ ⵏ ⵜⵉⴽⴽⵉ ⵏ ⵉⴷⴰⵎⵎⵏ ⵙⴳ ⵡⴰⴽⵓⴷⵏ ⵎⵣⴰⵔⴰⵢⵏⵉⵏ', fr: 'Règles du don de sang d’époques différentes', en: 'Blood-donation rules of different dates' },
		reason: { ar: 'السن من 18 إلى 60 سنة (2023 والمرسوم) أو من 15 إلى 60 (نداء قديم)، واليوم الوطني 14 يونيو أو 5 دجنبر حسب المصدر. نعتمد في السن المرسوم ونعرض كل قاعدة بتاريخها؛ والقرار للطبيب في مركز تحاقن الدم.', zgh: 'ⵙⴳ 18 ⴰⵔ 60 ⵏ ⵓⵙⴳⴳⵯⴰⵙ (2023, ⴰⵎⵔⵙⵓⵎ) ⵏⵖ ⵙⴳ 15 ⴰⵔ 60 (ⴰⵍⵖⵓ ⴰⵇⴱⵓⵔ); ⴰⵙⵙ ⴰⵏⴰⵎⵓⵔ: 14 ⵢⵓⵏⵢⵓ ⵏⵖ 5 ⴷⵓⵊⴰⵏⴱⵉⵔ. ⵏⵙⵎⵏⵢⴼ ⴰⵎⵔⵙⵓⵎ ⵉ ⵓⵙⴳⴳⵯⴰⵙ; ⴰⵎⵙⵊⵊⵉ ⴰⴷ ⵉⵏⵏⴰⵏ.', fr: 'L’âge est de 18 à 60 ans (2023, décret) ou de 15 à 60 ans (ancien appel) ; la journée nationale, le 14 juin ou le 5 décembre. Pour l’âge, le décret est retenu ; chaque règle est datée et le médecin décide.', en: 'Age is 18 to 60 (2023, decree) or 15 to 60 (old appeal); the national day is 14 June or 5 December. For age the decree is preferred; each rule is shown with its date, and the doctor decides.' }
	},
	{
		id: 'C29',
		title: { ar: 'المتبرعون وأكياس الدم وحدتان مختلفتان', zgh: 'ⵡⵉⵍⵍⵉ ⵢⴰⴽⴽⴰⵏ ⵉⴷⴰⵎⵎⵏ ⴷ ⵜⵅⵏⵛⵉⵏ: ⵙⵉⵏ ⵉⵙⵖⴰⵍⵏ', fr: 'Donneurs et poches : deux unités', en: 'Donors and bags: two units' },
		reason: { ar: '465 بفاس و230 بأكادير عدد متبرعين، وما بين 250 و300 بطنجة عدد أكياس. لا يُفضَّل رقم على آخر: تبقى الوحدتان منفصلتين دون مجموع. وورد رقم 230 في مصدر واحد فقط.', zgh: '465 (ⴼⴰⵙ) ⴷ 230 (ⴰⴳⴰⴷⵉⵔ) ⴳⴰⵏ ⵎⵉⴷⴷⵏ; ⵙⴳ 250 ⴰⵔ 300 (ⵜⴰⵏⵊⴰ) ⴳⴰⵏ ⵜⵉⵅⵏⵛⵉⵏ. ⵓⵔ ⵏⵙⵎⵏⵢⴼ ⴰⵡⴷ ⵢⴰⵏ, ⵓⵔ ⵜⵏ ⵏⵙⵎⵓⵏ. 230 ⵢⵓⵛⴽⴰ ⴷ ⴳ ⵢⴰⵏ ⵓⵖⴱⴰⵍⵓ ⴽⴰ.', fr: '465 (Fès) et 230 (Agadir) sont des donneurs ; entre 250 et 300 (Tanger) sont des poches. Aucun n’est préféré : les unités restent séparées, sans total. Le chiffre 230 n’a qu’une seule source.', en: '465 (Fes) and 230 (Agadir) are donors; between 250 and 300 (Tangier) are bags. None is preferred: the units stay apart, with no total. The 230 appears in one source only.' }
	},
	{
		id: 'C30',
		title: { ar: 'مديريتان بالاسم نفسه في بلدين', zgh: 'ⵙⵏⴰⵜ DGSN ⴳ ⵙⵏⴰⵜ ⵜⵎⵉⵣⴰⵔ', fr: 'Deux DGSN dans deux pays', en: 'Two DGSNs in two countries' },
		reason: { ar: 'تحمل شرطة الجزائر الاسم والمختصر نفسيهما فتختلط النتائج. وقالت المديرية المغربية سنة 2017 إنها لا تدير أي صفحة، وحسابها في X أُنشئ في يناير 2019. لا نعتمد غير @DGSN_MAROC قبل التحقق من سواه.', zgh: 'ⵍⴱⵓⵍⵉⵙ ⵏ ⵍⴷⵣⴰⵢⵔ ⵖⵓⵔⵙ ⵉⵙⵎ ⴰⵏⵏ ⵏⵏⵉⵜ. ⴳ 2017 ⵜⵏⵏⴰ DGSN (ⵍⵎⵖⵔⵉⴱ) ⵎⴰⵙ ⵓⵔ ⵖⵓⵔⵙ ⵜⴰⵙⵏⴰ; ⴰⵎⵉⴹⴰⵏ ⵏⵏⵙ ⴳ X ⵉⵍⵓⵍ ⴳ ⵉⵏⵏⴰⵢⵔ 2019. ⵏⵙⵎⵏⵢⴼ ⴽⴰ @DGSN_MAROC.', fr: 'La police algérienne porte le même nom et le même sigle. En 2017, la DGSN (Maroc) disait ne tenir aucune page ; son compte X date de janvier 2019. Seul @DGSN_MAROC est retenu, avant vérification des autres.', en: 'Algeria’s police has the same name and acronym. In 2017 the DGSN (Morocco) said it ran no page; its X account dates from January 2019. Only @DGSN_MAROC is preferred until others are checked.' }
	},
	{
		id: 'C31',
		title: { ar: 'رقم الدورة ورقم الذكرى', zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⵥⵔⵉⴳⵜ ⴷ ⵡⵓⵟⵟⵓⵏ ⵏ ⵓⵎⵓⵍⵍⵉ', fr: 'Numéro de l’édition et numéro de l’anniversaire', en: 'Edition number and anniversary number' },
		reason: { ar: 'سمّت صفحة دورة فاس «الدورة 67»، وهو رقم الذكرى لا الدورة، وسمّى عنوان رابط دورة أكادير الرابعة. المعتمد: فاس الرابعة، أكادير الخامسة، الجديدة السادسة، مع الذكرى 67 و68 و69.', zgh: 'ⵢⴰⵜ ⵜⴰⵙⵏⴰ ⵜⵏⵏⴰ «ⵜⴰⵥⵔⵉⴳⵜ 67» ⵉ ⴼⴰⵙ: ⵉⴳⴰ ⵓⵟⵟⵓⵏ ⵏ ⵓⵎⵓⵍⵍⵉ. ⵢⴰⵜ ⵜⴰⵏⵙⴰ ⵜⵏⵏⴰ 4 ⵉ ⵓⴳⴰⴷⵉⵔ. ⵏⵙⵎⵏⵢⴼ: ⴼⴰⵙ 4, ⴰⴳⴰⴷⵉⵔ 5, ⵍⵊⴷⵉⴷⴰ 6; ⴰⵎⵓⵍⵍⵉ 67, 68, 69.', fr: 'Une page appelle Fès « 67e édition » : c’est l’anniversaire. Une adresse web dit « 4e » pour Agadir. Retenu : Fès 4e édition, Agadir 5e, El Jadida 6e, avec les anniversaires 67, 68 et 69.', en: 'One page calls Fes “the 67th edition”: 67 is the anniversary. A web address says “4e” for Agadir. Preferred: Fes 4th edition, Agadir 5th, El Jadida 6th, with anniversaries 67, 68 and 69.' }
	},
	{
		id: 'C35',
		title: { ar: 'خبر غير مؤكد: الدورة السادسة بالعيون', zgh: 'ⴰⵡⴰⵍ ⵓⵔ ⵉⵥⵍⵉⵏ: ⵜⴰⵥⵔⵉⴳⵜ ⵜⵉⵙⵙ 6 ⴳ ⵍⵄⵢⵓⵏ', fr: 'Rumeur : la sixième édition à Laâyoune', en: 'Rumour: sixth edition in Laayoune' },
		reason: { ar: 'نُشر في ماي 2024 أن الدورة السادسة ستقام بالعيون، لكنها أقيمت بالجديدة سنة 2025. نعتمد الجديدة، ولا نذكر أي مدينة مقبلة دون بلاغ صحفي من الأمن الوطني.', zgh: 'ⴳ ⵎⴰⵢⵢⵓ 2024 ⵢⵓⵔⴰ ⵢⴰⵏ ⵓⵙⵉⵜ ⵎⴰⵙ ⵜⴰⵥⵔⵉⴳⵜ ⵜⵉⵙⵙ 6 ⵔⴰⴷ ⵜⵉⵍⵉ ⴳ ⵍⵄⵢⵓⵏ; ⵜⵍⵍⴰ ⴳ ⵍⵊⴷⵉⴷⴰ ⴳ 2025. ⵏⵙⵎⵏⵢⴼ ⵍⵊⴷⵉⴷⴰ; ⵓⵔ ⵏⴼⴽⵉ ⵜⴰⵎⴷⵉⵏⵜ ⴱⵍⴰ ⴰⵍⵖⵓ ⵏ DGSN.', fr: 'En mai 2024, un site annonçait la sixième édition à Laâyoune ; elle a eu lieu à El Jadida en 2025. El Jadida est retenue ; aucune ville future n’est donnée sans communiqué de la DGSN.', en: 'In May 2024 a site announced the sixth edition for Laayoune; it was held in El Jadida in 2025. El Jadida is preferred; no future city is named without a DGSN communiqué.' }
	},
	{
		id: 'C38',
		title: { ar: 'هفوات مطبعية', zgh: 'ⵜⵉⵣⴳⵍⵉⵏ ⵏ ⵜⵉⵔⵔⴰ', fr: 'Coquilles relevées', en: 'Slips of the pen' },
		reason: { ar: 'كُتب «970 مليون زائر» والمقصود 970 ألفا، و«القانون 08-09» بدل 09-08، و«مرسوم ملكي» لقرار صادر عن رئيس الحكومة. نعتمد القيم الصحيحة، ونذكر الهفوات حتى لا تُعاد.', zgh: 'ⵢⵓⵔⴰ «970 ⵏ ⵉⵎⵍⵢⴰⵏ» ⵉ 970 ⵏ ⵉⴼⴹⵏ, «ⴰⵙⴰⴹⵓⴼ 08-09» ⵉ 09-08, «ⴰⵎⵔⵙⵓⵎ ⴰⴳⵍⴷⴰⵏ» ⵉ ⵢⴰⵏ ⵓⵖⵜⴰⵙ ⵏ ⵓⵏⵙⵙⵉⵅⴼ ⵏ ⵜⵏⴱⴰⴹⵜ. ⵏⵙⵎⵏⵢⴼ ⵎⴰ ⵉⵖⵓⴷⴰⵏ, ⵏⵓⵔⴰ ⵜⵉⵣⴳⵍⵉⵏ ⴰⴼⴰⴷ ⵓⵔ ⴷ ⵓⵔⵔⵉⵏⵜ.', fr: 'On lit « 970 millions de visiteurs » pour 970 000, « loi 08-09 » pour 09-08, « décret royal » pour un arrêté du chef du gouvernement. Les valeurs justes sont retenues ; les coquilles sont notées pour ne pas revenir.', en: 'In print: “970 million visitors” for 970 thousand, “loi 08-09” for 09-08, “royal decree” for an order of the head of government. The right values are preferred; the slips are noted so that they do not return.' }
	},
	{
		id: 'C40',
		title: { ar: 'لوائح الأروقة غير كاملة', zgh: 'ⵜⵉⵍⴳⴰⵎⵉⵏ ⵏ ⵜⵙⴳⵉⵡⵉⵏ ⵓⵔ ⵙⵎⴷⵏⵜ', fr: 'Listes de pavillons incomplètes', en: 'Partial pavilion lists' },
		reason: { ar: 'لا يسرد أي مصدر عُثر عليه كل أروقة دورة ما، وتخلط الأسماء بين أروقة وفضاءات ومعروضات؛ وتتجاوز أسماء الدار البيضاء 17 لهذا السبب. نعرض العدد الرسمي واللائحة منفصلين، دون اشتقاق أحدهما من الآخر.', zgh: 'ⴰⵡⴷ ⵢⴰⵏ ⵓⵖⴱⴰⵍⵓ ⵓⵔ ⵉⴼⴽⵉ ⵜⴰⵙⴳⵉⵡⵉⵏ ⴰⴽⴽⵯ; ⵉⵙⵎⴰⵡⵏ ⵙⵎⵓⵏⵏ ⵜⴰⵙⴳⵉⵡⵉⵏ ⴷ ⵉⴷⵖⴰⵔⵏ, ⵙ ⵓⵢⴰ ⵓⴳⴰⵔ ⵏ 17 ⵏ ⵢⵉⵙⵎ ⴳ ⵜⴳⵎⵎⵉ ⵜⵓⵎⵍⵉⵍⵜ. ⵏⵙⵏⵄⵜ ⵓⵟⵟⵓⵏ ⵓⵏⵚⵉⴱ ⴷ ⵜⵍⴳⴰⵎⵜ ⵙ ⵓⴱⵟⵟⵓ.', fr: 'Aucune source trouvée ne liste tous les pavillons ; les noms mêlent pavillons, espaces et objets, d’où plus de 17 noms à Casablanca. Le nombre officiel et la liste sont affichés à part, sans déduire l’un de l’autre.', en: 'No source found lists all pavilions of an edition; the names mix pavilions, spaces and exhibits, hence more than 17 names for Casablanca. The official count and the list are shown apart, never derived from each other.' }
	},
	{
		id: 'casablanca-total',
		title: { ar: 'مجموع الدار البيضاء: ما يناهز 80 000 أو أزيد منها', zgh: 'ⵓⵟⵟⵓⵏ ⴰⵎⴰⵜⴰⵢ ⵏ ⵜⵉⴳⵎⵎⵉ ⵜⵓⵎⵍⵉⵍⵜ: ⵎⴰ ⵢⵓⴷⵙⵏ ⵏⵖ ⵓⴳⴰⵔ ⵏ 80 000', fr: 'Total de Casablanca : près de ou plus de 80 000', en: 'Casablanca total: nearly or more than 80,000' },
		reason: { ar: 'كُتب وقتها «ما يناهز» 80 000، وبعد سنة كتبت صحيفة «أزيد من». نعتمد صيغة سنة 2017 لأنها معاصرة للحدث.', zgh: 'ⴳ 2017 ⴰⵔⴰⵏ ⵎⴰ ⵢⵓⴷⵙⵏ 80 000; ⴷⴼⴼⵉⵔ ⵏ ⵓⵙⴳⴳⵯⴰⵙ ⵢⴰⵔⴰ ⵢⴰⵏ ⵓⵖⵎⵉⵙ «ⵓⴳⴰⵔ ⵏ». ⵏⵙⵎⵏⵢⴼ ⴰⵡⴰⵍ ⵏ 2017.', fr: 'À l’époque, les sources écrivent près de 80 000 ; un an plus tard, un journal écrit « plus de ». La formule de 2017, contemporaine de l’événement, est retenue.', en: 'At the time sources wrote nearly 80,000; a year later a newspaper wrote "more than". The wording of 2017, from the time of the event, is preferred.' }
	}
];
