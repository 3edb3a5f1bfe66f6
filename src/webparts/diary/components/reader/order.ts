let last = 0;

/**
 * A number greater than every one before: whether an answer was asked for before or after something was saved. The device's clock would
 * not tell, since both may happen in one millisecond.
 */
export function nextOrder(): number {
  return ++last;
}
