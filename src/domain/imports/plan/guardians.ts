import { updateRow, valueOf } from '../../register/changes';
import { compareText, nameKey, wordsOf } from '../../register/names';
import type { Guardian, Pupil, Register } from '../../register/types';
import { columnOf } from '../fields';
import { fieldsOf } from '../kinds';
import { readGuardian, type ChildMention } from '../kinds/guardians';
import type { PersonRow } from '../kinds/people';
import { readRows, refuseRow, type Row } from '../row';
import type { ColumnMapping, ImportPlan, RejectedRow, Table } from '../types';
import { classBook, type ClassBook } from './books';
import type { ImportOptions } from './options';
import { matchPeople, type PersonMatch } from './people';
import { changesFor, manyLeavers } from './peopleChanges';
import { agree, joinPeople, sameAccount } from './personRows';

/** A row whose children have been found. */
interface FoundGuardian extends PersonRow {
  /** Keys of pupils. */
  children: string[];
  namesChildren: boolean;
  contact: string;
}

export function planGuardians(table: Table, mapping: ColumnMapping, register: Register, options: ImportOptions): ImportPlan {
  const findChild = childFinder(register, options);
  const { read, rejected: refused } = readRows(table, mapping, fieldsOf('guardians'), (row): FoundGuardian => {
    const guardian = readGuardian(row);
    const { rows, key, lastName, firstName, login, contact, namesChildren } = guardian;
    return {
      rows,
      key,
      lastName,
      firstName,
      login,
      contact,
      namesChildren,
      children: guardian.children.map((child) => findChild(row, child))
    };
  });
  const { matches, leavers, rejected, warnings } = matchPeople<FoundGuardian, Guardian>(
    read,
    refused,
    mapping,
    register.guardians,
    options.complete,
    {
      join: joinGuardians,
      joinWithoutKey: (rows) => (rows.length === 1 || sameAccount(rows) || sameContact(rows) ? joinGuardians(rows) : undefined),
      doubts: hasOtherChildren,
      missingWhenNew: ({ namesChildren, children }) => (namesChildren && children.length === 0 ? 'children' : undefined)
    }
  );
  const partly = namedIn(refused, mapping);
  const people = changesFor('guardian', matches, (match) => guardianFrom(match, options.complete && !partly(match)));
  return {
    kind: 'guardians',
    changes: [...people.changes, ...leavers.map((stored) => updateRow('guardian', stored, { ...valueOf(stored), status: 'left' }))],
    summary: {
      rows: table.rows.length,
      added: people.added,
      changed: people.changed,
      left: leavers.length,
      moved: 0,
      unchanged: people.unchanged,
      newClasses: [],
      newSubjects: []
    },
    rejected: [...refused, ...rejected],
    warnings: [...manyLeavers(leavers.length, register.guardians.filter(({ status }) => status === 'present').length), ...warnings]
  };
}

function joinGuardians(rows: readonly FoundGuardian[]): FoundGuardian | undefined {
  return agree(rows) ? { ...rows[0], ...joinPeople(rows), children: [...new Set(rows.flatMap(({ children }) => children))] } : undefined;
}

/**
 * Rows without identifier, one a child, are one guardian only when address, telephone and mail say so too: two mothers of one name must not see
 * each other's children.
 */
function sameContact(rows: readonly FoundGuardian[]): boolean {
  return rows[0].contact !== '' && rows.every(({ contact }) => contact === rows[0].contact);
}

/** A row without identifier whose children are all others than those of the person who bears its name may be of a homonym. */
function hasOtherChildren(row: FoundGuardian, stored: Guardian): boolean {
  const sameLogin = row.login !== '' && row.login === stored.login.toLowerCase();
  const oneInCommon = row.children.some((child) => stored.children.includes(child));
  return !sameLogin && !oneInCommon && stored.children.length > 0 && row.children.length > 0;
}

/**
 * In a complete file, a guardian's children are those that it names, so that a decision of a judge takes effect; in another, or when one of the
 * guardian's rows was refused, those are added to the ones known.
 */
function guardianFrom({ row, stored, person }: PersonMatch<FoundGuardian, Guardian>, replace: boolean): Guardian {
  const before = stored && (!replace || row.children.length === 0) ? stored.children : [];
  return { ...person, children: [...new Set([...before, ...row.children])].sort(compareText) };
}

/** Whether a refused row may be of the matched guardian as well. */
function namedIn(refused: readonly RejectedRow[], mapping: ColumnMapping): (match: PersonMatch<FoundGuardian, Guardian>) => boolean {
  const keys = new Set<string>();
  const names = new Set<string>();
  const cell = (row: RejectedRow, id: string): string => (row.cells[columnOf(mapping, id) ?? -1] ?? '').trim();
  for (const row of refused) {
    keys.add(cell(row, 'key').toUpperCase());
    names.add(nameKey(cell(row, 'lastName'), cell(row, 'firstName')));
  }
  return ({ row }) => (row.key !== '' && keys.has(row.key.toUpperCase())) || names.has(nameKey(row.lastName, row.firstName));
}

/** The key of the pupil whom a row names as a child. Throws the row's refusal when there is none, or more than one. */
function childFinder(register: Register, options: ImportOptions): (row: Row, child: ChildMention) => string {
  const classes: ClassBook = classBook(register, options.schoolYear);
  const byKey = new Map(register.pupils.map((pupil) => [pupil.key.toUpperCase(), pupil]));
  const byName = new Map<string, Pupil[]>();
  const bothOrders = new Map<string, Set<Pupil>>();
  for (const pupil of register.pupils) {
    const name = nameKey(pupil.lastName, pupil.firstName);
    byName.set(name, [...(byName.get(name) ?? []), pupil]);
    for (const text of [`${pupil.lastName} ${pupil.firstName}`, `${pupil.firstName} ${pupil.lastName}`]) {
      const words = wordsOf(text).join(' ');
      bothOrders.set(words, (bothOrders.get(words) ?? new Set<Pupil>()).add(pupil));
    }
  }
  return (row, child) => {
    const known = child.keyOrName === '' ? undefined : byKey.get(child.keyOrName.toUpperCase());
    if (known) {
      return known.key;
    }
    const hasName = child.lastName !== '' || child.firstName !== '';
    const named = hasName
      ? (byName.get(nameKey(child.lastName, child.firstName)) ?? [])
      : [...(bothOrders.get(wordsOf(child.keyOrName).join(' ')) ?? [])];
    const found = preferred(named, child.className === '' ? undefined : classes.find(child.className)?.number);
    const value = hasName ? `${child.firstName} ${child.lastName}`.trim() : child.keyOrName;
    if (found.length !== 1) {
      throw refuseRow(row, found.length === 0 ? 'unknownPupil' : 'sameNameNoKey', child.field, value);
    }
    return found[0].key;
  };
}

/**
 * Those of the class that the row says, or who have none; those who are here before those who left. A pupil of another class is not meant: the one
 * who is may have been refused, and a homonym's parents must not come in.
 */
function preferred(pupils: readonly Pupil[], classNumber: number | undefined): readonly Pupil[] {
  const candidates = pupils.filter((pupil) => classNumber === undefined || pupil.classNumber === classNumber || pupil.classNumber === 0);
  const ofClass = candidates.filter((pupil) => pupil.classNumber === classNumber);
  const nearest = ofClass.length > 0 ? ofClass : candidates;
  const present = nearest.filter(({ status }) => status === 'present');
  return present.length > 0 ? present : nearest;
}
