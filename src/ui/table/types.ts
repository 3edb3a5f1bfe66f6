import type * as React from 'react';

/** One column of a table of `T`. */
export interface Column<T> {
  key: string;
  heading: string;
  cell: (row: T) => React.ReactNode;
  /** What the column is sorted by; without it the column cannot be sorted. Empty texts come last in both directions. */
  sortBy?: (row: T) => string | number;
  /** Numbers stand to the right. */
  numeric?: boolean;
  /** Names the row: one column of each table. */
  rowHeader?: boolean;
  /** A CSS width, e.g. `120px`. */
  width?: string;
}

export interface Sort {
  /** A column's key. */
  column: string;
  descending: boolean;
}

export interface Selection<T> {
  /** Row keys, of rows shown or not. */
  selected: ReadonlySet<string>;
  onChange: (selected: ReadonlySet<string>) => void;
  /** What a row is called: « Léa Tilleul ». */
  rowName: (row: T) => string;
}
