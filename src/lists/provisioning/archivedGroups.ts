import '@pnp/sp/site-groups/web';
import type { SchoolClass } from '../../domain/types';
import { classGroup, type ClassGroup, type GroupDefinition } from '../definitions/groups';
import { classMarkerToken } from './desired';
import type { Observed } from './observed';
import { finding, type Step } from './step';

/** Which marker tells whose group is whose. */
const MARKED = { classPupils: 'pupil', classTeachers: 'teacher', classGuardians: 'guardian', classSupport: 'support' } as const;

/** A group of an archived class that still has the name without the year. */
interface Rename {
  before: string;
  after: GroupDefinition;
  groupId: number;
}

/**
 * The groups of archived classes that want the name with their year. A group is known by the class's marker, which it reads, and not by its
 * name alone: « ENT 2GT1 élèves » may already be this year's. Pupils keep what they read as members of that group.
 */
export function renamesOf(archived: readonly SchoolClass[], observed: Observed): Rename[] {
  return archived.flatMap((schoolClass) =>
    (Object.keys(MARKED) as ClassGroup[]).flatMap((group) => {
      const before = classGroup(group, { ...schoolClass, status: 'active' }).name;
      const marker = observed.markers.get(classMarkerToken(MARKED[group], schoolClass.number));
      const reader = marker?.scope.assignments.find(({ principalName, levels }) => principalName === before && levels.length > 0);
      return reader ? [{ before, after: classGroup(group, schoolClass), groupId: reader.principalId }] : [];
    })
  );
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
