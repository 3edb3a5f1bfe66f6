import type { GroupSettings, PrincipalRow } from '../../store/types';
import { type Context, currentUserId, jsonBody } from '../context';
import { errors } from '../errors';
import { answer, operation, step } from '../registry';
import { claimsLogin } from '../security/access';
import { permission } from '../security/permissions';
import { numberArgument, textArgument } from '../urlPath';
import { groupEntity, mayManageGroup, mayViewMembers, userEntity } from '../principalEntities';
import { ensureUser } from '../people/ensure';

function existing(group: PrincipalRow | undefined, what: string): { kind: 'group'; group: PrincipalRow } {
  if (group?.kind !== 'group') throw errors.groupMissing(what);
  return { kind: 'group', group };
}
const byId = (context: Context, id: number) => existing(context.store.principals.byId(context.site.siteNo, id), String(id));
const byName = (context: Context, name: string) => existing(context.store.principals.groupByTitle(context.site.siteNo, name), name);

step('web', 'sitegroups', (context, _web, call) => {
  context.access.demand(context.site.scopeId, permission.browseUserInfo);
  return call.hasParentheses ? byId(context, numberArgument(call, 'id')) : { kind: 'groups' };
});
step('groups', 'getbyid', (context, _groups, call) => byId(context, numberArgument(call, 'id')));
step('groups', 'getbyname', (context, _groups, call) => byName(context, textArgument(call, 'name')));
step('web', 'associatedownergroup', (context) => byId(context, context.site.ownerGroupId));
step('web', 'associatedmembergroup', (context) => byId(context, context.site.memberGroupId));
step('web', 'associatedvisitorgroup', (context) => byId(context, context.site.visitorGroupId));

operation('groups', 'GET', '', 'SiteGroups_List', 'D', (context) =>
  answer.many(
    'SP.ApiData.Groups',
    context.store.principals.all(context.site.siteNo, 'group').map((group) => groupEntity(context, group))
  )
);
operation('groupsOfUser', 'GET', '', 'User_Groups', 'D', (context, { user }) =>
  answer.many(
    'SP.ApiData.Groups',
    context.store.principals.groupsOf(context.site.siteNo, user.id).map((group) => groupEntity(context, group))
  )
);
operation('group', 'GET', '', 'Group_Get', 'D', (context, { group }) => answer.entity(groupEntity(context, group)));

const flags: Record<string, keyof GroupSettings> = {
  OnlyAllowMembersViewMembership: 'onlyAllowMembersViewMembership',
  AllowMembersEditMembership: 'allowMembersEditMembership',
  AllowRequestToJoinLeave: 'allowRequestToJoinLeave',
  AutoAcceptRequestToJoinLeave: 'autoAcceptRequestToJoinLeave'
};

function readSettings(before: GroupSettings, body: Record<string, unknown>): GroupSettings {
  const changed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const flag = flags[name];
    if (flag) {
      if (typeof value !== 'boolean') throw errors.invalidValue(`${name}: ${JSON.stringify(value)}`, 'Edm.Boolean');
      changed[flag] = value;
    } else if (name === 'Description') {
      if (typeof value !== 'string') throw errors.invalidValue(name, 'Edm.String');
      changed.description = value;
    } else throw errors.unknownProperty(name, 'SP.Group');
  }
  return { ...before, ...changed };
}

function demandTitle(context: Context, title: unknown, except?: number): string {
  if (typeof title !== 'string' || title.trim() === '' || title.length > 255)
    throw errors.badRequest('The group title is missing or too long.');
  const other = context.store.principals.groupByTitle(context.site.siteNo, title);
  if (other && other.id !== except)
    throw errors.refused('The specified name is already in use. Please try again with a new name.', '-2130575293');
  return title;
}

operation('groups', 'POST', '', 'SiteGroups_Add', 'D', (context) => {
  const { Title: title, ...others } = jsonBody(context, 'SP.Group');
  context.access.demand(context.site.scopeId, permission.createGroups);
  const ownerId = currentUserId(context);
  const settings = readSettings(
    {
      description: '',
      ownerId,
      onlyAllowMembersViewMembership: true,
      allowMembersEditMembership: false,
      allowRequestToJoinLeave: false,
      autoAcceptRequestToJoinLeave: false
    },
    others
  );
  const name = demandTitle(context, title);
  const group = context.store.principals.add({
    siteNo: context.site.siteNo,
    kind: 'group',
    login: name,
    title: name,
    email: '',
    isSiteAdmin: false,
    group: settings
  });
  return answer.created(groupEntity(context, group));
});

