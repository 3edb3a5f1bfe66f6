import type { ClassMove, Register, Stored } from '../../../domain/register/types';
import { accesses, classes, classMoves, guardians, pupils, staff, subjects, teachingGroups, timetable } from '../../definitions';
import type { ItemOf, ListDefinition } from '../../definitions/types';
import { valueOf, type SharePoint } from '../../sp';
import { listOf } from '../../sp/listOf';
import { pageAfter, type Page } from '../../sp/paging';
import { Refusal } from '../../sp/refusal';
import { classOf } from '../classRegister';
import { slotOf } from '../timetable';
import { accessOf, classMoveOf, guardianOf, pupilOf, staffMemberOf, stored, subjectOf, teachingGroupOf } from './rows';
import type { RegisterRepository } from './types';

/** Rows a page: some 700 KB of the widest list. */
const PAGE = 2000;

interface Row {
  Id: number;
}

/** A list that is read whole, with what its rows are. */
interface Whole<T> {
  list: ListDefinition;
  from: (rows: readonly Row[]) => T[];
}

function whole<L extends ListDefinition, T>(list: L, read: (row: ItemOf<L>) => T | undefined): Whole<Stored<T>> {
  return { list, from: (rows) => (rows as ItemOf<L>[]).flatMap((row) => stored(row, read) ?? []) };
}

const wholes: { [K in keyof Register]: Whole<Register[K][number]> } = {
  classes: whole(classes, classOf),
  subjects: whole(subjects, subjectOf),
  groups: whole(teachingGroups, teachingGroupOf),
  staff: whole(staff, staffMemberOf),
  pupils: whole(pupils, pupilOf),
  guardians: whole(guardians, guardianOf),
  slots: whole(timetable, slotOf),
  accesses: whole(accesses, accessOf)
};
const PARTS = Object.keys(wholes) as (keyof Register)[];

/** The reading half of the register, for those who administer it: whole lists, page by page by id, which no list is too large for. */
export function createRegisterReads(sp: SharePoint): Pick<RegisterRepository, 'load' | 'loadPart' | 'moves'> {
  const loadPart: RegisterRepository['loadPart'] = async (parts, signal, onProgress) => {
    const rows = await readWhole(
      signal ? sp.withSignal(signal) : sp,
      parts.map((part) => wholes[part].list),
      onProgress
    );
    return Object.fromEntries(parts.map((part, index) => [part, wholes[part].from(rows[index])])) as Pick<Register, (typeof parts)[number]>;
  };
  return {
    loadPart,
    load: (signal, onProgress) => loadPart(PARTS, signal, onProgress),
    moves: async (signal) => {
      const [rows] = await readWhole(signal ? sp.withSignal(signal) : sp, [classMoves]);
      const moves: Stored<ClassMove>[] = whole(classMoves, classMoveOf).from(rows);
      return moves.reverse();
    }
  };
}

/** Every row of each list, by id; each round asks the next page of every list that has one, in one `$batch`. */
async function readWhole(sp: SharePoint, lists: readonly ListDefinition[], onProgress?: (rows: number) => void): Promise<Row[][]> {
  const rows = lists.map((): Row[] => []);
  let open = lists.map((_list, index) => index);
  while (open.length > 0) {
    const parts = await sp.batch((web) =>
      open.map((index) => {
        const columns = ['Id', 'Title', ...lists[index].fields.map((field) => field.name)];
        return pageAfter<Row>(listOf(sp, lists[index], web).items.select(...columns), rows[index].at(-1)?.Id ?? 0, PAGE);
      })
    );
    open = open.filter((index, place) => {
      const page = pageOrNone(parts[place]);
      rows[index].push(...page.rows);
      return page.more;
    });
    onProgress?.(rows.reduce((sum, ofList) => sum + ofList.length, 0));
  }
  return rows;
}

/**
 * A site whose schema is one version back lacks a list: it is empty. A list that is refused is not, or an import would add everything
 * again.
 */
function pageOrNone(part: PromiseSettledResult<Page<Row>>): Page<Row> {
  if (part.status === 'rejected' && part.reason instanceof Refusal && part.reason.kind === 'notFound') {
    return { rows: [], more: false };
  }
  return valueOf(part);
}
