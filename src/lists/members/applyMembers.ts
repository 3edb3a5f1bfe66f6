import '@pnp/sp/security/item';
import '@pnp/sp/site-users/web';
import { addRow, writeRows } from '../bulk';
import type { Channel } from '../bulk/channel';
import { memberships } from '../definitions';
import { levels } from '../definitions/levels';
import { EntError } from '../errors';
import { teacherMarkerToken } from '../provisioning/desired';
import { listItem } from '../provisioning/securables';
import { claimsOf } from '../sp/logins';
import type { SharePoint } from '../sp';
import type { ObservedMembers } from './observeMembers';
import { sendAll, type Outcome, type Repeatable } from './sendAll';
import type { MarkerChange, MemberChange, MembersReport } from './types';

interface Options {
  signal?: AbortSignal;
  /** Pieces of work that are settled since the last call. */
  onSettled: (count: number) => void;
}

type Part = Pick<MembersReport, 'done' | 'failed' | 'notSent' | 'cancelled' | 'stoppedBy'>;

/** Who joins and who leaves, one `$batch` after the other, those of one group together: SharePoint refuses two changes of a group at once. */
export async function applyMemberChanges(
  channel: Channel,
  observed: ObservedMembers,
  changes: readonly MemberChange[],
  { signal, onSettled }: Options
): Promise<Part> {
  const sorted = [...changes].sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
  const writes = sorted.map((change) => memberWrite(observed, change));
  const { outcomes, cancelled, stoppedBy } = await sendAll(channel, writes, { signal, onSettled });
  return { ...sortOutcomes(sorted, outcomes), cancelled, ...(stoppedBy ? { stoppedBy } : {}) };
}

function memberWrite(observed: ObservedMembers, { kind, group, login }: MemberChange): Repeatable {
  const found = observed.groups.get(group);
  if (!found) {
    return { send: () => Promise.reject(new EntError('notFound', `${group} is not there`)) };
  }
  if (kind === 'join') {
    return { send: (web) => web.siteGroups.getById(found.id).users.add(claimsOf(login)) };
  }
  const userId = found.members.get(login)?.id ?? 0;
  return {
    send: (web) => web.siteGroups.getById(found.id).users.removeById(userId),
    isSoAlready: ({ kind: reason }) => reason === 'notFound'
  };
}

/**
 * The teachers' own markers, each read by its persons and nobody else, in four rounds: accounts, markers, the end of inheritance, rights.
 * A marker is readable by nobody between its creation and the last round, since its list is given to nobody.
 */
export async function applyMarkerChanges(
  sp: SharePoint,
  channel: Channel,
  observed: ObservedMembers,
  changes: readonly MarkerChange[],
  { signal, onSettled }: Options
): Promise<Part> {
  if (changes.length === 0) {
    return { done: [], failed: [], notSent: [], cancelled: false };
  }
  const { Id: readLevel } = await sp.web.roleDefinitions.getByName(levels.read.name).select('Id')<{ Id: number }>();
  const accounts = await accountsOf(channel, changes, signal);
  const ids = await markerIds(sp, observed, changes, signal);
  const ready = changes.flatMap((change) => {
    const id = ids.get(change.teacherNumber);
    return id !== undefined && change.logins.every((login) => accounts.get(login)?.kind === 'done') ? [{ change, id }] : [];
  });
  const closing = ready.filter(({ change }) => !observed.markers.get(teacherMarkerToken(change.teacherNumber))?.scope.unique);
  await sendAll(
    channel,
    closing.map(({ id }) => ({ send: (web) => listItem(sp, memberships, id, web).breakRoleInheritance(false, false) })),
    { signal }
  );
  const held = await heldRights(
    sp,
    channel,
    ready.map(({ id }) => id),
    signal
  );
  const rights = ready.flatMap(({ change, id }, index): { change: MarkerChange; write: Repeatable }[] => {
    const wanted = change.logins.flatMap((login) => {
      const account = accounts.get(login);
      return account?.kind === 'done' && account.value !== undefined ? [account.value] : [];
    });
    const item = (web: SharePoint['web']): ReturnType<typeof listItem> => listItem(sp, memberships, id, web);
    const extra = held[index].filter(({ principalId, levelId }) => !(wanted.includes(principalId) && levelId === readLevel));
    const lacking = wanted.filter((user) => !held[index].some(({ principalId, levelId }) => principalId === user && levelId === readLevel));
    return [
      ...lacking.map((user) => ({ change, write: { send: (web: SharePoint['web']) => item(web).roleAssignments.add(user, readLevel) } })),
      ...extra.map(({ principalId, levelId }) => ({
        change,
        write: {
          send: (web: SharePoint['web']) => item(web).roleAssignments.remove(principalId, levelId),
          isSoAlready: ({ kind }: EntError) => kind === 'notFound'
        }
      }))
    ];
  });
  const sent = await sendAll(
    channel,
    rights.map(({ write }) => write),
    { signal }
  );
  onSettled(changes.length);
  return {
    ...verdicts(changes, accounts, ready, rights, sent.outcomes),
    cancelled: sent.cancelled,
    ...(sent.stoppedBy ? { stoppedBy: sent.stoppedBy } : {})
  };
}

