import type { ColumnMapping, ImportKind } from './types';

/** What a kind of file can say of one thing. */
export interface ImportField {
  /** As in `ColumnMapping`; the screens name it in the person's language. */
  id: string;
  /** A file without it cannot be read. */
  required: boolean;
  /** Headers of the exports that hold it, best first: see `guessMapping` for how they are compared. */
  headers: readonly string[];
  /** Longest text taken; the columns of SharePoint hold 255 characters. */
  maxLength: number;
}

/** A kind of file: its fields, and those of which at least one must be there. */
export interface ImportKindDefinition {
  kind: ImportKind;
  fields: readonly ImportField[];
  /** Each a list of fields of which one is enough, e.g. the period or the hour. */
  oneOf: readonly (readonly string[])[];
}

export const TEXT_LENGTH = 255;
/** A cell that holds several values. */
export const LIST_LENGTH = 2000;

export function field(id: string, headers: readonly string[], change: Partial<ImportField> = {}): ImportField {
  return { id, required: false, maxLength: TEXT_LENGTH, headers, ...change };
}

export const required = { required: true } as const;
export const list = { maxLength: LIST_LENGTH } as const;

/** The index of a field's column, or undefined when it is read from none. */
export function columnOf(mapping: ColumnMapping, id: string): number | undefined {
  const index = mapping[id];
  return index === undefined || index < 0 ? undefined : index;
}
