import { cancellationRow, claimRow, DAY, decisionRow, ROOM } from './testing/rows';
import { CALENDAR, RESOURCE, SCHOOL } from './testing/school';
import { foldDay } from './foldDay';
import { bookingFaults, countedForQuota, quantityOf, rulesOf, type BookingWish } from './rules';
import { closedOn, lendingState, slotsOf, stretchesOf, timesOfSlot } from './slots';
import type { Rules } from './types';

const ids = (scheme: 'periods' | 'quarters', rules: Rules, day: number): string[] =>
  slotsOf(scheme, rules, day, SCHOOL, CALENDAR).map(({ id }) => id);

describe('slots', () => {
  it('are the periods of the weekday', () => {
    expect(ids('periods', {}, DAY)).toEqual(['M1', 'M2', 'M3', 'M4', 'S1', 'S2', 'S3', 'S4']);
    expect(ids('periods', {}, 20261202)).toEqual(['M1', 'M2', 'M3', 'M4']);
  });

  it('are the quarters between the bells, or those of the opening', () => {
    const quarters = ids('quarters', {}, DAY);
    expect([quarters[0], quarters[quarters.length - 1], quarters.length]).toEqual(['Q0800', 'Q1730', 39]);
    expect(
      ids(
        'quarters',
        {
          opening: {
            1: [
              { start: 450, end: 480 },
              { start: 1200, end: 1220 }
            ]
          }
        },
        DAY
      )
    ).toEqual(['Q0730', 'Q0745', 'Q2000']);
    expect(ids('quarters', { opening: { 1: [{ start: 1410, end: 1440 }] } }, DAY)).toEqual(['Q2330', 'Q2345']);
  });

  it('lie wholly within the opening', () => {
    expect(ids('periods', { opening: { 1: [{ start: 480, end: 700 }] } }, DAY)).toEqual(['M1', 'M2', 'M3']);
    expect(ids('periods', { opening: { 2: [{ start: 0, end: 1440 }] } }, DAY)).toEqual([]);
  });

  it('are none on days off, which say why', () => {
    const reasons = [20261205, 20261207, 20261225, 20261222].map((day) => [ids('periods', {}, day).length, closedOn(day, CALENDAR)?.kind]);
    expect(reasons).toEqual([
      [0, 'weekend'],
      [0, 'closure'],
      [0, 'publicHoliday'],
      [0, 'holiday']
    ]);
  });

  it('have their times, and none when the bell schedule lost them', () => {
    expect(timesOfSlot('periods', 'M2', DAY, SCHOOL)).toEqual({ start: 540, end: 595 });
    expect(timesOfSlot('quarters', 'Q1345', DAY, SCHOOL)).toEqual({ start: 825, end: 840 });
    expect([timesOfSlot('periods', 'S1', 20261202, SCHOOL), timesOfSlot('quarters', 'M1', DAY, SCHOOL)]).toEqual([undefined, undefined]);
  });

  it('are put together', () => {
    const all = slotsOf('periods', {}, DAY, SCHOOL, CALENDAR);
    expect(stretchesOf(['S1', 'M2', 'M1', 'ZZ'], all)).toEqual([
      { start: 480, end: 595, slots: ['M1', 'M2'] },
      { start: 810, end: 865, slots: ['S1'] }
    ]);
  });
});

describe('rules', () => {
  const wish = (change: Partial<BookingWish> = {}): BookingWish => ({
    resource: RESOURCE,
    rules: {},
    roles: ['teacher'],
    day: DAY,
    slots: ['M2'],
    units: 1,
    now: { day: 20261128, minutes: 600 },
    already: 0,
    school: SCHOOL,
    calendar: CALENDAR,
    ...change
  });
  const kinds = (change: Partial<BookingWish>): string[] => bookingFaults(wish(change)).map(({ kind }) => kind);

  it('of a resource come before its category’s, and can lift them', () => {
    const category = { rules: { longest: 2, capacity: 30, minNotice: 60 } };
    expect(rulesOf({ rules: { longest: 4, minNotice: null, capacity: undefined } }, category)).toEqual({ longest: 4, capacity: 30 });
    expect(rulesOf({ rules: { longest: null } }, undefined)).toEqual({});
    expect([
      quantityOf({ counted: true }, { quantity: 30 }),
      quantityOf({ counted: false }, { quantity: 30 }),
      quantityOf({ counted: true }, {})
    ]).toEqual([30, 1, 1]);
  });

  it.each<[string[], Partial<BookingWish>]>([
    [[], {}],
    [['archived'], { resource: { ...RESOURCE, status: 'archived' } }],
    [['noSlots'], { slots: [] }],
    [['dayOff'], { day: 20261207 }],
    [['closed'], { slots: ['M2', 'ZZ'] }],
    [['closed'], { rules: { opening: { 1: [] } } }],
    [['who'], { rules: { who: ['direction'] } }],
    [[], { rules: { who: ['schoolLife', 'teacher'] } }],
    [['who'], { roles: [] }],
    [['past'], { now: { day: DAY, minutes: 595 } }],
    [[], { now: { day: DAY, minutes: 594 } }],
    [['past'], { now: { day: 20261201, minutes: 0 } }],
    [[], { rules: { minNotice: 60 }, now: { day: DAY, minutes: 480 } }],
    [['notice'], { rules: { minNotice: 60 }, now: { day: DAY, minutes: 481 } }],
    [['notice'], { rules: { minNotice: 2880 } }],
    [[], { rules: { maxNoticeDays: 2 } }],
    [['tooFar'], { rules: { maxNoticeDays: 1 } }],
    [['tooLong'], { rules: { longest: 1 }, slots: ['M1', 'M2'] }],
    [['quota'], { rules: { weeklyQuota: 2 }, already: 2 }],
    [[], { rules: { weeklyQuota: 2 }, already: 1 }],
    [['tooManyUnits'], { units: 2 }],
    [[], { units: 2, resource: { ...RESOURCE, counted: true }, rules: { quantity: 2 } }],
    [[], { roles: ['resourceManager'], rules: { who: ['teacher'], weeklyQuota: 0, longest: 0, minNotice: 99999, maxNoticeDays: 0 } }],
    [['dayOff'], { roles: ['direction'], day: 20261207 }]
  ])('%j', (expected, change) => expect(kinds(change)).toEqual(expected));

  it('say what they allow', () =>
    expect(bookingFaults(wish({ rules: { maxNoticeDays: 1 } }))).toEqual([{ kind: 'tooFar', days: 1, last: 20261129 }]));

  it('count bookings that hold something', () => {
    const rows = [
      claimRow(1, 3, 'M1'),
      claimRow(2, 3, 'M2', { bookingNumber: 8 }),
      claimRow(3, 4, 'M3'),
      cancellationRow(4, 3, '12|20261130|M1|0')
    ];
    const { bookings } = foldDay({ resource: ROOM, day: DAY, rows, decisions: [], now: 0 });
    expect([countedForQuota(bookings, 12, 3), countedForQuota(bookings, 12, 3, 8), countedForQuota(bookings, 13, 3)]).toEqual([1, 0, 0]);
  });
});

it('what was handed over is late after the end of its booking', () => {
  const row = claimRow(1, 3, 'M2');
  const { bookings } = foldDay({ resource: ROOM, day: DAY, rows: [row], decisions: [decisionRow(1, 'handOver', row)], now: 0 });
  const at = (day: number, minutes: number): string => lendingState(bookings[0], RESOURCE, { day, minutes }, SCHOOL);
  expect([at(DAY, 595), at(DAY, 596), at(20261201, 0)]).toEqual(['handedOver', 'late', 'late']);
});
