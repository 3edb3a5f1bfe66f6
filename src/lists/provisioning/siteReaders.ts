import '@pnp/sp/security/web';
import { SCHOOL_GROUPS, schoolGroup } from '../definitions/groups';
import type { Observed } from './observed';
import { finding, type Step } from './step';

/**
 * The school's groups open the pages of the site: each holds SharePoint's own level « Read » there, unless somebody gave it another. Lists of
 * the school inherit nothing from the site, so this opens no row of theirs.
 */
export function siteReaderSteps(observed: Observed): Step[] {
  const { readerLevel } = observed;
  if (readerLevel === undefined) {
    return [];
  }
  return SCHOOL_GROUPS.map((group) => schoolGroup(group).name)
    .filter((name) => !observed.site.assignments.some(({ principalName, levels }) => principalName === name && levels.length > 0))
    .map((name) => ({
      finding: finding('permission', 'site', name, 'missing', 'cannot open the site’s pages'),
      run: async (site) => {
        await site.write(() => site.sp.web.roleAssignments.add(site.principalId(name), readerLevel));
      }
    }));
}
