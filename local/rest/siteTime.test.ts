import fc from 'fast-check';
import { formatFrench, fromSiteTime, isoSeconds, parseFrench, parseIso, siteMidnight, toSiteTime } from './siteTime';

const iso = (date: Date | undefined): string | undefined => date && isoSeconds(date);

describe('the site’s time', () => {
  it('a day is its own midnight, winter and summer', () => {
    expect(iso(siteMidnight(new Date('2026-11-23T10:00:00Z')))).toBe('2026-11-22T23:00:00Z');
    expect(iso(siteMidnight(new Date('2026-06-23T10:00:00Z')))).toBe('2026-06-22T22:00:00Z');
  });

  it('both Sundays on which the clock changes keep their midnight', () => {
    expect(iso(siteMidnight(new Date('2026-03-29T12:00:00Z')))).toBe('2026-03-28T23:00:00Z');
    expect(iso(siteMidnight(new Date('2026-10-25T12:00:00Z')))).toBe('2026-10-24T22:00:00Z');
  });

  it('reads French dates as the wall clock, and nothing else', () => {
    expect(iso(parseFrench('23/11/2026 10:30'))).toBe('2026-11-23T09:30:00Z');
    expect(iso(parseFrench('1/6/2026'))).toBe('2026-05-31T22:00:00Z');
    for (const wrong of ['2026-11-23', '31/02/2026', '23/13/2026', '23/11/26', '23/11/2026 25:00', 'demain'])
      expect(parseFrench(wrong)).toBeUndefined();
  });

  it('reads ISO with a zone, and without as the wall clock', () => {
    expect(iso(parseIso('2026-11-23T10:00:00+02:00'))).toBe('2026-11-23T08:00:00Z');
    expect(iso(parseIso('2026-11-23T10:00:00'))).toBe('2026-11-23T09:00:00Z');
    expect(iso(parseIso('2026-11-23'))).toBe('2026-11-22T23:00:00Z');
    expect(parseIso('2026-02-30T00:00:00Z')).toBeUndefined();
  });

  it('goes there and back for every instant outside the doubled hour', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (date) => {
        const instant = new Date(Math.floor(date.getTime() / 1000) * 1000);
        const back = fromSiteTime(toSiteTime(instant)).getTime() - instant.getTime();
        expect([0, 3_600_000, -3_600_000]).toContain(back);
        if (instant.getUTCMonth() !== 9) expect(back).toBe(0);
        expect(iso(parseFrench(formatFrench(siteMidnight(instant), false)))).toBe(iso(siteMidnight(instant)));
      })
    );
  });
});
