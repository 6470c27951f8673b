import type { Pavilion } from '#lib/programme/pavilion.ts';

type Row = Pick<Pavilion, 'number' | 'name' | 'shows' | 'theme' | 'at'> & Partial<Pavilion>;

const inZone = (zone: string, rows: Row[]): Pavilion[] =>
	rows.map((row) => ({
		zone,
		forChildren: false,
		stepFree: true,
		languages: ['ar', 'fr'],
		partners: [],
		...row
	}));

const investigation = inZone('A', [
	{
		number: 1,
		theme: 'investigation',
		at: [85, 105],
		name: { ar: 'مسرح الجريمة', zgh: 'ⴰⴷⵖⴰⵔ ⵏ ⵓⵣⴳⴰⵍ', fr: 'Scène de crime', en: 'Crime scene' },
		shows: {
			ar: 'شقة مصطنعة من أولها إلى آخرها: كيف تُعاين دون أن يُمس فيها شيء.',
			zgh: 'ⵥⵕ ⵎⴰⵎⵏⴽ ⴰⵔ ⵉⵜⵜⵓⵔⵣⵓ ⵓⴷⵖⴰⵔ ⵏ ⵓⵣⴳⴰⵍ.',
			fr: 'Un appartement reconstitué\u00a0: comment on l’examine sans rien déplacer.',
			en: 'A mock flat: how it is examined without moving a thing.'
		},
		languages: ['ar', 'fr', 'en']
	},
	{
		number: 2,
		theme: 'investigation',
		at: [185, 105],
		forChildren: true,
		name: { ar: 'البصمات', zgh: 'ⵍⴰⵜⴰⵔ ⵏ ⵉⴹⵓⴹⴰⵏ', fr: 'Empreintes digitales', en: 'Fingerprints' },
		shows: {
			ar: 'مسحوق وفرشاة وعدسة: ارفع بصمتك وقارنها.',
			zgh: 'ⴰⵙⵢ ⵍⴰⵜⴰⵔ ⵏ ⵓⴹⴰⴹ ⵏⵏⴽ, ⵜⵙⵎⵣⴰⵣⴰⵍⴷ ⵜ.',
			fr: 'Poudre, pinceau et loupe\u00a0: relevez votre empreinte et comparez-la.',
			en: 'Powder, brush and lens: lift your own print and compare it.'
		},
		languages: ['ar', 'zgh', 'fr']
	},
	{
		number: 3,
		theme: 'investigation',
		at: [285, 105],
		name: {
			ar: 'البيولوجيا والبصمة الوراثية',
			zgh: 'ⵜⴰⴱⵢⵓⵍⵓⵊⵉⵜ ⵉ ⵓⵔⵣⵣⵓ',
			fr: 'Biologie et ADN',
			en: 'Biology and DNA'
		},
		shows: {
			ar: 'رحلة عينة من مكان العثور عليها إلى نتيجة المختبر.',
			zgh: 'ⴰⴱⵔⵉⴷ ⵏ ⵢⴰⵏ ⵓⵎⴷⵢⴰ, ⵙⴳ ⵓⴷⵖⴰⵔ ⴰⵔ ⵜⴰⵢⴰⴼⵓⵜ.',
			fr: 'Le trajet d’un prélèvement, du terrain au résultat.',
			en: 'A sample’s journey from the scene to the result.'
		}
	},
	{
		number: 4,
		theme: 'investigation',
		at: [85, 170],
		name: {
			ar: 'الأسلحة والذخيرة',
			zgh: 'ⵉⵎⵔⵉⴳⵏ ⴷ ⵜⵔⵚⴰⵚⵉⵏ',
			fr: 'Armes et munitions',
			en: 'Weapons and ammunition'
		},
		shows: {
			ar: 'ما الذي ترويه رصاصة تحت المجهر؟',
			zgh: 'ⵎⴰⴷ ⵜⵜⵉⵏⵉ ⵜⵔⵚⴰⵚⵜ ⴷⴷⴰⵡ ⵓⵎⵉⴽⵕⵓⵙⴽⵓⴱ?',
			fr: 'Ce que raconte une balle sous le microscope.',
			en: 'What a bullet tells under the microscope.'
		}
	},
	{
		number: 5,
		theme: 'investigation',
		at: [185, 170],
		name: { ar: 'الصورة التقريبية', zgh: 'ⵓⵏⵓⵖ ⵏ ⵡⵓⴷⵎⴰⵡⵏ', fr: 'Portrait-robot', en: 'Facial composites' },
		shows: {
			ar: 'صِف وجها لم تره إلا لحظة، وشاهده يُرسم أمامك.',
			zgh: 'ⵙⴳⵍⵎ ⵓⴷⵎ, ⵜⵥⵕⴷ ⵜ ⴰⵔ ⵉⵜⵜⵓⵏⴰⵖ.',
			fr: 'Décrivez un visage aperçu un instant\u00a0: il apparaît devant vous.',
			en: 'Describe a face seen for a moment and watch it take shape.'
		}
	},
	{
		number: 6,
		theme: 'investigation',
		at: [285, 170],
		name: {
			ar: 'الوثائق والعملة المزورة',
			zgh: 'ⵉⵔⵔⴰⵜⵏ ⴷ ⵉⵇⴰⵕⵉⴹⵏ ⵏ ⵜⴽⵔⴽⴰⵙ',
			fr: 'Faux documents, fausse monnaie',
			en: 'Forged documents and money'
		},
		shows: {
			ar: 'المس، أمِل، انظر: ثلاث حركات لكشف الورقة المزورة.',
			zgh: 'ⵍⵎⵙ, ⵙⵏⵓⵏⵏⴹ, ⵥⵕ: ⴽⵕⴰⴹ ⵏ ⵉⵎⵓⵙⵙⵓⵜⵏ.',
			fr: 'Toucher, incliner, regarder\u00a0: trois gestes pour repérer un faux.',
			en: 'Feel, tilt, look: three moves that give a fake away.'
		},
		languages: ['ar', 'fr', 'en']
	},
	{
		number: 7,
		theme: 'investigation',
		at: [85, 235],
		name: {
			ar: 'المخدرات والسموم',
			zgh: 'ⵉⵎⵙⵙⴽⵔⵏ ⴷ ⵙⵙⵎⵎ',
			fr: 'Drogues et toxicologie',
			en: 'Drugs and toxicology'
		},
		shows: {
			ar: 'كيف يتعرف المختبر على مادة مجهولة.',
			zgh: 'ⵎⴰⵎⵏⴽ ⴰⵔ ⵜⵜⵓⵙⵙⴰⵏ ⵜⴰⵏⴳⴰ ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⵏⵏ.',
			fr: 'Comment le laboratoire identifie un produit inconnu.',
			en: 'How the laboratory names an unknown substance.'
		}
	},
	{
		number: 8,
		theme: 'cyber',
		at: [185, 235],
		name: { ar: 'الآثار الرقمية', zgh: 'ⵉⵏⵣⴰⵜⵏ ⵉⵏⵓⵟⵟⵓⵏⵏ', fr: 'Traces numériques', en: 'Digital traces' },
		shows: {
			ar: 'هاتف محطم قد يحتفظ بالدليل: كيف يُستخرج.',
			zgh: 'ⴰⵜⵉⵍⵉⴼⵓⵏ ⵉⵔⵥⴰⵏ ⵉⵖⵉⵢ ⴰⴷ ⵉⵙⵔⵙ ⴰⵏⵣⴰ.',
			fr: 'Un téléphone brisé garde parfois la preuve\u00a0: comment on l’extrait.',
			en: 'A broken phone may hold the evidence: how it is recovered.'
		},
		languages: ['ar', 'fr', 'en']
	},
	{
		number: 9,
		theme: 'children',
		at: [285, 235],
		forChildren: true,
		name: {
			ar: 'المحقق الصغير',
			zgh: 'ⴰⵎⵔⵣⵓ ⴰⵎⵥⵢⴰⵏ',
			fr: 'Le petit enquêteur',
			en: 'The young investigator'
		},
		shows: {
			ar: 'لغز من خمس محطات يحله الأطفال مع ذويهم.',
			zgh: 'ⵙⵎⵎⵓⵙ ⵏ ⵜⵎⵏⴰⴹⵉⵏ ⵉ ⵉⵛⵉⵔⵔⴰⵏ ⴷ ⵉⵎⴰⵔⴰⵡⵏ ⵏⵙⵏ.',
			fr: 'Une énigme en cinq étapes, à résoudre en famille.',
			en: 'A puzzle in five stops, to solve as a family.'
		},
		languages: ['ar', 'zgh', 'fr']
	}
]);

