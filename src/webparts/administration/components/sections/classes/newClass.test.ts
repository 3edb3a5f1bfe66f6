import type { SchoolClass } from '../../../../../domain/types';
import { newClassProblem, proposedNumber } from './newClass';

const existing = [
  { number: 4, code: '2GT1', schoolYear: 2026 },
  { number: 1, code: '2GT3', schoolYear: 2025 }
] as SchoolClass[];
const good = { title: 'Seconde 2', code: '2GT2', level: '', number: '5' };

test.each([
  [{}, undefined],
  [{ title: ' ' }, 'title'],
  [{ code: '' }, 'code'],
  [{ code: '2gt2' }, 'code'],
  [{ code: 'É1' }, 'code'],
  [{ code: '-A' }, 'code'],
  [{ code: 'A'.repeat(21) }, 'code'],
  [{ code: '2GT1' }, 'codeTaken'],
  [{ code: '2GT3' }, undefined],
  [{ number: '' }, 'number'],
  [{ number: '0' }, 'number'],
  [{ number: '10000' }, 'number'],
  [{ number: '1.5' }, 'number'],
  [{ number: '4' }, 'numberTaken'],
  [{ number: '1' }, 'numberTaken']
])('%j is %s', (change, problem) => {
  expect(newClassProblem({ ...good, ...change }, existing, 2026)).toBe(problem);
});

test('the number proposed is free', () => {
  expect(proposedNumber(existing)).toBe('5');
  expect(proposedNumber([])).toBe('1');
  expect(proposedNumber([{ number: 9999 }, { number: 1 }] as SchoolClass[])).toBe('2');
});
