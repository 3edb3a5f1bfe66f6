import type { IWeb } from '@pnp/sp/webs';
import { applyTicks, mergeTicks, readTicks, writeTicks } from '../../../domain/diary/ticks';
import { makeNumberedWeek } from '../../../domain/numberedWeek';
import type { WeekIndex } from '../../../domain/types';
import { ticks } from '../../definitions';
import { ConflictError, EntError } from '../../errors';
import { valueOf, type SharePoint } from '../../sp';
import { createWithToken } from '../../sp/createWithToken';
import { updateWithETag } from '../../sp/updateWithETag';
import { rowById, rowsOrNone } from '../query';
import { ownRows, type OwnRow } from './ownRows';
import type { TicksRepository, TickWeek } from './types';

type TickRow = OwnRow<typeof ticks>;

/** Tabs that write at the same moment come to an end after so many rounds: each round lets one of them through. */
const ROUNDS = 8;

function weekOf(classNumber: number, week: WeekIndex, rows: readonly TickRow[]): TickWeek {
  return {
    classNumber,
    week,
    ticks: mergeTicks(rows.map(({ EntTicked }) => readTicks(EntTicked))),
    rows: rows.map((row) => ({ id: row.Id, etag: row['odata.etag'] ?? '' }))
  };
}

/** The parts of a `$batch` that read my ticks of some weeks, one a week, to be asked with the rest of a class's work. */
export function tickParts(
  sp: SharePoint,
  classNumber: number,
  dueWeeks: readonly WeekIndex[],
  web: IWeb,
  me?: Promise<{ Id: number }>
): Promise<TickRow[]>[] {
  const numbers = dueWeeks.map((week) => makeNumberedWeek(classNumber, week));
  return ownRows(sp, ticks, 'EntClassDueWeek', numbers, web, me);
}

/** The ticks of those parts, one a week in the order asked; none where the list is not there (yet) or not given. */
export function ticksIn(
  classNumber: number,
  dueWeeks: readonly WeekIndex[],
  parts: readonly PromiseSettledResult<TickRow[]>[]
): TickWeek[] {
  return parts.map((part, index) => weekOf(classNumber, dueWeeks[index], rowsOrNone(part)));
}

/** A pupil's ticks: one row a week, and whatever two tabs do at once none of their ticks is lost. */
export function createTicks(sp: SharePoint): TicksRepository {
  const ofWeeks: TicksRepository['ofWeeks'] = async (classNumber, dueWeeks) => {
    if (dueWeeks.length === 0) return [];
    return ticksIn(classNumber, dueWeeks, await sp.batch((web) => tickParts(sp, classNumber, dueWeeks, web)));
  };

  /** What is stored; a refusal is one, or what another tab wrote would be taken for nothing. */
  async function stored(classNumber: number, week: WeekIndex): Promise<TickWeek> {
    const [part] = await sp.batch((web) => tickParts(sp, classNumber, [week], web));
    return weekOf(classNumber, week, valueOf(part));
  }

  async function write(row: { id: number; etag: string }, text: string): Promise<void> {
    await updateWithETag(sp, ticks, row.id, row.etag, { EntTicked: text }, async () => {
      const item = await rowById(sp, ticks, row.id);
      return { etag: item['odata.etag'] ?? '', value: undefined, columns: item };
    });
  }

  return {
    ofWeeks,

    save: async (known, changes, token) => {
      const { classNumber, week } = known;
      let from = known;
      for (let round = 0; round < ROUNDS; round++) {
        const text = writeTicks(applyTicks(from.ticks, changes));
        if (from.rows.length === 0) {
          const title = `${makeNumberedWeek(classNumber, week)}`;
          const values = { Title: title, EntClassDueWeek: makeNumberedWeek(classNumber, week), EntTicked: text };
          await createWithToken(sp, ticks, undefined, values, token);
          from = await stored(classNumber, week);
          // Alone: done. Beside another tab's row, made at the same moment: both become one below.
          if (from.rows.length === 1) return from;
          continue;
        }
        try {
          const [first, ...others] = from.rows;
          await write(first, text);
          for (const other of others) await write(other, '');
          return await stored(classNumber, week);
        } catch (error) {
          if (!(error instanceof ConflictError)) throw error;
          from = await stored(classNumber, week);
        }
      }
      throw new EntError('busy', `ticks of ${classNumber}, week ${week}: another tab kept writing`);
    }
  };
}
