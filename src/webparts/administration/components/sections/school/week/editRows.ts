import type { Minutes } from '../../../../../../domain/types';
import { minutesOfText, textOfMinutes } from './timeText';
import type { PeriodRow } from './weekForm';

/** Between two lessons, in minutes. */
const BREAK: Minutes = 5;
const LESSON: Minutes = 55;
const LATEST: Minutes = 24 * 60 - 1;

/** The rows with one more at the end: the next code, after the last lesson's break, as long as that lesson. */
export function withNextRow(rows: readonly PeriodRow[]): PeriodRow[] {
  const last = rows[rows.length - 1] as PeriodRow | undefined;
  const from = last && minutesOfText(last.start);
  const to = last && minutesOfText(last.end);
  const length = from !== undefined && to !== undefined && from < to ? to - from : LESSON;
  const start = to === undefined ? undefined : to + BREAK;
  const fits = start !== undefined && start + length <= LATEST;
  const row = Math.max(-1, ...rows.map((each) => each.row)) + 1;
  const id = nextId(last?.id.trim() ?? 'M0', new Set(rows.map((each) => each.id.trim())));
  return [...rows, { row, id, start: fits ? textOfMinutes(start) : '', end: fits ? textOfMinutes(start + length) : '' }];
}

/** S4 → S5; empty where the code does not count. */
function nextId(id: string, taken: ReadonlySet<string>): string {
  const match = /^([A-Z]*)(\d{1,3})$/.exec(id);
  if (!match) return '';
  let number = Number(match[2]) + 1;
  while (taken.has(`${match[1]}${number}`)) number++;
  return `${match[1]}${number}`;
}

/** The hours stay, two neighbours change places: the period takes the hours of the one before (-1) or after (1) it. */
export function moveRow(rows: readonly PeriodRow[], row: number, by: -1 | 1): PeriodRow[] {
  const at = rows.findIndex((each) => each.row === row);
  const other = at + by;
  if (at < 0 || other < 0 || other >= rows.length) return [...rows];
  const moved = [...rows];
  moved[at] = { ...rows[at], row: rows[other].row, id: rows[other].id };
  moved[other] = { ...rows[other], row, id: rows[at].id };
  return moved;
}
