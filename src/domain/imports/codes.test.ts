import fc from 'fast-check';
import { isClassCode } from '../classCode';
import { isSubjectCode } from '../sessionKey';
import { classCodeOf, groupCodeOf, subjectCodeOf } from './codes';

test.each([
  ['2GT1', '2GT1'],
  ['6 A', '6A'],
  ['6ème A', '6A'],
  ['6EME A', '6A'],
  ['2nde 3', '2-3'],
  ['2de GT 3', '2GT3'],
  ['1re G 3', '1G3'],
  ['Terminale G1', 'TG1'],
  ['Première STMG 2', '1STMG2'],
  ['3E', '3E'],
  ['CM1/CM2', 'CM1-CM2'],
  ['1°S2', '1S2'],
  ['É', 'E'],
  ['###', ''],
  ['فصل', '']
])('the class %j has the code %j', (text, code) => expect(classCodeOf(text)).toBe(code));

test.each([
  ['Mathématiques', 'MATHEMATIQUES'],
  ['LV 2', 'LV-2'],
  ['Hist.-géo', 'HIST.-GEO'],
  ['…', '']
])('the subject %j has the code %j', (text, code) => expect(subjectCodeOf(text)).toBe(code));

test('whatever the text, a code is one or empty, and the code of a code is itself', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('6', 'e', 'è', 'm', ' ', '-', '.', 'A', '°', 'ß', 'ﬁ') })
  );
  fc.assert(
    fc.property(text, (value) => {
      for (const [make, isCode] of [
        [classCodeOf, isClassCode],
        [subjectCodeOf, isSubjectCode],
        [groupCodeOf, (code: string) => /^[A-Z0-9_.-]{0,30}$/.test(code)]
      ] as const) {
        const code = make(value);
        expect(code === '' || isCode(code)).toBe(true);
        expect(make(code)).toBe(code);
      }
    }),
    { numRuns: 2000 }
  );
});
