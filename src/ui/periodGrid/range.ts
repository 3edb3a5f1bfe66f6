/** Some periods of one column, from the anchor to where the pointer or the focus went. */
export interface Range {
  column: number;
  anchor: number;
  /** The last row that still belongs to it; before the anchor when it goes upwards. */
  end: number;
}

/**
 * How far a range reaches that is drawn from `anchor` towards `row`: it stops before the first row that it may not hold.
 * @param holds whether a row of the column may be part of it; true of the anchor
 */
export function reachOf(anchor: number, row: number, holds: (row: number) => boolean): number {
  const step = row < anchor ? -1 : 1;
  let end = anchor;
  while (end !== row && holds(end + step)) end += step;
  return end;
}

/** Its rows from the first to the last. */
export function rowsOf({ anchor, end }: Range): number[] {
  const first = Math.min(anchor, end);
  return Array.from({ length: Math.abs(end - anchor) + 1 }, (_, at) => first + at);
}
