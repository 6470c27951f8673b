import type { Text } from '#lib/platform/i18n/language.ts';
import { isolate } from '#lib/platform/i18n/numbers.ts';
import type { Notice, NoticeLevel } from './notice.ts';
import type { StaffText } from '#lib/platform/i18n/staff-text.ts';

/** A notice that is ready in four languages but for where: `{place}` or `{entrance}`, and nothing else to fill in. */
export type NoticeTemplate = { id: string; level: NoticeLevel; title: Text; text: Text };

/**
 * For the hours in which nobody has time to write. The one on children tells where a child waits and what a
 * parent does; there is no room in it for who the child is, and nobody may make any.
 */
export const noticeTemplates: NoticeTemplate[] = [
	{
		id: 'lost-child',
		level: 'warning',
		title: {
			ar: 'طفل ينتظر أسرته',
			zgh: 'ⵉⵇⵇⵍ ⵢⴰⵏ ⵓⵔⴱⴰ ⵉ ⵜⵡⴰⵊⴰ ⵏⵏⵙ',
			fr: 'Un enfant attend sa famille',
			en: 'A child is waiting for their family'
		},
		text: {
			ar: 'إن كنت تبحث عن طفلك فتوجّه إلى {place}، أو كلّم أقرب شرطية أو شرطي. لا تنشر صورة أي طفل ولا اسمه.',
			zgh: 'ⵎⴽ ⵜⵔⵣⵣⵓⴷ ⵖⴼ ⵓⵔⴱⴰ ⵏⵏⴽ, ⴷⴷⵓ ⵖⵔ {place}, ⵏⵖ ⵙⵙⵉⵡⵍ ⴷ ⵓⵎⴱⵓⵍⵉⵙ ⵏⵏⴰ ⴽ ⵉⵏⵎⴰⵍⴰⵏ. ⴰⴷ ⵓⵔ ⵜⴼⵙⵔⴷ ⵜⴰⵡⵍⴰⴼⵜ ⵏ ⴽⵔⴰ ⵏ ⵓⵔⴱⴰ ⵓⵍⴰ ⵉⵙⵎ ⵏⵏⵙ.',
			fr: 'Vous cherchez votre enfant\u00a0? Allez ici\u00a0: {place}, ou parlez au policier le plus proche. Ne publiez ni photo ni nom d’enfant.',
			en: 'If you are looking for your child, go to: {place}, or speak to the nearest officer. Do not post any child’s picture or name.'
		}
	},
	{
		id: 'evacuation',
		level: 'emergency',
		title: {
			ar: 'غادروا الفضاء الآن',
			zgh: 'ⴼⴼⵖⴰⵜ ⵙⴳ ⵓⴷⵖⴰⵔ ⴷⵖⵉ',
			fr: 'Quittez les lieux maintenant',
			en: 'Leave the venue now'
		},
		text: {
			ar: 'توجّهوا بهدوء إلى {place}، من أقرب مخرج، دون ركض. خذوا بأيدي أطفالكم، ولا ترجعوا إلى الوراء، واتبعوا إرشادات الشرطة.',
			zgh: 'ⴷⴷⵓⵢⴰⵜ ⵙ ⵜⵉⵔⵉⵜ ⵖⵔ {place}, ⵙⴳ ⵓⴼⵓⵖ ⵏⵏⴰ ⴽⵯⵏ ⵉⵏⵎⴰⵍⴰⵏ, ⴱⵍⴰ ⵜⴰⵣⵣⵍⴰ. ⴰⵎⵥⴰⵜ ⵉⴼⴰⵙⵙⵏ ⵏ ⵡⴰⵔⵔⴰⵡ ⵏⵏⵓⵏ, ⴰⴷ ⵓⵔ ⵜⵓⵖⵓⵍⵎ, ⴹⴼⵕⴰⵜ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵉⵏⵉ ⴱⵓⵍⵉⵙ.',
			fr: 'Rejoignez sans courir, par la sortie la plus proche\u00a0: {place}. Tenez vos enfants par la main, ne revenez pas en arrière et suivez les consignes de la police.',
			en: 'Without running, by the nearest exit, go to: {place}. Hold your children by the hand, do not turn back, and do as the police say.'
		}
	},
	{
		id: 'closed-entrance',
		level: 'information',
		title: {
			ar: 'مدخل مغلق مؤقتا',
			zgh: 'ⵉⵔⴳⵍ ⵢⴰⵏ ⵓⴽⵛⵓⵎ ⵉⵎⵉⴽ ⵏ ⵡⴰⴽⵓⴷ',
			fr: 'Un accès est fermé pour le moment',
			en: 'An entrance is closed for now'
		},
		text: {
			ar: 'مغلق مؤقتا: {entrance}. ادخلوا من أقرب مدخل مفتوح، وهو مبين على الخريطة.',
			zgh: 'ⵉⵔⴳⵍ ⴷⵖⵉ: {entrance}. ⴽⵛⵎⴰⵜ ⵙⴳ ⵓⴽⵛⵓⵎ ⵉⵔⵥⵎⵏ ⵏⵏⴰ ⴽⵯⵏ ⵉⵏⵎⴰⵍⴰⵏ, ⵉⵍⵍⴰ ⴳ ⵜⴽⴰⵕⴹⴰ.',
			fr: 'Fermé pour le moment\u00a0: {entrance}. Passez par l’accès ouvert le plus proche, indiqué sur le plan.',
			en: 'Closed for now: {entrance}. Come in by the nearest open entrance, shown on the map.'
		}
	},
	{
		id: 'storm',
		level: 'warning',
		title: {
			ar: 'عاصفة تقترب',
			zgh: 'ⵜⵏⵎⴰⵍⴰ ⴷ ⵜⵣⴰⵡⵡⴰⵜ',
			fr: 'Un orage approche',
			en: 'A storm is coming'
		},
		text: {
			ar: 'ابتعدوا عن الخيام والأعمدة واللوحات والأشجار، واحتموا هنا: {place}. توقفت العروض في الهواء الطلق.',
			zgh: 'ⴰⴳⴳⵯⴳⴰⵜ ⵖⴼ ⵉⵇⵉⴹⴰⵏ, ⵜⵉⵔⵙⴰⵍ, ⵜⵉⴼⵍⵡⵉⵏ ⴷ ⵉⵙⴽⵍⴰ, ⴷⵔⵉⵢⴰⵜ ⴷⴰ: {place}. ⴱⴷⴷⵏⵜ ⵜⵎⵙⴽⴰⵏⵉⵏ ⵏ ⴱⵕⵕⴰ.',
			fr: 'Éloignez-vous des tentes, des mâts, des panneaux et des arbres, et abritez-vous ici\u00a0: {place}. Les démonstrations en plein air sont interrompues.',
			en: 'Keep away from tents, masts, signs and trees, and take shelter here: {place}. Outdoor shows have stopped.'
		}
	}
];

/** A template with the name of the place or entrance in it: where a language has none, the Arabic one. */
export function fillTemplate(
	template: NoticeTemplate,
	where: StaffText
): Pick<Notice, 'level' | 'title' | 'text'> {
	const { level, title, text } = template;
	const fill = (words: string, place: string) => words.replace(/\{(?:place|entrance)\}/, () => place);
	return {
		level,
		title,
		text: {
			ar: fill(text.ar, where.ar),
			zgh: fill(text.zgh, where.zgh ?? isolate(where.ar)),
			fr: fill(text.fr, where.fr ?? isolate(where.ar)),
			en: fill(text.en, where.en ?? isolate(where.ar))
		}
	};
}
