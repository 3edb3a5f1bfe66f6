import type { PrincipalRow } from '../../store/types';
import { type Context, jsonBody } from '../context';
import { errors } from '../errors';
import { answer, operation, type Result, step } from '../registry';
import { Access, claimsLogin, plainLogin } from '../security/access';
import { ensureUser } from '../people/ensure';
import { maskToJson, permission } from '../security/permissions';
import { type Securable, scopeOf } from '../security/scopes';
import { type Call, numberArgument, textArgument } from '../urlPath';
import { userEntity } from '../principalEntities';

function existing(user: PrincipalRow | undefined): { kind: 'user'; user: PrincipalRow } {
  if (user?.kind !== 'user') throw errors.principalMissing('User');
  return { kind: 'user', user };
}
const byId = (context: Context, call: Call) => existing(context.store.principals.byId(context.site.siteNo, numberArgument(call, 'id')));
const byLogin = (context: Context, login: string) =>
  existing(context.store.principals.userByLogin(context.site.siteNo, claimsLogin(login)));
const demandBrowse = (context: Context): void => context.access.demand(context.site.scopeId, permission.browseUserInfo);

step('web', 'currentuser', (context) => existing(context.access.user));
step('web', 'siteusers', (context, _web, call) => {
  demandBrowse(context);
  return call.hasParentheses ? byLogin(context, textArgument(call, 'loginName')) : { kind: 'users' };
});
step('web', 'getuserbyid', (context, _web, call) => {
  demandBrowse(context);
  return byId(context, call);
});
step('users', 'getbyid', (context, _users, call) => byId(context, call));
step('users', 'getbyloginname', (context, _users, call) => byLogin(context, textArgument(call, 'loginName')));
step('users', 'getbyemail', (context, _users, call) => {
  const email = textArgument(call, 'email').toLowerCase();
  return existing(context.store.principals.all(context.site.siteNo, 'user').find((user) => user.email.toLowerCase() === email));
});
step('user', 'groups', (_context, { user }) => ({ kind: 'groupsOfUser', user }));

operation('users', 'GET', '', 'SiteUsers_List', 'D', (context) =>
  answer.many(
    'SP.ApiData.Users',
    context.store.principals.all(context.site.siteNo, 'user').map((user) => userEntity(context, user))
  )
);
operation('user', 'GET', '', 'User_Get', 'D', (context, { user }) => answer.entity(userEntity(context, user)));

operation('users', 'POST', '', 'SiteUsers_Add', 'D', (context) => {
  const { LoginName: login } = jsonBody(context, 'SP.User');
  if (typeof login !== 'string') throw errors.badRequest('LoginName is missing.');
  context.access.demand(context.site.scopeId, permission.managePermissions);
  return answer.created(userEntity(context, ensureUser(context, login)));
});

/** D: out of every group and every assignment of the site collection. A site collection administrator cannot be removed (I). */
function removeUser(context: Context, user: PrincipalRow): Result {
  context.access.demand(context.site.scopeId, permission.managePermissions);
  if (user.isSiteAdmin) throw errors.refused('You cannot delete the owners of a Web site collection.', '-2130575270');
  context.store.principals.remove(user.siteNo, user.id);
  context.access.forget();
  return answer.nothing(200);
}

operation('users', 'POST', 'removebyid', 'SiteUsers_RemoveById', 'D', (context, _users, call) =>
  removeUser(context, byId(context, call).user)
);
operation('users', 'POST', 'removebyloginname', 'SiteUsers_RemoveByLoginName', 'D', (context, _users, call) =>
  removeUser(context, byLogin(context, textArgument(call, 'loginName')).user)
);
operation('user', 'DELETE', '', 'User_Delete', 'D', (context, { user }) => removeUser(context, user));

/** D: only a site collection administrator makes another one, or changes a record. */
operation('user', 'MERGE', '', 'User_Update', 'D', (context, { user }) => {
  const {
    Title: title = user.title,
    Email: email = user.email,
    IsSiteAdmin: isSiteAdmin = user.isSiteAdmin,
    ...others
  } = jsonBody(context, 'SP.User');
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) throw errors.unknownProperty(unknown, 'SP.User');
  if (typeof title !== 'string' || typeof email !== 'string' || typeof isSiteAdmin !== 'boolean')
    throw errors.badRequest('Title and Email are strings, IsSiteAdmin is a boolean.');
  if (!context.access.isSiteAdmin) throw errors.accessDenied();
  context.store.principals.update({ ...user, title, email, isSiteAdmin });
  return answer.nothing();
});

operation('web', 'POST', 'ensureuser', 'Web_EnsureUser', 'D', (context) => {
  const { logonName } = jsonBody(context, 'SP.Web');
  if (typeof logonName !== 'string') throw errors.badRequest('logonName is missing.');
  demandBrowse(context);
  return answer.entity(userEntity(context, ensureUser(context, logonName)));
});

function effective(context: Context, securable: Securable, call: Call) {
  const login = plainLogin(textArgument(call, 'userName'));
  context.access.demand(scopeOf(securable), permission.enumeratePermissions);
  if (login === undefined || !context.store.directory.find(login)) throw errors.principalMissing('User');
  const mask = new Access(context.store, context.site, login, context.switches).mask(scopeOf(securable));
  return answer.value('GetUserEffectivePermissions', 'SP.BasePermissions', maskToJson(mask));
}

operation('web', 'GET', 'getusereffectivepermissions', 'Web_GetUserEffectivePermissions', 'D', (context, _web, call) =>
  effective(context, { kind: 'web', site: context.site }, call)
);
operation('list', 'GET', 'getusereffectivepermissions', 'List_GetUserEffectivePermissions', 'D', (context, { list }, call) =>
  effective(context, { kind: 'list', list }, call)
);
operation('item', 'GET', 'getusereffectivepermissions', 'Item_GetUserEffectivePermissions', 'D', (context, { list, item }, call) =>
  effective(context, { kind: 'item', list, item }, call)
);
