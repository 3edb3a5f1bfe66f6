import type { RegisterChange, RegisterKind, RegisterValues, Stored } from './types';

/** The value of a stored row, without its item id and ETag. */
export function valueOf<T extends object>(stored: Stored<T>): Omit<T, 'id' | 'etag'> {
  const value: Partial<Stored<T>> = { ...stored };
  delete value.id;
  delete value.etag;
  return value as Omit<T, 'id' | 'etag'>;
}

export function addRow<K extends RegisterKind>(kind: K, value: RegisterValues[K]): RegisterChange {
  return { kind, op: 'add', value } as RegisterChange;
}

export function updateRow<K extends RegisterKind>(kind: K, stored: { id: number; etag: string }, value: RegisterValues[K]): RegisterChange {
  return { kind, op: 'update', id: stored.id, etag: stored.etag, value } as RegisterChange;
}

/** Sends a row to the recycle bin: slots, groups, subjects and changes only. */
export function removeRow<K extends 'slot' | 'group' | 'subject' | 'change'>(
  kind: K,
  stored: { id: number; etag: string },
  value: RegisterValues[K]
): RegisterChange {
  return { kind, op: 'remove', id: stored.id, etag: stored.etag, value } as RegisterChange;
}

/** True when two values of a row say the same; the order of an object's properties does not count. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return a === b;
  }
  const one = a as Record<string, unknown>;
  const other = b as Record<string, unknown>;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => name in other && sameValue(one[name], other[name]));
}
