import type { Session } from '#lib/programme/session.ts';
import type { Text } from '#lib/platform/i18n/language.ts';
import type { TemplateName } from './sessions.ts';

/** What became of a session since the programme was announced. */
export type Change = {
	state: Exclude<Session['state'], 'scheduled'>;
	remark: Text;
	/** By how many minutes it begins and ends later. */
	late?: number;
	/** Where it is held instead. */
	where?: number | string;
};

/** What is held, at which hour of its day, and for how many minutes. */
export type Slot = [what: TemplateName, at: string, minutes: number, change?: Change];

const late = (minutes: number): Change => ({
	state: 'delayed',
	late: minutes,
	remark: {
		ar: `تأخرت ${minutes} دقيقة بسبب الازدحام.`,
		zgh: `ⵜⵄⵟⵟⵍ ⵙ ${minutes} ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ ⵙ ⵜⵎⵏⵜⵉⵍⵜ ⵏ ⵓⵥⴹⵓⵎ.`,
		fr: `Retardée de ${minutes} minutes en raison de l’affluence.`,
		en: `Delayed by ${minutes} minutes because of the crowds.`
	}
});

const protectionMoved: Change = {
	state: 'moved',
	where: 24,
	remark: {
		ar: 'نُقلت من الساحة الكبرى إلى الرواق 24.',
		zgh: 'ⵜⵎⵓⵜⵜⵉ ⵙⴳ ⵓⵙⴰⵢⵙ ⴰⵎⵇⵇⵔⴰⵏ ⵖⵔ ⵓⵥⵓⴱⴰⵢ 24.',
		fr: 'Déplacée de la grande scène au pavillon 24.',
		en: 'Moved from the main stage to pavilion 24.'
	}
};

const identityMoved: Change = {
	state: 'moved',
	where: 11,
	remark: {
		ar: 'نُقلت من قاعة الندوات إلى الرواق 11.',
		zgh: 'ⵜⵎⵓⵜⵜⵉ ⵙⴳ ⵜⵣⵇⵇⴰ ⵏ ⵉⵙⴰⵔⴰⴳⵏ ⵖⵔ ⵓⵥⵓⴱⴰⵢ 11.',
		fr: 'Déplacée de la salle de conférences au pavillon 11.',
		en: 'Moved from the seminar hall to pavilion 11.'
	}
};

const rescueCancelled: Change = {
	state: 'cancelled',
	remark: {
		ar: 'أُلغيت لانشغال المؤطرين. تُعاد في اليوم الأخير.',
		zgh: 'ⵜⵜⵓⵙⵔ. ⴰⴷ ⵜⵜⵓⵙⵏⴰⵎⵓ ⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ.',
		fr: 'Annulée, les formateurs étant appelés ailleurs. Redonnée le dernier jour.',
		en: 'Cancelled: the trainers are needed elsewhere. Held again on the last day.'
	}
};

const screensCancelled: Change = {
	state: 'cancelled',
	remark: {
		ar: 'أُلغيت لغياب المتدخلين. تُعاد في اليوم الأخير.',
		zgh: 'ⵜⵜⵓⵙⵔ. ⴰⴷ ⵜⵜⵓⵙⵏⴰⵎⵓ ⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ.',
		fr: 'Annulée, les intervenants étant absents. Redonnée le dernier jour.',
		en: 'Cancelled: the speakers are away. Held again on the last day.'
	}
};

const untilMorning: Slot[] = [
	['film', '00:00', 120],
	['patrol', '02:00', 150],
	['command', '04:30', 150],
	['stables', '07:00', 120]
];

/**
 * The five days, hour by hour. A session's number is its place in this list, so that a link to it stays true
 * whatever the day: never insert a row, never move one.
 */
export const days: Slot[][] = [
	[
		...untilMorning,
		['dogs', '09:00', 75],
		['fingerprints', '09:00', 150],
		['screens', '10:15', 90],
		['motorcycles', '11:30', 60, late(30)],
		['licence', '11:30', 150],
		['evidence', '12:30', 90],
		['intervention', '14:00', 75],
		['sketch', '14:00', 150],
		['careers', '15:00', 90],
		['horses', '16:30', 75],
		['drawing', '16:30', 150],
		['rights', '17:30', 90],
		['band', '19:00', 120],
		['investigator', '19:00', 120],
		['stars', '21:00', 90],
		['lights', '22:30', 90]
	],
	[
		...untilMorning,
		['identity', '09:00', 90],
		['licence', '09:00', 150],
		['horses', '10:30', 75],
		['missing', '11:30', 90],
		['password', '11:30', 150],
		['defence', '13:00', 75, late(30)],
		['machines', '14:00', 90],
		['investigator', '14:00', 150],
		['dogs', '15:30', 75],
		['women', '16:30', 90],
		['rescue', '16:30', 150, rescueCancelled],
		['protection', '18:00', 75, protectionMoved],
		['fingerprints', '19:00', 120],
		['band', '19:15', 105],
		['stars', '21:00', 90],
		['lights', '22:30', 90]
	],
	[
		...untilMorning,
		['motorcycles', '09:00', 75],
		['drawing', '09:00', 150],
		['careers', '10:15', 90],
		['dogs', '11:30', 75],
		['banknote', '11:30', 150],
		['screens', '12:30', 90, screensCancelled],
		['protection', '14:00', 75],
		['licence', '14:00', 150],
		['identity', '15:00', 90, identityMoved],
		['horses', '16:30', 75],
		['sketch', '16:30', 150],
		['evidence', '17:30', 90, late(15)],
		['band', '19:00', 120],
		['password', '19:00', 120],
		['stars', '21:00', 90],
		['lights', '22:30', 90]
	],
	[
		...untilMorning,
		['rights', '09:00', 90],
		['investigator', '09:00', 150],
		['dogs', '10:30', 75],
		['machines', '11:30', 90],
		['fingerprints', '11:30', 150],
		['intervention', '13:00', 75],
		['careers', '14:00', 90],
		['drawing', '14:00', 150],
		['motorcycles', '15:30', 75],
		['missing', '16:30', 90],
		['banknote', '16:30', 150],
		['defence', '18:00', 75],
		['licence', '19:00', 120],
		['band', '19:15', 105],
		['stars', '21:00', 90],
		['lights', '22:30', 90]
	],
	[
		...untilMorning,
		['horses', '09:00', 75],
		['licence', '09:00', 150],
		['women', '10:15', 90],
		['dogs', '11:30', 75],
		['sketch', '11:30', 150],
		['screens', '12:30', 90],
		['intervention', '14:00', 75],
		['fingerprints', '14:00', 150],
		['machines', '15:00', 90],
		['motorcycles', '16:30', 75],
		['rescue', '16:30', 150],
		['identity', '17:30', 90],
		['protection', '19:00', 105],
		['drawing', '19:00', 120],
		['closing', '21:00', 90],
		['lights', '22:30', 90]
	]
];