const identity = inZone('B', [
	{
		number: 10,
		theme: 'borders and identity',
		at: [410, 100],
		name: { ar: 'البطاقة الوطنية', zgh: 'ⵜⴰⴽⴰⵕⴹⴰ ⵏ ⵜⵎⴰⴳⵉⵜ', fr: 'Carte d’identité', en: 'Identity card' },
		shows: {
			ar: 'الوثائق المطلوبة ومراحل الطلب، مع عناصر الأمان في البطاقة.',
			zgh: 'ⵎⴰⵎⵏⴽ ⴰⴷ ⵜⵙⵓⵜⵔⴷ ⵜⴰⴽⴰⵕⴹⴰ ⵏⵏⴽ.',
			fr: 'Les pièces, les étapes, et ce qui protège la carte.',
			en: 'Papers, steps, and what makes the card secure.'
		},
		languages: ['ar', 'zgh', 'fr']
	},
	{
		number: 11,
		theme: 'borders and identity',
		at: [500, 100],
		name: {
			ar: 'الهوية الرقمية',
			zgh: 'ⵜⴰⵎⴰⴳⵉⵜ ⵜⴰⵏⵓⵟⵟⵓⵏⵜ',
			fr: 'Identité numérique',
			en: 'Digital identity'
		},
		shows: {
			ar: 'إثبات هويتك عن بعد في بضع خطوات.',
			zgh: 'ⵙⵙⵏⵎⵍ ⵜⴰⵎⴰⴳⵉⵜ ⵏⵏⴽ ⵙⴳ ⵓⴳⴳⵯⵓⴳ.',
			fr: 'Prouver qui l’on est à distance, en quelques gestes.',
			en: 'Proving who you are from afar, in a few steps.'
		},
		languages: ['ar', 'fr', 'en']
	},
	{
		number: 12,
		theme: 'borders and identity',
		at: [590, 100],
		name: { ar: 'الحدود الذكية', zgh: 'ⵉⵡⵜⵜⴰ ⵉⵖⵉⵙⵏ', fr: 'Frontières intelligentes', en: 'Smart borders' },
		shows: {
			ar: 'جرّب العبور من بوابة آلية.',
			zgh: 'ⴰⵔⵎ ⴰⴷ ⵜⵣⵔⵉⴷ ⵙⴳ ⵜⴳⴳⵓⵔⵜ ⵜⴰⵡⵓⵔⵎⴰⵏⵜ.',
			fr: 'Essayez un sas de passage automatique.',
			en: 'Try walking through an automatic gate.'
		},
		languages: ['ar', 'fr', 'en']
	},
	{
		number: 13,
		theme: 'borders and identity',
		at: [410, 160],
		name: { ar: 'شرطة الحدود', zgh: 'ⴱⵓⵍⵉⵙ ⵏ ⵉⵡⵜⵜⴰ', fr: 'Police aux frontières', en: 'Border police' },
		shows: {
			ar: 'يوم في المطار، من الشباك إلى التفتيش.',
			zgh: 'ⴰⵙⵙ ⴳ ⵓⵣⴰⴳⵯⵣ, ⵙⴳ ⵓⵙⵔⵎⴰⴷ ⴰⵔ ⴰⵙⵖⵔⵓ.',
			fr: 'Une journée à l’aéroport, du guichet au contrôle.',
			en: 'A day at the airport, from desk to check.'
		},
		languages: ['ar', 'fr', 'en']
	},
	{
		number: 14,
		theme: 'cyber',
		at: [590, 160],
		name: { ar: 'الجريمة المعلوماتية', zgh: 'ⵉⵣⴳⴰⵍⵏ ⵉⵏⵓⵟⵟⵓⵏⵏ', fr: 'Cybercriminalité', en: 'Cybercrime' },
		shows: {
			ar: 'حيل النصب المنتشرة على الهاتف، وما العمل إن وقعت فيها.',
			zgh: 'ⵜⵉⵃⵉⵍⴰ ⵏ ⵜⵓⴽⵕⴹⴰ ⴳ ⵜⵉⵍⵉⴼⵓⵏ, ⴷ ⵎⴰⴷ ⵜⵙⴽⴰⵔⴷ.',
			fr: 'Les arnaques par téléphone les plus courantes, et que faire ensuite.',
			en: 'The commonest phone scams, and what to do afterwards.'
		}
	},
	{
		number: 15,
		theme: 'awareness',
		at: [410, 220],
		forChildren: true,
		name: {
			ar: 'الأسرة والإنترنت',
			zgh: 'ⵜⴰⵡⵊⴰ ⴷ ⵉⵏⵜⵉⵔⵏⵉⵜ',
			fr: 'Famille et Internet',
			en: 'Family and the internet'
		},
		shows: {
			ar: 'قواعد بسيطة تكتبها الأسرة معا وتعلقها في البيت.',
			zgh: 'ⵉⵍⵓⴳⴰⵏ ⵉⵙⵔⵓⵏⵏ ⴰⴷ ⵜⵏ ⵜⴰⵔⴰ ⵜⵡⵊⴰ.',
			fr: 'Quelques règles simples, écrites ensemble, à afficher chez soi.',
			en: 'A few simple house rules, written together.'
		},
		partners: [
			{
				ar: 'جمعية التمرين لحماية الطفولة',
				zgh: 'ⵜⴰⵎⵙⵎⵓⵏⵜ ⵏ ⵓⵙⵙⵍⵎⴷ ⵉ ⵉⵛⵉⵔⵔⴰⵏ',
				fr: 'Association d’exercice pour l’enfance',
				en: 'Rehearsal Association for Children'
			}
		]
	},
	{
		number: 16,
		theme: 'technology',
		at: [500, 220],
		name: {
			ar: 'الذكاء الاصطناعي',
			zgh: 'ⵜⵉⵖⵉⵙⵜ ⵉⵜⵜⵓⵙⴽⵔⵏ',
			fr: 'Intelligence artificielle',
			en: 'Artificial intelligence'
		},
		shows: {
			ar: 'ما الذي تقترحه الآلة، ولماذا يبقى القرار للإنسان.',
			zgh: 'ⵎⴰⴷ ⵜⵙⵙⵓⵎⵓⵔ ⵜⵎⴰⵛⵉⵏⵜ, ⴷ ⵎⴰⵅ ⴰⵔ ⵉⵙⵙⵓⵜⵓⵢ ⵓⴼⴳⴰⵏ.',
			fr: 'Ce que propose la machine, et pourquoi l’humain décide.',
			en: 'What the machine suggests, and why people decide.'
		},
		languages: ['ar', 'fr', 'en']
	},
	{
		number: 17,
		theme: 'technology',
		at: [590, 220],
		name: { ar: 'الدورية الذكية', zgh: 'ⵜⴰⵎⵙⵡⴰⵔⵜ ⵉⵖⵉⵙⵏ', fr: 'Patrouille connectée', en: 'Connected patrol' },
		// Arabic only, as when staff had no time to write more.
		shows: { ar: 'سيارة مجهزة بكاميرات وشاشات، اصعد إليها وانظر ما يراه الشرطي.' }
	}
]);