function demandManage(context: Context, group: PrincipalRow): GroupSettings {
  if (!mayManageGroup(context, group) || !group.group) throw errors.accessDenied();
  return group.group;
}

operation('group', 'MERGE', '', 'Group_Update', 'D', (context, { group }) => {
  const { Title: title = group.title, ...others } = jsonBody(context, 'SP.Group');
  const settings = readSettings(demandManage(context, group), others);
  const name = demandTitle(context, title, group.id);
  context.store.principals.update({ ...group, title: name, login: name, group: settings });
  return answer.nothing();
});

/** PnPjs gives the id of a user; a group as owner is not documented for this method. */
operation('group', 'POST', 'setuserasowner', 'Group_SetUserAsOwner', 'D', (context, { group }, call) => {
  const settings = demandManage(context, group);
  const owner = context.store.principals.byId(context.site.siteNo, numberArgument(call, 'ownerId'));
  if (owner?.kind !== 'user') throw errors.principalMissing('User');
  context.store.principals.update({ ...group, group: { ...settings, ownerId: owner.id } });
  return answer.nothing(200);
});

function remove(context: Context, group: PrincipalRow): void {
  demandManage(context, group);
  context.store.principals.remove(context.site.siteNo, group.id);
}

operation('groups', 'POST', 'removebyid', 'SiteGroups_RemoveById', 'D', (context, _groups, call) => {
  remove(context, byId(context, numberArgument(call, 'id')).group);
  return answer.nothing(200);
});
operation('groups', 'POST', 'removebyloginname', 'SiteGroups_RemoveByLoginName', 'D', (context, _groups, call) => {
  remove(context, byName(context, textArgument(call, 'loginName')).group);
  return answer.nothing(200);
});

step('group', 'users', (context, { group }, call) => {
  if (!mayViewMembers(context, group)) throw errors.accessDenied();
  if (!call.hasParentheses) return { kind: 'groupUsers', group };
  return { kind: 'user', user: member(context, group, textArgument(call, 'loginName')) };
});

function member(context: Context, group: PrincipalRow, login: string): PrincipalRow {
  const found = context.store.principals
    .members(context.site.siteNo, group.id)
    .find((user) => user.login.toLowerCase() === claimsLogin(login).toLowerCase());
  if (!found) throw errors.principalMissing('User');
  return found;
}

step('groupUsers', 'getbyid', (context, { group }, call) => {
  const id = numberArgument(call, 'id');
  const user = context.store.principals.members(context.site.siteNo, group.id).find((candidate) => candidate.id === id);
  if (!user) throw errors.principalMissing('User');
  return { kind: 'user', user };
});

operation('groupUsers', 'GET', '', 'GroupUsers_List', 'D', (context, { group }) =>
  answer.many(
    'SP.ApiData.Users',
    context.store.principals.members(context.site.siteNo, group.id).map((user) => userEntity(context, user))
  )
);

/** D: owners change who is in; members too where the group says so. */
function demandMembership(context: Context, group: PrincipalRow): void {
  const membersMay = (group.group?.allowMembersEditMembership ?? false) && context.access.isMemberOf(group.id);
  if (!membersMay && !mayManageGroup(context, group)) throw errors.accessDenied();
}

operation('groupUsers', 'POST', '', 'GroupUsers_Add', 'D', (context, { group }) => {
  const { LoginName: login } = jsonBody(context, 'SP.User');
  if (typeof login !== 'string') throw errors.badRequest('LoginName is missing.');
  demandMembership(context, group);
  const user = ensureUser(context, login);
  context.changeGroup(group.id);
  context.store.principals.addMember(context.site.siteNo, group.id, user.id);
  return answer.created(userEntity(context, user));
});

operation('groupUsers', 'POST', 'removebyid', 'GroupUsers_RemoveById', 'D', (context, { group }, call) => {
  demandMembership(context, group);
  context.changeGroup(group.id);
  context.store.principals.removeMember(context.site.siteNo, group.id, numberArgument(call, 'id'));
  return answer.nothing(200);
});
operation('groupUsers', 'POST', 'removebyloginname', 'GroupUsers_RemoveByLoginName', 'D', (context, { group }, call) => {
  demandMembership(context, group);
  context.changeGroup(group.id);
  context.store.principals.removeMember(context.site.siteNo, group.id, member(context, group, textArgument(call, 'loginName')).id);
  return answer.nothing(200);
});
