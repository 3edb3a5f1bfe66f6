import { weekIndexOf } from '../days';
import type { Day, RowStatus } from '../types';

/** Work that a pupil has set for himself or herself. */
export interface OwnWorkContent {
  title: string;
  body: string;
  dueDay: Day;
  /** May be empty. */
  subject: string;
  done: boolean;
}

/** One row of the ledger: what a pupil said of one piece of work. */
export interface OwnWorkRow extends OwnWorkContent {
  id: number;
  /** Of the piece of work, the same in all its rows. */
  key: string;
  status: RowStatus;
}

export interface OwnWork extends OwnWorkContent {
  key: string;
}

/**
 * The work that the rows of some weeks say, by due day: of each piece the last row that a due week has of it. Work that moved to another
 * week has a last row `removed` in the one it left; cut before that was said, it is where it was put last. Rows are only ever added. Whoever may edit a row
 * may, on some tenants, put somebody else's name to it (P), and a pupil must not find a text among their own work that another has written.
 */
export function foldOwnWork(rows: readonly OwnWorkRow[]): OwnWork[] {
  const last = new Map<string, OwnWorkRow>();
  const inOrder = [...rows].sort((a, b) => a.id - b.id);
  for (const row of inOrder) last.set(`${row.key} ${weekIndexOf(row.dueDay)}`, row);
  const counted = inOrder.filter((row) => row.status === 'published' && last.get(`${row.key} ${weekIndexOf(row.dueDay)}`) === row);
  return [...new Map(counted.map((row) => [row.key, row])).values()]
    .sort((a, b) => a.dueDay - b.dueDay || a.id - b.id)
    .map(({ key, title, body, dueDay, subject, done }) => ({ key, title, body, dueDay, subject, done }));
}
