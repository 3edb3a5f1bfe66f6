import type { School } from '../../../../../../domain/types';
import type { StoredSchool } from '../../../../../../lists/repositories/administration';
import type { SchoolChanges } from '../../../../../../lists/repositories/schoolItem';

/** The parts of the school, in the order in which a new one says them. */
export type CardKey = 'identity' | 'week' | 'parity' | 'holidays' | 'closures';

/** A part of the school that is edited and saved by itself, as a form of JSON values: it is kept on the device and compared as JSON. */
export interface CardSpec<T> {
  key: CardKey;
  /** What the form shows of a stored school. */
  pick: (school: School) => T;
  /** What saving a form without problems writes. */
  changes: (form: T) => SchoolChanges;
  /** Recognises a form kept on the device: an older release may have written another shape. */
  accepts: (value: unknown) => value is T;
}

export type SaveState<T> =
  | { kind: 'idle' }
  | { kind: 'saving' }
  /** `before` is what it went over, for whoever wants it back. */
  | { kind: 'saved'; at: Date; before: T }
  | { kind: 'failed'; error: unknown }
  /** Another administrator changed the same part since `mine` was begun. */
  | { kind: 'conflict'; mine: T; theirs: T; stored: StoredSchool };

export interface Card<T> {
  key: CardKey;
  form: T;
  /** True for what differs from the stored version that the person began with. */
  dirty: boolean;
  state: SaveState<T>;
  /** When what is in the form was kept on this device by an earlier visit, in milliseconds since 1970. */
  restoredFrom: number | undefined;
  /** True when the device keeps nothing: what is typed is lost with the tab. */
  notKept: boolean;
  change: (form: T) => void;
  /** Saves the form, or the one given in its place. */
  save: (form?: T) => void;
  /** Back to the stored version. */
  reset: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
  decideLater: () => void;
}

/** Compares two forms, which are JSON values whose properties come in one order. */
export function sameForm<T>(a: T, b: T): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** True for an object whose properties can be looked at. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
