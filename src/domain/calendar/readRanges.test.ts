import fc from 'fast-check';
import { readRanges, readWeekdays } from './readRanges';

const christmas = { title: 'Vacances de Noël', first: 20261220, last: 20270103 };
const autumn = { title: 'Vacances de la Toussaint', first: 20261018, last: 20261101 };

it('reads ranges back, sorted', () => {
  expect(readRanges(JSON.parse(JSON.stringify([christmas, autumn])))).toEqual([autumn, christmas]);
});

it.each([
  ['no list', { ...christmas }],
  ['an end before its start', [{ ...christmas, last: 20261219 }]],
  ['a day that is none', [{ ...christmas, first: 20261232 }]],
  ['a title that is none', [{ ...christmas, title: 3 }]],
  ['null', [null]]
])('takes %s for nothing', (_what, value) => expect(readRanges(value)).toEqual([]));

it('keeps the good entries beside a bad one', () => expect(readRanges([{}, autumn])).toEqual([autumn]));

it('reads any JSON without a throw', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => expect(Array.isArray(readRanges(value))).toBe(true)));
});

it('reads weekdays', () => {
  expect(readWeekdays('1,2,3,4,5')).toEqual([1, 2, 3, 4, 5]);
  expect(readWeekdays('6, 1,1')).toEqual([1, 6]);
  expect(readWeekdays('')).toBeUndefined();
  expect(readWeekdays('8,x')).toBeUndefined();
});
