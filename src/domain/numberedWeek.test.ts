import fc from 'fast-check';
import { makeNumberedWeek, parseNumberedWeek } from './numberedWeek';

it('a class and a week make one number, and back', () => {
  expect(makeNumberedWeek(2, 464)).toBe(20464);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9999 }), (owner, week) =>
      expect(parseNumberedWeek(makeNumberedWeek(owner, week))).toEqual({ owner, week })
    )
  );
});

it.each([
  [0, 464],
  [10000, 464],
  [2, -1],
  [2, 10000],
  [2.5, 464],
  [2, Number.NaN]
])('class %p and week %p are refused', (owner, week) => expect(() => makeNumberedWeek(owner, week)).toThrow(RangeError));

it('a number without a class reads as nothing', () => expect(parseNumberedWeek(464)).toBeUndefined());
