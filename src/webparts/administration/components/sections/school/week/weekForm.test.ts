import fc from 'fast-check';
import { DEFAULT_PERIODS, readPeriods } from '../../../../../../domain/bellSchedule';
import { school } from '../../../testing/renderSection';
import { isWeekValid, periodsOfRows, rowProblems, rowsOf, weekSpec, type PeriodRow, type RowProblem } from './weekForm';
import { minutesOfText, textOfMinutes } from './timeText';

const row = (number: number, id: string, start: string, end: string): PeriodRow => ({ row: number, id, start, end });
const told = (rows: readonly PeriodRow[]): [number, RowProblem][] => [...rowProblems(rows)];

test('a time of the day is written and read back', () => {
  fc.assert(fc.property(fc.nat(1439), (minutes) => expect(minutesOfText(textOfMinutes(minutes))).toBe(minutes)));
  expect(['', '8:00', '24:00', '12:60', 'x'].map(minutesOfText)).toEqual(Array(5).fill(undefined));
  expect(minutesOfText('08:55:00')).toBe(535);
});

test('each rule of a bell schedule has its own sentence, on its own line', () => {
  expect(told([row(0, ' ', '08:00', '08:55')])).toEqual([[0, { kind: 'noId' }]]);
  expect(told([row(0, 'é1', '08:00', '08:55')])).toEqual([[0, { kind: 'badId' }]]);
  expect(told([row(0, 'M1', '08:00', '08:55'), row(1, 'M1 ', '09:00', '09:55')])).toEqual([
    [0, { kind: 'sameId' }],
    [1, { kind: 'sameId' }]
  ]);
  expect(told([row(0, 'M1', '', '08:55')])).toEqual([[0, { kind: 'noStart' }]]);
  expect(told([row(0, 'M1', '08:00', '')])).toEqual([[0, { kind: 'noEnd' }]]);
  expect(told([row(0, 'M1', '09:00', '09:00')])).toEqual([[0, { kind: 'endFirst' }]]);
  expect(told([row(0, 'M2', '08:50', '09:55'), row(1, 'M1', '08:00', '08:55')])).toEqual([[0, { kind: 'overlaps', other: 'M1' }]]);
  // A long one covers what comes after the next, too.
  expect(told([row(0, 'A', '08:00', '12:00'), row(1, 'B', '09:00', '10:00'), row(2, 'C', '11:00', '13:00')])).toEqual([
    [1, { kind: 'overlaps', other: 'A' }],
    [2, { kind: 'overlaps', other: 'A' }]
  ]);
  // One after the other without a break is no overlap.
  expect(told([row(0, 'M1', '08:00', '09:00'), row(1, 'M2', '09:00', '10:00')])).toEqual([]);
});

test('rows are objected to exactly where no schedule could be read from them', () => {
  const time = fc.oneof(fc.constantFrom('', '08:00', '09:00', '10:00'), fc.nat(1439).map(textOfMinutes));
  const rows = fc
    .array(fc.record({ id: fc.constantFrom('M1', 'M2', 'S1', '', 'm3', 'M-4'), start: time, end: time }), { minLength: 1, maxLength: 5 })
    .map((typed) => typed.map((each, at): PeriodRow => ({ row: at, ...each })));
  fc.assert(
    fc.property(rows, (typed) => {
      const said = typed.map(({ id, start, end }) => ({ id, start: minutesOfText(start), end: minutesOfText(end) }));
      expect(rowProblems(typed).size === 0).toBe(readPeriods(said) !== undefined);
    }),
    { numRuns: 500 }
  );
});

test('what a school says goes through the form and comes back', () => {
  const wednesday = DEFAULT_PERIODS.slice(0, 4).map((period) => ({ ...period, end: period.end - 5 }));
  const own = { ...school, teachingWeekdays: [1, 2, 3, 4, 5, 6] as typeof school.teachingWeekdays, periodsByWeekday: { 3: wednesday } };
  const form = weekSpec.pick(own);
  expect(form.rows[0]).toEqual({ row: 0, id: 'M1', start: '08:00', end: '08:55' });
  expect(isWeekValid(form)).toBe(true);
  expect(weekSpec.changes(form)).toEqual({
    teachingWeekdays: own.teachingWeekdays,
    periods: own.periods,
    periodsByWeekday: { 3: wednesday }
  });
  expect(weekSpec.accepts(JSON.parse(JSON.stringify(form)))).toBe(true);
  for (const other of [undefined, {}, { ...form, rows: [{}] }, { ...form, weekdays: [8] }, { ...form, own: [{ weekday: 3 }] }]) {
    expect(weekSpec.accepts(other)).toBe(false);
  }
});

test('a schedule comes out sorted, and none without a weekday or a period', () => {
  const rows = [row(0, 'M2', '09:00', '09:55'), row(1, 'M1', '08:00', '08:55')];
  expect(periodsOfRows(rows).map(({ id }) => id)).toEqual(['M1', 'M2']);
  expect(() => periodsOfRows([row(0, 'M1', '', '')])).toThrow(RangeError);
  const form = weekSpec.pick(school);
  expect(isWeekValid({ ...form, weekdays: [] })).toBe(false);
  expect(isWeekValid({ ...form, rows: [] })).toBe(false);
  expect(isWeekValid({ ...form, own: [{ weekday: 3, rows: [] }] })).toBe(false);
  expect(rowsOf([])).toEqual([]);
});
