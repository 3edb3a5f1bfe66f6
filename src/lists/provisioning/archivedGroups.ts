import '@pnp/sp/site-groups/web';
import type { SchoolClass } from '../../domain/types';
import { classGroup, type ClassGroup, type GroupDefinition } from '../definitions/groups';
import { classMarkerToken } from './desired';
import type { Observed } from './observed';
import { finding, type Step } from './step';

/** Which marker tells whose group is whose. */
const MARKED = { classPupils: 'pupil', classTeachers: 'teacher', classGuardians: 'guardian', classSupport: 'support' } as const;

/** A group whose class has been archived, or is active again, since it got its name. */
interface Rename {
  before: string;
  after: GroupDefinition;
  groupId: number;
}

/**
 * The groups that want another name: those of archived classes the one with their year, those of classes that are active again the one without. A
 * group is known by the class's marker, which it reads, and not by its name alone: « ENT 2GT1 élèves » may already be this year's. Pupils keep what
 * they read as members of that group. Names are given up before they are taken; one that another group keeps is not taken from it.
 */
export function renamesOf(schoolClasses: readonly SchoolClass[], observed: Observed): Rename[] {
  const archived = schoolClasses.filter(({ status }) => status === 'archived').flatMap((one) => renamesOfClass(one, 'active', observed));
  const free = new Set(archived.map(({ before }) => before));
  const again = schoolClasses.filter(({ status }) => status === 'active').flatMap((one) => renamesOfClass(one, 'archived', observed));
  return [...archived, ...again.filter(({ after }) => !observed.groups.has(after.name) || free.has(after.name))];
}

/** @param was the status under which its groups were named */
function renamesOfClass(schoolClass: SchoolClass, was: SchoolClass['status'], observed: Observed): Rename[] {
  return (Object.keys(MARKED) as ClassGroup[]).flatMap((group) => {
    const before = classGroup(group, { ...schoolClass, status: was }).name;
    const marker = observed.markers.get(classMarkerToken(MARKED[group], schoolClass.number));
    const reader = marker?.scope.assignments.find(({ principalName, levels }) => principalName === before && levels.length > 0);
    return reader ? [{ before, after: classGroup(group, schoolClass), groupId: reader.principalId }] : [];
  });
}

export function renameSteps(renames: readonly Rename[]): Step[] {
  return renames.map(({ before, after, groupId }) => ({
    finding: finding('group', 'rename', before, 'missing', `becomes ${after.name}`),
    run: async (site) => {
      await site.write(() => site.sp.web.siteGroups.getById(groupId).update({ Title: after.name, Description: after.description }));
      site.renamePrincipal(before, after.name, groupId);
    }
  }));
}

/** What the site will be once they are renamed: the steps that follow make this year's groups under the names that are free then. */
export function afterRenames(observed: Observed, renames: readonly Rename[]): Observed {
  const groups = new Map(observed.groups);
  for (const { before, after } of renames) {
    const group = groups.get(before);
    if (group) {
      groups.delete(before);
      groups.set(after.name, group);
    }
  }
  return { ...observed, groups };
}
