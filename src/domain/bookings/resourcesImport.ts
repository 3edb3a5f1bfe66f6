import type { Table } from '../imports/types';
import { searchText } from '../searchText';
import { isResourceNumber } from './bookingKeys';
import {
  NO_LIMIT,
  readOpening,
  RESOURCE_COLUMNS,
  RESOURCE_HEADERS,
  ROLE_WORDS,
  SCHEME_WORDS,
  STATUS_WORDS,
  type ResourceColumn
} from './resourcesCsv';
import type { BookerRole, Category, Resource, RuleSettings } from './types';

/** `forGood`: the file would change how a resource is booked, which is never changed. `twice`: a resource that the file already named. */
export interface RefusedResource {
  line: number;
  column: ResourceColumn;
  why: 'missing' | 'tooLong' | 'unreadable' | 'unknownNumber' | 'forGood' | 'twice';
  /** What the sentence quotes. */
  value: string;
}

/** A category that the file names and the school does not have yet; the resources of the plan say its number, which is below 0. */
export type NewCategory = Pick<Category, 'number' | 'title'>;

export interface ResourcesPlan {
  newCategories: NewCategory[];
  added: Resource[];
  changed: Resource[];
  unchanged: number;
  refused: RefusedResource[];
}

const LONGEST_TITLE = 255;
const LONGEST_TEXT = 2000;
const LARGEST = 99999;

class Refusal extends Error {
  public readonly column: ResourceColumn;
  public readonly why: RefusedResource['why'];
  public readonly value: string;

  public constructor(column: ResourceColumn, why: RefusedResource['why'], value: string) {
    super(`${column}: ${why}`);
    this.column = column;
    this.why = why;
    this.value = value.slice(0, 60);
  }
}

/** The categories that there are, and those that the file asks for. */
class Shelves {
  public readonly made: NewCategory[] = [];
  private readonly stored: readonly Category[];

  public constructor(stored: readonly Category[]) {
    this.stored = stored;
  }

  public numberOf(title: string): number {
    const found = [...this.stored, ...this.made].find((category) => same(category.title, title));
    if (found) return found.number;
    const number = -1 - this.made.length;
    this.made.push({ number, title });
    return number;
  }
}

type Cell = (column: ResourceColumn) => string | undefined;

/**
 * What importing a table of resources would write. A row is of the resource of its number, or else of the one with its name; any other row is
 * a new resource, with the next free number. A category that does not exist is one to be made, if a row that is taken names it. A column that the file does not have leaves what is there; a row that cannot be taken keeps the
 * others from nothing.
 * @param now since when approval counts where a row asks for it anew (milliseconds)
 */
export function planResources(
  { headers, rows }: Pick<Table, 'headers' | 'rows'>,
  resources: readonly Resource[],
  categories: readonly Category[],
  now: number
): ResourcesPlan {
  const at = new Map(RESOURCE_COLUMNS.map((column) => [column, headers.findIndex((header) => same(header, RESOURCE_HEADERS[column]))]));
  const plan: ResourcesPlan = { newCategories: [], added: [], changed: [], unchanged: 0, refused: [] };
  const named = new Set<number>();
  const shelves = new Shelves(categories);
  let next = Math.max(0, ...resources.map(({ number }) => number)) + 1;
  for (const { line, cells } of rows) {
    const cell: Cell = (column) => {
      const index = at.get(column) ?? -1;
      return index < 0 ? undefined : (cells[index] ?? '').trim();
    };
    try {
      const before = resourceNamed(cell, [...resources, ...plan.added]);
      if (before && named.has(before.number)) throw new Refusal('title', 'twice', before.title);
      const resource = readResource(cell, before, before?.number ?? next, shelves, now);
      named.add(resource.number);
      if (!before) {
        plan.added.push(resource);
        next++;
      } else if (JSON.stringify(sorted(before)) === JSON.stringify(sorted(resource))) plan.unchanged++;
      else plan.changed.push(resource);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      plan.refused.push({ line, column: error.column, why: error.why, value: error.value });
    }
  }
  const used = new Set([...plan.added, ...plan.changed].map(({ categoryNumber }) => categoryNumber));
  plan.newCategories = shelves.made.filter((category) => used.has(category.number));
  return plan;
}

function resourceNamed(cell: Cell, resources: readonly Resource[]): Resource | undefined {
  const number = cell('number') ?? '';
  if (number === '') return resources.find(({ title }) => same(title, cell('title') ?? ''));
  const known = resources.find((resource) => `${resource.number}` === number);
  if (!known) throw new Refusal('number', 'unknownNumber', number);
  return known;
}

