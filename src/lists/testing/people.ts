import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import { memberships } from '../definitions';
import { classGroup, schoolGroup, type ClassGroup, type NamedClass, type SchoolGroup } from '../definitions/groups';
import { levels } from '../definitions/levels';
import { teacherMarkerToken } from '../provisioning/desired';
import { listItem, restoreScope } from '../provisioning/securables';
import type { SharePoint } from '../sp';
import { createWithToken, findByToken } from '../sp/createWithToken';
import { claimsOf } from '../sp/logins';

/** Puts people where the school's permissions follow, one by one: for tests, which need no register. The product itself goes through `lists/members`. */
export interface TestPeople {
  /**
   * Makes a person a member of a role's group of the whole school and of its groups of these classes. Repeating it changes nothing.
   * @param login sign-in name, e.g. `lea.tilleul@ecole.example`
   */
  addToGroups(login: string, group: SchoolGroup, schoolClasses: readonly NamedClass[]): Promise<void>;
  /** Says which teacher of the timetable a person is, to that person alone. Repeating it changes nothing. */
  markTeacher(login: string, teacherNumber: number, name: string): Promise<void>;
}

const CLASS_GROUP_OF: Partial<Record<SchoolGroup, ClassGroup>> = {
  teachers: 'classTeachers',
  pupils: 'classPupils',
  guardians: 'classGuardians',
  support: 'classSupport'
};

export function createPeople(sp: SharePoint): TestPeople {
  let readLevel: Promise<number> | undefined;
  const readLevelId = (): Promise<number> => {
    readLevel ??= sp.web.roleDefinitions
      .getByName(levels.read.name)
      .select('Id')<{ Id: number }>()
      .then(({ Id }) => Id);
    return readLevel;
  };
  const once = <T>(action: () => Promise<T>): Promise<T> => action();

  return {
    addToGroups: async (login, group, schoolClasses) => {
      const inClass = CLASS_GROUP_OF[group];
      const names = [
        schoolGroup(group).name,
        ...(inClass ? schoolClasses.map((schoolClass) => classGroup(inClass, schoolClass).name) : [])
      ];
      for (const name of names) {
        await sp.web.siteGroups.getByName(name).users.add(claimsOf(login));
      }
    },

    markTeacher: async (login, teacherNumber, name) => {
      const token = teacherMarkerToken(teacherNumber);
      const user = await sp.web.ensureUser(claimsOf(login));
      const id =
        (await findByToken(sp, memberships, token)) ??
        (await createWithToken(sp, memberships, undefined, { Title: name, EntRole: 'teacher', EntTeacherNumber: teacherNumber }, token));
      await restoreScope(listItem(sp, memberships, id), undefined, [{ principalId: user.Id, levelId: await readLevelId() }], once);
    }
  };
}
