/** What a row of steps takes, in any one unit of length. */
export interface RowWidths {
  /** Of each step with the separator before it. */
  steps: readonly number[];
  /** Of the button in whose menu hidden steps stand, with its separator. */
  menu: number;
  available: number;
}

/**
 * Which steps go into the menu so that the row fits: from the second on, since the first and the last say most, then the first. The last
 * one stays whatever it takes.
 * @returns indexes of the hidden steps, in order
 */
export function collapse({ steps, menu, available }: RowWidths): number[] {
  const last = steps.length - 1;
  const total = steps.reduce((sum, width) => sum + width, 0);
  if (total <= available || last < 1) return [];
  const order = [...Array.from({ length: last - 1 }, (_, at) => at + 1), 0];
  const hidden: number[] = [];
  let width = total + menu;
  for (const step of order) {
    hidden.push(step);
    width -= steps[step];
    if (width <= available) break;
  }
  return hidden.sort((one, other) => one - other);
}
