import fc from 'fast-check';
import { happensIn, parityOf, schoolYearOf } from './schoolWeek';
import { weekIndexOf } from './days';

describe('A and B weeks', () => {
  const anchor = 20260831;

  it('alternate from the anchor, before it too', () => {
    expect(parityOf(weekIndexOf(20260831), anchor)).toBe('A');
    expect(parityOf(weekIndexOf(20260907), anchor)).toBe('B');
    expect(parityOf(weekIndexOf(20260824), anchor)).toBe('B');
    expect(parityOf(weekIndexOf(20250901), anchor)).toBe('A');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (week) => expect(parityOf(week, anchor)).not.toBe(parityOf(week + 1, anchor)))
    );
  });

  it('do not exist without an anchor', () => {
    expect(parityOf(464, undefined)).toBeUndefined();
    expect(happensIn('A', 464, undefined)).toBe(true);
  });

  it('give a slot of one parity every other week', () => {
    const week = weekIndexOf(20260831);
    expect([happensIn('A', week, anchor), happensIn('A', week + 1, anchor), happensIn('', week + 1, anchor)]).toEqual([true, false, true]);
  });
});

it('a school year begins on 1 August', () => {
  expect([20260731, 20260801, 20261231, 20270101, 20270703].map(schoolYearOf)).toEqual([2025, 2026, 2026, 2026, 2026]);
});
