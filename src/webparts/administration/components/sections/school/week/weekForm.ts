import { readPeriods } from '../../../../../../domain/bellSchedule';
import { isPeriodId } from '../../../../../../domain/sessionKey';
import type { Period, School, Weekday } from '../../../../../../domain/types';
import { isRecord, type CardSpec } from '../card/types';
import { minutesOfText, textOfMinutes } from './timeText';

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** A period as it is typed. */
export interface PeriodRow {
  /** The row's own, for as long as the form is open: the id may be typed twice, or not yet. */
  row: number;
  id: string;
  /** `08:55` as a time input gives it; empty until it is typed. */
  start: string;
  end: string;
}

export interface OwnSchedule {
  weekday: Weekday;
  rows: PeriodRow[];
}

export interface WeekForm {
  weekdays: Weekday[];
  rows: PeriodRow[];
  /** Weekdays with bells of their own, in the week's order. */
  own: OwnSchedule[];
}

/** What is wrong with a row, in the order in which it is said. */
export type RowProblem = { kind: 'noId' | 'badId' | 'sameId' | 'noStart' | 'noEnd' | 'endFirst' } | { kind: 'overlaps'; other: string };

export const weekSpec: CardSpec<WeekForm> = {
  key: 'week',
  pick: ({ teachingWeekdays, periods, periodsByWeekday }: School) => ({
    weekdays: [...teachingWeekdays],
    rows: rowsOf(periods),
    own: WEEKDAYS.flatMap((weekday) => {
      const own = periodsByWeekday[weekday];
      return own ? [{ weekday, rows: rowsOf(own) }] : [];
    })
  }),
  changes: ({ weekdays, rows, own }) => ({
    teachingWeekdays: weekdays,
    periods: periodsOfRows(rows),
    periodsByWeekday: Object.fromEntries(own.map((each) => [each.weekday, periodsOfRows(each.rows)]))
  }),
  accepts: (value): value is WeekForm =>
    isRecord(value) &&
    Array.isArray(value.weekdays) &&
    value.weekdays.every(isWeekday) &&
    isRows(value.rows) &&
    Array.isArray(value.own) &&
    value.own.every((own: unknown) => isRecord(own) && isWeekday(own.weekday) && isRows(own.rows))
};

function isWeekday(value: unknown): value is Weekday {
  return WEEKDAYS.some((weekday) => weekday === value);
}

function isRows(value: unknown): value is PeriodRow[] {
  return (
    Array.isArray(value) &&
    value.every(
      (each: unknown) =>
        isRecord(each) && typeof each.row === 'number' && [each.id, each.start, each.end].every((text) => typeof text === 'string')
    )
  );
}

export function rowsOf(periods: readonly Period[]): PeriodRow[] {
  return periods.map(({ id, start, end }, row) => ({ row, id, start: textOfMinutes(start), end: textOfMinutes(end) }));
}

/** The period of a row that says one. */
function periodOf({ id, start, end }: PeriodRow): Period | undefined {
  const from = minutesOfText(start);
  const to = minutesOfText(end);
  return from === undefined || to === undefined ? undefined : { id: id.trim(), start: from, end: to };
}

/**
 * What is wrong with the rows of one schedule, by row: the rules of `readPeriods`, one sentence each. Of two periods that overlap, the one
 * that starts later is told.
 */
export function rowProblems(rows: readonly PeriodRow[]): ReadonlyMap<number, RowProblem> {
  const problems = new Map<number, RowProblem>();
  const whole: { row: number; period: Period }[] = [];
  for (const each of rows) {
    const problem = ownProblem(each, rows);
    const period = periodOf(each);
    if (problem) problems.set(each.row, problem);
    else if (period) whole.push({ row: each.row, period });
  }
  whole.sort((a, b) => a.period.start - b.period.start || a.row - b.row);
  let before: Period | undefined;
  for (const { row, period } of whole) {
    if (before && period.start < before.end) problems.set(row, { kind: 'overlaps', other: before.id });
    if (!before || period.end > before.end) before = period;
  }
  return problems;
}

function ownProblem({ row, id, start, end }: PeriodRow, rows: readonly PeriodRow[]): RowProblem | undefined {
  const own = id.trim();
  if (own === '') return { kind: 'noId' };
  if (!isPeriodId(own)) return { kind: 'badId' };
  if (rows.some((other) => other.row !== row && other.id.trim() === own)) return { kind: 'sameId' };
  const from = minutesOfText(start);
  const to = minutesOfText(end);
  if (from === undefined) return { kind: 'noStart' };
  if (to === undefined) return { kind: 'noEnd' };
  return from < to ? undefined : { kind: 'endFirst' };
}

export function isWeekValid({ weekdays, rows, own }: WeekForm): boolean {
  return weekdays.length > 0 && [rows, ...own.map((each) => each.rows)].every((each) => each.length > 0 && rowProblems(each).size === 0);
}

/**
 * The schedule that rows say, sorted by start.
 * @throws RangeError when they say none: `rowProblems` had something to say
 */
export function periodsOfRows(rows: readonly PeriodRow[]): Period[] {
  const periods = readPeriods(rows.map(periodOf));
  if (!periods) throw new RangeError(`no bell schedule: ${JSON.stringify(rows)}`);
  return periods;
}
