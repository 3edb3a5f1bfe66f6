import { wordsOf } from '../register/names';
import { columnOf, type ImportField, type ImportKindDefinition } from './fields';
import { classes } from './kinds/classes';
import { guardians } from './kinds/guardians';
import { pupils } from './kinds/pupils';
import { staff } from './kinds/staff';
import { subjects } from './kinds/subjects';
import { timetable } from './kinds/timetable';
import type { ColumnMapping, ImportKind } from './types';

/** In the order in which a school imports: each may name what those before it hold. */
export const IMPORT_KINDS: readonly ImportKind[] = ['classes', 'subjects', 'staff', 'timetable', 'pupils', 'guardians'];

const definitions: Record<ImportKind, ImportKindDefinition> = { classes, subjects, staff, timetable, pupils, guardians };

export function fieldsOf(kind: ImportKind): readonly ImportField[] {
  return definitions[kind].fields;
}

/** Fields without which the file cannot be read: each a list of which one is enough. Empty when the mapping will do. */
export function missingFields(kind: ImportKind, mapping: ColumnMapping): string[][] {
  const needed = [
    ...definitions[kind].fields.filter(({ required }) => required).map(({ id }) => [id]),
    ...definitions[kind].oneOf.map((ids) => [...ids])
  ];
  return needed.filter((ids) => ids.every((id) => columnOf(mapping, id) === undefined));
}

/** Words that exports put into a header or leave out. */
const EMPTY_WORDS = new Set(['de', 'du', 'des', 'd', 'l', 'la', 'le', 'les', 'the', 'of', 's']);

/** A header with neither accents, case, spaces nor punctuation; a second text with its words in order and without those that say nothing. */
function headerForms(header: string): [string, string] {
  const words = wordsOf(header).map((word) => (word === 'no' || word === 'num' ? 'numero' : word));
  return [
    words.join(''),
    words
      .filter((word) => !EMPTY_WORDS.has(word))
      .sort()
      .join(' ')
  ];
}

/**
 * Which column each field of a kind is most likely read from. Headers are compared without accents, case, spaces and punctuation, then by their
 * words in any order; never by a part of them, as « Courriel du père » is not a pupil's. Each column serves one field: the best match takes it.
 */
export function guessMapping(kind: ImportKind, headers: readonly string[]): ColumnMapping {
  const forms = headers.map(headerForms);
  const matches = fieldsOf(kind).flatMap(({ id, headers: known }) =>
    known.flatMap((name, rank) => {
      const [plain, words] = headerForms(name);
      return forms.flatMap((form, column) =>
        form[0] === plain ? [{ id, column, rank }] : form[1] === words && words !== '' ? [{ id, column, rank: rank + 1000 }] : []
      );
    })
  );
  matches.sort((a, b) => a.rank - b.rank || a.column - b.column);
  const mapping: Record<string, number> = {};
  const taken = new Set<number>();
  for (const { id, column } of matches) {
    if (!(id in mapping) && !taken.has(column)) {
      mapping[id] = column;
      taken.add(column);
    }
  }
  return mapping;
}

/** A mapping by the headers' names, so that it can be kept for the next file; an empty name says « no column ». */
export type RememberedMapping = Readonly<Record<string, string>>;

export function rememberMapping(kind: ImportKind, mapping: ColumnMapping, headers: readonly string[]): RememberedMapping {
  return Object.fromEntries(fieldsOf(kind).map(({ id }) => [id, headers[columnOf(mapping, id) ?? -1] ?? '']));
}

/**
 * The mapping for a file's headers: what was remembered wherever its column still exists, in any order; for the fields whose column is gone, or of
 * which nothing is remembered, the guess among the columns that remain. A field remembered without a column stays without.
 */
export function applyRemembered(kind: ImportKind, headers: readonly string[], remembered: RememberedMapping = {}): ColumnMapping {
  const plain = headers.map((header) => headerForms(header)[0]);
  const mapping: Record<string, number> = {};
  const taken = new Set<number>();
  for (const { id } of fieldsOf(kind)) {
    const name = Object.prototype.hasOwnProperty.call(remembered, id) ? remembered[id] : '';
    const exact = name === '' ? -1 : headers.indexOf(name);
    const column = name === '' || exact !== -1 ? exact : plain.indexOf(headerForms(name)[0]);
    if (column !== -1 && !taken.has(column)) {
      mapping[id] = column;
      taken.add(column);
    }
  }
  const free = headers.map((header, column) => (taken.has(column) ? '' : header));
  for (const [id, column] of Object.entries(guessMapping(kind, free))) {
    if (!(id in mapping) && remembered[id] !== '') {
      mapping[id] = column;
    }
  }
  return mapping;
}
