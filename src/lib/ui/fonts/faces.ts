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

const arial = ['Arial', 'Liberation Sans', 'Roboto'];
const arialBold = ['Arial Bold', 'Liberation Sans Bold', 'Roboto Bold'];

const characters = {
	/** What every script shares. */
	shared: '0123456789 \u00A0\u202F.,:;!?\'"’“”«»()[]/%+-−–—…·&',
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
		characters: characters.arabic + '،؛؟',
		variable: true
	},
	{
		name: 'digits',
		from: readex + 'latin-wght-normal.woff2',
		characters: characters.shared,
		features: [],
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
		characters: 'ÀÂÇÈÉÊÎÔŒàâæçèéêëîïôœùûü',
		features: [],
		variable: true
	},
	{
		name: 'tifinagh',
		from: tifinagh,
		characters: characters.tifinagh,
		features: [],
		variable: false,
		family: 'Abwab Tifinagh'
	}
];

/** Spaces and digits stand in by themselves, so that lines keep their length whichever file comes first. */
export const standIns: StandIn[] = [
	{ name: 'digits', local: arial, weight: '400', adjust: 101, characters: characters.shared },
	{ name: 'digits', local: arialBold, weight: '700', adjust: 111, characters: characters.shared },
	{ name: 'tifinagh', local: ['DejaVu Sans'], weight: '400', adjust: 84, characters: characters.tifinagh },
	{ name: 'latin', local: arial, weight: '400', adjust: 110.3 },
	{ name: 'latin', local: arialBold, weight: '700', adjust: 105.5 },
	{ name: 'arabic', local: ['Noto Naskh Arabic UI', 'Noto Naskh Arabic'], weight: '400 700', adjust: 122.3 },
	{ name: 'arabic-wide', local: ['DejaVu Sans'], weight: '400', adjust: 104.9 },
	{ name: 'arabic-wide', local: ['DejaVu Sans Bold'], weight: '700', adjust: 92.2 }
];
