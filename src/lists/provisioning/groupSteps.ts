import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import type { GroupDefinition } from '../definitions/groups';
import type { LevelDefinition } from '../definitions/levels';
import type { GroupSettings, Observed } from './observed';
import { finding, type Step } from './step';

/** Who belongs to a group is nobody's business but its members': « responsables de 2GT1 » is a list of parents. */
const GROUP_SETTINGS: GroupSettings = {
  AllowMembersEditMembership: false,
  AllowRequestToJoinLeave: false,
  OnlyAllowMembersViewMembership: true
};

const FIRST_ORDER = 200;

/** Permission levels that are missing or hold other rights than defined. */
export function levelSteps(levels: readonly LevelDefinition[], observed: Observed): Step[] {
  return levels.flatMap(({ name, description, permissions }, index): Step[] => {
    const found = observed.levels.get(name);
    const mask = { High: permissions.high, Low: permissions.low };
    if (!found) {
      return [
        {
          finding: finding('level', 'level', name, 'missing', 'permission level not there'),
          run: async (site) => {
            const added = await site.write(() =>
              site.sp.web.roleDefinitions.add(name, description[observed.language], FIRST_ORDER + index, mask)
            );
            site.addLevel(name, (added.data as { Id: number }).Id);
          }
        }
      ];
    }
    if (found.permissions.high === permissions.high && found.permissions.low === permissions.low) {
      return [];
    }
    const detail = `rights ${found.permissions.high}:${found.permissions.low}, defined ${permissions.high}:${permissions.low}`;
    return [
      {
        finding: finding('level', 'level', name, 'drift', detail),
        run: async (site) => {
          await site.write(() => site.sp.web.roleDefinitions.getById(found.id).update({ BasePermissions: mask }));
        }
      }
    ];
  });
}

/** Groups that are missing, or whose members may add others or be seen by strangers. Who is in a group is not provisioning's affair. */
export function groupSteps(groups: readonly GroupDefinition[], observed: Observed): Step[] {
  return groups.flatMap(({ name, description }): Step[] => {
    const found = observed.groups.get(name);
    if (!found) {
      return [
        {
          finding: finding('group', 'group', name, 'missing', 'group not there'),
          run: async (site) => {
            const added = await site.write(() => site.sp.web.siteGroups.add({ Title: name, Description: description, ...GROUP_SETTINGS }));
            site.addPrincipal(name, added.Id);
          }
        }
      ];
    }
    const wrong = (Object.keys(GROUP_SETTINGS) as (keyof GroupSettings)[]).filter((key) => found.settings[key] !== GROUP_SETTINGS[key]);
    return wrong.length === 0
      ? []
      : [
          {
            finding: finding('group', 'group', name, 'drift', wrong.map((key) => `${key} is ${found.settings[key]}`).join(', ')),
            run: async (site) => {
              await site.write(() => site.sp.web.siteGroups.getById(found.id).update(GROUP_SETTINGS));
            }
          }
        ];
  });
}
