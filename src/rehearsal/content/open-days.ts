import type { OpenDays } from '#lib/programme/programme.ts';
import { plan } from './zones.ts';

/** Minutes east of UTC: what Morocco's clocks show. */
export const utcOffset = 60;

/** What does not depend on the day. */
export const openDays: Omit<OpenDays, 'days' | 'ceremony'> = {
	slug: 'rehearsal',
	rehearsal: true,
	city: { ar: 'مدينة التمرين', zgh: 'ⵜⴰⵎⴷⵉⵏⵜ ⵏ ⵓⵙⵙⵍⵎⴷ', fr: 'Ville d’exercice', en: 'Rehearsal City' },
	venue: {
		ar: 'فضاء معارض التمرين',
		zgh: 'ⴰⵙⴰⵢⵔⴰⵔ ⵏ ⵜⵎⵙⴽⴰⵏⵉⵏ ⵏ ⵓⵙⵙⵍⵎⴷ',
		fr: 'Parc des expositions d’exercice',
		en: 'Rehearsal Exhibition Centre'
	},
	utcOffset,
	free: true,
	entrance: {
		ar: 'الدخول مفتوح للجميع ليل نهار، دون تذكرة ولا تسجيل.',
		zgh: 'ⴰⴽⵛⵓⵎ ⵉⵕⵥⵎ ⵉ ⵎⴷⴷⵏ ⴰⴽⴽⵯ, ⵉⴹ ⴷ ⵡⴰⵙⵙ, ⴱⵍⴰ ⵜⴰⵡⵔⵉⵇⵜ.',
		fr: 'Entrée ouverte à tous, jour et nuit, sans billet ni inscription.',
		en: 'Open to everyone, day and night, without ticket or registration.'
	},
	address: {
		ar: 'رقم 0، شارع التمرين (عنوان متخيل)',
		zgh: '0, ⴰⴱⵔⵉⴷ ⵏ ⵓⵙⵙⵍⵎⴷ (ⴰⵏⵙⴰ ⵉⵜⵜⵓⵙⵏⵓⵍⴼⴰⵏ)',
		fr: '0, avenue de l’Exercice (adresse fictive)',
		en: '0 Rehearsal Avenue (invented address)'
	},
	// Nobody's venue: a crossing of two round degrees in open country, there so that the link can be practised.
	geo: { latitude: 33, longitude: -8 },
	transport: {
		ar: 'حافلات التمرين كل 10 دقائق من محطة متخيلة إلى المدخل 1. موقف السيارات عند المدخل 3.',
		zgh: 'ⵉⵟⵓⴱⵉⵙⵏ ⵏ ⵓⵙⵙⵍⵎⴷ ⴽⵓ 10 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ ⵖⵔ ⵓⴽⵛⵓⵎ 1. ⴰⴷⵖⴰⵔ ⵏ ⵜⵓⵎⵓⴱⵉⵍⵉⵏ ⴳ ⵓⴽⵛⵓⵎ 3.',
		fr: 'Navettes d’exercice toutes les 10 minutes, d’une gare fictive à l’accès 1. Stationnement près de l’accès 3.',
		en: 'Rehearsal shuttles every 10 minutes from an invented station to entrance 1. Car park at entrance 3.'
	},
	notAllowed: {
		ar: 'الأدوات الحادة، والشهب الاصطناعية، والطائرات المسيرة، والحيوانات باستثناء كلاب المساعدة.',
		zgh: 'ⵉⵎⴰⵙⵙⵏ ⵉⵇⴹⵄⵏ, ⵉⵎⵙⵟⵟⵔⴷⵇⵏ, ⵉⴷⵔⵓⵏⵏ, ⵉⵎⵓⴷⴰⵔ (ⵙⵍⵉⴷ ⵉⴹⴰⵏ ⵏ ⵜⵡⵉⵙⵉ).',
		fr: 'Objets tranchants, feux d’artifice, drones, animaux sauf chiens d’assistance.',
		en: 'Sharp objects, fireworks, drones, animals other than assistance dogs.'
	},
	groups: {
		entrance: {
			ar: 'المدخل 4، المخصص للمجموعات ودون أدراج',
			zgh: 'ⴰⴽⵛⵓⵎ 4, ⵏ ⵜⵔⵓⴱⴱⴰ, ⴱⵍⴰ ⵜⵉⴼⵙⴽⵉⵡⵉⵏ',
			fr: 'Accès 4, réservé aux groupes et sans marches',
			en: 'Entrance 4, for groups and step-free'
		},
		meetingPoint: {
			ar: 'نقطة اللقاء 3، قرب فضاء الأطفال',
			zgh: 'ⴰⴷⵖⴰⵔ ⵏ ⵓⵎⵢⴰⴳⴰⵔ 3, ⵜⴰⵎⴰ ⵏ ⵓⵙⴰⵢⵔⴰⵔ ⵏ ⵉⵛⵉⵔⵔⴰⵏ',
			fr: 'Point de rencontre 3, près de l’espace enfants',
			en: 'Meeting point 3, by the children’s space'
		},
		contact: 'groupes@exercice.example'
	},
	plan
};

export const ceremonyNote = {
	ar: 'حفل بدعوة. يُستقبل العموم ابتداء من اليوم الموالي.',
	zgh: 'ⵜⴰⵎⵖⵔⴰ ⵙ ⵓⵙⵏⵓⴱⴳⵉ. ⴰⴷ ⵉⴽⵛⵎ ⵓⴳⴷⵓⴷ ⴰⵙⵙ ⵏⵏⴰ ⴷ ⵉⴹⴼⵕⵏ.',
	fr: 'Cérémonie sur invitation\u00a0; le public est reçu dès le lendemain.',
	en: 'By invitation; the public is welcome from the next day.'
};
