import type { SchoolClass } from '../../../../../domain/types';
import { newClassProblem, proposedNumber } from './newClass';

const existing = [{ number: 4, code: '2GT1' }] as SchoolClass[];
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
  [{ number: '' }, 'number'],
  [{ number: '0' }, 'number'],
  [{ number: '10000' }, 'number'],
  [{ number: '1.5' }, 'number'],
  [{ number: '4' }, 'numberTaken']
])('%j is %s', (change, problem) => {
  expect(newClassProblem({ ...good, ...change }, existing)).toBe(problem);
});

test('the number proposed is free', () => {
  expect(proposedNumber(existing)).toBe('5');
  expect(proposedNumber([])).toBe('1');
});
