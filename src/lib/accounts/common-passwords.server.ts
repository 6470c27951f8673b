import { dictionary } from '@zxcvbn-ts/language-common';

const common = new Set(dictionary['passwords-common'] as string[]);

/** Whether a text in small letters is among some fifty thousand passwords that were found in leaks: asked offline. */
export function isCommonPassword(text: string): boolean {
	return common.has(text) || common.has(text.replace(/[\d\W_]+$/u, ''));
}
