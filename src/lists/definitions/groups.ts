import type { SchoolClass } from '../../domain/types';
import type { Grantee } from './types';

/** SharePoint groups of the school site. Names are fixed, whatever the site's language, so that they can be found again. */
export interface GroupDefinition {
  readonly name: string;
  readonly description: string;
}

export type SchoolGroup = 'direction' | 'schoolLife' | 'teachers' | 'pupils' | 'guardians' | 'support' | 'inspectors' | 'resourceManagers';
export type ClassGroup = 'classTeachers' | 'classPupils' | 'classGuardians' | 'classSupport';

const schoolGroups: Record<SchoolGroup, GroupDefinition> = {
  direction: { name: 'ENT direction', description: 'Direction de l’établissement' },
  schoolLife: { name: 'ENT vie scolaire', description: 'Vie scolaire' },
  teachers: { name: 'ENT enseignants', description: 'Tous les enseignants' },
  pupils: { name: 'ENT élèves', description: 'Tous les élèves' },
  guardians: { name: 'ENT responsables', description: 'Tous les responsables légaux' },
  support: { name: 'ENT accompagnement', description: 'Tous les AESH' },
  inspectors: { name: 'ENT inspection', description: 'Inspecteurs, jusqu’à la fin de leur accès' },
  resourceManagers: { name: 'ENT · Gestionnaires de ressources', description: 'Gèrent les ressources et leurs réservations' }
};

const CLASS_GROUP_WORD: Record<ClassGroup, string> = {
  classTeachers: 'enseignants',
  classPupils: 'élèves',
  classGuardians: 'responsables',
  classSupport: 'accompagnement'
};

export const SCHOOL_GROUPS = Object.keys(schoolGroups) as SchoolGroup[];
export const CLASS_GROUPS = Object.keys(CLASS_GROUP_WORD) as ClassGroup[];

/** The group of a role in the whole school, e.g. « ENT élèves ». */
export function schoolGroup(group: SchoolGroup): GroupDefinition {
  return schoolGroups[group];
}

export type NamedClass = Pick<SchoolClass, 'code' | 'schoolYear' | 'status'>;

/**
 * The group of a role in one class, e.g. « ENT 2GT1 élèves »; of an archived class with its year, « ENT 2026 2GT1 élèves », since its
 * code comes back the year after, with other pupils. The group itself stays the same, only its name changes.
 */
export function classGroup(group: ClassGroup, schoolClass: NamedClass): GroupDefinition {
  const { code, schoolYear, status } = schoolClass;
  const word = CLASS_GROUP_WORD[group];
  return status === 'archived'
    ? { name: `ENT ${schoolYear} ${code} ${word}`, description: `${word} de ${code} en ${schoolYear}-${schoolYear + 1}` }
    : { name: `ENT ${code} ${word}`, description: `${word} de ${code}` };
}

export function isSchoolGroup(grantee: Grantee): grantee is SchoolGroup {
  return grantee in schoolGroups;
}

export function isClassGroup(grantee: Grantee): grantee is ClassGroup {
  return grantee in CLASS_GROUP_WORD;
}
