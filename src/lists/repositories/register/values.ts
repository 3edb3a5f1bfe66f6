import { isClassCode } from '../../../domain/classCode';
import { isDay, weekIndexOf } from '../../../domain/days';
import { isOwnerNumber, makeNumberedWeek } from '../../../domain/numberedWeek';
import { isGroupCode, isPeriodId, isSubjectCode } from '../../../domain/sessionKey';
import type { SchoolClass, TimetableSlot } from '../../../domain/types';
import type { DayChange } from '../../../domain/calendar/types';
import type {
  ClassMove,
  Guardian,
  Person,
  Pupil,
  StaffMember,
  Subject,
  TeachingGroup,
  TemporaryAccess
} from '../../../domain/register/types';
import type { RowValues } from '../../bulk';
import type {
  accesses,
  classes,
  classMoves,
  dayChanges,
  guardians,
  pupils,
  staff,
  subjects,
  teachingGroups,
  timetable
} from '../../definitions';
import { EntError } from '../../errors';

/** What the register's lists store. Keys and numbered weeks are always made here, never passed in. Each throws EntError `invalid`. */

/** A token, which names the key, must fit a column of 255 characters. */
const KEY_LENGTH = 200;
const TITLE_LENGTH = 255;

function demand(valid: boolean, what: string, value: unknown): void {
  if (!valid) {
    throw new EntError('invalid', `${what} ${JSON.stringify(value)}`);
  }
}

const isOwnerOrNone = (value: number): boolean => value === 0 || isOwnerNumber(value);
const isKey = (key: string): boolean => key.trim() !== '' && key.length <= KEY_LENGTH;

export function classValues(schoolClass: SchoolClass): RowValues<typeof classes> {
  const { number, code, title, level, schoolYear, status } = schoolClass;
  demand(isOwnerNumber(number) && isClassCode(code), 'class', schoolClass);
  return {
    Title: title,
    EntClassNumber: number,
    EntClassCode: code,
    EntKey: `${schoolYear}|${code}`,
    EntLevel: level,
    EntSchoolYear: schoolYear,
    EntClassStatus: status
  };
}

export function subjectValues(subject: Subject): RowValues<typeof subjects> {
  demand(isSubjectCode(subject.code), 'subject', subject);
  return { Title: subject.title, EntSubjectCode: subject.code, EntKey: subject.code };
}

export function teachingGroupValues(group: TeachingGroup): RowValues<typeof teachingGroups> {
  demand(group.code !== '' && isGroupCode(group.code) && isOwnerNumber(group.classNumber), 'group', group);
  return {
    Title: group.title,
    EntGroup: group.code,
    EntClassNumber: group.classNumber,
    EntSchoolYear: group.schoolYear,
    EntKey: `${group.schoolYear}|${group.classNumber}|${group.code}`
  };
}

type PersonColumns = 'Title' | 'EntKey' | 'EntLastName' | 'EntFirstName' | 'EntLogin' | 'EntPresence';

function personValues(person: Person): Pick<RowValues<typeof pupils>, PersonColumns> {
  demand(isKey(person.key) && person.lastName !== '', 'person', person);
  return {
    Title: `${person.lastName} ${person.firstName}`.trim().slice(0, TITLE_LENGTH),
    EntKey: person.key,
    EntLastName: person.lastName,
    EntFirstName: person.firstName,
    EntLogin: person.login.toLowerCase(),
    EntPresence: person.status
  };
}

export function pupilValues(pupil: Pupil): RowValues<typeof pupils> {
  demand(isOwnerOrNone(pupil.classNumber) && pupil.groups.every(isGroupCode), 'pupil', pupil);
  return { ...personValues(pupil), EntClassNumber: pupil.classNumber, EntPupilGroups: JSON.stringify(pupil.groups) };
}

export function guardianValues(guardian: Guardian): RowValues<typeof guardians> {
  return { ...personValues(guardian), EntChildren: JSON.stringify(guardian.children) };
}

