import type { Language } from '#lib/platform/i18n/language.ts';
import { choose } from '#lib/platform/i18n/plural.ts';
import type { Unit } from './series.ts';

type Forms = { one?: string; two?: string; few?: string; many?: string; other: string };

/**
 * Each unit as it is counted. Arabic counts 3 to 10 with a plural, 11 to 99 with a singular in the accusative,
 * a hundred and more with a plain singular. The Tamazight ones await a native reader's review.
 */
const units: Record<Unit, Record<Language, Forms>> = {
	visitors: {
		ar: { few: 'زوار', many: 'زائرا', other: 'زائر' },
		zgh: { other: 'ⵉⵏⵔⵣⴰⴼⵏ' },
		fr: { one: 'visiteur', other: 'visiteurs' },
		en: { one: 'visitor', other: 'visitors' }
	},
	percent: { ar: { other: 'في المائة' }, zgh: { other: 'ⴳ ⵜⵉⵎⵉⴹⵉ' }, fr: { other: '%' }, en: { other: '%' } },
	pavilions: {
		ar: { few: 'أروقة', many: 'رواقا', other: 'رواق' },
		zgh: { other: 'ⵉⵔⵡⴰⵇⵏ' },
		fr: { one: 'pavillon', other: 'pavillons' },
		en: { one: 'pavilion', other: 'pavilions' }
	},
	demonstrations: {
		ar: { few: 'عروض', many: 'عرضا', other: 'عرض' },
		zgh: { other: 'ⵉⵙⴽⴰⵏⵏ' },
		fr: { one: 'démonstration', other: 'démonstrations' },
		en: { one: 'demonstration', other: 'demonstrations' }
	},
	conferences: {
		ar: { few: 'ندوات', other: 'ندوة' },
		zgh: { other: 'ⵉⵙⴰⵔⴰⴳⵏ' },
		fr: { one: 'conférence', other: 'conférences' },
		en: { one: 'conference', other: 'conferences' }
	},
	exercises: {
		ar: { few: 'تمارين', many: 'تمرينا', other: 'تمرين' },
		zgh: { other: 'ⵉⵍⵓⵖⵎⴰ' },
		fr: { one: 'exercice', other: 'exercices' },
		en: { one: 'exercise', other: 'exercises' }
	},
	spaces: {
		ar: { few: 'فضاءات', other: 'فضاء' },
		zgh: { other: 'ⵉⴷⵖⴰⵔⵏ' },
		fr: { one: 'espace', other: 'espaces' },
		en: { one: 'space', other: 'spaces' }
	},
	hours: {
		ar: { few: 'ساعات', other: 'ساعة' },
		zgh: { other: 'ⵜⵉⵙⵔⴰⴳⵉⵏ' },
		fr: { one: 'heure', other: 'heures' },
		en: { one: 'hour', other: 'hours' }
	},
	'visitors per day': {
		ar: { few: 'زوار في اليوم', many: 'زائرا في اليوم', other: 'زائر في اليوم' },
		zgh: { other: 'ⵉⵏⵔⵣⴰⴼⵏ ⴳ ⵡⴰⵙⵙ' },
		fr: { one: 'visiteur par jour', other: 'visiteurs par jour' },
		en: { one: 'visitor per day', other: 'visitors per day' }
	},
	bags: {
		ar: { few: 'أكياس دم', other: 'كيس دم' },
		zgh: { other: 'ⵜⵉⵡⵍⴽⵉⵡⵉⵏ ⵏ ⵉⴷⴰⵎⵎⵏ' },
		fr: { one: 'poche de sang', other: 'poches de sang' },
		en: { one: 'blood bag', other: 'blood bags' }
	},
	'bags per day': {
		ar: { few: 'أكياس دم في اليوم', other: 'كيس دم في اليوم' },
		zgh: { other: 'ⵜⵉⵡⵍⴽⵉⵡⵉⵏ ⴳ ⵡⴰⵙⵙ' },
		fr: { one: 'poche par jour', other: 'poches par jour' },
		en: { one: 'blood bag per day', other: 'blood bags per day' }
	},
	views: {
		ar: { few: 'مشاهدات', other: 'مشاهدة' },
		zgh: { other: 'ⵜⵉⵥⵔⵉⵡⵉⵏ' },
		fr: { one: 'vue', other: 'vues' },
		en: { one: 'view', other: 'views' }
	},
	officers: {
		ar: { few: 'موظفي شرطة', other: 'موظف شرطة' },
		zgh: { other: 'ⵉⵎⵙⵡⵡⵓⵔⵉⵏ ⵏ ⴱⵓⵍⵉⵙ' },
		fr: { one: 'policier', other: 'policiers' },
		en: { one: 'officer', other: 'officers' }
	},
	vehicles: {
		ar: { few: 'مركبات', other: 'مركبة' },
		zgh: { other: 'ⵜⵉⵟⵓⵎⵓⴱⵉⵍⵉⵏ' },
		fr: { one: 'véhicule', other: 'véhicules' },
		en: { one: 'vehicle', other: 'vehicles' }
	},
	donors: {
		ar: { few: 'متبرعين', many: 'متبرعا', other: 'متبرع' },
		zgh: { other: 'ⵡⵉⵏⵏⴰ ⵢⴼⴽⴰⵏ ⵉⴷⴰⵎⵎⵏ' },
		fr: { one: 'donneur', other: 'donneurs' },
		en: { one: 'donor', other: 'donors' }
	},
	outlets: {
		ar: { few: 'منابر إعلامية', many: 'منبرا إعلاميا', other: 'منبر إعلامي' },
		zgh: { other: 'ⵉⵎⴰⵙⵙⵏ ⵏ ⵓⵏⵖⵎⵉⵙ' },
		fr: { one: 'média', other: 'médias' },
		en: { one: 'media outlet', other: 'media outlets' }
	},
	statements: {
		ar: { few: 'تصريحات صحفية', many: 'تصريحا صحفيا', other: 'تصريح صحفي' },
		zgh: { other: 'ⵜⵉⵏⵏⴰⵢⵉⵏ' },
		fr: { one: 'déclaration à la presse', other: 'déclarations à la presse' },
		en: { one: 'statement', other: 'statements' }
	},
	guests: {
		ar: { few: 'ضيوف', many: 'ضيفا', other: 'ضيف' },
		zgh: { other: 'ⵉⵏⴱⴳⵉⵡⵏ' },
		fr: { one: 'invité', other: 'invités' },
		en: { one: 'guest', other: 'guests' }
	},
	hectares: {
		ar: { few: 'هكتارات', many: 'هكتارا', other: 'هكتار' },
		zgh: { other: 'ⵉⵀⵉⴽⵜⴰⵔⵏ' },
		fr: { one: 'hectare', other: 'hectares' },
		en: { one: 'hectare', other: 'hectares' }
	},
	schools: {
		ar: { few: 'مؤسسات تعليمية', other: 'مؤسسة تعليمية' },
		zgh: { other: 'ⵜⵉⵏⵎⵍ' },
		fr: { one: 'établissement scolaire', other: 'établissements scolaires' },
		en: { one: 'school', other: 'schools' }
	},
	associations: {
		ar: { few: 'جمعيات', other: 'جمعية' },
		zgh: { other: 'ⵜⵉⵎⵙⵎⵓⵏⵉⵏ' },
		fr: { one: 'association', other: 'associations' },
		en: { one: 'association', other: 'associations' }
	},
	activities: {
		ar: { few: 'أنشطة', many: 'نشاطا', other: 'نشاط' },
		zgh: { other: 'ⵉⵎⵓⵙⵙⵓⵜⵏ' },
		fr: { one: 'activité', other: 'activités' },
		en: { one: 'activity', other: 'activities' }
	},
	'square metres': {
		ar: { few: 'أمتار مربعة', many: 'مترا مربعا', other: 'متر مربع' },
		zgh: { other: 'ⵉⵎⵉⵜⵔⵏ ⵉⵎⴽⴽⵓⵥⵏ' },
		fr: { one: 'mètre carré', other: 'mètres carrés' },
		en: { one: 'square metre', other: 'square metres' }
	},
	units: {
		ar: { few: 'وحدات', other: 'وحدة' },
		zgh: { other: 'ⵜⵉⴼⵔⴽⵉⵡⵉⵏ' },
		fr: { one: 'unité', other: 'unités' },
		en: { one: 'unit', other: 'units' }
	},
	offices: {
		ar: { few: 'مكاتب', many: 'مكتبا', other: 'مكتب' },
		zgh: { other: 'ⵉⵙⵉⵔⴰⵏ' },
		fr: { one: 'bureau', other: 'bureaux' },
		en: { one: 'office', other: 'offices' }
	},
	meetings: {
		ar: { few: 'لقاءات', other: 'لقاء' },
		zgh: { other: 'ⵉⵏⵎⵓⵇⵇⴰⵔⵏ' },
		fr: { one: 'rencontre', other: 'rencontres' },
		en: { one: 'meeting', other: 'meetings' }
	},
	seats: {
		ar: { few: 'مقاعد', many: 'مقعدا', other: 'مقعد' },
		zgh: { other: 'ⵉⴷⵖⴰⵔⵏ ⵏ ⵜⵇⵉⵎⵉⵜ' },
		fr: { one: 'place', other: 'places' },
		en: { one: 'seat', other: 'seats' }
	},
	drones: {
		ar: { few: 'طائرات مسيّرة', other: 'طائرة مسيّرة' },
		zgh: { other: 'ⵉⴷⵕⵓⵏⵏ' },
		fr: { one: 'drone', other: 'drones' },
		en: { one: 'drone', other: 'drones' }
	},
	diplomats: {
		ar: { few: 'دبلوماسيين', many: 'دبلوماسيا', other: 'دبلوماسي' },
		zgh: { other: 'ⵉⴷⵉⴱⵍⵓⵎⴰⵙⵉⵢⵏ' },
		fr: { one: 'diplomate', other: 'diplomates' },
		en: { one: 'diplomat', other: 'diplomats' }
	},
	children: {
		ar: { few: 'أطفال', many: 'طفلا', other: 'طفل' },
		zgh: { other: 'ⵉⵛⵉⵔⵔⴰⵏ' },
		fr: { one: 'enfant', other: 'enfants' },
		en: { one: 'child', other: 'children' }
	},
	kilometres: { ar: { other: 'كلم' }, zgh: { other: 'ⴽⵎ' }, fr: { other: 'km' }, en: { other: 'km' } },
	districts: {
		ar: { few: 'دوائر للشرطة', other: 'دائرة للشرطة' },
		zgh: { other: 'ⵜⵉⵎⵏⴰⴹⵉⵏ ⵏ ⴱⵓⵍⵉⵙ' },
		fr: { one: 'arrondissement de police', other: 'arrondissements de police' },
		en: { one: 'police district', other: 'police districts' }
	},
	calls: {
		ar: { few: 'مكالمات', other: 'مكالمة' },
		zgh: { other: 'ⵜⵉⵖⵔⵉⵡⵉⵏ' },
		fr: { one: 'appel', other: 'appels' },
		en: { one: 'call', other: 'calls' }
	},
	cases: {
		ar: { few: 'قضايا', other: 'قضية' },
		zgh: { other: 'ⵜⵉⵎⵙⴰⵍ' },
		fr: { one: 'affaire', other: 'affaires' },
		en: { one: 'case', other: 'cases' }
	},
	alerts: {
		ar: { few: 'بلاغات اختفاء', other: 'بلاغ اختفاء' },
		zgh: { other: 'ⵉⵍⵖⴰ ⵏ ⵓⵣⵍⵍⵓ' },
		fr: { one: 'avis de disparition', other: 'avis de disparition' },
		en: { one: 'alert', other: 'alerts' }
	}
};

/** The unit's word for `n` of it. */
export function unitWord(unit: Unit, n: number, lang: Language): string {
	return choose(n, lang, units[unit][lang]);
}
