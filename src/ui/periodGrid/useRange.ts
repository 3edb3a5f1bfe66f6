import * as React from 'react';
import { reachOf, rowsOf, type Range } from './range';
import type { PeriodGridProps } from './types';

/** What a grid in which several periods can be taken at once puts on its cells. */
export interface RangeControl {
  /** True where the cell is part of the range; undefined in a grid without ranges or on a cell that none may hold. */
  selected: (column: number, row: number) => boolean | undefined;
  /** For a pointer that goes down on a cell; a finger scrolls instead. */
  press: (event: React.PointerEvent, column: number, row: number) => void;
  /** For a pointer that comes to a cell. */
  enter: (column: number, row: number) => void;
  /** From a cell to another row with Shift. */
  extend: (column: number, from: number, to: number) => void;
  /** True when the cell stands for a whole range, which is then taken. */
  take: (column: number, row: number) => boolean;
  clear: () => void;
}

/** Taking several periods of one column: with a pressed mouse or pen, or with Shift and the arrows and then Enter. */
export function useRange<T>({ columns, rows, itemsAt, range }: PeriodGridProps<T>): RangeControl {
  const [drawn, setDrawn] = React.useState<Range>();
  const latest = React.useRef<Range>();
  const pressed = React.useRef(false);
  const set = (next: Range | undefined): void => {
    latest.current = next;
    setDrawn(next);
  };
  const itemAt = (column: number, row: number): T | undefined =>
    range && row >= 0 && row < rows.length && column < columns.length
      ? itemsAt(columns[column].key, rows[row].key).find((item) => range.accepts(item))
      : undefined;
  const reach = (column: number, anchor: number, row: number): Range => ({
    column,
    anchor,
    end: reachOf(anchor, row, (each) => itemAt(column, each) !== undefined)
  });
  const give = (taken: Range): void => {
    set(undefined);
    range?.onTake(rowsOf(taken).flatMap((row) => itemAt(taken.column, row) ?? []));
  };
  const release = React.useRef<() => void>();
  release.current = () => {
    pressed.current = false;
    if (latest.current && latest.current.anchor !== latest.current.end) give(latest.current);
    else set(undefined);
  };
  React.useEffect(() => {
    const up = (): void => {
      if (pressed.current) release.current?.();
    };
    const cancel = (): void => {
      pressed.current = false;
    };
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    return () => {
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
    };
  }, []);

  const holds = (column: number, row: number): boolean => drawn?.column === column && rowsOf(drawn).includes(row);
  return {
    selected: (column, row) => (itemAt(column, row) === undefined ? undefined : holds(column, row)),
    press: (event, column, row) => {
      if (event.button !== 0 || event.pointerType === 'touch' || itemAt(column, row) === undefined) return;
      pressed.current = true;
      set({ column, anchor: row, end: row });
    },
    enter: (column, row) => {
      const from = latest.current;
      if (pressed.current && from?.column === column) set(reach(column, from.anchor, row));
    },
    extend: (column, from, to) => {
      const known = latest.current;
      const anchor = known?.column === column && known.end === from ? known.anchor : from;
      if (itemAt(column, anchor) !== undefined) set(reach(column, anchor, to));
    },
    take: (column, row) => {
      const known = latest.current;
      if (!known || known.anchor === known.end || !holds(column, row)) return false;
      give(known);
      return true;
    },
    clear: () => {
      if (!pressed.current && latest.current) set(undefined);
    }
  };
}
