import * as fc from 'fast-check';
import { matchesSearch, searchText } from './searchText';

test('accents, case, ligatures and spaces make no difference', () => {
  expect(searchText('  Œuvre\u00a0 d’Été ')).toBe("oeuvre d'ete");
  expect(matchesSearch('Zoé d’Églantine', 'EGLANTINE zoe')).toBe(true);
  expect(matchesSearch('2de GT 1', 'gt 2')).toBe(true);
  expect(matchesSearch('2de GT 1', 'gt 3')).toBe(false);
  expect(matchesSearch('2de GT 1', ' ')).toBe(true);
});

test('whatever is written is found by itself, and searching twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(matchesSearch(text, text)).toBe(true);
      expect(searchText(searchText(text))).toBe(searchText(text));
    })
  );
});
