import type { Text } from '#lib/platform/i18n/language.ts';

/** What a pavilion is about, in the reader's words. */
export const themes: Record<string, Text> = {
	investigation: { ar: 'البحث الجنائي', zgh: 'ⴰⵔⵣⵣⵓ', fr: 'Investigation', en: 'Investigation' },
	'borders and identity': {
		ar: 'الحدود والهوية',
		zgh: 'ⵉⵡⵜⵜⴰ ⴷ ⵜⵎⴰⴳⵉⵜ',
		fr: 'Frontières et identité',
		en: 'Borders and identity'
	},
	intervention: { ar: 'التدخل', zgh: 'ⴰⵏⴽⵛⵓⵎ', fr: 'Intervention', en: 'Intervention' },
	technology: { ar: 'التكنولوجيا', zgh: 'ⵜⴰⵜⵉⴽⵏⵓⵍⵓⵊⵉⵜ', fr: 'Technologie', en: 'Technology' },
	protection: { ar: 'الحماية', zgh: 'ⴰⵃⵟⵟⵓ', fr: 'Protection', en: 'Protection' },
	'road safety': {
		ar: 'السلامة الطرقية',
		zgh: 'ⵜⴰⵏⴼⵔⵓⵜ ⵏ ⵉⴱⵔⵉⴷⵏ',
		fr: 'Sécurité routière',
		en: 'Road safety'
	},
	careers: {
		ar: 'التوظيف والمسار المهني',
		zgh: 'ⴰⴱⵔⵉⴷ ⵏ ⵜⵡⵓⵔⵉ',
		fr: 'Recrutement et carrière',
		en: 'Careers'
	},
	proximity: {
		ar: 'شرطة القرب',
		zgh: 'ⴱⵓⵍⵉⵙ ⵏ ⵜⴰⵎⴰ',
		fr: 'Police de proximité',
		en: 'Neighbourhood policing'
	},
	children: { ar: 'الأطفال', zgh: 'ⵉⵛⵉⵔⵔⴰⵏ', fr: 'Enfants', en: 'Children' },
	'police trade': {
		ar: 'مهن الشرطة',
		zgh: 'ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵏ ⴱⵓⵍⵉⵙ',
		fr: 'Métiers de la police',
		en: 'Police trades'
	},
	awareness: { ar: 'التحسيس', zgh: 'ⴰⵙⴼⴰⵇⵓ', fr: 'Sensibilisation', en: 'Awareness' },
	history: { ar: 'التاريخ', zgh: 'ⴰⵎⵣⵔⵓⵢ', fr: 'Histoire', en: 'History' },
	'social works': {
		ar: 'الأعمال الاجتماعية',
		zgh: 'ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵜⵉⵏⴰⵎⵓⵏⵉⵏ',
		fr: 'Œuvres sociales',
		en: 'Social works'
	},
	remembrance: { ar: 'الوفاء للشهداء', zgh: 'ⴰⵙⴽⵜⵉ', fr: 'Hommage', en: 'Remembrance' },
	'blood donation': { ar: 'التبرع بالدم', zgh: 'ⵜⵉⴽⴽⵉ ⵏ ⵉⴷⴰⵎⵎⵏ', fr: 'Don de sang', en: 'Blood donation' },
	'public order': { ar: 'النظام العام', zgh: 'ⴰⵙⵙⵓⴷⵙ ⴰⴳⴷⵓⴷⴰⵏ', fr: 'Ordre public', en: 'Public order' },
	culture: { ar: 'الثقافة', zgh: 'ⵜⴰⴷⵍⵙⴰ', fr: 'Culture', en: 'Culture' },
	'human rights': { ar: 'حقوق الإنسان', zgh: 'ⵉⵣⵔⴼⴰⵏ ⵏ ⵓⴼⴳⴰⵏ', fr: 'Droits de l’Homme', en: 'Human rights' },
	'missing children': {
		ar: 'الأطفال المختفون',
		zgh: 'ⵉⵛⵉⵔⵔⴰⵏ ⵉⵊⵍⴰⵏ',
		fr: 'Enfants disparus',
		en: 'Missing children'
	},
	cyber: { ar: 'الجريمة المعلوماتية', zgh: 'ⵉⵣⴳⴰⵍⵏ ⵉⵏⵓⵟⵟⵓⵏⵏ', fr: 'Cybercriminalité', en: 'Cybercrime' },
	institution: { ar: 'المؤسسة', zgh: 'ⵜⴰⵙⵓⴷⴷⴰ', fr: 'Institution', en: 'Institution' },
	vehicles: { ar: 'العربات', zgh: 'ⵜⵓⵎⵓⴱⵉⵍⵉⵏ', fr: 'Véhicules', en: 'Vehicles' },
	emergency: { ar: 'الطوارئ', zgh: 'ⵜⵉⵡⵉⵙⵉ ⵙ ⵜⵣⵔⴱⵉ', fr: 'Urgences', en: 'Emergency' }
};
