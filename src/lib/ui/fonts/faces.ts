/** One file of the family: which packaged font it is cut from, and the characters it keeps. */
export type Face = {
	name: string;
	from: string;
	characters: string;
	/** Layout features to keep; all of them where none are named. */
	features?: string[];
	variable: boolean;
	/** Family of its own: a face of one weight is never mixed with faces of many, and bold is drawn from it. */
	family?: string;
};

/** A local font that stands in while the file is on its way, stretched to take the same room. */
export type StandIn = {
	name: string;
	local: string[];
	weight: string;
	/** Width of our text in per cent of the same text in the local font. */
	adjust: number;
	/** The characters it stands in for, where the local font has others too that it must not draw. */
	characters?: string;
};

const readex = '@fontsource-variable/readex-pro/files/readex-pro-';
const tifinagh = '@fontsource/noto-sans-tifinagh/files/noto-sans-tifinagh-tifinagh-400-normal.woff2';

const letters = {
	/** The letters of Arabic, its vowel marks and the lengthening stroke, as Morocco writes it. */
	arabic:
		'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي' + '\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u0640',
	/** The letters of IRCAM with the labial mark, and four further ones that Moroccan names need. */
	tifinagh: 'ⴰⴱⴳⴷⴹⴻⴼⴽⵀⵃⵄⵅⵇⵉⵊⵍⵎⵏⵓⵔⵕⵖⵙⵚⵛⵜⵟⵡⵢⵣⵥⵯⵒⵞⵠⴿ'
};

/** The weights of the design; the packaged files reach from 160 to 700. */
export const weights = { min: 400, max: 700 };

/**
 * A page downloads the files its characters are in, and no other. Digits, spaces and punctuation stand apart
 * because every script shares them: with them, Arabic needs no Latin letters, and French accents are a file of
 * their own because Latin words on Arabic pages hardly ever carry them.
 */
export const faces: Face[] = [
	{
		name: 'arabic',
		from: readex + 'arabic-wght-normal.woff2',
		characters: letters.arabic + '،؛؟',
		variable: true
	},
	{
		name: 'digits',
		from: readex + 'latin-wght-normal.woff2',
		characters: '0123456789 \u00A0\u202F.,:;!?\'"’“”«»()[]/%+-−–—…·•×&=_#@',
		features: ['kern'],
		variable: true
	},
	{
		name: 'latin',
		from: readex + 'latin-wght-normal.woff2',
		characters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
		// Without the pairs of kerning: they would add a fifth to the file.
		features: [],
		variable: true
	},
	{
		name: 'accents',
		from: readex + 'latin-wght-normal.woff2',
		characters: 'ÀÂÇÈÉÊËÎÏÔŒÙÛÜàâæçèéêëîïôœùûüÿ',
		features: [],
		variable: true
	},
	{
		name: 'tifinagh',
		from: tifinagh,
		characters: letters.tifinagh,
		features: [],
		variable: false,
		family: 'Abwab Tifinagh'
	}
];

export const standIns: StandIn[] = [
	{ name: 'tifinagh', local: ['DejaVu Sans'], weight: '400', adjust: 84, characters: letters.tifinagh },
	{ name: 'latin', local: ['Arial', 'Liberation Sans', 'Roboto'], weight: '400', adjust: 108.4 },
	{
		name: 'latin',
		local: ['Arial Bold', 'Liberation Sans Bold', 'Roboto Bold'],
		weight: '700',
		adjust: 106.4
	},
	{ name: 'arabic', local: ['Noto Naskh Arabic UI', 'Noto Naskh Arabic'], weight: '400 700', adjust: 122.6 },
	{ name: 'arabic-wide', local: ['DejaVu Sans'], weight: '400', adjust: 102.3 },
	{ name: 'arabic-wide', local: ['DejaVu Sans Bold'], weight: '700', adjust: 91.5 }
];