const field = inZone('C', [
	{
		number: 18,
		theme: 'intervention',
		at: [715, 105],
		name: {
			ar: 'فرقة التدخل',
			zgh: 'ⵜⴰⵔⴰⴱⴱⵓⵜ ⵏ ⵓⵏⴽⵛⵓⵎ',
			fr: 'Unité d’intervention',
			en: 'Intervention unit'
		},
		shows: {
			ar: 'العتاد والخوذات والحبال، ومن يستعملها يجيب عن أسئلتك.',
			zgh: 'ⵉⵎⴰⵙⵙⵏ ⵏ ⵜⵔⴰⴱⴱⵓⵜ, ⴷ ⵡⵉⵏⵏⴰ ⵜⵏ ⵉⵙⵎⵔⴰⵙⵏ.',
			fr: 'Le matériel, et celles et ceux qui s’en servent.',
			en: 'The equipment, and the people who use it.'
		}
	},
	{
		number: 19,
		theme: 'intervention',
		at: [815, 105],
		name: { ar: 'إبطال المتفجرات', zgh: 'ⵜⵓⴽⴽⵙⴰ ⵏ ⵉⵎⵙⵟⵟⵔⴷⵇⵏ', fr: 'Déminage', en: 'Bomb disposal' },
		shows: {
			ar: 'إنسان آلي يقترب من حقيبة مشبوهة بدل الشرطي.',
			zgh: 'ⴰⵔⵓⴱⵓ ⴰⵔ ⵉⵜⵜⴰⵥ ⵖⵔ ⵜⵛⴽⴰⵔⵜ, ⵓⵔ ⴷ ⴰⴱⵓⵍⵉⵙ.',
			fr: 'Un robot s’approche du bagage suspect, à la place du policier.',
			en: 'A robot, not an officer, approaches the suspect bag.'
		}
	},
	{
		number: 20,
		theme: 'police trade',
		at: [915, 105],
		forChildren: true,
		name: { ar: 'الكلاب المدربة', zgh: 'ⵉⴹⴰⵏ ⵉⵜⵜⵓⵙⵍⵎⴷⵏ', fr: 'Brigade cynotechnique', en: 'Police dogs' },
		shows: {
			ar: 'أنف يجد ما لا تراه العين: البحث والأثر والطاعة.',
			zgh: 'ⴰⵢⴷⵉ ⴰⵔ ⵢⴰⴼⴰ ⵎⴰⴷ ⵓⵔ ⵜⵣⵔⵔⴰ ⵜⵉⵟⵟ.',
			fr: 'Un flair qui trouve ce que l’œil ne voit pas.',
			en: 'Noses that find what eyes cannot see.'
		},
		languages: ['ar', 'zgh', 'fr']
	},
	{
		number: 21,
		theme: 'police trade',
		at: [715, 170],
		forChildren: true,
		stepFree: false,
		name: { ar: 'شرطة الخيالة', zgh: 'ⴱⵓⵍⵉⵙ ⵏ ⵉⵎⵏⴰⵢⵏ', fr: 'Police montée', en: 'Mounted police' },
		shows: {
			ar: 'الإسطبل والسرج والبيطري، وكيف يتعود الحصان على الزحام.',
			zgh: 'ⵉⵢⵙⴰⵏ ⴷ ⵉⵎⵏⴰⵢⵏ ⵏⵙⵏ, ⴷ ⵎⴰⵎⵏⴽ ⴰⵔ ⵍⵎⵎⴷⵏ.',
			fr: 'L’écurie, la selle, et comment un cheval s’habitue à la foule.',
			en: 'Stables, saddles, and how a horse gets used to crowds.'
		}
	},
	{
		number: 22,
		theme: 'police trade',
		at: [815, 170],
		forChildren: true,
		stepFree: false,
		name: { ar: 'الوحدة الجوية', zgh: 'ⵜⴰⵔⴰⴱⴱⵓⵜ ⵏ ⵉⴳⵏⵏⴰ', fr: 'Unité aérienne', en: 'Air unit' },
		shows: {
			ar: 'اجلس في مقصورة مروحية واكتشف لوحة القيادة.',
			zgh: 'ⵇⵇⵉⵎ ⴳ ⵍⵀⵉⵍⵉⴽⵓⴱⵜⵉⵔ, ⵜⵥⵕⴷ ⵎⴰⴷ ⴳⵉⵙ.',
			fr: 'Asseyez-vous dans le cockpit d’un hélicoptère.',
			en: 'Sit in a helicopter’s cockpit.'
		}
	},
	{
		number: 23,
		theme: 'technology',
		at: [915, 170],
		name: { ar: 'الطائرات المسيرة', zgh: 'ⵉⴷⵔⵓⵏⵏ', fr: 'Drones', en: 'Drones' },
		shows: {
			ar: 'البحث عن شخص تائه من الجو.',
			zgh: 'ⴰⵔⵣⵣⵓ ⵅⴼ ⵢⴰⵏ ⵉⵊⵍⴰⵏ ⵙⴳ ⵉⴳⵏⵏⴰ.',
			fr: 'Chercher depuis les airs une personne égarée.',
			en: 'Looking for a lost person from the air.'
		}
	},
	{
		number: 24,
		theme: 'protection',
		at: [715, 235],
		name: { ar: 'الحماية المقربة', zgh: 'ⴰⵃⵟⵟⵓ ⵏ ⵜⴰⵎⴰ', fr: 'Protection rapprochée', en: 'Close protection' },
		shows: {
			ar: 'كيف يُؤمَّن موكب دون أن ينتبه إليه أحد.',
			zgh: 'ⵎⴰⵎⵏⴽ ⴰⵔ ⵉⵜⵜⵓⵃⵟⵟⵓ ⵓⴽⴰⴱⴰⵔ.',
			fr: 'Comment on protège un cortège sans se faire remarquer.',
			en: 'How a motorcade is kept safe unnoticed.'
		}
	},
	{
		number: 25,
		theme: 'public order',
		at: [815, 235],
		name: { ar: 'حفظ النظام', zgh: 'ⴰⵃⵟⵟⵓ ⵏ ⵓⵙⵙⵓⴷⵙ', fr: 'Maintien de l’ordre', en: 'Public order' },
		shows: {
			ar: 'تأمين مباراة كبرى، من الطريق إلى المدرجات.',
			zgh: 'ⴰⵃⵟⵟⵓ ⵏ ⵜⵎⵣⵉⵣⵡⵔⵜ ⵏ ⵜⵛⴰⵎⵎⴰ.',
			fr: 'Sécuriser un grand match, de la route aux gradins.',
			en: 'Keeping a big match safe, from road to stands.'
		}
	},
	{
		number: 26,
		theme: 'intervention',
		at: [915, 235],
		name: {
			ar: 'المخاطر الكيميائية والإشعاعية',
			zgh: 'ⵉⵙⵉⵡⴷⵏ ⵉⴽⵉⵎⵉⵢⵏ',
			fr: 'Risques chimiques et radiologiques',
			en: 'Chemical and radiological risks'
		},
		shows: {
			ar: 'البذلة الواقية قطعة قطعة، ومسار إزالة التلوث.',
			zgh: 'ⵉⵙⵎⵍⴰⵙⵏ ⵏ ⵓⵃⵟⵟⵓ ⵙⴳ ⵉⵙⵉⵡⴷⵏ.',
			fr: 'La combinaison pièce par pièce et la décontamination.',
			en: 'The suit piece by piece, and decontamination.'
		}
	}
]);

