import { classCodesIn, isClassCode } from './classCode';

test.each(['2GT1', 'T', '1-STMG-2', '0', 'A'.repeat(20)])('%s is the code of a class', (code) => {
  expect(isClassCode(code)).toBe(true);
});

test.each(['', '-A', '2gt1', 'É1', 'A B', 'A_B', 'A/B', '2GT1\n', 'A'.repeat(21)])('%j is none', (code) => {
  expect(isClassCode(code)).toBe(false);
});

test('codes are read from a line as people type it', () => {
  expect(classCodesIn(' 2gt1, 2GT2;3A  2GT1 ')).toEqual({ codes: ['2GT1', '2GT2', '3A'], wrong: [] });
  expect(classCodesIn('2GT1 et 3é')).toEqual({ codes: ['2GT1', 'ET'], wrong: ['3É'] });
  expect(classCodesIn('')).toEqual({ codes: [], wrong: [] });
});
