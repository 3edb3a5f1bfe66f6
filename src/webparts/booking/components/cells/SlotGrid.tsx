import * as React from 'react';
import { periodsOf } from '../../../../domain/bellSchedule';
import type { Resource, Slot } from '../../../../domain/bookings/types';
import { offersOf } from '../../../../domain/bookings/waiting';
import { weekdayOf } from '../../../../domain/days';
import type { Day, Minutes } from '../../../../domain/types';
import type { DayLedger } from '../../../../lists/repositories/bookings/types';
import { formatMinutes } from '../../../../ui/dates/formatDates';
import { PeriodGrid } from '../../../../ui/periodGrid/PeriodGrid';
import type { PeriodGridColumn, PeriodGridRow } from '../../../../ui/periodGrid/types';
import { useIdentity } from '../../../../ui/root/identity';
import { useLanguage } from '../../../../ui/root/language';
import { useDesk, type Desk } from '../desk/desk';
import { ledgerKey } from '../desk/queries';
import { useBookingStrings } from '../loc/strings';
import { cellsAt, isOver, type Cell } from './cells';
import styles from './cells.module.scss';
import { SelectHint } from './SelectHint';
import { SlotCell } from './SlotCell';

export interface SlotColumn extends PeriodGridColumn {
  resource: Resource;
  day: Day;
}

interface SlotGridProps {
  label: string;
  /** Of one slot scheme. */
  columns: readonly SlotColumn[];
  columnsLabel?: string;
  overflow?: 'tabs' | 'scroll';
  /** Key of the column that is shown first where there is room for one. */
  startAt?: string;
  /** Says below how several slots are taken; once for the grids of a view. */
  hint?: boolean;
  ledgers: ReadonlyMap<string, DayLedger>;
  clock: { day: Day; minutes: Minutes };
  onOpen: (cell: Cell) => void;
  /** Free cells below each other. */
  onTake: (cells: readonly Cell[]) => void;
}

/** A gap that long between two slots is a break to be seen, such as lunch. */
const BREAK_MINUTES = 30;

/** Every slot that one of the columns has, in the order of the day. */
function rowsOf(desk: Desk, columns: readonly SlotColumn[]): Slot[] {
  const rows = new Map<string, Slot>();
  for (const { resource, day } of columns) for (const slot of desk.slots(resource, day)) rows.set(slot.id, slot);
  if (columns.some(({ resource }) => resource.scheme === 'periods')) for (const period of desk.school.periods) rows.set(period.id, period);
  return [...rows.values()].sort((a, b) => a.start - b.start);
}

/** Resource-days by the slots that they have: days of one resource, or resources on one day. */
export function SlotGrid(props: SlotGridProps): React.ReactElement {
  const { label, columns, columnsLabel, overflow, startAt, hint = false, ledgers, clock, onOpen, onTake } = props;
  const desk = useDesk();
  const strings = useBookingStrings();
  const language = useLanguage();
  const { now: instant } = useIdentity();
  const rows = React.useMemo(() => rowsOf(desk, columns), [desk, columns]);
  const cells = React.useMemo(() => cellsOf(desk, columns, ledgers, clock, instant().getTime()), [desk, columns, ledgers, clock, instant]);
  const dense = columns.some(({ resource }) => resource.scheme === 'quarters');
  const shown = dense ? undefined : periodsOf(desk.school, weekdayOf(clock.day));
  const now = (shown ?? rows).find(({ start, end }) => clock.minutes >= start && clock.minutes < end);
  const headings = rows.map(({ id, start }, at): PeriodGridRow => ({
    key: id,
    heading: dense ? formatMinutes(start, language) : id,
    detail: dense ? '' : formatMinutes(start, language),
    current: id === now?.id,
    afterBreak: at > 0 && start - rows[at - 1].end >= BREAK_MINUTES
  }));
  return (
    <div className={dense ? styles.dense : undefined}>
      <PeriodGrid<Cell>
        label={label}
        columns={columns}
        columnsLabel={columnsLabel}
        rowsLabel={dense ? strings.slots : undefined}
        rows={headings}
        dense={dense}
        overflow={overflow}
        startAt={startAt}
        footer={(form) => hint && <SelectHint form={form} />}
        itemsAt={(column, row) => cells.get(`${column}|${row}`) ?? []}
        itemKey={({ key }) => key}
        renderItem={(cell) => <SlotCell cell={cell} />}
        onActivate={onOpen}
        range={{ accepts: ({ kind }) => kind === 'free', onTake }}
        emptyCell={(column, row) => <span className={styles.nothing}>{cells.has(`${column}|${row}`) ? strings.past : strings.closed}</span>}
        emptyDay={strings.closedDay}
      />
    </div>
  );
}

/** By column and row; a slot that the resource does not have is not there, one that is over is empty. */
function cellsOf(
  desk: Desk,
  columns: readonly SlotColumn[],
  ledgers: ReadonlyMap<string, DayLedger>,
  clock: { day: Day; minutes: Minutes },
  now: number
): Map<string, Cell[]> {
  const cells = new Map<string, Cell[]>();
  for (const { key, resource, day } of columns) {
    const ledger = ledgers.get(ledgerKey(resource.number, day));
    if (!ledger) continue;
    const { quantity = 1 } = desk.bookable(resource);
    const offers = offersOf(ledger.folded, quantity, now).filter(({ waiter }) => waiter.author === desk.me);
    const offered = new Set(offers.map(({ slot }) => slot));
    for (const slot of desk.slots(resource, day)) {
      const over = isOver(day, slot, clock);
      cells.set(`${key}|${slot.id}`, cellsAt({ resource, day, slot, folded: ledger.folded, quantity, me: desk.me, offered, over }));
    }
  }
  return cells;
}
