/** A place that the keyboard can reach: one thing of a cell, or the cell itself when it is empty. */
export interface Stop {
  column: number;
  row: number;
  item: number;
}

interface Shape {
  columns: number;
  rows: number;
  /** Number of things in a cell. */
  count: (column: number, row: number) => number;
}

const clamp = (value: number, last: number): number => Math.max(0, Math.min(value, last));

/**
 * Where a key leads in a grid, as the ARIA grid pattern has it: arrows, Home and End along the row, with Ctrl to the corners,
 * Page Up and Page Down to the first and the last period of the day.
 * Up and down go through the things of one cell before they leave it. Undefined when the key is not the grid's.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function nextStop(key: string, ctrl: boolean, from: Stop, { columns, rows, count }: Shape): Stop | undefined {
  const lastOf = (column: number, row: number): number => Math.max(0, count(column, row) - 1);
  const sideways = (column: number): Stop => ({ column, row: from.row, item: Math.min(from.item, lastOf(column, from.row)) });
  switch (key) {
    case 'ArrowLeft':
      return sideways(clamp(from.column - 1, columns - 1));
    case 'ArrowRight':
      return sideways(clamp(from.column + 1, columns - 1));
    case 'ArrowDown':
      if (from.item < lastOf(from.column, from.row)) return { ...from, item: from.item + 1 };
      return from.row < rows - 1 ? { column: from.column, row: from.row + 1, item: 0 } : from;
    case 'ArrowUp':
      if (from.item > 0) return { ...from, item: from.item - 1 };
      return from.row > 0 ? { column: from.column, row: from.row - 1, item: lastOf(from.column, from.row - 1) } : from;
    case 'Home':
      return ctrl ? { column: 0, row: 0, item: 0 } : sideways(0);
    case 'End':
      return ctrl ? { column: columns - 1, row: rows - 1, item: lastOf(columns - 1, rows - 1) } : sideways(columns - 1);
    case 'PageUp':
      return { column: from.column, row: 0, item: 0 };
    case 'PageDown':
      return { column: from.column, row: rows - 1, item: lastOf(from.column, rows - 1) };
    default:
      return undefined;
  }
}