async function accountsOf(
  channel: Channel,
  changes: readonly MarkerChange[],
  signal: AbortSignal | undefined
): Promise<Map<string, Outcome<number>>> {
  const logins = [...new Set(changes.flatMap((change) => change.logins))];
  const { outcomes } = await sendAll(
    channel,
    logins.map((login) => ({ send: async (web) => (await web.ensureUser(claimsOf(login))).Id })),
    { signal }
  );
  return new Map(logins.map((login, index) => [login, outcomes[index]]));
}

async function markerIds(
  sp: SharePoint,
  observed: ObservedMembers,
  changes: readonly MarkerChange[],
  signal: AbortSignal | undefined
): Promise<Map<number, number>> {
  const known = changes.flatMap(({ teacherNumber }): [number, number][] => {
    const marker = observed.markers.get(teacherMarkerToken(teacherNumber));
    return marker ? [[teacherNumber, marker.id]] : [];
  });
  const ids = new Map(known);
  const missing = changes.filter(({ teacherNumber }) => !ids.has(teacherNumber));
  const adds = missing.map(({ teacherNumber, title }) =>
    addRow(memberships, { Title: title, EntRole: 'teacher', EntTeacherNumber: teacherNumber }, teacherMarkerToken(teacherNumber))
  );
  const { done } = await writeRows(sp, adds, { signal });
  done.forEach(({ operation, id }) => ids.set(missing[adds.indexOf(operation)].teacherNumber, id));
  return ids;
}

interface Right {
  principalId: number;
  levelId: number;
}

const PARTS_AT_MOST = 100;
/** Limited Access and its kin, which SharePoint gives by itself (RoleType.Guest). */
const GUEST = 1;

/** What each marker's readers hold now; a marker whose rights could not be read counts as held by nobody. */
async function heldRights(sp: SharePoint, channel: Channel, ids: readonly number[], signal: AbortSignal | undefined): Promise<Right[][]> {
  const held: Right[][] = [];
  for (let from = 0; from < ids.length; from += PARTS_AT_MOST) {
    const some = ids.slice(from, from + PARTS_AT_MOST);
    const parts = await channel.batch(
      'read',
      some.length,
      (web) =>
        some.map((id) =>
          listItem(sp, memberships, id, web).roleAssignments.expand('RoleDefinitionBindings')<
            { PrincipalId: number; RoleDefinitionBindings: { Id: number; RoleTypeKind: number }[] }[]
          >()
        ),
      signal
    );
    held.push(
      ...parts.map((part) =>
        part.status === 'rejected'
          ? []
          : part.value.flatMap(({ PrincipalId, RoleDefinitionBindings }) =>
              RoleDefinitionBindings.filter(({ RoleTypeKind }) => RoleTypeKind !== GUEST).map(({ Id }) => ({
                principalId: PrincipalId,
                levelId: Id
              }))
            )
      )
    );
  }
  return held;
}

function verdicts(
  changes: readonly MarkerChange[],
  accounts: ReadonlyMap<string, Outcome<number>>,
  ready: readonly { change: MarkerChange }[],
  rights: readonly { change: MarkerChange }[],
  outcomes: readonly Outcome<unknown>[]
): Pick<Part, 'done' | 'failed' | 'notSent'> {
  const result: Pick<Part, 'done' | 'failed' | 'notSent'> = { done: [], failed: [], notSent: [] };
  for (const change of changes) {
    const own = outcomes.filter((_, index) => rights[index].change === change);
    const refused = [...change.logins.map((login) => accounts.get(login)), ...own].flatMap((outcome) =>
      outcome?.kind === 'failed' ? [outcome.error] : []
    );
    if (refused.length > 0) {
      result.failed.push({ change, error: refused[0] });
    } else if (ready.some((one) => one.change === change) && own.every(({ kind }) => kind === 'done')) {
      result.done.push(change);
    } else {
      result.notSent.push(change);
    }
  }
  return result;
}

function sortOutcomes(changes: readonly MemberChange[], outcomes: readonly Outcome<unknown>[]): Pick<Part, 'done' | 'failed' | 'notSent'> {
  const of = (kind: Outcome<unknown>['kind']): MemberChange[] => changes.filter((_, index) => outcomes[index].kind === kind);
  return {
    done: of('done'),
    failed: changes.flatMap((change, index) => {
      const outcome = outcomes[index];
      return outcome.kind === 'failed' ? [{ change, error: outcome.error }] : [];
    }),
    notSent: of('notSent')
  };
}
