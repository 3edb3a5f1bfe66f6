import { addRow, updateRow, valueOf } from '../../register/changes';
import { compareText, foldText, withoutCapitals } from '../../register/names';
import type { Register, StaffMember } from '../../register/types';
import { subjectCodeOf } from '../codes';
import { fieldsOf } from '../kinds';
import { civilityOf, readStaff, type StaffRow } from '../kinds/staff';
import { readRows, refuseRow, rejectedRow } from '../row';
import type { ColumnMapping, ImportPlan, RejectedRow, Table } from '../types';
import { classBook, subjectBook, type ClassBook } from './books';
import type { ImportOptions } from './options';
import { matchPeople, type PersonMatch } from './people';
import { changesFor, manyLeavers } from './peopleChanges';
import { agree, joinPeople, sameAccount } from './personRows';

type StaffMatch = PersonMatch<StaffRow, StaffMember>;

export function planStaff(table: Table, mapping: ColumnMapping, register: Register, options: ImportOptions): ImportPlan {
  const classes = classBook(register, options.schoolYear);
  const { read, rejected: refused } = readRows(table, mapping, fieldsOf('staff'), (row) => {
    const member = readStaff(row);
    const unknown = member.classes.find((text) => !classes.find(text));
    if (unknown !== undefined) {
      throw refuseRow(row, 'unknownClass', 'classes', unknown);
    }
    return member;
  });
  const matching = matchPeople<StaffRow, StaffMember>(read, refused, mapping, register.staff, options.complete, {
    join: joinStaff,
    joinWithoutKey: (rows) => (rows.length === 1 || sameAccount(rows) ? joinStaff(rows) : undefined),
    missingWhenNew: ({ functions, teachersOnly }) => (functions.length === 0 && !teachersOnly ? 'functions' : undefined)
  });
  const { matches, rejected: wrongNumbers } = withoutNumberConflicts(matching.matches, register);
  const numbers = teacherNumbers(matches, register);
  const people = changesFor('staff', matches, (match) => ({
    ...match.person,
    title: titleOf(match),
    functions: functionsOf(match),
    teacherNumber: numbers.get(match) ?? 0,
    classNumbers: classNumbersOf(match, classes, register)
  }));
  const known = subjectBook(register);
  const subjects = subjectBook(
    register,
    matches.flatMap(({ row }) => row.subjects.filter((text) => !known.find(text)).map((title) => ({ code: subjectCodeOf(title), title })))
  );
  const { leavers } = matching;
  return {
    kind: 'staff',
    changes: [
      ...subjects.added.map((value) => addRow('subject', value)),
      ...people.changes,
      ...leavers.map((stored) => updateRow('staff', stored, { ...valueOf(stored), status: 'left' }))
    ],
    summary: {
      rows: table.rows.length,
      added: people.added,
      changed: people.changed,
      left: leavers.length,
      moved: 0,
      unchanged: people.unchanged,
      newClasses: [],
      newSubjects: subjects.added.map(({ code }) => code)
    },
    rejected: [...refused, ...matching.rejected, ...wrongNumbers],
    warnings: [...manyLeavers(leavers.length, register.staff.filter(({ status }) => status === 'present').length), ...matching.warnings]
  };
}

/** Rows of one person, e.g. one a class or a function, add up. */
function joinStaff(rows: readonly StaffRow[]): StaffRow | undefined {
  const numbers = new Set(rows.map(({ teacherNumber }) => teacherNumber).filter((number) => number > 0));
  if (!agree(rows) || numbers.size > 1) {
    return undefined;
  }
  const all = <T>(listOf: (row: StaffRow) => readonly T[]): T[] => [...new Set(rows.flatMap(listOf))];
  const first = (textOf: (row: StaffRow) => string): string =>
    rows
      .map(textOf)
      .filter((text) => text !== '')
      .sort(compareText)[0] ?? '';
  return {
    ...joinPeople(rows),
    civility: first(({ civility }) => civility),
    title: first(({ title }) => title),
    functions: all(({ functions }) => functions).sort(),
    teachersOnly: rows[0].teachersOnly,
    teacherNumber: [...numbers][0] ?? 0,
    classes: all(({ classes }) => classes).sort(compareText),
    subjects: all(({ subjects }) => subjects).sort(compareText)
  };
}

