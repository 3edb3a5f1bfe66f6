import fc from 'fast-check';
import { DEFAULT_PERIODS } from '../bellSchedule';
import { durationFrom, hoursFrom, periodsOf, timeFrom, weekdayFrom, weekdayWord } from './hours';
import { parityFrom } from './kinds/timetable';

test.each([
  ['Lundi', 1],
  ['lun.', 1],
  ['MERCREDI', 3],
  ['Sunday', 7],
  ['5', 5],
  ['8', undefined],
  ['lundi 8h', undefined],
  ['', undefined]
])('the day %j', (text, weekday) => expect(weekdayFrom(text)).toBe(weekday));

test('a weekday’s word is read back', () => {
  for (const weekday of [1, 2, 3, 4, 5, 6, 7] as const) {
    expect(weekdayFrom(weekdayWord(weekday))).toBe(weekday);
  }
});

test.each([
  ['8h', 480],
  ['8h00', 480],
  ['  08h10', 490],
  ['08:00', 480],
  ['8:30:00', 510],
  ['13 h 30', 810],
  ['0h', 0],
  ['24h', undefined],
  ['8h60', undefined],
  ['M1', undefined],
  ['', undefined]
])('the hour %j', (text, minutes) => expect(timeFrom(text)).toBe(minutes));

test.each([
  ['1h00', 60],
  ['2h', 120],
  ['1h30', 90],
  ['01:30', 90],
  ['55', 55],
  ['55 min', 55],
  ['2', 120],
  ['1,5', 90],
  ['0', undefined],
  ['long', undefined]
])('the duration %j', (text, minutes) => expect(durationFrom(text)).toBe(minutes));

test.each([
  ['8h00 - 8h55', { start: 480, end: 535 }],
  ['08:00-08:55', { start: 480, end: 535 }],
  ['de 8h à 9h', { start: 480, end: 540 }],
  ['8h', { start: 480 }],
  ['9h - 8h', undefined],
  ['8h-9h-10h', undefined]
])('the hours %j', (text, hours) => expect(hoursFrom(text)).toEqual(hours));

describe('the periods of a lesson', () => {
  const ids = (start: number, end?: number): string[] => periodsOf(start, end, DEFAULT_PERIODS).map(({ id }) => id);

  it.each<[string, number, number | undefined, string[]]>([
    ['one period', 480, 535, ['M1']],
    ['no end said', 480, undefined, ['M1']],
    ['ten minutes after the bell', 490, 550, ['M1']],
    ['two hours over a break', 540, 665, ['M2', 'M3']],
    ['two hours of the clock', 480, 600, ['M1', 'M2']],
    ['an hour and a half', 480, 570, ['M1', 'M2']],
    ['a quarter of an hour into the next', 480, 555, ['M1']],
    ['a whole day', 480, 1055, ['M1', 'M2', 'M3', 'M4', 'S1', 'S2', 'S3', 'S4']],
    ['the middle of a period', 510, 535, []],
    ['the night', 120, 180, []]
  ])('%s', (_, start, end, periods) => expect(ids(start, end)).toEqual(periods));

  it('from the start of one to the end of another are those between', () => {
    const place = fc.integer({ min: 0, max: DEFAULT_PERIODS.length - 1 });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        expect(ids(DEFAULT_PERIODS[first].start, DEFAULT_PERIODS[last].end)).toEqual(
          DEFAULT_PERIODS.slice(first, last + 1).map(({ id }) => id)
        );
      })
    );
  });
});

describe('weeks A and B', () => {
  it.each([
    ['', ''],
    ['H', ''],
    ['Toutes', ''],
    ['A', 'A'],
    ['Q1', 'A'],
    ['Semaine B', 'B'],
    ['sem. A', 'A'],
    ['Q2', 'B'],
    ['Semaines impaires', 'A'],
    ['paire', 'B'],
    ['un jeudi sur trois', undefined]
  ])('%j', (text, parity) => expect(parityFrom(text, undefined)).toBe(parity));

  it.each([
    // Monday 23 November 2026 is in week 48, Monday 4 January 2027 in week 1 and Monday 28 December 2026 in week 53.
    [20261123, 'A', 'B'],
    [20270104, 'B', 'A'],
    [20261228, 'B', 'A']
  ])('even and odd are those of ISO 8601 where %i begins a week A', (anchor, even, odd) => {
    expect([parityFrom('semaine paire', anchor), parityFrom('semaine impaire', anchor)]).toEqual([even, odd]);
  });
});