const roads = inZone('D', [
	{
		number: 27,
		theme: 'road safety',
		at: [150, 595],
		forChildren: true,
		name: {
			ar: 'حلبة التربية الطرقية للأطفال',
			zgh: 'ⵜⴰⵎⴷⵉⵏⵜ ⵏ ⵓⴱⵔⵉⴷ ⵉ ⵉⵛⵉⵔⵔⴰⵏ',
			fr: 'Parc d’éducation routière',
			en: 'Children’s road-safety park'
		},
		shows: {
			ar: 'شوارع وإشارات على قياس الأطفال، بالدراجة وعلى الأقدام.',
			zgh: 'ⵉⴱⵔⵉⴷⵏ ⴷ ⵜⵎⴰⵜⴰⵔⵉⵏ ⵉ ⵉⵛⵉⵔⵔⴰⵏ.',
			fr: 'Des rues et des feux à leur taille, à vélo et à pied.',
			en: 'Child-sized streets and lights, by bike and on foot.'
		},
		languages: ['ar', 'zgh', 'fr'],
		partners: [
			{
				ar: 'وكالة التمرين للسلامة الطرقية',
				zgh: 'ⵜⴰⴷⵡⵍⵉ ⵏ ⵓⵙⵙⵍⵎⴷ ⵉ ⵜⵏⴼⵔⵓⵜ ⵏ ⵉⴱⵔⵉⴷⵏ',
				fr: 'Agence d’exercice de la sécurité routière',
				en: 'Rehearsal Road Safety Agency'
			}
		]
	},
	{
		number: 28,
		theme: 'vehicles',
		at: [85, 475],
		name: { ar: 'كوكبة الدراجين', zgh: 'ⵉⵎⵏⴰⵢⵏ ⵏ ⵉⵎⵓⵟⵓⵔⵏ', fr: 'Motards', en: 'Motorcycle unit' },
		shows: {
			ar: 'دراجات المواكب والطرق، وصورة تذكارية على إحداها.',
			zgh: 'ⵉⵎⵓⵟⵓⵔⵏ ⵏ ⴱⵓⵍⵉⵙ, ⴷ ⵜⵡⵍⴰⴼⵜ ⵏ ⵓⵙⴽⵜⵉ.',
			fr: 'Les motos d’escorte, et une photo en selle.',
			en: 'Escort motorcycles, and a photo in the saddle.'
		}
	},
	{
		number: 29,
		theme: 'vehicles',
		at: [185, 470],
		name: {
			ar: 'عربات الأمس واليوم',
			zgh: 'ⵜⵓⵎⵓⴱⵉⵍⵉⵏ ⵏ ⵉⴹⵍⵍⵉ ⴷ ⵡⴰⵙⵙ ⴰ',
			fr: 'Véhicules d’hier et d’aujourd’hui',
			en: 'Vehicles then and now'
		},
		shows: {
			ar: 'من سيارة الدورية القديمة إلى سيارة بلا وقود.',
			zgh: 'ⵙⴳ ⵜⵓⵎⵓⴱⵉⵍ ⵜⴰⵇⴱⵓⵔⵜ ⴰⵔ ⵜⵓⵎⵓⴱⵉⵍ ⵜⴰⵜⵔⴰⵔⵜ.',
			fr: 'De la vieille voiture de patrouille à l’électrique.',
			en: 'From the old patrol car to the electric one.'
		}
	},
	{
		number: 30,
		theme: 'road safety',
		at: [285, 475],
		name: {
			ar: 'معاينة الحوادث',
			zgh: 'ⵉⵎⵙⴰⵔⵏ ⵏ ⵉⴱⵔⵉⴷⵏ',
			fr: 'Constatation des accidents',
			en: 'Accident investigation'
		},
		shows: {
			ar: 'آثار الفرامل تتكلم: كيف يُعاد بناء حادثة.',
			zgh: 'ⵎⴰⵎⵏⴽ ⴰⵔ ⵉⵜⵜⵓⵙⵏⵏ ⵎⴰⴷ ⵉⵊⵕⴰⵏ ⴳ ⵓⴱⵔⵉⴷ.',
			fr: 'Les traces de freinage parlent\u00a0: reconstituer un accident.',
			en: 'Skid marks talk: reconstructing an accident.'
		}
	},
	{
		number: 31,
		theme: 'road safety',
		at: [85, 545],
		name: { ar: 'قياس السرعة', zgh: 'ⴰⵙⵖⵍ ⵏ ⵜⵣⵔⴱⵉ', fr: 'Mesure de la vitesse', en: 'Speed checks' },
		shows: {
			ar: 'كم مترا تقطع السيارة قبل أن تتوقف؟ جرّب على الجهاز.',
			zgh: 'ⵎⵏⵛⴽ ⵏ ⵉⵎⵉⵟⵔⵏ ⵓⵔ ⵜⴰ ⵜⴱⵉⴷⴷ ⵜⵓⵎⵓⴱⵉⵍ?',
			fr: 'Combien de mètres avant l’arrêt\u00a0? Essayez le simulateur.',
			en: 'How many metres to stop? Try the simulator.'
		}
	},
	{
		number: 32,
		theme: 'road safety',
		at: [285, 540],
		forChildren: true,
		name: {
			ar: 'الخوذة وحزام السلامة',
			zgh: 'ⵍⴽⴰⵙⴽ ⴷ ⵓⴱⴽⴽⴰⵙ',
			fr: 'Casque et ceinture',
			en: 'Helmet and seat belt'
		},
		shows: {
			ar: 'سيارة تنقلب ببطء لتفهم ما يفعله الحزام.',
			zgh: 'ⵜⵓⵎⵓⴱⵉⵍ ⴰⵔ ⵜⵜⵏⵏⵉⴹ, ⴰⴷ ⵜⵥⵕⴷ ⵎⴰⴷ ⵉⵙⴽⴰⵔ ⵓⴱⴽⴽⴰⵙ.',
			fr: 'Une voiture-tonneau pour comprendre la ceinture.',
			en: 'A roll-over car shows what a belt does.'
		}
	},
	{
		number: 33,
		theme: 'road safety',
		at: [285, 605],
		name: { ar: 'شرطة المرور', zgh: 'ⴱⵓⵍⵉⵙ ⵏ ⵉⴱⵔⵉⴷⵏ', fr: 'Police de la circulation', en: 'Traffic police' },
		// Arabic only, as when staff had no time to write more.
		shows: { ar: 'قف في وسط المدارة ونظّم السير بإشارات اليد.' }
	}
]);

