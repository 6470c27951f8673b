import type { Notice } from '#lib/programme/notice.ts';

/** A notice that is given again every day, between two hours of it. */
type DailyNotice = Pick<Notice, 'level' | 'title' | 'text'> & {
	from: string;
	/** Minutes for which it holds. */
	minutes: number;
};

export const dailyNotices: DailyNotice[] = [
	{
		level: 'information',
		title: {
			ar: 'أساور الأطفال',
			zgh: 'ⵜⵉⵏⴱⵍⵉⵏ ⵏ ⵉⵛⵉⵔⵔⴰⵏ',
			fr: 'Bracelets pour enfants',
			en: 'Children’s wristbands'
		},
		text: {
			ar: 'تُسلَّم مجانا في نقاط اللقاء الثلاث: اكتب عليها رقم هاتفك، لا اسم الطفل.',
			zgh: 'ⴰⴷ ⵜⵏⵜ ⵜⴰⴼⴷ ⴱⵍⴰ ⴰⵜⵉⴳ ⴳ ⵉⴷⵖⴰⵔⵏ ⵏ ⵓⵎⵢⴰⴳⴰⵔ: ⴰⵔⴰ ⴳⵉⵙⵏⵜ ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ, ⵓⵔ ⴷ ⵉⵙⵎ ⵏ ⵡⴰⵣⴰⵏ.',
			fr: 'Gratuits aux trois points de rencontre\u00a0: inscrivez-y votre numéro de téléphone, pas le nom de l’enfant.',
			en: 'Free at the three meeting points: write your phone number on it, not the child’s name.'
		},
		from: '00:00',
		minutes: 24 * 60
	},
	{
		level: 'warning',
		title: { ar: 'شمس قوية', zgh: 'ⵜⴰⴼⵓⴽⵜ ⵜⵊⵀⴷ', fr: 'Soleil fort', en: 'Strong sun' },
		text: {
			ar: 'غطِّ رأس طفلك واشرب الماء. ماء الشرب في ثلاث نقط مبينة على الخريطة.',
			zgh: 'ⴷⵍ ⵉⵅⴼ ⵏ ⵓⵔⴱⴰ ⵏⵏⴽ, ⵜⵙⵓⴷ ⴰⵎⴰⵏ. ⴰⵎⴰⵏ ⵍⵍⴰⵏ ⴳ ⴽⵕⴰⴹ ⵏ ⵉⴷⵖⴰⵔⵏ ⴳ ⵜⴽⴰⵕⴹⴰ.',
			fr: 'Couvrez la tête des enfants et buvez. Trois points d’eau sont indiqués sur le plan.',
			en: 'Cover children’s heads and drink. Three water points are on the map.'
		},
		from: '12:00',
		minutes: 4 * 60
	},
	{
		level: 'warning',
		title: {
			ar: 'ازدحام حول الساحة الكبرى',
			zgh: 'ⴰⵥⴹⵓⵎ ⵜⴰⵎⴰ ⵏ ⵓⵙⴰⵢⵙ ⴰⵎⵇⵇⵔⴰⵏ',
			fr: 'Foule autour de la grande scène',
			en: 'Crowds around the main stage'
		},
		text: {
			ar: 'تجنب الممر الأوسط ومرّ بجانب فضاء الأطفال.',
			zgh: 'ⴰⵏⴼ ⵉ ⵓⴱⵔⵉⴷ ⵏ ⵡⴰⵎⵎⴰⵙ, ⵣⵔⵉ ⵙⴳ ⵜⴰⵎⴰ ⵏ ⵓⵙⴰⵢⵔⴰⵔ ⵏ ⵉⵛⵉⵔⵔⴰⵏ.',
			fr: 'Évitez l’allée centrale et passez du côté de l’espace enfants.',
			en: 'Avoid the central alley and go round by the children’s space.'
		},
		from: '18:30',
		minutes: 150
	}
];
