import { RESOURCE_HEADERS } from '../../../../../domain/bookings/resourcesCsv';
import { planResources, type ResourcesPlan } from '../../../../../domain/bookings/resourcesImport';
import type { Category, Resource } from '../../../../../domain/bookings/types';
import type { Table } from '../../../../../domain/imports/types';
import { readFile, type TableRefusal } from '../../../../../domain/imports/readTable';
import { searchText } from '../../../../../domain/searchText';
import type { Shelves } from '../tabProps';

/** Why nothing of a file is taken. */
export type FileRefusal =
  | TableRefusal
  | { reason: 'spreadsheet' }
  | { reason: 'noRows' }
  | { reason: 'noTitle' }
  | { reason: 'unreadable' }
  | { reason: 'notCompared' };

export interface ImportPlan extends ResourcesPlan {
  /** Headers of the file that say nothing of a resource. */
  ignored: string[];
}

export type Reading = { plan: ImportPlan; refusal?: undefined } | { plan?: undefined; refusal: FileRefusal };

/** The first bytes of a ZIP, which .xlsx and .ods are, and of Microsoft's compound file, which .xls is. */
const SPREADSHEETS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0]
];

/** What importing a file would write, with nothing written. @param now milliseconds */
export function readImport(bytes: Uint8Array, { categories, resources }: Shelves, now: number): Reading {
  if (SPREADSHEETS.some((start) => start.every((byte, at) => bytes[at] === byte))) return { refusal: { reason: 'spreadsheet' } };
  const { table, refusal } = readFile(bytes);
  if (!table) return { refusal };
  if (table.rows.length === 0) return { refusal: { reason: 'noRows' } };
  const knows = (header: string): boolean => Object.values(RESOURCE_HEADERS).some((known) => same(known, header));
  if (![RESOURCE_HEADERS.title, RESOURCE_HEADERS.number].some((wanted) => table.headers.some((header) => same(header, wanted)))) {
    return { refusal: { reason: 'noTitle' } };
  }
  const plan = planResources(
    withoutPhotos(table),
    resources.map(({ value }) => value),
    categories.map(({ value }) => value),
    now
  );
  return { plan: { ...plan, ignored: table.headers.filter((header) => !knows(header)) } };
}

/** Pictures come in by the screen alone: a file cannot carry them. */
function withoutPhotos({ headers, rows }: Table): Pick<Table, 'headers' | 'rows'> {
  return { headers: headers.map((header) => (same(header, RESOURCE_HEADERS.photoUrl) ? '' : header)), rows };
}

function same(a: string, b: string): boolean {
  return searchText(a) === searchText(b);
}

/** How many rows of SharePoint a plan writes. */
export function writesOf({ newCategories, added, changed }: ImportPlan): number {
  return newCategories.length + added.length + changed.length;
}

/** Which columns a row changes, by their names in the file. */
export function changedColumns(before: Resource, after: Resource, categories: readonly Pick<Category, 'number' | 'title'>[]): string[] {
  const plain = (['title', 'description', 'place', 'status'] as const).filter((name) => before[name] !== after[name]);
  const rules = (
    ['quantity', 'capacity', 'who', 'minNotice', 'maxNoticeDays', 'weeklyQuota', 'longest', 'opening', 'lending'] as const
  ).filter((name) => JSON.stringify(before.rules[name]) !== JSON.stringify(after.rules[name]));
  const moved = categories.find(({ number }) => number === after.categoryNumber);
  return [
    ...plain.map((name) => RESOURCE_HEADERS[name]),
    ...(before.categoryNumber === after.categoryNumber ? [] : [`${RESOURCE_HEADERS.category} (${moved?.title ?? ''})`]),
    ...rules.map((name) => RESOURCE_HEADERS[name]),
    ...(before.rules.approvalSince === after.rules.approvalSince ? [] : [RESOURCE_HEADERS.approval])
  ];
}
