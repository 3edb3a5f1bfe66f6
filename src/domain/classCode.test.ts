import { isClassCode } from './classCode';

test.each(['2GT1', 'T', '1-STMG-2', '0', 'A'.repeat(20)])('%s is the code of a class', (code) => {
  expect(isClassCode(code)).toBe(true);
});

test.each(['', '-A', '2gt1', 'É1', 'A B', 'A_B', 'A/B', '2GT1\n', 'A'.repeat(21)])('%j is none', (code) => {
  expect(isClassCode(code)).toBe(false);
});
