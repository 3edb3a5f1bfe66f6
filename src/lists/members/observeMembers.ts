import '@pnp/sp/site-groups/web';
import type { Channel } from '../bulk/channel';
import { memberships } from '../definitions';
import { isTeacherMarkerToken } from '../provisioning/desired';
import type { ObservedScope } from '../provisioning/observed';
import { listItem, readScope } from '../provisioning/securables';
import { loginOf } from '../repositories/frame';
import { valueOf, type SharePoint } from '../sp';
import { listOf } from '../sp/listOf';

export interface ObservedMarker {
  id: number;
  title: string;
  scope: ObservedScope;
  /** Of those who read it. */
  logins: ReadonlySet<string>;
}

/** Who is in the groups and who reads the teachers' markers now. */
export interface ObservedMembers {
  /** By name; only those that were asked for and are there. */
  groups: ReadonlyMap<string, { id: number; members: ReadonlyMap<string, { login: string; name: string; id: number }> }>;
  markers: ReadonlyMap<string, ObservedMarker>;
}

const PARTS_AT_MOST = 100;
const MEMBERS_AT_MOST = 5000;

interface MarkerRow {
  Id: number;
  Title: string | null;
  EntToken: string | null;
}

interface UserInfo {
  Id: number;
  LoginName: string;
  Title: string;
}

/**
 * Reads the groups of these names, their members and the teachers' own markers, in `$batch`es of reads.
 * @throws EntError `denied` to whoever may not see who is in a group
 */
export async function observeMembers(
  sp: SharePoint,
  channel: Channel,
  names: readonly string[],
  signal?: AbortSignal
): Promise<ObservedMembers> {
  const [groupPart, markerPart, userPart] = await channel.batch(
    'read',
    3,
    (web) => [
      web.siteGroups.select('Id', 'Title').top(MEMBERS_AT_MOST)<{ Id: number; Title: string }[]>(),
      listOf(sp, memberships, web).items.select('Id', 'Title', 'EntToken').top(MEMBERS_AT_MOST)<MarkerRow[]>(),
      web.siteUsers.select('Id', 'LoginName').top(MEMBERS_AT_MOST)<{ Id: number; LoginName: string }[]>()
    ],
    signal
  );
  const loginOfUser = new Map(valueOf(userPart).map(({ Id, LoginName }) => [Id, loginOf(LoginName)]));
  const wanted = new Set(names);
  const groups = valueOf(groupPart).filter(({ Title }) => wanted.has(Title));
  const rows = valueOf(markerPart).filter(({ EntToken }) => isTeacherMarkerToken(EntToken ?? ''));
  const members: UserInfo[][] = [];
  const scopes: ObservedScope[] = [];
  const reads = [
    ...groups.map(({ Id }, index) => async (web: SharePoint['web']) => {
      members[index] = await web.siteGroups.getById(Id).users.select('Id', 'LoginName', 'Title').top(MEMBERS_AT_MOST)<UserInfo[]>();
    }),
    ...rows.map(({ Id }, index) => async (web: SharePoint['web']) => {
      scopes[index] = await readScope(listItem(sp, memberships, Id, web));
    })
  ];
  for (let from = 0; from < reads.length; from += PARTS_AT_MOST) {
    const some = reads.slice(from, from + PARTS_AT_MOST);
    (await channel.batch('read', some.length, (web) => some.map((read) => read(web)), signal)).forEach(valueOf);
  }
  return {
    groups: new Map(
      groups.map(({ Id, Title }, index) => [
        Title,
        {
          id: Id,
          members: new Map(
            members[index].map((user) => {
              const login = loginOf(user.LoginName);
              return [login, { login, name: user.Title, id: user.Id }];
            })
          )
        }
      ])
    ),
    markers: new Map(
      rows
        .map((row, index): [string, ObservedMarker] => {
          const scope = scopes[index];
          const readers = scope.assignments.filter(({ isUser, levels }) => isUser && levels.length > 0);
          const logins = new Set(readers.flatMap(({ principalId }) => loginOfUser.get(principalId) ?? []));
          return [row.EntToken ?? '', { id: row.Id, title: row.Title ?? '', scope, logins }];
        })
        // The lowest id of two rows of one token counts.
        .reverse()
    )
  };
}