/** « Mme Aubépine »: as the file says it, else as it is known, else from civility and name. */
function titleOf({ row, stored, person }: StaffMatch): string {
  if (row.title !== '') {
    return row.title;
  }
  const made = `${row.civility || withoutCapitals(person.firstName)} ${withoutCapitals(person.lastName)}`.trim();
  if (!stored) {
    return made;
  }
  // Somebody's own words for a colleague stay; what was made from another name or civility is made anew.
  const before = withoutCapitals(stored.lastName);
  const [civility] = stored.title.split(' ');
  const wasMade = foldText(stored.title) === foldText(`${civility} ${before}`) && civilityOf(civility) !== '';
  return wasMade ? `${row.civility || civility} ${withoutCapitals(person.lastName)}` : stored.title || made;
}

/** An empty cell says nothing; numbers of archived classes, which a file cannot name, stay. */
function classNumbersOf({ row, stored }: StaffMatch, classes: ClassBook, register: Register): number[] {
  const before = stored?.classNumbers ?? [];
  if (row.classes.length === 0) {
    return before;
  }
  const active = new Set(register.classes.filter(({ status }) => status === 'active').map(({ number }) => number));
  const named = row.classes.flatMap((text) => classes.find(text)?.number ?? []);
  return [...new Set([...named, ...before.filter((number) => !active.has(number))])].sort((a, b) => a - b);
}

function functionsOf({ row, stored }: StaffMatch): StaffMember['functions'] {
  const before = stored?.functions ?? [];
  if (row.functions.length === 0) {
    return stored ? before : ['teacher'];
  }
  // No school's software knows who manages the resources: its files take it from nobody.
  return before.includes('resourceManager') ? [...new Set([...row.functions, 'resourceManager' as const])].sort() : row.functions;
}

/** A number stands in the timetable and in every diary: it never goes to somebody else, and nobody changes it. */
function withoutNumberConflicts(matches: readonly StaffMatch[], register: Register): { matches: StaffMatch[]; rejected: RejectedRow[] } {
  const owners = new Map(
    register.staff.filter(({ teacherNumber }) => teacherNumber > 0).map(({ teacherNumber, id }) => [teacherNumber, id])
  );
  const claims = new Map<number, number>();
  matches.forEach(({ row }) => claims.set(row.teacherNumber, (claims.get(row.teacherNumber) ?? 0) + 1));
  const isWrong = ({ row, stored }: StaffMatch): boolean => {
    const number = row.teacherNumber;
    const owner = owners.get(number);
    const another = owner === undefined ? (claims.get(number) ?? 0) > 1 || (stored?.teacherNumber ?? 0) > 0 : owner !== stored?.id;
    return number > 0 && another;
  };
  return {
    matches: matches.filter((match) => !isWrong(match)),
    rejected: matches
      .filter(isWrong)
      .flatMap(({ row }) => row.rows.map((one) => rejectedRow(one, 'duplicateKey', 'teacherNumber', `${row.teacherNumber}`)))
  };
}

/**
 * The number of each: what they have, what the file says, the one under which the timetable already knows their name, else the next free one in the
 * order of the keys. 0 for who does not teach.
 */
function teacherNumbers(matches: readonly StaffMatch[], register: Register): Map<StaffMatch, number> {
  const taken = new Set([...register.staff.map(({ teacherNumber }) => teacherNumber), ...matches.map(({ row }) => row.teacherNumber)]);
  const orphans = new Map<string, number | undefined>();
  for (const { teacherNumber, teacherName } of register.slots) {
    if (!taken.has(teacherNumber)) {
      const name = foldText(teacherName);
      orphans.set(name, !orphans.has(name) || orphans.get(name) === teacherNumber ? teacherNumber : undefined);
    }
  }
  let next =
    Math.max(
      0,
      ...taken,
      ...register.slots.map(({ teacherNumber }) => teacherNumber),
      ...register.accesses.map(({ teacherNumber }) => teacherNumber)
    ) + 1;
  const numbers = new Map<StaffMatch, number>();
  for (const match of matches) {
    let number = match.stored?.teacherNumber || match.row.teacherNumber;
    if (number === 0 && functionsOf(match).includes('teacher')) {
      const title = foldText(titleOf(match));
      number = orphans.get(title) ?? next++;
      orphans.delete(title);
    }
    numbers.set(match, number);
  }
  return numbers;
}
