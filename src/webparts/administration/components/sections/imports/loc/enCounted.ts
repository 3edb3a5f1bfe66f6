/** A number as English writes it. */
export const figure = (count: number): string => count.toLocaleString('en-GB');

/** « 12 pupils ». */
export const counted = (count: number, one: string, many: string): string => `${figure(count)} ${count === 1 ? one : many}`;
