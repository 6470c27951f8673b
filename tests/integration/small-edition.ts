import type { Programme } from '#lib/programme/programme.ts';
import type { Session } from '#lib/programme/session.ts';
import type { Platform, Stream } from '#lib/streams/stream.ts';

/** An invented edition of three public days, as small as shows everything. */
export const slug = 'oujda-2027';
export const ordinal = 27;

/** A show on the main stage, on the first morning. */
export function session(changes: Partial<Session> = {}): Session {
	return {
		number: 1,
		uuid: '6f9619ff-8b86-4d01-b42d-00cf4fc96401',
		kind: 'show',
		title: { ar: 'عرض الخيالة', fr: 'Démonstration de la cavalerie' },
		about: null,
		pavilion: null,
		place: 'stage',
		start: '2027-05-17T11:00',
		end: '2027-05-17T11:45',
		state: 'scheduled',
		remark: null,
		forChildren: true,
		languages: ['ar'],
		sequence: 0,
		...changes
	};
}

export function programme(changes: Partial<Programme> = {}): Programme {
	return {
		edition: {
			slug,
			rehearsal: false,
			city: { ar: 'وجدة', zgh: 'ⵡⵓⵊⴷⴰ', fr: 'Oujda', en: 'Oujda' },
			venue: { ar: 'ساحة المعارض' },
			utcOffset: 60,
			days: [
				{ date: '2027-05-17', opens: '10:00', closes: '20:00' },
				{ date: '2027-05-18', opens: '10:00', closes: '20:00' },
				{ date: '2027-05-19', opens: '10:00', closes: '24:00' }
			],
			ceremony: { date: '2027-05-16', note: { ar: 'للمدعوين' } },
			free: true,
			entrance: { ar: 'الدخول مجاني' },
			address: { ar: 'شارع محمد السادس' },
			geo: { latitude: 34.68, longitude: -1.91 },
			transport: null,
			notAllowed: null,
			groups: {
				entrance: { ar: 'المدخل 2' },
				meetingPoint: { ar: 'أمام المدخل 2' },
				contact: 'groups@example.org'
			},
			plan: { width: 1000, height: 700 }
		},
		zones: [
			{
				code: 'A',
				name: { ar: 'البحث', fr: 'Enquête' },
				outline: [
					[40, 60],
					[330, 60],
					[330, 280]
				]
			},
			{ code: 'B', name: { ar: 'الطريق' }, outline: null }
		],
		places: [
			{
				id: 'stage',
				kind: 'stage',
				name: { ar: 'الساحة الكبرى' },
				zone: null,
				at: [500, 350],
				stepFree: true
			},
			{ id: 'entrance-1', kind: 'entrance', name: { ar: 'المدخل 1' }, zone: 'A', at: null, stepFree: false }
		],
		pavilions: [
			{
				number: 1,
				name: { ar: 'رواق الشرطة العلمية' },
				shows: { ar: 'كيف تُرفع البصمات' },
				zone: 'A',
				theme: 'investigation',
				forChildren: true,
				stepFree: true,
				languages: ['ar', 'fr'],
				partners: [{ ar: 'شريك' }],
				at: [100, 120]
			},
			{
				number: 2,
				name: { ar: 'رواق السلامة الطرقية' },
				shows: null,
				zone: 'B',
				theme: null,
				forChildren: false,
				stepFree: false,
				languages: [],
				partners: [],
				at: null
			}
		],
		sessions: [
			session({
				number: 3,
				uuid: '6f9619ff-8b86-4d01-b42d-00cf4fc96403',
				kind: 'ceremony',
				title: { ar: 'حفل الافتتاح' },
				start: '2027-05-16T18:00',
				end: '2027-05-16T20:00'
			}),
			session(),
			session({
				number: 2,
				uuid: '6f9619ff-8b86-4d01-b42d-00cf4fc96402',
				kind: 'workshop',
				title: { ar: 'ورشة البصمات' },
				pavilion: 1,
				place: null,
				start: '2027-05-19T22:00',
				end: '2027-05-20T00:00'
			})
		],
		...changes
	};
}

export const platforms: Platform[] = [{ id: 'youtube', name: 'YouTube', hosts: ['youtube.com', 'youtu.be'] }];

/** The show of the first morning, live. */
export function stream(changes: Partial<Stream> = {}): Stream {
	return {
		id: 1,
		title: { ar: 'البث المباشر لعرض الخيالة' },
		platform: 'youtube',
		url: 'https://www.youtube.com/watch?v=abc',
		lang: 'ar',
		session: 1,
		start: '2027-05-17T10:55',
		end: '2027-05-17T11:50',
		replayUrl: null,
		override: null,
		...changes
	};
}
