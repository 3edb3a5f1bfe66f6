import { addDays, weekdayOf } from '../../../../../domain/days';
import { addRow, updateRow, valueOf } from '../../../../../domain/register/changes';
import type { Register, RegisterChange, TemporaryAccess } from '../../../../../domain/register/types';
import type { Day, School } from '../../../../../domain/types';
import { looksLikeLogin } from '../people/person/loginHolder';
import { standingOf, type StoredAccess } from './standing';

export type AccessKind = TemporaryAccess['kind'];

/** What the panel of an access holds. */
export interface AccessForm {
  login: string;
  /** As the lists show the person. */
  name: string;
  /** 0 for none: an inspector, or a replaced teacher who is still to be chosen. */
  teacherNumber: number;
  /** Undefined while it is no day. */
  untilDay: Day | undefined;
}

/** @param stored undefined for a new access; what is over is given again from today */
export function formOf(stored: StoredAccess | undefined, today: Day): AccessForm {
  if (!stored) return { login: '', name: '', teacherNumber: 0, untilDay: undefined };
  const { login, name, teacherNumber, untilDay } = stored;
  return { login, name, teacherNumber, untilDay: standingOf(stored, today) === 'open' ? untilDay : undefined };
}

export type AccessProblem = 'noLogin' | 'notALogin' | 'noName' | 'noTeacher' | 'replacesSelf' | 'alreadyOpen' | 'noDay';
export type AccessProblems = Partial<Record<'login' | 'name' | 'teacher' | 'untilDay', AccessProblem>>;

/** @param stored undefined for a new access */
export function problemsOf(
  form: AccessForm,
  kind: AccessKind,
  stored: StoredAccess | undefined,
  register: Register,
  today: Day
): AccessProblems {
  const problems: AccessProblems = {};
  if (form.login === '') problems.login = 'noLogin';
  else if (!looksLikeLogin(form.login)) problems.login = 'notALogin';
  if (form.name.trim() === '') problems.name = 'noName';
  if (kind === 'substitute') {
    const replaced = register.staff.find(({ teacherNumber }) => teacherNumber === form.teacherNumber);
    if (form.teacherNumber === 0) problems.teacher = 'noTeacher';
    else if (replaced && replaced.login !== '' && replaced.login === form.login) problems.teacher = 'replacesSelf';
  }
  if (form.untilDay === undefined || form.untilDay < today) problems.untilDay = 'noDay';
  const same = sameAccess(form, kind, register);
  if (!stored && same && standingOf(same, today) === 'open') problems.login = 'alreadyOpen';
  return problems;
}

/** The row of the same person in the same place: to give an access again is to change it. */
function sameAccess({ login, teacherNumber }: AccessForm, kind: AccessKind, { accesses }: Register): StoredAccess | undefined {
  return accesses.find((access) => access.kind === kind && access.login === login && access.teacherNumber === teacherNumber);
}

/** What saving a form without problems writes; undefined when it says what is stored. */
export function planAccess(
  form: AccessForm,
  kind: AccessKind,
  stored: StoredAccess | undefined,
  register: Register,
  today: Day
): RegisterChange | undefined {
  const value: TemporaryAccess = {
    kind,
    login: form.login.trim().toLowerCase(),
    name: form.name.trim(),
    teacherNumber: kind === 'substitute' ? form.teacherNumber : 0,
    untilDay: form.untilDay ?? today,
    status: 'active'
  };
  const known = stored ?? sameAccess(form, kind, register);
  if (!known) return addRow('access', value);
  const isSame = known.untilDay === value.untilDay && known.name === value.name && known.status === 'active';
  return isSame ? undefined : updateRow('access', known, value);
}

/** The end of an access, noted today; one that has lapsed keeps its last day. */
export function planEnd(access: StoredAccess, today: Day): RegisterChange {
  const untilDay = Math.min(access.untilDay, today);
  return updateRow('access', access, { ...(valueOf(access) as TemporaryAccess), untilDay, status: 'ended' });
}

const FRIDAY = 5;

/** Last days that people mean: this Friday and the next, and the last day of lessons before the next holidays. Each from today on. */
export function suggestedDays(
  today: Day,
  { holidays, teachingWeekdays }: Pick<School, 'holidays' | 'teachingWeekdays'>
): { friday: Day[]; beforeHolidays: Day | undefined } {
  const friday = addDays(today, FRIDAY - weekdayOf(today));
  const lastLessons = (before: Day): Day => {
    const week = [1, 2, 3, 4, 5, 6, 7].map((back) => addDays(before, -back));
    return week.find((day) => teachingWeekdays.includes(weekdayOf(day))) ?? week[0];
  };
  const coming = holidays.map(({ first }) => lastLessons(first)).filter((day) => day >= today);
  return {
    friday: [friday, addDays(friday, 7)].filter((day) => day >= today),
    beforeHolidays: coming.sort((a, b) => a - b)[0]
  };
}
