import type { IItems } from '@pnp/sp/items';
import type { IWeb } from '@pnp/sp/webs';
import type { Membership } from '../../domain/types';
import { classes, memberships, school } from '../definitions';
import type { ItemOf, ListDefinition } from '../definitions/types';
import { valueOf, type SharePoint } from '../sp';
import { equals, listOf } from '../sp/listOf';
import { Refusal } from '../sp/refusal';
import { rememberSchema } from '../sp/siteSchema';
import { classOf, type ClassRegister } from './classRegister';
import { readable, rowsOrNone } from './query';
import { schoolOf } from './schoolItem';
import type { Frame, FrameRepository } from './types';

const MARKERS_AT_MOST = 2000;
const CLASSES_AT_MOST = 500;

interface CurrentUser {
  Id: number;
  LoginName: string;
  Title: string;
  IsSiteAdmin: boolean;
}

/** A row of EntMemberships; undefined when it names no role. */
export function membershipOf(row: ItemOf<typeof memberships>): Membership | undefined {
  if (!row.EntRole) {
    return undefined;
  }
  return {
    role: row.EntRole,
    title: row.Title ?? '',
    ...(row.EntClassNumber ? { classNumber: row.EntClassNumber } : {}),
    ...(row.EntTeacherNumber ? { teacherNumber: row.EntTeacherNumber } : {})
  };
}

/** `i:0#.f|membership|name@ecole.example` → `name@ecole.example`, lower-case: SharePoint keeps the case that it met first. */
export function loginOf(loginName: string): string {
  return loginName.slice(loginName.lastIndexOf('|') + 1).toLowerCase();
}

export function createFrameRepository(sp: SharePoint, register: ClassRegister): FrameRepository {
  return {
    load: async (): Promise<Frame> => {
      const [userPart, schoolPart, markerPart, classPart] = await sp.batch((web) => [
        web.currentUser.select('Id', 'LoginName', 'Title', 'IsSiteAdmin')<CurrentUser>(),
        // Every column that is there: a site of the last schema lacks some, and naming one that is not there is an error.
        listOf(sp, school, web).items.top(1)<Partial<ItemOf<typeof school>>[]>(),
        itemsOf(sp, memberships, web).top(MARKERS_AT_MOST)<ItemOf<typeof memberships>[]>(),
        itemsOf(sp, classes, web).filter(equals('EntClassStatus', 'active')).top(CLASSES_AT_MOST)<ItemOf<typeof classes>[]>()
      ]);
      const user = valueOf(userPart);
      const [schoolRow] = isMissing(schoolPart) ? [] : valueOf(schoolPart);
      if (!schoolRow) {
        return { kind: 'notSetUp', isSiteAdmin: user.IsSiteAdmin };
      }
      const found = schoolOf(schoolRow);
      rememberSchema(sp, found.schemaVersion);
      const markers = readable(rowsOrNone(markerPart), membershipOf);
      if (markers.length === 0 && !user.IsSiteAdmin) {
        return { kind: 'noAccess', school: found };
      }
      const activeClasses = readable(rowsOrNone(classPart), classOf).sort((a, b) => a.number - b.number);
      register.remember(activeClasses);
      return {
        kind: 'ready',
        me: {
          userId: user.Id,
          login: loginOf(user.LoginName),
          name: user.Title,
          isSiteAdmin: user.IsSiteAdmin,
          memberships: user.IsSiteAdmin ? [] : markers
        },
        lookAs: user.IsSiteAdmin ? markers : [],
        school: found,
        classes: activeClasses
      };
    }
  };
}

function itemsOf(sp: SharePoint, list: ListDefinition, web: IWeb): IItems {
  return listOf(sp, list, web).items.select('Id', 'Title', ...list.fields.map((field) => field.name));
}

function isMissing(part: PromiseSettledResult<unknown>): boolean {
  return part.status === 'rejected' && part.reason instanceof Refusal && part.reason.kind === 'notFound';
}
