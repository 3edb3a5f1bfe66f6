import type { IWeb } from '@pnp/sp/webs';
import { makeNumberedWeek } from '../../../domain/numberedWeek';
import type { DayChange } from '../../../domain/calendar/types';
import type { Stored } from '../../../domain/register/types';
import { dayChanges } from '../../definitions';
import type { ItemOf } from '../../definitions/types';
import type { SharePoint } from '../../sp';
import { readable, rowsOrNone, rowsWhere } from '../query';
import { dayChangeOf, stored } from './rows';
import type { DayChangesAsked, RegisterRepository } from './types';

/** What readers of the timetable ask, without the rest of the register. */
export function createDayChangeReads(sp: SharePoint): Pick<RegisterRepository, 'dayChanges' | 'dayChangesOfAll'> {
  const dayChangesOfAll: RegisterRepository['dayChangesOfAll'] = async (asked, signal) => {
    if (asked.length === 0) {
      return [];
    }
    const stoppable = signal ? sp.withSignal(signal) : sp;
    const parts = await stoppable.batch((web) => asked.flatMap((one) => dayChangeRows(stoppable, one, web)));
    return dayChangesIn(parts.map(rowsOrNone));
  };
  return { dayChangesOfAll, dayChanges: (asked) => dayChangesOfAll([asked]) };
}

export type DayChangeRows = ItemOf<typeof dayChanges>[];

/** The parts of a `$batch` that read the changes: one for a class, two for a teacher, who may also replace somebody. */
export function dayChangeRows(sp: SharePoint, asked: DayChangesAsked, web: IWeb): Promise<DayChangeRows>[] {
  if ('classNumber' in asked) {
    return [rowsWhere(sp, dayChanges, 'EntClassWeek', makeNumberedWeek(asked.classNumber, asked.week), web)];
  }
  const teacherWeek = makeNumberedWeek(asked.teacherNumber, asked.week);
  return [rowsWhere(sp, dayChanges, 'EntTeacherWeek', teacherWeek, web), rowsWhere(sp, dayChanges, 'EntReplacingWeek', teacherWeek, web)];
}

/** The changes of such parts, each once, in the order in which they were entered: of two for one lesson the later counts. */
export function dayChangesIn(parts: readonly DayChangeRows[]): Stored<DayChange>[] {
  const found = parts.flatMap((rows) => readable(rows, (row) => stored(row, dayChangeOf)));
  return [...new Map(found.map((change) => [change.id, change])).values()].sort((a, b) => a.id - b.id);
}
