import fc from 'fast-check';
import { addDays, clockInZone, isDay } from '../days';
import { instantOf } from './instants';

const iso = (instant: number): string => new Date(instant).toISOString();

describe('the instant of a wall clock', () => {
  it.each([
    ['winter', 20261123, 480, '2026-11-23T07:00:00.000Z'],
    ['summer', 20260907, 480, '2026-09-07T06:00:00.000Z'],
    ['before the spring gap', 20270328, 119, '2027-03-28T00:59:00.000Z'],
    ['in the spring gap: moved forward', 20270328, 150, '2027-03-28T01:30:00.000Z'],
    ['after the spring gap', 20270328, 180, '2027-03-28T01:00:00.000Z'],
    ['before the autumn overlap', 20261025, 119, '2026-10-24T23:59:00.000Z'],
    ['in the autumn overlap: the first', 20261025, 150, '2026-10-25T00:30:00.000Z'],
    ['after the autumn overlap', 20261025, 180, '2026-10-25T02:00:00.000Z'],
    ['midnight of a change', 20270328, 0, '2027-03-27T23:00:00.000Z']
  ])('in Paris, %s', (_what, day, minutes, expected) => {
    expect(iso(instantOf(day, minutes, 'Europe/Paris'))).toBe(expected);
  });

  it('in zones far from Greenwich, of half an hour, or that skipped a day', () => {
    expect(iso(instantOf(20261123, 480, 'Indian/Reunion'))).toBe('2026-11-23T04:00:00.000Z');
    expect(iso(instantOf(20261123, 480, 'Pacific/Noumea'))).toBe('2026-11-22T21:00:00.000Z');
    expect(iso(instantOf(20261123, 480, 'Pacific/Marquesas'))).toBe('2026-11-23T17:30:00.000Z');
    // Lord Howe goes back by half an hour on 4 April 2027 at 02:00.
    expect(iso(instantOf(20270404, 105, 'Australia/Lord_Howe'))).toBe('2027-04-03T14:45:00.000Z');
    // Apia had no 30 December 2011.
    expect(clockInZone(instantOf(20111230, 600, 'Pacific/Apia'), 'Pacific/Apia')).toEqual({ day: 20111231, minutes: 600 });
  });

  const zones = [
    'Europe/Paris',
    'Indian/Reunion',
    'Pacific/Noumea',
    'America/Cayenne',
    'America/Miquelon',
    'Pacific/Marquesas',
    'Australia/Lord_Howe'
  ];
  const anyInstant = fc
    .integer({ min: Date.UTC(2020, 7, 1) / 60000, max: Date.UTC(2030, 6, 31) / 60000 })
    .map((minutes) => minutes * 60000);

  it('is read back by the clock, and is the first instant that shows it, at any minute of ten school years', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...zones), (instant, zone) => {
        const shown = clockInZone(instant, zone);
        const found = instantOf(shown.day, shown.minutes, zone);
        expect(clockInZone(found, zone)).toEqual(shown);
        expect(found).toBeLessThanOrEqual(instant);
        expect(instant - found).toBeLessThanOrEqual(3_600_000);
      }),
      { numRuns: 500 }
    );
  });

  it('of every minute of both change days in Paris goes forward, never back', () => {
    for (const day of [20261025, 20270328]) {
      let before = instantOf(addDays(day, -1), 1439, 'Europe/Paris');
      for (let minutes = 0; minutes < 1440; minutes++) {
        const instant = instantOf(day, minutes, 'Europe/Paris');
        const inGap = day === 20270328 && minutes >= 120 && minutes < 180;
        // The hour after the gap shows the very minutes that the gap was moved to.
        if (!(day === 20270328 && minutes === 180)) expect(instant).toBeGreaterThan(before);
        expect(clockInZone(instant, 'Europe/Paris')).toEqual({ day, minutes: inGap ? minutes + 60 : minutes });
        before = instant;
      }
    }
  });

  it('refuses what is no day or no zone', () => {
    expect(isDay(20270229)).toBe(false);
    expect(() => instantOf(20270229, 480, 'Europe/Paris')).toThrow(RangeError);
    expect(() => instantOf(20261123, 480, 'Europe/Nulle-Part')).toThrow(RangeError);
  });
});