const neighbourhood = inZone('E', [
	{
		number: 34,
		theme: 'children',
		at: [590, 480],
		forChildren: true,
		name: { ar: 'فضاء الأطفال', zgh: 'ⴰⵙⴰⵢⵔⴰⵔ ⵏ ⵉⵛⵉⵔⵔⴰⵏ', fr: 'Espace enfants', en: 'Children’s space' },
		shows: {
			ar: 'رسم وألعاب وأزياء صغيرة، ومن هنا تُؤخذ أساور الأطفال أيضا.',
			zgh: 'ⵓⵏⵓⵖ, ⵓⵔⴰⵔ ⴷ ⵉⵎⵍⵙⴰ ⵉⵎⵥⵢⴰⵏⵏ.',
			fr: 'Dessin, jeux et petits uniformes\u00a0; on y remet aussi les bracelets.',
			en: 'Drawing, games and small uniforms; wristbands too.'
		},
		languages: ['ar', 'zgh', 'fr']
	},
	{
		number: 35,
		theme: 'missing children',
		at: [500, 480],
		name: { ar: 'طفلي مختفي', zgh: 'ⵟⵉⴼⵍⵉ ⵎⵓⵅⵜⴰⴼⵉ', fr: 'Tifli Moukhtafi', en: 'Tifli Mokhtafi' },
		shows: {
			ar: 'كيف يُنشر بلاغ الاختفاء، ولماذا يُبلَّغ فورا دون انتظار.',
			zgh: 'ⵎⴰⵎⵏⴽ ⴰⵔ ⵉⵜⵜⵓⴼⵙⴰⵔ ⵓⵍⵖⵓ, ⴷ ⵎⴰⵅ ⵓⵔ ⵉⵇⵇⴰⵏ ⴰⴷ ⵜⵜⵇⵇⵍⴷ.',
			fr: 'Comment un avis de disparition est diffusé, et pourquoi signaler tout de suite.',
			en: 'How an alert is published, and why to report at once.'
		},
		languages: ['ar', 'zgh', 'fr']
	},
	{
		number: 36,
		theme: 'protection',
		at: [410, 480],
		name: {
			ar: 'نساء وأطفال ضحايا العنف',
			zgh: 'ⵜⵉⵎⵖⴰⵔⵉⵏ ⴷ ⵉⵛⵉⵔⵔⴰⵏ ⵎⴳⴰⵍ ⵜⴽⵔⵉⴹⵜ',
			fr: 'Femmes et enfants victimes de violences',
			en: 'Women and children facing violence'
		},
		shows: {
			ar: 'استقبال واستماع في سرية، ومن يرافقك بعد ذلك.',
			zgh: 'ⴰⵙⵏⵓⴱⴳⵉ ⴷ ⵓⵙⴼⵍⴷ ⵙ ⵜⵓⴼⴼⵔⴰ.',
			fr: 'Un accueil et une écoute confidentiels, puis un suivi.',
			en: 'A confidential welcome, and who stays with you after.'
		},
		languages: ['ar', 'zgh', 'fr'],
		partners: [
			{
				ar: 'شبكة التمرين للاستماع',
				zgh: 'ⴰⵥⵟⵟⴰ ⵏ ⵓⵙⵙⵍⵎⴷ ⵉ ⵓⵙⴼⵍⴷ',
				fr: 'Réseau d’écoute de l’exercice',
				en: 'Rehearsal Listening Network'
			}
		]
	},
	{
		number: 37,
		theme: 'proximity',
		at: [410, 540],
		name: { ar: 'شرطة القرب', zgh: 'ⴱⵓⵍⵉⵙ ⵏ ⵜⴰⵎⴰ', fr: 'Police de proximité', en: 'Neighbourhood policing' },
		shows: {
			ar: 'دائرة نموذجية: من الباب إلى تسلم الوصل.',
			zgh: 'ⵉⴳⵣⴷⵓ ⴰⵎⴷⵢⴰⵏ, ⵙⴳ ⵉⵎⵉ ⴰⵔ ⴰⵡⵜⵜⵓ.',
			fr: 'Un commissariat modèle, de la porte au récépissé.',
			en: 'A model station, from the door to the receipt.'
		},
		languages: ['ar', 'zgh', 'fr']
	},
	{
		number: 38,
		theme: 'proximity',
		at: [500, 540],
		name: {
			ar: 'قاعة القيادة والتنسيق',
			zgh: 'ⵜⴰⵣⵇⵇⴰ ⵏ ⵓⵏⴱⴰⴹ ⴷ ⵓⵎⵙⴰⵙⴰ',
			fr: 'Salle de commandement',
			en: 'Command room'
		},
		shows: {
			ar: 'ما الذي يحدث بين ندائك ووصول الدورية؟',
			zgh: 'ⵎⴰⴷ ⵉⵜⵜⵊⵕⵓⵏ ⴳⵔ ⵓⵖⵔⵉ ⵏⵏⴽ ⴷ ⵡⴰⵡⴰⴹ ⵏ ⵜⵎⵙⵡⴰⵔⵜ?',
			fr: 'Que se passe-t-il entre votre appel et l’arrivée de la patrouille\u00a0?',
			en: 'What happens between your call and the patrol?'
		},
		languages: ['ar', 'fr', 'en']
	},
	{
		number: 39,
		theme: 'children',
		at: [590, 540],
		forChildren: true,
		name: { ar: 'الأمن المدرسي', zgh: 'ⵜⴰⵏⴼⵔⵓⵜ ⴳ ⵜⵉⵏⵎⵍ', fr: 'Sécurité à l’école', en: 'Safety at school' },
		shows: {
			ar: 'التنمر والطريق والغرباء: قصص قصيرة ونقاش.',
			zgh: 'ⵜⵉⵏⴼⵓⵙⵉⵏ ⵜⵉⵎⵥⵢⴰⵏⵉⵏ ⴷ ⵓⵎⵙⴰⵡⴰⵍ.',
			fr: 'Harcèlement, trajet, inconnus\u00a0: de petites histoires à discuter.',
			en: 'Bullying, the way to school, strangers: stories to talk over.'
		}
	},
	{
		number: 40,
		theme: 'emergency',
		at: [410, 605],
		name: {
			ar: 'الإسعافات الأولية',
			zgh: 'ⵜⵉⵡⵉⵙⵉ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ',
			fr: 'Gestes de premiers secours',
			en: 'First aid skills'
		},
		shows: {
			ar: 'تدرّب على دمية: الوضعية والضغط والنداء.',
			zgh: 'ⵍⵎⴷ ⵅⴼ ⵜⵎⵎⵉⵜ: ⴰⴷⵖⴰⵕ, ⴰⵙⴷⵓⵙ ⴷ ⵓⵖⵔⵉ.',
			fr: 'Sur mannequin\u00a0: position, massage, appel.',
			en: 'On a dummy: position, compressions, call.'
		},
		partners: [
			{
				ar: 'مسعفو التمرين',
				zgh: 'ⵉⵎⴰⵡⴰⵙⵏ ⵏ ⵓⵙⵙⵍⵎⴷ',
				fr: 'Secouristes de l’exercice',
				en: 'Rehearsal First-Aiders'
			}
		]
	},
	{
		number: 41,
		theme: 'awareness',
		at: [500, 605],
		name: {
			ar: 'الوقاية من الإدمان',
			zgh: 'ⴰⵙⴼⴰⵇⵓ ⵅⴼ ⵉⵎⵙⵙⴽⵔⵏ',
			fr: 'Prévention des addictions',
			en: 'Addiction prevention'
		},
		shows: {
			ar: 'كيف تُفتح محادثة صعبة مع المراهق.',
			zgh: 'ⵎⴰⵎⵏⴽ ⴰⴷ ⵜⵙⴰⵡⵍⴷ ⴷ ⵓⵄⵔⵔⵉⵎ.',
			fr: 'Ouvrir une conversation difficile avec un adolescent.',
			en: 'Opening a hard conversation with a teenager.'
		}
	},
	{
		number: 42,
		theme: 'human rights',
		at: [590, 605],
		name: { ar: 'حقوق الإنسان', zgh: 'ⵉⵣⵔⴼⴰⵏ ⵏ ⵓⴼⴳⴰⵏ', fr: 'Droits de l’Homme', en: 'Human rights' },
		shows: {
			ar: 'حقوقك عند الاستماع إليك، خطوة خطوة.',
			zgh: 'ⵉⵣⵔⴼⴰⵏ ⵏⵏⴽ ⴳ ⵓⵙⴼⵍⴷ, ⴰⵙⵓⵔⵉⴼ ⵙ ⵓⵙⵓⵔⵉⴼ.',
			fr: 'Vos droits lors d’une audition, étape par étape.',
			en: 'Your rights during questioning, step by step.'
		}
	}
]);