function readResource(cell: Cell, before: Resource | undefined, number: number, shelves: Shelves, now: number): Resource {
  if (!isResourceNumber(number)) throw new Refusal('number', 'unreadable', `${number}`);
  const text = (column: 'title' | 'description' | 'place' | 'photoUrl', longest: number): string => {
    const value = cell(column) ?? before?.[column] ?? '';
    if (value.length > longest) throw new Refusal(column, 'tooLong', value);
    return value;
  };
  const title = text('title', LONGEST_TITLE);
  if (title === '') throw new Refusal('title', 'missing', '');
  const scheme = wordIn(cell, 'scheme', SCHEME_WORDS) ?? before?.scheme ?? 'periods';
  const counted = yesIn(cell, 'counted') ?? before?.counted ?? false;
  if (before && before.scheme !== scheme) throw new Refusal('scheme', 'forGood', cell('scheme') ?? '');
  if (before && before.counted !== counted) throw new Refusal('counted', 'forGood', cell('counted') ?? '');
  const resource: Resource = {
    number,
    categoryNumber: categoryIn(cell, shelves) ?? before?.categoryNumber ?? 0,
    title,
    description: text('description', LONGEST_TEXT),
    place: text('place', LONGEST_TITLE),
    photoUrl: text('photoUrl', LONGEST_TITLE),
    scheme,
    counted,
    rules: readRules(cell, before?.rules ?? {}, now),
    status: wordIn(cell, 'status', STATUS_WORDS) ?? before?.status ?? 'active'
  };
  // In no category it could not be booked.
  if (resource.categoryNumber === 0) throw new Refusal('category', 'missing', '');
  return resource;
}

function categoryIn(cell: Cell, shelves: Shelves): number | undefined {
  const title = cell('category');
  if (title === undefined || title === '') return undefined;
  if (title.length > LONGEST_TITLE) throw new Refusal('category', 'tooLong', title);
  return shelves.numberOf(title);
}

function readRules(cell: Cell, before: RuleSettings, now: number): RuleSettings {
  const rules: RuleSettings = { ...before };
  const rule = <Name extends keyof RuleSettings>(
    name: Name,
    column: ResourceColumn,
    read: (text: string) => RuleSettings[Name] | undefined
  ): void => {
    const value = cell(column);
    if (value === undefined) return;
    delete rules[name];
    if (value === '') return;
    const said = same(value, NO_LIMIT) ? null : read(value);
    if (said === undefined) throw new Refusal(column, 'unreadable', value);
    rules[name] = said as RuleSettings[Name];
  };
  for (const name of ['quantity', 'capacity', 'minNotice', 'maxNoticeDays', 'weeklyQuota', 'longest'] as const) {
    const least = name === 'quantity' || name === 'longest' ? 1 : 0;
    rule(name, name, (value) =>
      /^\d{1,5}$/.test(value) && Number(value) >= least && Number(value) <= LARGEST ? Number(value) : undefined
    );
  }
  rule('who', 'who', rolesFrom);
  rule('approvalSince', 'approval', (value) => (isYes(value) ? (before.approvalSince ?? now) : isNo(value) ? null : undefined));
  rule('opening', 'opening', readOpening);
  rule('lending', 'lending', (value) => (isYes(value) ? true : isNo(value) ? false : undefined));
  return rules;
}

function rolesFrom(text: string): BookerRole[] | undefined {
  const names = Object.keys(ROLE_WORDS) as BookerRole[];
  const roles = text.split('|').map((word) => names.find((name) => same(ROLE_WORDS[name], word)));
  return roles.every((role) => role !== undefined) ? roles.flatMap((role) => role ?? []) : undefined;
}

function wordIn<Name extends string>(cell: Cell, column: ResourceColumn, words: Readonly<Record<Name, string>>): Name | undefined {
  const value = cell(column);
  if (value === undefined || value === '') return undefined;
  const found = (Object.keys(words) as Name[]).find((name) => same(words[name], value));
  if (!found) throw new Refusal(column, 'unreadable', value);
  return found;
}

function yesIn(cell: Cell, column: ResourceColumn): boolean | undefined {
  const value = cell(column);
  if (value === undefined || value === '') return undefined;
  if (!isYes(value) && !isNo(value)) throw new Refusal(column, 'unreadable', value);
  return isYes(value);
}

function isYes(text: string): boolean {
  return ['oui', 'yes', '1', 'x', 'vrai', 'true'].includes(searchText(text));
}

function isNo(text: string): boolean {
  return ['non', 'no', '0', 'faux', 'false'].includes(searchText(text));
}

function same(a: string, b: string): boolean {
  return searchText(a) === searchText(b);
}

/** With its keys in one order, to be compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)])
  );
}
