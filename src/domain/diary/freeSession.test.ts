import fc from 'fast-check';
import { isPeriodId, makeSessionKey, parseSessionKey } from '../sessionKey';
import { freePeriodId, startOfFreePeriod } from './freeSession';

it('a session outside the timetable has a period and a key like any other', () => {
  expect(freePeriodId(14 * 60 + 30)).toBe('H1430');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (start) => {
      const periodId = freePeriodId(start);
      expect([isPeriodId(periodId), startOfFreePeriod(periodId)]).toEqual([true, start]);
      const slot = { classNumber: 2, day: 20261125, periodId, subjectCode: 'MATHS', group: '' };
      expect(parseSessionKey(makeSessionKey(slot))).toEqual(slot);
    })
  );
});

it('is no hour in a period of the bell schedule, nor outside the day', () => {
  expect(['M1', 'S4', 'H2400', 'H1460', 'H930', 'HH0930', ''].map(startOfFreePeriod)).toEqual(Array(7).fill(undefined));
  for (const start of [-1, 1440, 1.5, NaN]) expect(() => freePeriodId(start)).toThrow(RangeError);
});
