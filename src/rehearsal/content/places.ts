import type { Text } from '#lib/platform/i18n/language.ts';
import type { Place, PlaceKind, Point } from '#lib/programme/zone.ts';

const names = {
	entrance: { ar: 'المدخل', zgh: 'ⴰⴽⵛⵓⵎ', fr: 'Accès', en: 'Entrance' },
	exit: { ar: 'المخرج', zgh: 'ⵓⴼⵓⵖ', fr: 'Sortie', en: 'Exit' },
	'meeting-point': {
		ar: 'نقطة اللقاء',
		zgh: 'ⴰⴷⵖⴰⵔ ⵏ ⵓⵎⵢⴰⴳⴰⵔ',
		fr: 'Point de rencontre',
		en: 'Meeting point'
	},
	'first-aid': { ar: 'مركز الإسعاف', zgh: 'ⵜⵉⵡⵉⵙⵉ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ', fr: 'Poste de secours', en: 'First-aid post' },
	toilets: { ar: 'المراحيض', zgh: 'ⴱⵉⵜ ⵍⵎⴰ', fr: 'Toilettes', en: 'Toilets' },
	water: { ar: 'ماء الشرب', zgh: 'ⴰⵎⴰⵏ ⵏ ⵜⵉⵙⵙⵉ', fr: 'Eau potable', en: 'Drinking water' },
	'prayer-room': { ar: 'قاعة الصلاة', zgh: 'ⴰⴷⵖⴰⵔ ⵏ ⵜⵥⴰⵍⵍⵉⵜ', fr: 'Salle de prière', en: 'Prayer room' }
} satisfies Partial<Record<PlaceKind, Text>>;

/** One of several alike: they are told apart by the number that stands on them. */
function numbered(kind: keyof typeof names, number: number, zone: string | null, at: Point): Place {
	const { ar, zgh, fr, en } = names[kind];
	return {
		id: `${kind}-${number}`,
		kind,
		name: { ar: `${ar} ${number}`, zgh: `${zgh} ${number}`, fr: `${fr} ${number}`, en: `${en} ${number}` },
		zone,
		at,
		stepFree: true
	};
}

export const places: Place[] = [
	{
		id: 'stage',
		kind: 'stage',
		name: { ar: 'الساحة الكبرى', zgh: 'ⴰⵙⴰⵢⵙ ⴰⵎⵇⵇⵔⴰⵏ', fr: 'Grande scène', en: 'Main stage' },
		zone: null,
		at: [500, 350],
		stepFree: true
	},
	{
		id: 'hall',
		kind: 'hall',
		name: { ar: 'قاعة الندوات', zgh: 'ⵜⴰⵣⵇⵇⴰ ⵏ ⵉⵙⴰⵔⴰⴳⵏ', fr: 'Salle de conférences', en: 'Seminar hall' },
		zone: null,
		at: [630, 350],
		stepFree: true
	},
	{
		id: 'blood-donation',
		kind: 'blood-donation',
		name: {
			ar: 'خيمة التبرع بالدم',
			zgh: 'ⴰⵇⵉⴹⵓⵏ ⵏ ⵜⵉⴽⴽⵉ ⵏ ⵉⴷⴰⵎⵎⵏ',
			fr: 'Tente du don de sang',
			en: 'Blood-donation tent'
		},
		zone: 'F',
		at: [815, 530],
		stepFree: true
	},
	numbered('entrance', 1, null, [25, 350]),
	{ ...numbered('entrance', 2, null, [350, 670]), stepFree: false },
	numbered('entrance', 3, null, [975, 350]),
	{
		id: 'entrance-4',
		kind: 'entrance',
		name: {
			ar: 'المدخل 4 (المجموعات)',
			zgh: 'ⴰⴽⵛⵓⵎ 4 (ⵜⵉⵔⵓⴱⴱⴰ)',
			fr: 'Accès 4 (groupes)',
			en: 'Entrance 4 (groups)'
		},
		zone: null,
		at: [350, 30],
		stepFree: true
	},
	numbered('exit', 1, null, [650, 30]),
	{ ...numbered('exit', 2, null, [650, 670]), stepFree: false },
	numbered('meeting-point', 1, null, [110, 350]),
	numbered('meeting-point', 2, null, [830, 350]),
	numbered('meeting-point', 3, 'E', [545, 510]),
	numbered('first-aid', 1, null, [200, 350]),
	numbered('first-aid', 2, null, [720, 350]),
	numbered('toilets', 1, 'A', [135, 137]),
	numbered('toilets', 2, 'C', [865, 137]),
	numbered('toilets', 3, 'D', [185, 530]),
	numbered('toilets', 4, 'E', [455, 570]),
	numbered('water', 1, 'B', [500, 160]),
	numbered('water', 2, null, [350, 350]),
	numbered('water', 3, 'F', [765, 562]),
	numbered('prayer-room', 1, 'A', [235, 202]),
	numbered('prayer-room', 2, 'F', [765, 500])
];