export function staffValues(member: StaffMember): RowValues<typeof staff> {
  demand(isOwnerOrNone(member.teacherNumber) && member.classNumbers.every(isOwnerNumber), 'staff', member);
  return {
    ...personValues(member),
    EntStaffTitle: member.title,
    EntFunctions: JSON.stringify(member.functions),
    EntTeacherNumber: member.teacherNumber,
    EntClassNumbers: JSON.stringify(member.classNumbers)
  };
}

/** `substitute|login|teacher number`. */
export function accessKey(access: Pick<TemporaryAccess, 'kind' | 'login' | 'teacherNumber'>): string {
  return `${access.kind}|${access.login.toLowerCase()}|${access.teacherNumber}`;
}

export function accessValues(access: TemporaryAccess): RowValues<typeof accesses> {
  const whom = access.kind === 'substitute' ? isOwnerNumber(access.teacherNumber) : access.teacherNumber === 0;
  demand(access.login !== '' && isKey(accessKey(access)) && isDay(access.untilDay) && whom, 'access', access);
  return {
    Title: access.name,
    EntKey: accessKey(access),
    EntAccessKind: access.kind,
    EntLogin: access.login.toLowerCase(),
    EntTeacherNumber: access.teacherNumber,
    EntUntilDay: access.untilDay,
    EntAccessStatus: access.status
  };
}

export function slotValues(slot: Omit<TimetableSlot, 'id'>): RowValues<typeof timetable> {
  const valid =
    isOwnerNumber(slot.classNumber) &&
    isOwnerNumber(slot.teacherNumber) &&
    isPeriodId(slot.periodId) &&
    isSubjectCode(slot.subjectCode) &&
    isGroupCode(slot.group);
  demand(valid, 'slot', slot);
  return {
    Title: slot.subject,
    EntClassNumber: slot.classNumber,
    EntTeacherNumber: slot.teacherNumber,
    EntTeacherName: slot.teacherName,
    EntWeekday: slot.weekday,
    EntPeriod: slot.periodId,
    EntSubjectCode: slot.subjectCode,
    EntGroup: slot.group,
    EntRoom: slot.room,
    EntParity: slot.parity
  };
}

export function classMoveValues(move: ClassMove): RowValues<typeof classMoves> {
  demand(isKey(move.pupilKey) && isOwnerOrNone(move.fromClass) && isOwnerOrNone(move.toClass) && isDay(move.day), 'move', move);
  return {
    Title: move.pupilName,
    EntPupilKey: move.pupilKey,
    EntFromClass: move.fromClass,
    EntToClass: move.toClass,
    EntDay: move.day,
    EntUndone: move.undone
  };
}

export function dayChangeValues(change: DayChange): RowValues<typeof dayChanges> {
  const { replacedBy } = change;
  const valid =
    isDay(change.day) &&
    isOwnerNumber(change.classNumber) &&
    isOwnerNumber(change.teacherNumber) &&
    isPeriodId(change.periodId) &&
    isSubjectCode(change.subjectCode) &&
    isGroupCode(change.group) &&
    (!replacedBy || isOwnerNumber(replacedBy.teacherNumber));
  demand(valid, 'day change', change);
  const week = weekIndexOf(change.day);
  return {
    Title: change.subject,
    EntClassWeek: makeNumberedWeek(change.classNumber, week),
    EntTeacherWeek: makeNumberedWeek(change.teacherNumber, week),
    EntReplacingWeek: replacedBy ? makeNumberedWeek(replacedBy.teacherNumber, week) : '',
    EntClassNumber: change.classNumber,
    EntDay: change.day,
    EntPeriod: change.periodId,
    EntGroup: change.group,
    EntSubjectCode: change.subjectCode,
    EntTeacherNumber: change.teacherNumber,
    EntTeacherName: change.teacherName,
    EntChangeKind: change.kind,
    EntRoom: change.room,
    EntReplacingNumber: replacedBy ? replacedBy.teacherNumber : '',
    EntReplacingName: replacedBy ? replacedBy.teacherName : '',
    EntNotice: change.note
  };
}
