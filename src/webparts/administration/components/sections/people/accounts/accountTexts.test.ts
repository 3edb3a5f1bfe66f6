import fc from 'fast-check';
import { ANSWERS_AT_MOST, lastNameTexts, secondTexts } from './accountTexts';

const named = (lastName: string, firstName: string = 'Léa'): { lastName: string; firstName: string } => ({ lastName, firstName });

test('last names are asked once each, with and without accents', () => {
  expect(lastNameTexts([named('Tilleul'), named('TILLEUL', 'Hugo'), named('Érable')])).toEqual(['Tilleul', 'Érable', 'erable']);
});

test('of a name of several words the longest is asked', () => {
  expect(lastNameTexts([named('d’Aubépine'), named('Tilleul-If'), named(' - ')])).toEqual(['Aubépine', 'aubepine', 'Tilleul']);
});

test('the second round asks the beginning of a name that was not found, and both names of one that too many bear', () => {
  const account = { login: 'a@ecole.example', name: 'A' };
  const many = Array.from({ length: ANSWERS_AT_MOST }, () => account);
  expect(secondTexts([named('Tilleul')], new Map([['Tilleul', []]]))).toEqual(['Till']);
  expect(secondTexts([named('Sapin')], new Map([['Sapin', many]]))).toEqual(['Léa Sapin', 'Sapin Léa']);
  expect(secondTexts([named('If')], new Map([['If', [account]]]))).toEqual([]);
});

test('no text is empty or asked twice, in either round', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ lastName: fc.string({ unit: 'grapheme' }), firstName: fc.string({ unit: 'grapheme' }) })),
      (persons) => {
        const first = lastNameTexts(persons);
        const second = secondTexts(persons, new Map(first.map((text) => [text, []])));
        const all = [...first, ...second].map((text) => text.normalize('NFC').toLowerCase());
        expect(all.every((text) => text.trim() !== '')).toBe(true);
        expect(new Set(all).size).toBe(all.length);
      }
    )
  );
});
