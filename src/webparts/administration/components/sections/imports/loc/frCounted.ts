/** A number as French writes it. */
export const figure = (count: number): string => count.toLocaleString('fr-FR');

/** « 12 élèves ». */
export const counted = (count: number, one: string, many: string): string => `${figure(count)}\u00a0${count < 2 ? one : many}`;
