import { isDay } from '../../../domain/days';
import type { DayChange } from '../../../domain/calendar/types';
import type {
  ClassMove,
  Guardian,
  Person,
  Pupil,
  StaffFunction,
  StaffMember,
  Stored,
  Subject,
  TeachingGroup,
  TemporaryAccess
} from '../../../domain/register/types';
import type { accesses, classMoves, dayChanges, guardians, pupils, staff, subjects, teachingGroups } from '../../definitions';
import type { ItemOf } from '../../definitions/types';
import { numbersIn, textsIn } from './json';

/** Rows of the register's lists as domain types; undefined for a row that is not what its list is for. */

type PersonRow = Pick<ItemOf<typeof pupils>, 'EntKey' | 'EntLastName' | 'EntFirstName' | 'EntLogin' | 'EntPresence'>;

/** A row's value with its id and its ETag. */
export function stored<R extends { Id: number; 'odata.etag'?: string }, T>(row: R, read: (row: R) => T | undefined): Stored<T> | undefined {
  const value = read(row);
  return value && { ...value, id: row.Id, etag: row['odata.etag'] ?? '' };
}

export function subjectOf(row: ItemOf<typeof subjects>): Subject | undefined {
  const code = row.EntSubjectCode || row.EntKey;
  return code ? { code, title: row.Title || code } : undefined;
}

export function teachingGroupOf(row: ItemOf<typeof teachingGroups>): TeachingGroup | undefined {
  if (!row.EntGroup || !row.EntClassNumber || !row.EntSchoolYear) {
    return undefined;
  }
  return { code: row.EntGroup, title: row.Title || row.EntGroup, classNumber: row.EntClassNumber, schoolYear: row.EntSchoolYear };
}

function personOf(row: PersonRow): Person | undefined {
  if (!row.EntKey) {
    return undefined;
  }
  return {
    key: row.EntKey,
    lastName: row.EntLastName ?? '',
    firstName: row.EntFirstName ?? '',
    login: (row.EntLogin ?? '').toLowerCase(),
    status: row.EntPresence === 'left' ? 'left' : 'present'
  };
}

export function pupilOf(row: ItemOf<typeof pupils>): Pupil | undefined {
  const person = personOf(row);
  return person && { ...person, classNumber: row.EntClassNumber ?? 0, groups: textsIn(row.EntPupilGroups) };
}

export function guardianOf(row: ItemOf<typeof guardians>): Guardian | undefined {
  const person = personOf(row);
  return person && { ...person, children: textsIn(row.EntChildren) };
}

const FUNCTIONS: readonly StaffFunction[] = ['direction', 'schoolLife', 'teacher', 'support', 'resourceManager'];

export function staffMemberOf(row: ItemOf<typeof staff>): StaffMember | undefined {
  const person = personOf(row);
  const known = textsIn(row.EntFunctions);
  return (
    person && {
      ...person,
      title: row.EntStaffTitle ?? '',
      functions: known.filter((one): one is StaffFunction => FUNCTIONS.some((name) => name === one)),
      teacherNumber: row.EntTeacherNumber ?? 0,
      classNumbers: numbersIn(row.EntClassNumbers)
    }
  );
}

export function accessOf(row: ItemOf<typeof accesses>): TemporaryAccess | undefined {
  if (!row.EntAccessKind || !row.EntLogin || !isDay(row.EntUntilDay)) {
    return undefined;
  }
  return {
    kind: row.EntAccessKind,
    login: row.EntLogin.toLowerCase(),
    name: row.Title || row.EntLogin,
    teacherNumber: row.EntTeacherNumber ?? 0,
    untilDay: row.EntUntilDay,
    status: row.EntAccessStatus === 'ended' ? 'ended' : 'active'
  };
}

export function classMoveOf(row: ItemOf<typeof classMoves>): ClassMove | undefined {
  if (!row.EntPupilKey || !isDay(row.EntDay)) {
    return undefined;
  }
  return {
    pupilKey: row.EntPupilKey,
    pupilName: row.Title ?? '',
    fromClass: row.EntFromClass ?? 0,
    toClass: row.EntToClass ?? 0,
    day: row.EntDay,
    undone: row.EntUndone === true
  };
}

export function dayChangeOf(row: ItemOf<typeof dayChanges>): DayChange | undefined {
  if (!isDay(row.EntDay) || !row.EntPeriod || !row.EntClassNumber || !row.EntSubjectCode || !row.EntTeacherNumber || !row.EntChangeKind) {
    return undefined;
  }
  return {
    day: row.EntDay,
    periodId: row.EntPeriod,
    classNumber: row.EntClassNumber,
    group: row.EntGroup ?? '',
    subjectCode: row.EntSubjectCode,
    teacherNumber: row.EntTeacherNumber,
    kind: row.EntChangeKind,
    room: row.EntRoom ?? '',
    ...(row.EntReplacingNumber ? { replacedBy: { teacherNumber: row.EntReplacingNumber, teacherName: row.EntReplacingName ?? '' } } : {}),
    subject: row.Title || row.EntSubjectCode,
    teacherName: row.EntTeacherName ?? '',
    note: row.EntNotice ?? ''
  };
}
