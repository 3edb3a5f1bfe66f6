import type { SchoolClass } from '../../domain/types';
import type { Grantee } from './types';

/** SharePoint groups of the school site. Names are fixed, whatever the site's language, so that they can be found again. */
export interface GroupDefinition {
  readonly name: string;
  readonly description: string;
}

export type SchoolGroup = 'direction' | 'schoolLife' | 'teachers' | 'pupils' | 'guardians';
export type ClassGroup = 'classTeachers' | 'classPupils' | 'classGuardians';

const schoolGroups: Record<SchoolGroup, GroupDefinition> = {
  direction: { name: 'ENT direction', description: 'Direction de l’établissement' },
  schoolLife: { name: 'ENT vie scolaire', description: 'Vie scolaire' },
  teachers: { name: 'ENT enseignants', description: 'Tous les enseignants' },
  pupils: { name: 'ENT élèves', description: 'Tous les élèves' },
  guardians: { name: 'ENT responsables', description: 'Tous les responsables légaux' }
};

const CLASS_GROUP_WORD: Record<ClassGroup, string> = {
  classTeachers: 'enseignants',
  classPupils: 'élèves',
  classGuardians: 'responsables'
};

export const SCHOOL_GROUPS = Object.keys(schoolGroups) as SchoolGroup[];
export const CLASS_GROUPS = Object.keys(CLASS_GROUP_WORD) as ClassGroup[];

/** The group of a role in the whole school, e.g. « ENT élèves ». */
export function schoolGroup(group: SchoolGroup): GroupDefinition {
  return schoolGroups[group];
}

/** The group of a role in one class, e.g. « ENT 2GT1 élèves ». */
export function classGroup(group: ClassGroup, schoolClass: Pick<SchoolClass, 'code'>): GroupDefinition {
  const name = `ENT ${schoolClass.code} ${CLASS_GROUP_WORD[group]}`;
  return { name, description: `${CLASS_GROUP_WORD[group]} de ${schoolClass.code}` };
}

export function isSchoolGroup(grantee: Grantee): grantee is SchoolGroup {
  return grantee in schoolGroups;
}

export function isClassGroup(grantee: Grantee): grantee is ClassGroup {
  return grantee in CLASS_GROUP_WORD;
}
