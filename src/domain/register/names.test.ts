import fc from 'fast-check';
import { betterSpelling, foldText, madeKey, nameKey, withoutCapitals, wordsOf } from './names';

test.each([
  ['  Œillet d’Inès  ', "oeillet d'ines"],
  ['Straße\u00a0–  Ærø', 'strasse - aerø'],
  ['ليلى', 'ليلى']
])('%j is folded to %j', (text, folded) => expect(foldText(text)).toBe(folded));

test('words are letters and digits of any script', () =>
  expect(wordsOf('Anne-Lise d’Aubépine (2GT1) ليلى')).toEqual(['anne', 'lise', 'd', 'aubepine', '2gt1', 'ليلى']));

test('a key is made from the name alone, however it is written', () => {
  expect(madeKey("D'Aubépine", 'Anne-Lise')).toBe('~D-AUBEPINE.ANNE-LISE');
  expect(madeKey('d’AUBEPINE', 'anne lise')).toBe(madeKey("D'Aubépine", 'Anne-Lise'));
});

test('folding twice changes nothing more, and names with one key have one made key', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'A', 'é', 'É', ' ', '-', "'", '’', 'œ', 'ß', 'ﬁ', 'İ', '١', 'ل'), maxLength: 6 });
  fc.assert(
    fc.property(name, name, name, name, (a, b, c, d) => {
      expect(foldText(foldText(a))).toBe(foldText(a));
      expect(nameKey(a, b) === nameKey(c, d)).toBe(madeKey(a, b) === madeKey(c, d));
    }),
    { numRuns: 5000 }
  );
});

test.each([
  ['Aubépine', 'AUBEPINE', 'Aubépine'],
  ['AUBEPINE', 'Aubépine', 'Aubépine'],
  ['AUBEPINE', 'Aubepine', 'Aubepine'],
  ['Jean-Pierre', 'JEAN PIERRE', 'Jean-Pierre'],
  ['Aubépine', 'Églantine', 'Églantine'],
  ['Aubépine', '', 'Aubépine']
])('of %j and %j, %j is kept', (stored, read, kept) => expect(betterSpelling(stored, read)).toBe(kept));

test.each([
  ['AUBEPINE', 'Aubepine'],
  ["D'ORME-JEAN", "D'Orme-Jean"],
  ['ÉRABLE', 'Érable'],
  ['McIntosh', 'McIntosh'],
  ['', '']
])('%j without capitals is %j', (name, plain) => expect(withoutCapitals(name)).toBe(plain));
