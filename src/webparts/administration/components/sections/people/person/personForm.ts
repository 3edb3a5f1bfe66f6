import type { PersonKind } from '../../../../../../domain/register/accountMatch';
import { madeKey, nameKey, wordsOf } from '../../../../../../domain/register/names';
import type { FoundPerson } from '../../../../../../domain/register/search';
import type { Register, RegisterValues, StaffFunction } from '../../../../../../domain/register/types';
import type { Day } from '../../../../../../domain/types';
import { peopleOfKind } from '../peopleIndex';
import { loginHolder, looksLikeLogin, mayBeOnePerson } from './loginHolder';
import { teacherNumberChoices } from './teacherNumbers';

/** What the panel of a person holds, whatever the kind: each kind shows its own part. */
export interface PersonForm {
  lastName: string;
  firstName: string;
  /** Only for somebody new; empty: made from the name. */
  key: string;
  login: string;
  /** The administrator says that the holder of the login, of another kind and name, is the same person. */
  samePerson: boolean;
  /** Pupil. */
  classNumber: number;
  /** The day on which the pupil changed class; undefined while it is none. */
  moveDay: Day | undefined;
  groups: readonly string[];
  /** Guardian: keys of pupils. */
  children: readonly string[];
  /** Staff. */
  title: string;
  functions: readonly StaffFunction[];
  teacherNumber: number;
  classNumbers: readonly number[];
}

/** What somebody new, or somebody of the register, begins with. */
export function formOf(found: FoundPerson | undefined, today: Day): PersonForm {
  const empty: PersonForm = {
    lastName: '',
    firstName: '',
    key: '',
    login: '',
    samePerson: false,
    classNumber: 0,
    moveDay: today,
    groups: [],
    children: [],
    title: '',
    functions: [],
    teacherNumber: 0,
    classNumbers: []
  };
  if (!found) return empty;
  const { lastName, firstName, login } = found.person;
  const person = { ...empty, lastName, firstName, login };
  switch (found.kind) {
    case 'pupil':
      return { ...person, classNumber: found.person.classNumber, groups: found.person.groups };
    case 'guardian':
      return { ...person, children: found.person.children };
    case 'staff': {
      const { title, functions, teacherNumber, classNumbers } = found.person;
      return { ...person, title, functions, teacherNumber, classNumbers };
    }
  }
}

export type PersonProblem =
  | { kind: 'missingName' | 'keyTaken' | 'notALogin' | 'noDay' | 'noChild' | 'noFunction' | 'noTitle' | 'noNumber' }
  | { kind: 'loginTaken'; holder: FoundPerson };

export type PersonField = 'lastName' | 'key' | 'login' | 'moveDay' | 'children' | 'title' | 'functions' | 'teacherNumber';

export type PersonProblems = Partial<Record<PersonField, PersonProblem>>;

/** @param stored undefined for somebody new */
export function problemsOf(form: PersonForm, kind: PersonKind, stored: FoundPerson | undefined, register: Register): PersonProblems {
  const problems: PersonProblems = {};
  if (wordsOf(form.lastName).length === 0) problems.lastName = { kind: 'missingName' };
  const key = form.key.trim().toUpperCase();
  if (!stored && key !== '' && peopleOfKind(register, kind).some(({ person }) => person.key.toUpperCase() === key)) {
    problems.key = { kind: 'keyTaken' };
  }
  // What an import took as a login is left alone until somebody changes it.
  const isNewLogin = form.login !== '' && form.login !== stored?.person.login;
  if (isNewLogin && !looksLikeLogin(form.login)) problems.login = { kind: 'notALogin' };
  const holder = loginHolder(register, claimantOf(form, kind, stored), form.login);
  const isAllowed = holder && form.samePerson && mayBeOnePerson(holder.kind, kind);
  if (holder && isNewLogin && !isAllowed) problems.login = { kind: 'loginTaken', holder };
  if (kind === 'pupil' && isMoving(form, stored) && form.moveDay === undefined) problems.moveDay = { kind: 'noDay' };
  if (kind === 'guardian' && form.children.length === 0 && !stored) problems.children = { kind: 'noChild' };
  if (kind === 'staff') {
    if (form.functions.length === 0) problems.functions = { kind: 'noFunction' };
    if (form.title.trim() === '') problems.title = { kind: 'noTitle' };
    if (form.functions.includes('teacher') && form.teacherNumber === 0 && teacherNumberChoices(register).length === 0) {
      problems.teacherNumber = { kind: 'noNumber' };
    }
  }
  return problems;
}

/** Who comes back may find the account with somebody else. */
export function returnObstacle(found: FoundPerson, register: Register): FoundPerson | undefined {
  const { id, lastName, firstName, login } = found.person;
  return loginHolder(register, { kind: found.kind, id, lastName, firstName }, login);
}

function claimantOf(
  { lastName, firstName }: PersonForm,
  kind: PersonKind,
  stored: FoundPerson | undefined
): Parameters<typeof loginHolder>[1] {
  return { kind, id: stored?.person.id ?? 0, lastName, firstName };
}

/** True when saving changes the class of somebody who is already in the register. */
export function isMoving({ classNumber }: PersonForm, stored: FoundPerson | undefined): boolean {
  return stored?.kind === 'pupil' && stored.person.classNumber !== classNumber;
}

/** Others of the kind who bear the name: before somebody is added a second time. */
export function namesakes(form: PersonForm, kind: PersonKind, register: Register): FoundPerson[] {
  if (wordsOf(form.lastName).length === 0) return [];
  const name = nameKey(form.lastName, form.firstName);
  return peopleOfKind(register, kind).filter(({ person }) => nameKey(person.lastName, person.firstName) === name);
}

/** The value to store for a pupil, a guardian, somebody of the staff: the form without what is only about saving it. */
export function valueFrom<K extends PersonKind>(
  form: PersonForm,
  kind: K,
  stored: FoundPerson | undefined,
  register: Register
): RegisterValues[K] {
  const person = {
    key: stored?.person.key ?? keyFor(form, kind, register),
    lastName: form.lastName.trim(),
    firstName: form.firstName.trim(),
    login: form.login.trim().toLowerCase(),
    status: stored?.person.status ?? ('present' as const)
  };
  const values: RegisterValues = {
    pupil: { ...person, classNumber: form.classNumber, groups: [...form.groups].sort() },
    guardian: { ...person, children: [...form.children].sort() },
    staff: {
      ...person,
      title: form.title.trim(),
      functions: [...form.functions].sort(),
      teacherNumber: numberFor(form, register),
      classNumbers: [...form.classNumbers].sort((a, b) => a - b)
    }
  } as RegisterValues;
  return values[kind];
}

/** A teacher who was given no number takes the first that is offered; who teaches nothing needs none. */
function numberFor({ functions, teacherNumber }: PersonForm, register: Register): number {
  if (teacherNumber > 0 || !functions.includes('teacher')) return teacherNumber;
  return teacherNumberChoices(register)[0]?.number ?? 0;
}

/** The identifier typed, or one made from the name, with a figure behind it when a namesake has that. */
function keyFor({ key, lastName, firstName }: PersonForm, kind: PersonKind, register: Register): string {
  if (key.trim() !== '') return key.trim();
  const taken = new Set(peopleOfKind(register, kind).map(({ person }) => person.key.toUpperCase()));
  const made = madeKey(lastName, firstName);
  let found = made;
  for (let count = 2; taken.has(found.toUpperCase()); count++) found = `${made}.${count}`;
  return found;
}
