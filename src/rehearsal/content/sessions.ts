import type { Session } from '#lib/programme/session.ts';

/** What is held again and again over the days, and where unless it was moved. */
export type Template = Pick<Session, 'kind' | 'title' | 'about' | 'languages'> & {
	/** Number of a pavilion, or id of a place. */
	where: number | string;
	forChildren?: true;
};

export const templates = {
	dogs: {
		kind: 'show',
		title: {
			ar: 'الكلاب المدربة في الميدان',
			zgh: 'ⵉⴹⴰⵏ ⵉⵜⵜⵓⵙⵍⵎⴷⵏ ⴳ ⵓⵏⵏⴰⵔ',
			fr: 'Les chiens de police à l’œuvre',
			en: 'Police dogs at work'
		},
		about: {
			ar: 'بحث وأثر وقفز، ثم لقاء مع المدربين.',
			zgh: 'ⴰⵔⵣⵣⵓ, ⴰⵏⴹⴰⵡ, ⴷ ⵓⵎⵢⴰⴳⴰⵔ ⴷ ⵉⵎⵙⵙⵍⵎⴷⵏ.',
			fr: 'Recherche, piste et sauts, puis rencontre avec les maîtres-chiens.',
			en: 'Searching, tracking and jumping, then meet the handlers.'
		},
		where: 'stage',
		forChildren: true,
		languages: ['ar', 'fr']
	},
	horses: {
		kind: 'show',
		title: {
			ar: 'لوحات شرطة الخيالة',
			zgh: 'ⵜⴰⵎⵙⴽⴰⵏⵜ ⵏ ⴱⵓⵍⵉⵙ ⵏ ⵉⵎⵏⴰⵢⵏ',
			fr: 'Carrousel de la police montée',
			en: 'Mounted police display'
		},
		about: {
			ar: 'استعراض على إيقاع الموسيقى وعبور الحواجز.',
			zgh: 'ⵉⵢⵙⴰⵏ ⵅⴼ ⵓⵙⵔⵓⵙ ⵏ ⵓⵥⴰⵡⴰⵏ.',
			fr: 'Figures en musique et franchissement d’obstacles.',
			en: 'Figures to music, and jumping.'
		},
		where: 'stage',
		forChildren: true,
		languages: ['ar', 'fr']
	},
	motorcycles: {
		kind: 'show',
		title: {
			ar: 'مهارات كوكبة الدراجين',
			zgh: 'ⵜⵉⵎⵙⴽⴰⵏⵉⵏ ⵏ ⵉⵎⵏⴰⵢⵏ ⵏ ⵉⵎⵓⵟⵓⵔⵏ',
			fr: 'Les motards en parade',
			en: 'Motorcycle parade'
		},
		about: {
			ar: 'توازن وتشكيلات ومواكب.',
			zgh: 'ⴰⵎⵙⴰⵙⴰ ⴷ ⵉⴽⴰⴱⴰⵔⵏ ⵅⴼ ⵉⵎⵓⵟⵓⵔⵏ.',
			fr: 'Équilibre, formations et escortes.',
			en: 'Balance, formations and escorts.'
		},
		where: 'stage',
		languages: ['ar', 'fr']
	},
	intervention: {
		kind: 'show',
		title: {
			ar: 'فرقة التدخل: دقيقة بدقيقة',
			zgh: 'ⵜⴰⵔⴰⴱⴱⵓⵜ ⵏ ⵓⵏⴽⵛⵓⵎ, ⵜⵓⵙⴷⵉⴷⵜ ⵙ ⵜⵓⵙⴷⵉⴷⵜ',
			fr: 'L’unité d’intervention, minute par minute',
			en: 'The intervention unit, minute by minute'
		},
		about: {
			ar: 'محاكاة كاملة مع تعليق مباشر. أصوات قوية: أبعدوا الرضع.',
			zgh: 'ⵜⴰⵎⵙⴽⴰⵏⵜ ⵙ ⵓⵙⴼⵔⵓ. ⵍⵍⴰⵏ ⵉⵎⵙⵍⵉⵜⵏ ⵉⵊⵀⴷⵏ.',
			fr: 'Simulation commentée. Bruits forts\u00a0: éloignez les tout-petits.',
			en: 'A simulation with commentary. Loud noises: keep infants away.'
		},
		where: 'stage',
		languages: ['ar', 'fr']
	},
	defence: {
		kind: 'show',
		title: {
			ar: 'الدفاع عن النفس: حركات بسيطة',
			zgh: 'ⴰⵃⵟⵟⵓ ⵏ ⵉⵅⴼ: ⵉⵎⵓⵙⵙⵓⵜⵏ ⵉⵙⵔⵓⵏⵏ',
			fr: 'Self-défense\u00a0: des gestes simples',
			en: 'Self-defence: simple moves'
		},
		// Arabic only, as when staff had no time to write more.
		about: { ar: 'عرض ثم تجربة مع الجمهور، للنساء والرجال من 16 سنة فما فوق.' },
		where: 'stage',
		languages: ['ar']
	},
	protection: {
		kind: 'show',
		title: {
			ar: 'موكب تحت الحماية',
			zgh: 'ⴰⴽⴰⴱⴰⵔ ⴷⴷⴰⵡ ⵓⵃⵟⵟⵓ',
			fr: 'Un cortège sous protection',
			en: 'A motorcade under protection'
		},
		about: {
			ar: 'ماذا يفعل الحراس حين يقع ما لم يكن متوقعا؟',
			zgh: 'ⵎⴰⴷ ⵙⴽⴰⵔⵏ ⵉⵎⵃⵟⵟⵓⵜⵏ ⵉⵖ ⵉⵊⵕⴰ ⴽⵔⴰ?',
			fr: 'Que font les gardes quand survient l’imprévu\u00a0?',
			en: 'What do the guards do when the unexpected happens?'
		},
		where: 'stage',
		languages: ['ar', 'fr']
	},
	band: {
		kind: 'show',
		title: {
			ar: 'سهرة الفرقة الموسيقية',
			zgh: 'ⵜⴰⴷⴳⴳⵯⴰⵜ ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⵏ ⵓⵥⴰⵡⴰⵏ',
			fr: 'Soirée avec la fanfare',
			en: 'An evening with the band'
		},
		about: {
			ar: 'ألحان مغربية ومارشات، واستعراض بالمشاعل.',
			zgh: 'ⵉⵥⵍⴰⵏ ⵏ ⵜⵎⵓⵔⵜ ⴷ ⵜⵉⴽⵍⵉ ⵙ ⵓⵥⴰⵡⴰⵏ.',
			fr: 'Airs marocains, marches et parade aux flambeaux.',
			en: 'Moroccan tunes, marches and a torchlight parade.'
		},
		where: 'stage',
		languages: ['ar', 'zgh', 'fr']
	},
	lights: {
		kind: 'show',
		title: {
			ar: 'أضواء الطائرات المسيرة',
			zgh: 'ⵜⵉⴼⴰⵡⵉⵏ ⵏ ⵉⴷⵔⵓⵏⵏ',
			fr: 'Ballet lumineux de drones',
			en: 'Drone light show'
		},
		about: {
			ar: 'لوحات مضيئة في السماء، تُعاد كل نصف ساعة.',
			zgh: 'ⵜⵉⴼⴰⵡⵉⵏ ⴳ ⵉⴳⵏⵏⴰ, ⴰⵔ ⵜⵜⵓⵙⵏⴰⵎⵓⵏⵜ.',
			fr: 'Des tableaux de lumière dans le ciel, toutes les demi-heures.',
			en: 'Pictures of light in the sky, every half hour.'
		},
		where: 'stage',
		languages: ['ar', 'fr']
	},
	closing: {
		kind: 'ceremony',
		title: { ar: 'حفل الاختتام', zgh: 'ⵜⴰⵎⵖⵔⴰ ⵏ ⵜⴳⵉⵔⴰ', fr: 'Cérémonie de clôture', en: 'Closing ceremony' },
		about: {
			ar: 'كل الوحدات في الساحة لتحية الجمهور.',
			zgh: 'ⵜⵉⵔⵓⴱⴱⴰ ⴰⴽⴽⵯ ⴰⴷ ⵙⵙⵍⵎⵏⵜ ⵅⴼ ⵓⴳⴷⵓⴷ.',
			fr: 'Toutes les unités saluent le public.',
			en: 'All units salute the public.'
		},
		where: 'stage',
		languages: ['ar', 'zgh', 'fr', 'en']
	},
	screens: {
		kind: 'seminar',
		title: {
			ar: 'أبناؤنا والشاشات: حماية بلا تخويف',
			zgh: 'ⵜⴰⵔⵡⴰ ⵏⵏⵖ ⴷ ⵉⵙⴽⵔⵉⵏⵏ: ⴰⵃⵟⵟⵓ ⴱⵍⴰ ⵜⵉⵡⴷⵉ',
			fr: 'Nos enfants et les écrans\u00a0: protéger sans effrayer',
			en: 'Our children and screens: protecting without frightening'
		},
		about: {
			ar: 'أسئلة الآباء والأمهات وأجوبة المختصين.',
			zgh: 'ⵉⵙⵇⵙⵉⵜⵏ ⵏ ⵉⵎⴰⵔⴰⵡⵏ ⴷ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⵏ ⵉⵎⵥⵍⴰⵢⵏ.',
			fr: 'Les questions des parents, les réponses de spécialistes.',
			en: 'Parents’ questions, specialists’ answers.'
		},
		where: 'hall',
		languages: ['ar']
	},
	identity: {
		kind: 'seminar',
		title: {
			ar: 'الهوية الرقمية في الحياة اليومية',
			zgh: 'ⵜⴰⵎⴰⴳⵉⵜ ⵜⴰⵏⵓⵟⵟⵓⵏⵜ ⴳ ⵜⵓⴷⵔⵜ',
			fr: 'L’identité numérique au quotidien',
			en: 'Digital identity in daily life'
		},
		about: {
			ar: 'ما الذي تفتحه، وكيف تبقى في يد صاحبها.',
			zgh: 'ⵎⴰⴷ ⵜⵔⵥⵥⵎ, ⴷ ⵎⴰⵎⵏⴽ ⵜⵜ ⵏⵃⵟⵟⵓ.',
			fr: 'Ce qu’elle ouvre, et comment en rester maître.',
			en: 'What it opens, and how to stay in charge of it.'
		},
		where: 'hall',
		languages: ['ar', 'fr']
	},
	machines: {
		kind: 'seminar',
		title: {
			ar: 'الذكاء الاصطناعي وعمل الشرطة',
			zgh: 'ⵜⵉⵖⵉⵙⵜ ⵉⵜⵜⵓⵙⴽⵔⵏ ⴷ ⵜⵡⵓⵔⵉ ⵏ ⴱⵓⵍⵉⵙ',
			fr: 'L’intelligence artificielle et le travail policier',
			en: 'Artificial intelligence and police work'
		},
		about: {
			ar: 'أمثلة ملموسة، وحدود لا تُتجاوز.',
			zgh: 'ⵉⵎⴷⵢⴰⵜⵏ ⴷ ⵉⵡⵜⵜⴰ ⵓⵔ ⵉⵜⵜⵓⵣⵔⴰⵢⵏ.',
			fr: 'Des exemples concrets, et des limites à ne pas franchir.',
			en: 'Concrete examples, and lines not to cross.'
		},
		where: 'hall',
		languages: ['fr', 'ar']
	},
	evidence: {
		kind: 'seminar',
		title: {
			ar: 'من الأثر إلى الدليل',
			zgh: 'ⵙⴳ ⵍⴰⵜⴰⵔ ⴰⵔ ⴰⵏⵣⴰ',
			fr: 'De la trace à la preuve',
			en: 'From trace to evidence'
		},
		about: {
			ar: 'قضية متخيلة تُحل أمام الجمهور.',
			zgh: 'ⵢⴰⵜ ⵜⵎⵙⴰⵔⵜ ⵉⵜⵜⵓⵙⵏⵓⵍⴼⴰⵏ, ⴰⵔ ⵜⵜⵓⴼⵙⴰⵢ.',
			fr: 'Une affaire imaginaire, résolue devant vous.',
			en: 'An invented case, solved before your eyes.'
		},
		where: 'hall',
		languages: ['ar', 'fr']
	},
	missing: {
		kind: 'seminar',
		title: {
			ar: 'طفل مختفٍ: دور كل واحد منا',
			zgh: 'ⴰⵣⴰⵏ ⵉⵊⵍⴰⵏ: ⵜⴰⵡⵓⵔⵉ ⵏ ⴽⵓ ⵢⴰⵏ ⴳⵉⵖ',
			fr: 'Enfant disparu\u00a0: le rôle de chacun',
			en: 'A missing child: what each of us can do'
		},
		about: {
			ar: 'التبليغ فورا، ونشر البلاغ الرسمي وحده.',
			zgh: 'ⵙⵙⵏⵖⵎⵙ ⵖⵉⵍⴰⴷ, ⵜⴼⵙⵔⴷ ⵖⴰⵙ ⴰⵍⵖⵓ ⵓⵏⵚⵉⴱ.',
			fr: 'Signaler tout de suite, ne partager que l’avis officiel.',
			en: 'Report at once, share only the official alert.'
		},
		where: 'hall',
		languages: ['ar', 'zgh']
	},
	rights: {
		kind: 'seminar',
		title: {
			ar: 'الشرطة وحقوق المواطن',
			zgh: 'ⴱⵓⵍⵉⵙ ⴷ ⵉⵣⵔⴼⴰⵏ ⵏ ⵓⵏⴰⵎⵓⵔ',
			fr: 'La police et les droits du citoyen',
			en: 'The police and citizens’ rights'
		},
		about: {
			ar: 'حوار مفتوح مع الجمهور.',
			zgh: 'ⴰⵎⵙⴰⵡⴰⵍ ⵉⵕⵥⵎⵏ ⴷ ⵓⴳⴷⵓⴷ.',
			fr: 'Débat ouvert avec le public.',
			en: 'An open debate with the public.'
		},
		where: 'hall',
		languages: ['ar', 'fr']
	},
	careers: {
		kind: 'seminar',
		title: {
			ar: 'كيف ألتحق بالشرطة؟',
			zgh: 'ⵎⴰⵎⵏⴽ ⴰⴷ ⴽⵛⵎⵖ ⵖⵔ ⴱⵓⵍⵉⵙ?',
			fr: 'Comment entrer dans la police\u00a0?',
			en: 'How do I join the police?'
		},
		about: {
			ar: 'المباريات والتكوين والمهن، مع وقت للأسئلة.',
			zgh: 'ⵉⵔⵉⵎⵏ, ⴰⵙⵎⵓⵜⵜⴳ ⴷ ⵜⵡⵓⵔⵉⵡⵉⵏ, ⴷ ⵉⵙⵇⵙⵉⵜⵏ.',
			fr: 'Concours, formation et métiers, avec du temps pour vos questions.',
			en: 'Exams, training and jobs, with time for questions.'
		},
		where: 'hall',
		languages: ['ar', 'fr']
	},
	women: {
		kind: 'seminar',
		title: {
			ar: 'شرطيات: مسارات وشهادات',
			zgh: 'ⵜⵉⵎⵖⴰⵔⵉⵏ ⵏ ⴱⵓⵍⵉⵙ: ⵉⴱⵔⵉⴷⵏ ⴷ ⵜⵉⵏⵉⵜⵉⵏ',
			fr: 'Policières\u00a0: parcours et témoignages',
			en: 'Policewomen: careers and stories'
		},
		about: {
			ar: 'أربع مهن وأربع حكايات.',
			zgh: 'ⴽⴽⵓⵥ ⵏ ⵜⵡⵓⵔⵉⵡⵉⵏ, ⴽⴽⵓⵥ ⵏ ⵜⵏⴼⵓⵙⵉⵏ.',
			fr: 'Quatre métiers, quatre récits.',
			en: 'Four jobs, four stories.'
		},
		where: 'hall',
		languages: ['ar', 'zgh', 'fr']
	},
	film: {
		kind: 'show',
		title: {
			ar: 'أفلام قصيرة عن مهن الشرطة',
			zgh: 'ⵉⴼⵉⵍⵎⵏ ⵉⴳⵣⵣⵓⵍⵏ ⵅⴼ ⵜⵡⵓⵔⵉⵡⵉⵏ ⵏ ⴱⵓⵍⵉⵙ',
			fr: 'Courts métrages sur les métiers de la police',
			en: 'Short films on police work'
		},
		about: {
			ar: 'عرض مستمر، والدخول في أي وقت.',
			zgh: 'ⴰⵙⵙⵉⵜⵎ ⵓⵔ ⵉⴱⴱⵉⵏ, ⴽⵛⵎ ⴽⵓⴷⵏⵏⴰ ⵜⵔⵉⴷ.',
			fr: 'Projection continue, entrée à tout moment.',
			en: 'Shown in a loop: come in at any time.'
		},
		where: 'hall',
		languages: ['ar', 'fr']
	},
	fingerprints: {
		kind: 'workshop',
		title: {
			ar: 'ارفع بصمتك بنفسك',
			zgh: 'ⴰⵙⵢ ⵍⴰⵜⴰⵔ ⵏ ⵓⴹⴰⴹ ⵏⵏⴽ',
			fr: 'Relève ton empreinte',
			en: 'Lift your own fingerprint'
		},
		about: {
			ar: 'من 6 سنوات، وتأخذ بطاقة بصمتك معك.',
			zgh: 'ⵙⴳ 6 ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ. ⵜⴰⴽⴰⵕⴹⴰ ⵏⵏⴽ ⴰⴷ ⵜⵜ ⵜⴰⵡⵉⴷ.',
			fr: 'Dès 6 ans\u00a0; on repart avec sa fiche.',
			en: 'From age 6; you take your card home.'
		},
		where: 2,
		forChildren: true,
		languages: ['ar', 'zgh', 'fr']
	},
	sketch: {
		kind: 'workshop',
		title: {
			ar: 'الصورة التقريبية خطوة خطوة',
			zgh: 'ⵓⵏⵓⵖ ⵏ ⵓⴷⵎ, ⴰⵙⵓⵔⵉⴼ ⵙ ⵓⵙⵓⵔⵉⴼ',
			fr: 'Le portrait-robot pas à pas',
			en: 'A facial composite, step by step'
		},
		about: {
			ar: 'شاهد يصف ورسام يسأل.',
			zgh: 'ⴰⵏⵉⴳⵉ ⴰⵔ ⵉⵙⴳⵍⵎ, ⴰⵎⵙⵓⵏⵖ ⴰⵔ ⵉⵙⵙⵇⵙⴰ.',
			fr: 'Un témoin décrit, un dessinateur questionne.',
			en: 'A witness describes, an artist asks.'
		},
		where: 5,
		languages: ['ar', 'fr']
	},
	banknote: {
		kind: 'workshop',
		title: {
			ar: 'ورقة صحيحة أم مزورة؟',
			zgh: 'ⵜⵉⴷⵜ ⵏⵖ ⵜⴰⴽⵔⴽⴰⵙ?',
			fr: 'Vrai ou faux billet\u00a0?',
			en: 'Real or fake banknote?'
		},
		about: {
			ar: 'للتجار وللجميع: تدريب بأوراق تعليمية.',
			zgh: 'ⵉ ⵉⵎⵙⵙⵏⵣⴰⵏ ⴷ ⵎⴷⴷⵏ ⴰⴽⴽⵯ.',
			fr: 'Pour commerçants et curieux, avec des billets d’étude.',
			en: 'For shopkeepers and everyone, with training notes.'
		},
		where: 6,
		languages: ['ar', 'fr']
	},
	investigator: {
		kind: 'workshop',
		title: {
			ar: 'لغز المحقق الصغير',
			zgh: 'ⵓⵔⴰⵔ ⵏ ⵓⵎⵔⵣⵓ ⴰⵎⵥⵢⴰⵏ',
			fr: 'L’énigme du petit enquêteur',
			en: 'The young investigator’s puzzle'
		},
		about: {
			ar: 'فرق من أربعة أطفال، من 8 إلى 12 سنة.',
			zgh: 'ⵜⵉⵔⵓⴱⴱⴰ ⵏ ⴽⴽⵓⵥ ⵏ ⵉⵛⵉⵔⵔⴰⵏ, ⵙⴳ 8 ⴰⵔ 12 ⵏ ⵓⵙⴳⴳⵯⴰⵙ.',
			fr: 'Par équipes de quatre, de 8 à 12 ans.',
			en: 'Teams of four, ages 8 to 12.'
		},
		where: 9,
		forChildren: true,
		languages: ['ar', 'fr']
	},
	password: {
		kind: 'workshop',
		title: {
			ar: 'كلمة سر قوية في عشر دقائق',
			zgh: 'ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵉⵊⵀⴷⵏ ⴳ ⵎⵔⴰⵡⵜ ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ',
			fr: 'Un bon mot de passe en dix minutes',
			en: 'A good password in ten minutes'
		},
		about: {
			ar: 'احمل هاتفك، ولا تقل كلمتك لأحد.',
			zgh: 'ⴰⵡⵉⴷ ⴰⵜⵉⵍⵉⴼⵓⵏ ⵏⵏⴽ, ⴰⴷ ⵓⵔ ⵜⵉⵏⵉⴷ ⵜⴰⴳⵓⵔⵉ ⵏⵏⴽ.',
			fr: 'Venez avec votre téléphone\u00a0; ne dites votre mot à personne.',
			en: 'Bring your phone; tell nobody your word.'
		},
		where: 14,
		languages: ['ar', 'fr', 'en']
	},
	licence: {
		kind: 'workshop',
		title: {
			ar: 'رخصتي الأولى',
			zgh: 'ⵜⵓⵔⴰⴳⵜ ⵉⵏⵓ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ',
			fr: 'Mon premier permis',
			en: 'My first licence'
		},
		about: {
			ar: 'جولة بالدراجة بين الإشارات، من 5 إلى 10 سنوات.',
			zgh: 'ⵙ ⵓⵙⵏⵙⵍⵉ ⴳⵔ ⵜⵎⴰⵜⴰⵔⵉⵏ, ⵙⴳ 5 ⴰⵔ 10 ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ.',
			fr: 'Un tour à vélo entre les feux, de 5 à 10 ans.',
			en: 'A bike ride among the lights, ages 5 to 10.'
		},
		where: 27,
		forChildren: true,
		languages: ['ar', 'zgh', 'fr']
	},
	drawing: {
		kind: 'workshop',
		title: {
			ar: 'ارسم شرطي حيّك',
			zgh: 'ⵓⵏⵖ ⴰⴱⵓⵍⵉⵙ ⵏ ⵜⵎⵏⴰⴹⵜ ⵏⵏⴽ',
			fr: 'Dessine le policier de ton quartier',
			en: 'Draw your local police officer'
		},
		about: {
			ar: 'تُعلق الرسوم دون أسماء.',
			zgh: 'ⵓⵏⵓⵖⵏ ⴰⴷ ⵜⵜⵓⵙⴽⵏⵏ ⴱⵍⴰ ⵉⵙⵎⴰⵡⵏ.',
			fr: 'Les dessins sont exposés sans nom.',
			en: 'Drawings are shown without names.'
		},
		where: 34,
		forChildren: true,
		languages: ['ar', 'zgh', 'fr']
	},
	rescue: {
		kind: 'workshop',
		title: {
			ar: 'حركات تنقذ حياة',
			zgh: 'ⵉⵎⵓⵙⵙⵓⵜⵏ ⴰⵔ ⵙⵙⵏⵊⵎⵏ',
			fr: 'Les gestes qui sauvent',
			en: 'Moves that save a life'
		},
		about: {
			ar: 'تدريب على دمى، بمجموعات صغيرة.',
			zgh: 'ⴰⵙⵍⵎⴷ ⴳ ⵜⵔⵓⴱⴱⴰ ⵜⵉⵎⵥⵢⴰⵏⵉⵏ.',
			fr: 'Entraînement sur mannequins, en petits groupes.',
			en: 'Practice on dummies, in small groups.'
		},
		where: 40,
		languages: ['ar', 'fr']
	},
	patrol: {
		kind: 'workshop',
		title: {
			ar: 'جولة مع دورية الليل',
			zgh: 'ⵜⴰⵡⴰⴷⴰ ⴷ ⵜⵎⵙⵡⴰⵔⵜ ⵏ ⵉⴹ',
			fr: 'Une ronde avec la patrouille de nuit',
			en: 'A round with the night patrol'
		},
		about: {
			ar: 'انطلاق كل نصف ساعة من الرواق 37، مشيا.',
			zgh: 'ⴰⵙⴰⵔⴰ ⵙ ⵓⴹⴰⵕ, ⵙⴳ ⵓⵥⵓⴱⴰⵢ 37.',
			fr: 'Départ à pied toutes les demi-heures du pavillon 37.',
			en: 'On foot from pavilion 37, every half hour.'
		},
		where: 37,
		languages: ['ar']
	},
	command: {
		kind: 'workshop',
		title: {
			ar: 'قاعة القيادة لا تنام',
			zgh: 'ⵜⴰⵣⵇⵇⴰ ⵏ ⵓⵏⴱⴰⴹ ⵓⵔ ⴰⵔ ⵜⴳⴳⴰⵏ',
			fr: 'La salle de commandement ne dort pas',
			en: 'The command room never sleeps'
		},
		about: {
			ar: 'زيارة هادئة لليل المدينة على الشاشات.',
			zgh: 'ⵜⵉⵔⵣⵉ ⵉⵀⴷⴷⵏ: ⵉⴹ ⵏ ⵜⵎⴷⵉⵏⵜ ⴳ ⵉⵙⴽⵔⵉⵏⵏ.',
			fr: 'Visite calme\u00a0: la nuit de la ville sur les écrans.',
			en: 'A quiet visit: the city’s night on screens.'
		},
		where: 38,
		languages: ['ar', 'fr']
	},
	stables: {
		kind: 'workshop',
		title: {
			ar: 'صباح الإسطبل',
			zgh: 'ⵜⵉⴼⴰⵡⵜ ⴷ ⵉⵢⵙⴰⵏ',
			fr: 'Le matin à l’écurie',
			en: 'Morning in the stables'
		},
		about: {
			ar: 'تمشيط الخيول وإطعامها مع الخيالة.',
			zgh: 'ⴰⵙⵎⵛⵟ ⴷ ⵓⵙⵙⵛⵛⵉ ⵏ ⵉⵢⵙⴰⵏ.',
			fr: 'Panser et nourrir les chevaux avec les cavaliers.',
			en: 'Groom and feed the horses with their riders.'
		},
		where: 21,
		forChildren: true,
		languages: ['ar', 'fr']
	},
	stars: {
		kind: 'workshop',
		title: {
			ar: 'النجوم مع الوحدة الجوية',
			zgh: 'ⵉⵜⵔⴰⵏ ⴷ ⵜⵔⴰⴱⴱⵓⵜ ⵏ ⵉⴳⵏⵏⴰ',
			fr: 'Les étoiles avec l’unité aérienne',
			en: 'Stars with the air unit'
		},
		about: {
			ar: 'مناظير وحكايات طيران ليلي.',
			zgh: 'ⵉⵎⴰⵙⵙⵏ ⵏ ⵓⵎⵓⵇⵇⵍ ⴷ ⵜⵏⴼⵓⵙⵉⵏ ⵏ ⵓⵢⵍⴰⵍ ⴳ ⵉⴹ.',
			fr: 'Télescopes et récits de vols de nuit.',
			en: 'Telescopes, and tales of night flights.'
		},
		where: 22,
		forChildren: true,
		languages: ['ar', 'fr']
	}
} satisfies Record<string, Template>;

export type TemplateName = keyof typeof templates;
