import type { Problem } from '#lib/platform/forms/problems.ts';

/** Alone a password is longer than with a second factor (NIST SP 800-63B-4). */
export const shortestAlone = 15;
export const shortestWithCode = 8;
const longest = 128;

/** Words that anybody would try first on a desk of the open days. */
const ourWords = [
	'abwab',
	'dgsn',
	'police',
	'portes',
	'ouvertes',
	'jpo',
	'maroc',
	'morocco',
	'tifli',
	'moukhtafi'
];

/** The form in which a password is compared: the same letters are the same, however a keyboard composes them. */
export function normalPassword(password: string): string {
	return password.normalize('NFC');
}

/** What is left when the words and years that everybody thinks of are taken away. */
function ownPart(password: string, name: string): string {
	let rest = password.toLowerCase();
	for (const word of [...ourWords, name]) rest = rest.replaceAll(word, '');
	return rest.replace(/(19|20)\d{2}/g, '').replace(/[^\p{L}\p{N}]/gu, '');
}

type Owner = { name: string; secondFactor: boolean };

/**
 * What keeps a password from being taken. No rule on which signs it has: length is what counts. `isCommon` says
 * whether a text is among the passwords that everybody tries.
 */
export function passwordProblems(
	password: string,
	{ name, secondFactor }: Owner,
	isCommon: (text: string) => boolean
): Problem[] {
	const path = 'password';
	const length = [...normalPassword(password)].length;
	const shortest = secondFactor ? shortestWithCode : shortestAlone;
	if (length < shortest) return [{ path, code: 'password-too-short', limit: shortest }];
	if (length > longest) return [{ path, code: 'too-long', limit: longest }];
	if (new Set(password).size < 5 || isCommon(password.toLowerCase()) || ownPart(password, name).length < 6)
		return [{ path, code: 'password-common' }];
	return [];
}
