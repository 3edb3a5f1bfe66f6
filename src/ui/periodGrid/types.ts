import type * as React from 'react';

/** A day, or whatever stands side by side. */
export interface PeriodGridColumn {
  key: string;
  /** In full, for lists and screen readers: « lundi 23 novembre ». */
  heading: string;
  /** What fits above a narrow column: « lun. 23 ». */
  shortHeading: string;
  /** What is to be known of the whole day, such as the name of a holiday. */
  note?: string;
  current?: boolean;
}

/** A period of the day. */
export interface PeriodGridRow {
  key: string;
  /** « M1 ». */
  heading: string;
  /** « 8 h – 8 h 55 ». */
  detail: string;
  current?: boolean;
  /** True when a longer break comes before it. */
  afterBreak?: boolean;
}

export interface PeriodGridProps<T> {
  /** What the grid is called by screen readers. */
  label: string;
  columns: readonly PeriodGridColumn[];
  /** In the order of the day. */
  rows: readonly PeriodGridRow[];
  /** What stands in a cell: usually nothing or one thing. */
  itemsAt: (columnKey: string, rowKey: string) => readonly T[];
  itemKey: (item: T) => string;
  renderItem: (item: T) => React.ReactNode;
  onActivate: (item: T) => void;
  /** `auto`: a grid where it fits, else one day at a time. `list`: every day below the other, at any width. */
  layout?: 'auto' | 'list';
  /** Said of a day without anything. */
  emptyDay: string;
  /** What the columns are together, where they are no days. */
  columnsLabel?: string;
  /** What the rows are together, where they are no periods. */
  rowsLabel?: string;
  /** What a cell without anything says, e.g. why there is nothing. */
  emptyCell?: (columnKey: string, rowKey: string) => React.ReactNode;
  /** Low rows, for quarters of an hour. */
  dense?: boolean;
  /** What a grid does that is wider than its place: one column at a time, or it scrolls sideways while there is room for three. */
  overflow?: 'tabs' | 'scroll';
  /** Key of the column that the narrow form opens with; today's otherwise. */
  startAt?: string;
  /** What stands below, by the form that is shown: taking several things at once is for the grid alone. */
  footer?: (form: 'grid' | 'list') => React.ReactNode;
  /** Lets several things below each other be taken at once. */
  range?: {
    accepts: (item: T) => boolean;
    /** From the earliest to the latest, two at least. */
    onTake: (items: readonly T[]) => void;
  };
}
