import type { GroupNames } from '../../domain/register/desiredMembers';
import type { Role } from '../../domain/types';
import { classGroup, schoolGroup, type ClassGroup, type SchoolGroup } from '../definitions/groups';

const SCHOOL: Record<Role, SchoolGroup> = {
  direction: 'direction',
  schoolLife: 'schoolLife',
  teacher: 'teachers',
  pupil: 'pupils',
  guardian: 'guardians',
  inspector: 'inspectors',
  support: 'support',
  resourceManager: 'resourceManagers'
};
const CLASS: Partial<Record<Role, ClassGroup>> = {
  teacher: 'classTeachers',
  pupil: 'classPupils',
  guardian: 'classGuardians',
  support: 'classSupport'
};

/** What the school site calls the groups of each role. */
export const groupNames: GroupNames = {
  schoolGroup: (role) => schoolGroup(SCHOOL[role]).name,
  classGroup: (role, schoolClass) => {
    const group = CLASS[role];
    return group && classGroup(group, schoolClass).name;
  }
};