const careers = inZone('F', [
	{
		number: 43,
		theme: 'careers',
		at: [715, 465],
		name: { ar: 'التوظيف', zgh: 'ⴰⵙⵙⵡⵓⵔⵉ', fr: 'Recrutement', en: 'Recruitment' },
		shows: {
			ar: 'الشروط والمباريات والوثائق، مع من اجتازوها.',
			zgh: 'ⵜⵉⴼⴰⴷⵉⵡⵉⵏ ⴷ ⵉⵔⵉⵎⵏ ⵏ ⵓⴽⵛⵓⵎ ⵖⵔ ⴱⵓⵍⵉⵙ.',
			fr: 'Conditions, concours et dossier, avec ceux qui l’ont passé.',
			en: 'Conditions, exams and papers, with those who passed.'
		}
	},
	{
		number: 44,
		theme: 'careers',
		at: [815, 465],
		name: { ar: 'التكوين الشرطي', zgh: 'ⴰⵙⵎⵓⵜⵜⴳ ⵏ ⴱⵓⵍⵉⵙ', fr: 'Formation policière', en: 'Police training' },
		shows: {
			ar: 'قسم مفتوح ومسار رياضي قصير لمن يجرؤ.',
			zgh: 'ⴰⴳⵣⵓⵎ ⵉⵕⵥⵎⵏ ⴷ ⵓⴱⵔⵉⴷ ⵏ ⵜⵓⵏⵏⵓⵏⵜ.',
			fr: 'Une classe ouverte et un petit parcours sportif.',
			en: 'An open class and a short fitness course.'
		},
		stepFree: false
	},
	{
		number: 45,
		theme: 'careers',
		at: [915, 475],
		name: {
			ar: 'النساء في الشرطة',
			zgh: 'ⵜⵉⵎⵖⴰⵔⵉⵏ ⴳ ⴱⵓⵍⵉⵙ',
			fr: 'Femmes dans la police',
			en: 'Women in the police'
		},
		shows: {
			ar: 'مهن ومسؤوليات ومسارات ترويها صاحباتها.',
			zgh: 'ⵜⵉⵎⵖⴰⵔⵉⵏ ⴰⵔ ⵜⵜⵉⵏⵉⵏⵜ ⴰⴱⵔⵉⴷ ⵏⵙⵏⵜ.',
			fr: 'Métiers et parcours racontés par celles qui les vivent.',
			en: 'Jobs and careers, told by the women who live them.'
		},
		languages: ['ar', 'zgh', 'fr']
	},
	{
		number: 46,
		theme: 'history',
		at: [715, 530],
		name: { ar: 'متحف الأمن', zgh: 'ⴰⵙⴰⵍⴰⵢ ⵏ ⴱⵓⵍⵉⵙ', fr: 'Musée de la police', en: 'Police museum' },
		// Arabic only, as when staff had no time to write more.
		shows: { ar: 'بذلات وأجهزة لاسلكية وصور من عقود مضت.' }
	},
	{
		number: 47,
		theme: 'remembrance',
		at: [915, 535],
		name: { ar: 'ذاكرة الوفاء', zgh: 'ⴰⵙⴽⵜⵉ', fr: 'Mémoire et hommage', en: 'Remembrance' },
		shows: {
			ar: 'ركن هادئ لمن أدوا الواجب إلى آخره.',
			zgh: 'ⴰⴷⵖⴰⵔ ⵉⵀⴷⴷⵏ ⵉ ⵓⵙⴽⵜⵉ.',
			fr: 'Un lieu calme pour celles et ceux tombés en service.',
			en: 'A quiet place for those who fell on duty.'
		}
	},
	{
		number: 48,
		theme: 'culture',
		at: [715, 600],
		name: { ar: 'الموسيقى والفنون', zgh: 'ⴰⵥⴰⵡⴰⵏ ⴷ ⵜⵥⵓⵕⵉ', fr: 'Musique et arts', en: 'Music and arts' },
		shows: {
			ar: 'لوحات وآلات لموظفات وموظفين بعد الدوام.',
			zgh: 'ⵜⵉⴽⵍⵓⵜⵉⵏ ⴷ ⵉⵎⴰⵙⵙⵏ ⵏ ⵓⵥⴰⵡⴰⵏ ⵏ ⵉⵎⵙⵡⵓⵔⵉⵏ.',
			fr: 'Tableaux et instruments du personnel, après le service.',
			en: 'Paintings and instruments by staff, after hours.'
		}
	},
	{
		number: 49,
		theme: 'social works',
		at: [815, 600],
		name: { ar: 'الأعمال الاجتماعية', zgh: 'ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵜⵉⵏⴰⵎⵓⵏⵉⵏ', fr: 'Œuvres sociales', en: 'Social works' },
		shows: {
			ar: 'السكن والصحة والتخييم لأسر الموظفين والمتقاعدين.',
			zgh: 'ⵜⴰⵣⴷⵓⵖⵜ, ⵜⴰⴷⵓⵙⵉ ⴷ ⵉⵙⵜⴰⵢⵏ ⵉ ⵜⵡⵊⵉⵡⵉⵏ.',
			fr: 'Logement, santé et colonies pour les familles du personnel.',
			en: 'Housing, health and camps for staff families.'
		}
	},
	{
		number: 50,
		theme: 'blood donation',
		at: [915, 600],
		name: { ar: 'التبرع بالدم', zgh: 'ⵜⵉⴽⴽⵉ ⵏ ⵉⴷⴰⵎⵎⵏ', fr: 'Don de sang', en: 'Blood donation' },
		shows: {
			ar: 'أسئلتك قبل التبرع، يجيب عنها طبيب. الخيمة على بعد خطوات.',
			zgh: 'ⵉⵙⵇⵙⵉⵜⵏ ⵏⵏⴽ, ⴰⵔ ⵅⴼⵙⵏ ⵉⵜⵜⴰⵔⵔⴰ ⵓⴷⴱⵉⴱ.',
			fr: 'Vos questions avant de donner, avec un médecin. La tente est à deux pas.',
			en: 'Questions before giving, with a doctor. The tent is close by.'
		},
		languages: ['ar', 'zgh', 'fr'],
		partners: [
			{
				ar: 'مركز التمرين لتحاقن الدم',
				zgh: 'ⴰⵎⵎⴰⵙ ⵏ ⵓⵙⵙⵍⵎⴷ ⵏ ⵉⴷⴰⵎⵎⵏ',
				fr: 'Centre de transfusion de l’exercice',
				en: 'Rehearsal Blood Centre'
			}
		]
	}
]);

export const pavilions: Pavilion[] = [
	...investigation,
	...identity,
	...field,
	...roads,
	...neighbourhood,
	...careers
];
