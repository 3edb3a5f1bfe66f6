import { EMPTY_REGISTER, pupil, schoolClass, stored } from './testing/registers';
import type { Register } from './types';
import { yearState } from './yearState';

const [ACTIVE, ARCHIVED] = ['active', 'archived'] as const;
type Row = [year: number, status: 'active' | 'archived', pupils: number];

function school(...rows: Row[]): Register {
  return {
    ...EMPTY_REGISTER,
    classes: rows.map(([schoolYear, status], at) => stored(at + 1, schoolClass(at + 1, `C${at}`, { schoolYear, status }))),
    pupils: rows.flatMap(([, , count], at) =>
      Array.from({ length: count }, (_, index) => stored(100 + index, pupil(`${at}-${index}`, 'Orme', 'Max', { classNumber: at + 1 })))
    )
  };
}

it.each<[string, Row[], number, ReturnType<typeof yearState>]>([
  ['a year under way', [[2026, ACTIVE, 2]], 2026, { kind: 'settled', nextYear: 2027 }],
  [
    'a year that ended and the next',
    [
      [2025, ARCHIVED, 0],
      [2026, ACTIVE, 1]
    ],
    2026,
    { kind: 'settled', nextYear: 2027 }
  ],
  ['a school without classes', [], 2026, { kind: 'settled', nextYear: 2027 }],
  ['a number that somebody set ahead', [[2026, ACTIVE, 1]], 2027, { kind: 'settled', nextYear: 2027 }],
  [
    'a change cut short once the new classes were there',
    [
      [2026, ACTIVE, 1],
      [2027, ACTIVE, 0]
    ],
    2026,
    { kind: 'between', begunYear: 2027, waiting: 0 }
  ],
  [
    'a change cut short among the pupils',
    [
      [2026, ARCHIVED, 2],
      [2027, ACTIVE, 1]
    ],
    2026,
    { kind: 'between', begunYear: 2027, waiting: 2 }
  ],
  ['a change into no new class', [[2026, ARCHIVED, 2]], 2026, { kind: 'between', begunYear: 2027, waiting: 2 }],
  [
    'the same under a number set ahead',
    [
      [2026, ARCHIVED, 2],
      [2027, ACTIVE, 0]
    ],
    2027,
    { kind: 'between', begunYear: 2027, waiting: 2 }
  ],
  [
    'a change that wants its last word only',
    [
      [2026, ARCHIVED, 0],
      [2027, ACTIVE, 1]
    ],
    2026,
    { kind: 'between', begunYear: 2027, waiting: 0 }
  ],
  [
    'a return cut short among the pupils',
    [
      [2026, ACTIVE, 1],
      [2027, ARCHIVED, 3]
    ],
    2026,
    { kind: 'between', begunYear: 2027, waiting: 3 }
  ],
  [
    'a return that is done',
    [
      [2026, ACTIVE, 1],
      [2027, ARCHIVED, 0]
    ],
    2026,
    { kind: 'settled', nextYear: 2027 }
  ]
])('%s', (_, rows, schoolYear, state) => expect(yearState(school(...rows), schoolYear)).toEqual(state));
