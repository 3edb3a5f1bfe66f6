import type { Register } from './types';

/** Numbers are never used again, so that an old diary stays with its class. */
export function nextClassNumber({ classes }: Pick<Register, 'classes'>): number {
  return classes.reduce((most, { number }) => Math.max(most, number), 0) + 1;
}
