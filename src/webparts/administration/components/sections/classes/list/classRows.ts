import { compareLevels } from '../../../../../../domain/register/classLevel';
import type { Register, Stored } from '../../../../../../domain/register/types';
import type { SchoolClass } from '../../../../../../domain/types';
import { CLASS_GROUPS, classGroup } from '../../../../../../lists/definitions/groups';
import type { Finding } from '../../../../../../lists/provisioning/types';

/** A class as the screen lists it. */
export interface ClassRow {
  schoolClass: Stored<SchoolClass>;
  /** Who are here. */
  pupils: number;
  /** Weekly lessons. */
  lessons: number;
  /** Its groups or folders are still to be made. */
  incomplete: boolean;
}

/** The classes of a status by level and title, with what they hold. */
export function classRows(register: Register, status: SchoolClass['status'], findings: readonly Finding[]): ClassRow[] {
  const missing = new Set(findings.filter(({ state }) => state === 'missing').map(({ subject }) => subject));
  return register.classes
    .filter((each) => each.status === status)
    .map((schoolClass) => {
      const { number, code, schoolYear } = schoolClass;
      const folder = `/${schoolYear}/${code}`;
      return {
        schoolClass,
        pupils: register.pupils.filter((pupil) => pupil.classNumber === number && pupil.status === 'present').length,
        lessons: register.slots.filter(({ classNumber }) => classNumber === number).length,
        incomplete:
          CLASS_GROUPS.some((group) => missing.has(classGroup(group, schoolClass).name)) ||
          [...missing].some((subject) => subject.endsWith(folder))
      };
    })
    .sort((a, b) => byTitle(a.schoolClass, b.schoolClass));
}

/** The youngest year first, then as people count: « Seconde 2 » before « Seconde 10 ». */
function byTitle(a: SchoolClass, b: SchoolClass): number {
  return b.schoolYear - a.schoolYear || compareLevels(a.level, b.level) || a.title.localeCompare(b.title, 'fr', { numeric: true });
}
