import type { Language } from '../root/language';
import type { Column, Sort } from './types';

/** Rows of a page. */
export const PAGE_SIZE = 50;

/** The rows in the order of a column; equal ones, and all without a sort, stay as they come. */
export function sortRows<T>(rows: readonly T[], columns: readonly Column<T>[], sort: Sort | undefined, language: Language): readonly T[] {
  const sortBy = columns.find(({ key }) => key === sort?.column)?.sortBy;
  if (!sort || !sortBy) return rows;
  // 2de 2 comes before 2de 10; accents and case do not part a family.
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const direction = sort.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: sortBy(row) }))
    .sort((a, b) => {
      const [aEmpty, bEmpty] = [a.value === '', b.value === ''];
      if (aEmpty || bEmpty) return Number(aEmpty) - Number(bEmpty);
      if (typeof a.value === 'number' && typeof b.value === 'number') return (a.value - b.value) * direction;
      return collator.compare(String(a.value), String(b.value)) * direction;
    })
    .map(({ row }) => row);
}

/** What a press on a heading makes of the sort: upwards, downwards, then as the rows came. */
export function nextSort(sort: Sort | undefined, column: string): Sort | undefined {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}

export interface PageOfRows<T> {
  rows: readonly T[];
  /** From 0. */
  page: number;
  /** At least 1. */
  pages: number;
  /** Numbers of the first and the last row shown, from 1; 0 and 0 without rows. */
  first: number;
  last: number;
}

/** One page of the rows; a page that is no longer there becomes the last one. */
export function pageOf<T>(rows: readonly T[], wanted: number): PageOfRows<T> {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.max(0, Math.min(wanted, pages - 1));
  const shown = rows.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const first = rows.length === 0 ? 0 : page * PAGE_SIZE + 1;
  return { rows: shown, page, pages, first, last: page * PAGE_SIZE + shown.length };
}
