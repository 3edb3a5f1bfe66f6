import type { PrincipalRow } from '../../store/types';
import { type Context, jsonBody } from '../context';
import { errors } from '../errors';
import { answer, operation, step } from '../registry';
import { Access, claimsLogin, plainLogin } from '../security/access';
import { maskToJson, permission } from '../security/permissions';
import { type Securable, scopeOf } from '../security/scopes';
import { type Call, numberArgument, textArgument } from '../urlPath';
import { userEntity } from '../webEntity';

/**
 * The site's record of a person of the directory, made when missing.
 * @throws SpError 404 for a login that the directory does not know
 */
export function ensureUser(context: Context, login: string): PrincipalRow {
  const { principals, directory } = context.store;
  const known = principals.userByLogin(context.site.siteNo, claimsLogin(login));
  if (known) return known;
  const person = directory.find(plainLogin(login) ?? '');
  if (!person) throw errors.principalMissing(`The specified user ${login}`);
  return principals.add({
    siteNo: context.site.siteNo,
    kind: 'user',
    login: claimsLogin(person.login),
    title: person.title,
    email: person.login,
    isSiteAdmin: false
  });
}

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
step('users', 'getbyemail', (context, _users, call) => byLogin(context, textArgument(call, 'email')));
step('user', 'groups', (_context, { user }) => ({ kind: 'groupsOfUser', user }));

operation('users', 'GET', '', 'SiteUsers_List', 'D', (context) =>
  answer.many(
    'SP.ApiData.Users',
    context.store.principals.all(context.site.siteNo, 'user').map((user) => userEntity(context, user))
  )
);
operation('user', 'GET', '', 'User_Get', 'D', (context, { user }) => answer.entity(userEntity(context, user)));

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
  const mask = new Access(context.store, context.site, login).mask(scopeOf(securable));
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
