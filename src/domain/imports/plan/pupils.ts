import { addRow, updateRow, valueOf } from '../../register/changes';
import { compareText } from '../../register/names';
import type { ClassMove, Pupil, Register, RegisterChange } from '../../register/types';
import { classCodeOf, groupCodeOf } from '../codes';
import { fieldsOf } from '../kinds';
import { readPupil, type PupilRow } from '../kinds/pupils';
import { readRows, refuseRow, rejectedRow } from '../row';
import type { ColumnMapping, ImportPlan, ImportWarning, Table } from '../types';
import { classBook, missingGroups, type ClassBook } from './books';
import type { ImportOptions } from './options';
import { matchPeople, type PersonMatch } from './people';
import { changesFor, manyLeavers } from './peopleChanges';
import { agree, joinPeople, sameAccount } from './personRows';

export function planPupils(table: Table, mapping: ColumnMapping, register: Register, options: ImportOptions): ImportPlan {
  const known = classBook(register, options.schoolYear);
  const { read, rejected: refused } = readRows(table, mapping, fieldsOf('pupils'), (row) => {
    const pupil = readPupil(row);
    if (pupil.className !== '' && !known.find(pupil.className) && classCodeOf(pupil.className) === '') {
      throw refuseRow(row, 'unknownClass', 'className', pupil.className);
    }
    const group = pupil.groups.find((text) => groupCodeOf(text) === '');
    if (group !== undefined) {
      throw refuseRow(row, 'notACode', 'groups', group);
    }
    return pupil;
  });
  const join = (rows: readonly PupilRow[]): PupilRow | undefined => joinPupils(rows, known);
  const matching = matchPeople<PupilRow, Pupil>(read, refused, mapping, register.pupils, options.complete, {
    join,
    joinWithoutKey: (rows) => (rows.length === 1 || sameAccount(rows) ? join(rows) : undefined)
  });

  const classes = classBook(
    register,
    options.schoolYear,
    matching.matches.map(({ row }) => row.className).filter((text) => text !== '')
  );
  // Numbers end at 9999: a class that got none cannot take anybody.
  const isPlaced = ({ row }: PersonMatch<PupilRow, Pupil>): boolean => row.className === '' || classes.find(row.className) !== undefined;
  const matches = matching.matches.filter(isPlaced);
  const rejected = [
    ...matching.rejected,
    ...matching.matches
      .filter((match) => !isPlaced(match))
      .flatMap(({ row }) => row.rows.map((one) => rejectedRow(one, 'unknownClass', 'className', row.className)))
  ];
  const values = new Map(matches.map((match) => [match, pupilFrom(match, classes)]));
  const groups = missingGroups(
    register,
    matches.flatMap((match) => match.row.groups.map((text) => ({ text, classNumber: values.get(match)?.classNumber ?? 0 }))),
    options.schoolYear
  );
  const people = changesFor('pupil', matches, (match) => values.get(match) ?? pupilFrom(match, classes));
  const { leavers } = matching;
  const moves = matches.flatMap((match) => moveOf(match, values.get(match)?.classNumber ?? 0, options.today));
  return {
    kind: 'pupils',
    changes: [
      ...classes.added.map((value) => addRow('class', value)),
      ...groups.map((value) => addRow('group', value)),
      ...people.changes,
      ...leavers.map((stored) => updateRow('pupil', stored, { ...valueOf(stored), status: 'left', classNumber: 0, groups: [] })),
      ...moves.map((value) => addRow('move', value)),
      ...withNewKeys(register, matches)
    ],
    summary: {
      rows: table.rows.length,
      added: people.added,
      changed: people.changed,
      left: leavers.length,
      moved: moves.length,
      unchanged: people.unchanged,
      newClasses: classes.added.map(({ code }) => code),
      newSubjects: []
    },
    rejected: [...refused, ...rejected],
    warnings: [
      ...manyLeavers(leavers.length, register.pupils.filter(({ status }) => status === 'present').length),
      ...matching.warnings,
      ...(options.complete ? emptyClasses(register, matches, values, leavers) : [])
    ]
  };
}

/** Several rows of one pupil (an export with a row a group) are one when they name the same class, or none. */
function joinPupils(rows: readonly PupilRow[], known: ClassBook): PupilRow | undefined {
  const classNames = rows
    .map(({ className }) => className)
    .filter((text) => text !== '')
    .sort(compareText);
  const classCodes = new Set(classNames.map((text) => known.find(text)?.code ?? classCodeOf(text)));
  if (!agree(rows) || classCodes.size > 1) {
    return undefined;
  }
  return {
    ...joinPeople(rows),
    className: classNames[0] ?? '',
    groups: [...new Set(rows.flatMap(({ groups }) => groups))].sort(compareText)
  };
}

/** An empty cell says nothing: the class and the groups stay. */
function pupilFrom({ row, stored, person }: PersonMatch<PupilRow, Pupil>, classes: ClassBook): Pupil {
  const groups = [...new Set(row.groups.map(groupCodeOf))].sort(compareText);
  return {
    ...person,
    classNumber: row.className === '' ? (stored?.classNumber ?? 0) : (classes.find(row.className)?.number ?? 0),
    groups: groups.length > 0 ? groups : (stored?.groups ?? [])
  };
}

function moveOf({ stored, person }: PersonMatch<PupilRow, Pupil>, toClass: number, day: number): ClassMove[] {
  if (stored?.status !== 'present' || stored.classNumber === 0 || stored.classNumber === toClass) {
    return [];
  }
  const pupilName = `${person.firstName} ${person.lastName}`.trim();
  return [{ pupilKey: person.key, pupilName, fromClass: stored.classNumber, toClass, day, undone: false }];
}

/** A guardian names children by their keys: a key that an identifier replaced is replaced there too. */
function withNewKeys(register: Register, matches: readonly PersonMatch<PupilRow, Pupil>[]): RegisterChange[] {
  const newKeys = new Map(
    matches.flatMap(({ stored, person }) => (stored && stored.key !== person.key ? [[stored.key, person.key] as const] : []))
  );
  return register.guardians
    .filter(({ children }) => children.some((key) => newKeys.has(key)))
    .map((guardian) => {
      const children = guardian.children.map((key) => newKeys.get(key) ?? key).sort(compareText);
      return updateRow('guardian', guardian, { ...valueOf(guardian), children });
    });
}

function emptyClasses(
  register: Register,
  matches: readonly PersonMatch<PupilRow, Pupil>[],
  values: ReadonlyMap<PersonMatch<PupilRow, Pupil>, Pupil>,
  leavers: readonly { id: number }[]
): ImportWarning[] {
  const settled = new Set([...leavers.map(({ id }) => id), ...matches.map(({ stored }) => stored?.id)]);
  const staying = register.pupils.filter(({ id, status }) => status === 'present' && !settled.has(id));
  const filled = new Set([...staying, ...values.values()].map(({ classNumber }) => classNumber));
  const codes = register.classes.filter(({ status, number }) => status === 'active' && !filled.has(number)).map(({ code }) => code);
  return codes.length > 0 ? [{ kind: 'emptyClasses', codes: codes.sort(compareText) }] : [];
}
