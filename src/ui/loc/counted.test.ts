import { countIn } from './counted';

test('French: nothing and one are singular, thousands are set apart by a narrow no-break space', () => {
  const { counted } = countIn('fr');
  expect([0, 1, 1.5, 2, 12345].map((count) => counted(count, 'élève', 'élèves'))).toEqual([
    '0\u00a0élève',
    '1\u00a0élève',
    '1,5\u00a0élève',
    '2\u00a0élèves',
    '12\u202f345\u00a0élèves'
  ]);
});

test('English: one alone is singular', () => {
  const { counted, figure } = countIn('en');
  expect([0, 1, 2, 12345].map((count) => counted(count, 'pupil', 'pupils'))).toEqual([
    '0\u00a0pupils',
    '1\u00a0pupil',
    '2\u00a0pupils',
    '12,345\u00a0pupils'
  ]);
  expect(figure(1234.5)).toBe('1,234.5');
});
