import * as fc from 'fast-check';
import { acceptableFileName, extensionOf, fileNameFault } from './fileName';

test.each(['"', '*', ':', '<', '>', '?', '/', '\\', '|'])('%s is refused wherever it stands', (character) => {
  for (const name of [`${character}a.pdf`, `a${character}b.pdf`, `a.pdf${character}`]) {
    expect(fileNameFault(name)).toEqual({ kind: 'character', character });
  }
});

test.each(['.lock', 'CON', 'prn', 'Aux', 'NUL', 'COM0', 'com9', 'LPT0', 'lpt9', 'a_vti_b.pdf', 'desktop.ini', '~$devoir.docx', 'con.txt'])(
  '%s is reserved',
  (name) => expect(fileNameFault(name)).toEqual({ kind: 'reserved' })
);

test.each([
  'Devoir n° 3 (corrigé).pdf',
  'l’été #2 %.docx',
  'console.txt',
  'com10.txt',
  '~devoir.docx',
  '.gitignore',
  'été 🌿.jpg',
  'forms'
])('%s is accepted', (name) => expect(fileNameFault(name)).toBeUndefined());

test('spaces at the ends, invisible characters, length and the library’s own folder', () => {
  expect(fileNameFault('')).toEqual({ kind: 'empty' });
  expect(fileNameFault(' \u00a0')).toEqual({ kind: 'empty' });
  expect(fileNameFault(' a.pdf')).toEqual({ kind: 'space' });
  expect(fileNameFault('a.pdf\u00a0')).toEqual({ kind: 'space' });
  expect(fileNameFault('a.')).toEqual({ kind: 'dot' });
  expect(fileNameFault('facture\u202Efdp.exe')).toEqual({ kind: 'invisible' });
  expect(fileNameFault('a\tb.pdf')).toEqual({ kind: 'invisible' });
  expect(fileNameFault('Forms', { atRoot: true })).toEqual({ kind: 'reserved' });
  expect(fileNameFault(`${'a'.repeat(251)}.pdf`)).toBeUndefined();
  expect(fileNameFault(`${'a'.repeat(252)}.pdf`)).toEqual({ kind: 'tooLong' });
  expect(fileNameFault('a'.repeat(100), { folderLength: 300 })).toBeUndefined();
  expect(fileNameFault('a'.repeat(101), { folderLength: 300 })).toEqual({ kind: 'tooLong' });
});

test('the extension is what follows the last full stop', () => {
  expect([extensionOf('a.b.PDF'), extensionOf('a'), extensionOf('.profile')]).toEqual(['.pdf', '', '']);
});

test('a name can always be made acceptable, and one that is stays as it is', () => {
  expect(acceptableFileName(' Devoir 3 : Thalès ? .pdf')).toBe('Devoir 3 - Thalès - .pdf');
  expect(acceptableFileName('CON.txt')).toBe('-CON.txt');
  expect(acceptableFileName('...')).toBe('fichier');
  expect(acceptableFileName(`${'é'.repeat(300)}.pdf`)).toHaveLength(255);
  expect(acceptableFileName(`${'é'.repeat(300)}.pdf`).endsWith('.pdf')).toBe(true);
  expect(() => acceptableFileName('a.pdf', { folderLength: 390 })).toThrow(RangeError);

  const letter = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 3 }),
    fc.constantFrom(' ', '.', '~$', '_vti_', 'con', '|', '\u202E', '\t', '🌿')
  );
  const name = fc.array(letter, { maxLength: 160 }).map((parts) => parts.join(''));
  const place = fc.record({ folderLength: fc.integer({ min: 0, max: 380 }), atRoot: fc.boolean() });
  fc.assert(
    fc.property(name, place, (given, where) => {
      const made = acceptableFileName(given, where);
      expect(fileNameFault(made, where)).toBeUndefined();
      expect(acceptableFileName(made, where)).toBe(made);
      if (fileNameFault(given, where) === undefined) expect(made).toBe(given);
    }),
    { numRuns: 500 }
  );
});
