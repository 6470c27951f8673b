import { expect, test } from 'vitest';
import { normalPassword, passwordProblems, shortestAlone, shortestWithCode } from './password.ts';

const alone = { name: 'samira', secondFactor: false };
const never = () => false;
const problems = (password: string, owner = alone, common: (text: string) => boolean = never) =>
	passwordProblems(password, owner, common).map(({ code }) => code);

test('a sentence is taken in any script, without a rule on its signs', () => {
	for (const password of [
		'quatre chevaux dans la brume',
		'أربعة خيول في ضباب الصباح',
		'ⴽⴽⵓⵥ ⵏ ⵉⵢⵙⴰⵏ ⴳ ⵜⴰⴳⵓⵜ'
	])
		expect(problems(password), password).toEqual([]);
});

test('what is short is refused, less short where there is a second factor', () => {
	expect(problems('vélo bleu 42 x')).toEqual(['password-too-short']);
	expect('vélo bleu 42 x'.length).toBe(shortestAlone - 1);
	expect(problems('vélo bl', { ...alone, secondFactor: true })).toEqual(['password-too-short']);
	expect(problems('vélo ble', { ...alone, secondFactor: true })).toEqual([]);
	expect(shortestWithCode).toBe(8);
});

test('letters count, not the halves that a computer stores of them', () => {
	expect(problems('🐎🐎🐪🐪🦌🦌🐄🐄🐖🐖')).toEqual(['password-too-short']);
	expect(normalPassword('e\u0301')).toBe('\u00e9');
});

test('what everybody tries is refused: leaked, our own words and years, the owner’s name, one letter again and again', () => {
	expect(problems('correct horse battery', alone, (text) => text === 'correct horse battery')).toEqual([
		'password-common'
	]);
	for (const password of [
		'dgsn police 2027',
		'Samira-samira-samira',
		'aaaaaaaaaaaaaaaaaa',
		'portes-ouvertes-2026'
	])
		expect(problems(password), password).toEqual(['password-common']);
});

test('nothing longer than a page is hashed', () => {
	expect(problems('ab'.repeat(65))).toEqual(['too-long']);
});
