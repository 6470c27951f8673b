import type { Zone } from '#lib/programme/zone.ts';

/** The plan's own units: between the zones run alleys, and the big stage stands where they cross. */
export const plan = { width: 1000, height: 700 };

export const zones: Zone[] = [
	{
		code: 'A',
		name: {
			ar: 'البحث والدليل العلمي',
			zgh: 'ⴰⵔⵣⵣⵓ ⴷ ⵓⵏⵣⴰ ⴰⵎⴰⵙⵙⴰⵏ',
			fr: 'Enquête et preuve scientifique',
			en: 'Investigation and scientific evidence'
		},
		outline: [
			[40, 60],
			[330, 60],
			[330, 280],
			[90, 280],
			[40, 240]
		]
	},
	{
		code: 'B',
		name: {
			ar: 'الهوية والحدود والعالم الرقمي',
			zgh: 'ⵜⴰⵎⴰⴳⵉⵜ, ⵉⵡⵜⵜⴰ ⴷ ⵓⵎⴰⴹⴰⵍ ⴰⵏⵓⵟⵟⵓⵏ',
			fr: 'Identité, frontières et numérique',
			en: 'Identity, borders and digital life'
		},
		outline: [
			[370, 60],
			[630, 60],
			[630, 260],
			[370, 260]
		]
	},
	{
		code: 'C',
		name: {
			ar: 'التدخل والوحدات الميدانية',
			zgh: 'ⴰⵏⴽⵛⵓⵎ ⴷ ⵜⵔⵓⴱⴱⴰ ⵏ ⵓⵏⵏⴰⵔ',
			fr: 'Intervention et unités de terrain',
			en: 'Intervention and field units'
		},
		outline: [
			[670, 60],
			[960, 60],
			[960, 240],
			[910, 280],
			[670, 280]
		]
	},
	{
		code: 'D',
		name: {
			ar: 'الطريق والعربات',
			zgh: 'ⴰⴱⵔⵉⴷ ⴷ ⵜⵓⵎⵓⴱⵉⵍⵉⵏ',
			fr: 'Route et véhicules',
			en: 'Roads and vehicles'
		},
		outline: [
			[40, 460],
			[90, 420],
			[330, 420],
			[330, 640],
			[40, 640]
		]
	},
	{
		code: 'E',
		name: {
			ar: 'الطفل والأسرة والحي',
			zgh: 'ⴰⵣⴰⵏ, ⵜⴰⵡⵊⴰ ⴷ ⵓⴳⴷⵓⴷ',
			fr: 'Enfance, famille et quartier',
			en: 'Children, family and neighbourhood'
		},
		outline: [
			[370, 440],
			[630, 440],
			[630, 640],
			[370, 640]
		]
	},
	{
		code: 'F',
		name: {
			ar: 'المسار المهني والذاكرة والتضامن',
			zgh: 'ⴰⴱⵔⵉⴷ ⵏ ⵜⵡⵓⵔⵉ, ⴰⵙⴽⵜⵉ ⴷ ⵜⵡⵉⵙⵉ',
			fr: 'Carrières, mémoire et solidarité',
			en: 'Careers, memory and solidarity'
		},
		outline: [
			[670, 420],
			[910, 420],
			[960, 460],
			[960, 640],
			[670, 640]
		]
	}
];
