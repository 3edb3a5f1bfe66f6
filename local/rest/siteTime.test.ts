import fc from 'fast-check';
import { clockIn, isoSeconds } from './siteTime';

const iso = (date: Date | undefined): string | undefined => date && isoSeconds(date);
const paris = clockIn('Europe/Paris');

describe('the time of a web', () => {
  it.each([
    ['Europe/Paris', '2026-11-23T10:00:00Z', '2026-11-22T23:00:00Z'],
    ['Europe/Paris', '2026-06-23T10:00:00Z', '2026-06-22T22:00:00Z'],
    ['America/New_York', '2026-11-23T04:30:00Z', '2026-11-22T05:00:00Z'],
    ['America/New_York', '2026-06-23T04:30:00Z', '2026-06-23T04:00:00Z'],
    ['Asia/Tokyo', '2026-11-23T16:00:00Z', '2026-11-23T15:00:00Z'],
    ['UTC', '2026-11-23T16:00:00Z', '2026-11-23T00:00:00Z']
  ])('a day is its own midnight: %s %s', (zone, instant, midnight) => {
    expect(iso(clockIn(zone).midnight(new Date(instant)))).toBe(midnight);
  });

  it.each([
    ['Europe/Paris', '2026-03-29T12:00:00Z', '2026-03-28T23:00:00Z'],
    ['Europe/Paris', '2026-10-25T12:00:00Z', '2026-10-24T22:00:00Z'],
    ['America/New_York', '2026-03-08T20:00:00Z', '2026-03-08T05:00:00Z'],
    ['America/New_York', '2026-11-01T20:00:00Z', '2026-11-01T04:00:00Z']
  ])('both Sundays on which the clock changes keep their midnight: %s %s', (zone, instant, midnight) => {
    expect(iso(clockIn(zone).midnight(new Date(instant)))).toBe(midnight);
  });

  it('reads French dates as the wall clock, and nothing else', () => {
    expect(iso(paris.parseFrench('23/11/2026 10:30'))).toBe('2026-11-23T09:30:00Z');
    expect(iso(paris.parseFrench('1/6/2026'))).toBe('2026-05-31T22:00:00Z');
    expect(iso(clockIn('Asia/Tokyo').parseFrench('23/11/2026 10:30'))).toBe('2026-11-23T01:30:00Z');
    for (const wrong of ['2026-11-23', '31/02/2026', '23/13/2026', '23/11/26', '23/11/2026 25:00', 'demain'])
      expect(paris.parseFrench(wrong)).toBeUndefined();
  });

  it('reads ISO with a zone, and without as the wall clock', () => {
    expect(iso(paris.parseIso('2026-11-23T10:00:00+02:00'))).toBe('2026-11-23T08:00:00Z');
    expect(iso(paris.parseIso('2026-11-23T10:00:00'))).toBe('2026-11-23T09:00:00Z');
    expect(iso(paris.parseIso('2026-11-23'))).toBe('2026-11-22T23:00:00Z');
    expect(iso(clockIn('America/New_York').parseIso('2026-11-23'))).toBe('2026-11-23T05:00:00Z');
    expect(paris.parseIso('2026-02-30T00:00:00Z')).toBeUndefined();
  });

  it('writes the offset of the moment', () => {
    expect(paris.isoWithOffset(new Date('2026-11-23T16:39:03Z'))).toBe('2026-11-23T17:39:03+01:00');
    expect(clockIn('America/New_York').isoWithOffset(new Date('2026-07-01T00:00:00Z'))).toBe('2026-06-30T20:00:00-04:00');
  });

  it.each(['Europe/Paris', 'America/New_York', 'Asia/Tokyo'])(
    'goes there and back for every instant outside the doubled hour: %s',
    (zone) => {
      const clock = clockIn(zone);
      fc.assert(
        fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (date) => {
          const instant = new Date(Math.floor(date.getTime() / 1000) * 1000);
          const back = clock.instantOf(clock.wallClock(instant)).getTime() - instant.getTime();
          expect([0, 3_600_000, -3_600_000]).toContain(back);
          if (![9, 10].includes(instant.getUTCMonth())) expect(back).toBe(0);
          expect(iso(clock.parseFrench(clock.formatFrench(clock.midnight(instant), false)))).toBe(iso(clock.midnight(instant)));
        })
      );
    }
  );
});
