import type { Day, Role, SchoolClass } from '../types';
import type { DesiredMembers, Person, Register } from './types';

/** What the site calls its groups; undefined where it has none for a role. */
export interface GroupNames {
  schoolGroup: (role: Role) => string | undefined;
  classGroup: (role: Role, schoolClass: SchoolClass) => string | undefined;
}

const ROLES: readonly Role[] = ['direction', 'schoolLife', 'teacher', 'pupil', 'guardian', 'inspector', 'support', 'resourceManager'];

/**
 * Who should be in which SharePoint group today, and who reads which teacher's marker. Every group of the school and of its active classes is
 * there, empty or not, so that a comparison takes away who is too many. Logins are in lower case; who left or has none is nowhere.
 * - pupils: the school's pupils and those of their class;
 * - guardians: as long as one of their children is here, in the classes of those who are;
 * - teachers: the classes of their lessons and those of their own list; AESH those of their list;
 * - substitutes: until their last day what the replaced teacher has as a teacher, who may have left; inspectors the school's group only.
 */
export function desiredMembers(register: Register, today: Day, names: GroupNames): DesiredMembers {
  const groups = new Map<string, Set<string>>();
  const classes = new Map(register.classes.filter(({ status }) => status === 'active').map((one) => [one.number, one]));
  const join = (group: string | undefined, login: string): void => {
    if (group !== undefined) {
      const members = groups.get(group) ?? new Set<string>();
      groups.set(group, login === '' ? members : members.add(login));
    }
  };
  const joinClass = (role: Role, classNumber: number, login: string): void => {
    const schoolClass = classes.get(classNumber);
    join(schoolClass && names.classGroup(role, schoolClass), login);
  };
  for (const role of ROLES) {
    join(names.schoolGroup(role), '');
    classes.forEach((_, number) => joinClass(role, number, ''));
  }

  const pupils = new Map(register.pupils.filter(isPresent).map((pupil) => [pupil.key, pupil]));
  for (const pupil of pupils.values()) {
    join(names.schoolGroup('pupil'), loginOf(pupil));
    joinClass('pupil', pupil.classNumber, loginOf(pupil));
  }
  for (const guardian of register.guardians.filter(isPresent)) {
    for (const child of guardian.children.flatMap((key) => pupils.get(key) ?? [])) {
      join(names.schoolGroup('guardian'), loginOf(guardian));
      joinClass('guardian', child.classNumber, loginOf(guardian));
    }
  }

  const taught = taughtClasses(register);
  const joinAsTeacher = (teacherNumber: number, login: string, others: readonly number[]): void => {
    join(names.schoolGroup('teacher'), login);
    [...(taught.get(teacherNumber) ?? []), ...others].forEach((number) => joinClass('teacher', number, login));
  };
  const markers = new Map<number, { title: string; logins: Set<string> }>();
  for (const member of register.staff.filter(isPresent)) {
    const login = loginOf(member);
    if (member.functions.includes('teacher')) {
      joinAsTeacher(member.teacherNumber, login, member.classNumbers);
      if (member.teacherNumber > 0) {
        markers.set(member.teacherNumber, { title: member.title, logins: new Set(login === '' ? [] : [login]) });
      }
    }
    if (member.functions.includes('support')) {
      join(names.schoolGroup('support'), login);
      member.classNumbers.forEach((number) => joinClass('support', number, login));
    }
    for (const role of ['direction', 'schoolLife', 'resourceManager'] as const) {
      join(member.functions.includes(role) ? names.schoolGroup(role) : undefined, login);
    }
  }

  for (const access of register.accesses.filter(({ status, untilDay }) => status === 'active' && untilDay >= today)) {
    const login = access.login.trim().toLowerCase();
    if (access.kind === 'inspector') {
      join(names.schoolGroup('inspector'), login);
    } else if (access.teacherNumber > 0 && login !== '') {
      const replaced = register.staff.find(({ teacherNumber }) => teacherNumber === access.teacherNumber);
      joinAsTeacher(access.teacherNumber, login, replaced?.classNumbers ?? []);
      const marker = markers.get(access.teacherNumber) ?? { title: replaced?.title ?? access.name, logins: new Set<string>() };
      markers.set(access.teacherNumber, { ...marker, logins: marker.logins.add(login) });
    }
  }
  return { groups, teacherMarkers: markers };
}

function isPresent({ status }: Pick<Person, 'status'>): boolean {
  return status === 'present';
}

function loginOf({ login }: Pick<Person, 'login'>): string {
  return login.trim().toLowerCase();
}

/** Class numbers by teacher number, from the timetable. */
function taughtClasses({ slots }: Pick<Register, 'slots'>): Map<number, Set<number>> {
  const classes = new Map<number, Set<number>>();
  for (const { teacherNumber, classNumber } of slots) {
    classes.set(teacherNumber, (classes.get(teacherNumber) ?? new Set<number>()).add(classNumber));
  }
  return classes;
}
