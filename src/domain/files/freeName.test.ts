import { freeName } from './freeName';

test('two of one name get a number, whatever their case, folder by folder', () => {
  const taken = new Set<string>();
  const names = ['a/Fiche.pdf', 'a/fiche.pdf', 'b/fiche.pdf', 'a/FICHE.PDF', 'a.b/sans', 'a.b/Sans', 'a/.cache', 'a/.Cache'];
  expect(names.map((name) => freeName(name, taken))).toEqual([
    'a/Fiche.pdf',
    'a/fiche (2).pdf',
    'b/fiche.pdf',
    'a/FICHE (3).PDF',
    'a.b/sans',
    'a.b/Sans (2)',
    'a/.cache',
    'a/.Cache (2)'
  ]);
});
