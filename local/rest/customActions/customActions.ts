import { randomUUID } from 'node:crypto';
import type { Store } from '../../store/Store';
import type { ListRow } from '../../store/types';
import { type Context, isRecord, jsonBody } from '../context';
import { errors } from '../errors';
import type { Entity, Json } from '../odata/entity';
import { answer, operation, step } from '../registry';
import type { Resource, ResourceOf } from '../resources';
import { permission } from '../security/permissions';
import { rootWeb } from '../sites/webs';
import { type Call, textArgument } from '../urlPath';

/** What custom actions hang on; `list` for those of a list. */
interface Carrier {
  carrier: 'site' | 'web' | 'list';
  list?: ListRow;
}
type Settings = Record<string, Json>;

/** D: UserCustomActionScope. */
const scopes: Record<Carrier['carrier'], number> = { site: 2, web: 3, list: 4 };

const initial: Settings = {
  ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
  ClientSideComponentProperties: '',
  CommandUIExtension: null,
  Description: null,
  Group: null,
  HostProperties: '',
  ImageUrl: null,
  Location: '',
  Name: '',
  RegistrationId: null,
  RegistrationType: 0,
  Rights: { High: '0', Low: '0' },
  ScriptBlock: null,
  ScriptSrc: null,
  Sequence: 0,
  Title: '',
  Url: null
};

const siteNoOf = (context: Context, { carrier }: Carrier): number => (carrier === 'site' ? rootWeb(context) : context.site).siteNo;
const kindOf = ({ carrier, list }: Carrier): string => (list ? `customAction.list.${list.id}` : `customAction.${carrier}`);

/** Takes away what hung on a list that is deleted for good. */
export function forgetListActions(store: Store, list: ListRow): void {
  const kind = kindOf({ carrier: 'list', list });
  for (const { id } of store.records.all(list.siteNo, kind)) store.records.remove(list.siteNo, kind, id);
}

/** D: a site without custom script, as all are by default, refuses script blocks and links. */
function readSettings(before: Settings, body: Record<string, unknown>): Settings {
  const settings = { ...before };
  for (const [name, value] of Object.entries(body)) {
    const known = initial[name];
    if (known === undefined) throw errors.unknownProperty(name, 'SP.UserCustomAction');
    if ((name === 'ScriptBlock' || name === 'ScriptSrc') && value !== null && value !== '') throw errors.accessDenied();
    if (name === 'Rights') {
      if (!isRecord(value) || !/^\d+$/.test(String(value.High)) || !/^\d+$/.test(String(value.Low)))
        throw errors.invalidValue(name, 'SP.BasePermissions');
      settings[name] = { High: String(value.High), Low: String(value.Low) };
    } else if (typeof known === 'number') {
      if (typeof value !== 'number' || !Number.isInteger(value)) throw errors.invalidValue(name, 'Edm.Int32');
      settings[name] = value;
    } else {
      if (value !== null && typeof value !== 'string') throw errors.invalidValue(name, 'Edm.String');
      settings[name] = value;
    }
  }
  return settings;
}

function pathOf({ carrier, list }: Carrier): string {
  if (list) return `Web/Lists(guid'${list.id}')`;
  return carrier === 'web' ? 'Web' : 'Site';
}

function entity(on: Carrier, id: string, settings: Settings): Entity {
  const getters = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, () => value]));
  return {
    type: 'SP.UserCustomAction',
    path: `${pathOf(on)}/UserCustomActions(guid'${id}')`,
    defaults: { ...getters, Id: () => id, Scope: () => scopes[on.carrier], VersionOfUserCustomAction: () => '1.0.1.0' }
  };
}

/** I: Manage Web for a web's, Manage Lists for a list's, a site collection administrator for a site's. */
function demandChange(context: Context, { carrier, list }: Carrier): void {
  if (list) context.access.demand(list.scopeId, permission.manageLists);
  else if (carrier === 'web') context.access.demand(context.site.scopeId, permission.manageWeb);
  else if (!context.access.isSiteAdmin) throw errors.accessDenied();
}

function existing(context: Context, on: Carrier, id: string): ResourceOf<'customAction'> {
  const folded = id.toLowerCase().replace(/[{}]/g, '');
  const settings = context.store.records.get<Settings>(siteNoOf(context, on), kindOf(on), folded);
  if (!settings) throw errors.customActionMissing();
  return { kind: 'customAction', ...on, id: folded, settings };
}

function actionsOf(context: Context, on: Carrier, call: Call): Resource {
  return call.hasParentheses ? existing(context, on, textArgument(call, 'id')) : { kind: 'customActions', ...on };
}

for (const carrier of ['site', 'web'] as const)
  step(carrier, 'usercustomactions', (context, _carrier, call) => actionsOf(context, { carrier }, call));
step('list', 'usercustomactions', (context, { list }, call) => actionsOf(context, { carrier: 'list', list }, call));
step('customActions', 'getbyid', (context, { carrier, list }, call) => existing(context, { carrier, list }, textArgument(call, 'id')));

operation('customActions', 'GET', '', 'UserCustomActions_List', 'D', (context, on) =>
  answer.many(
    'SP.ApiData.UserCustomActions',
    context.store.records
      .all<Settings>(siteNoOf(context, on), kindOf(on))
      .map(({ id, data }) => entity(on, id, data))
      .sort((a, b) => Number(a.defaults.Sequence?.()) - Number(b.defaults.Sequence?.()))
  )
);

operation('customActions', 'POST', '', 'UserCustomActions_Add', 'D', (context, on) => {
  const settings = readSettings(initial, jsonBody(context, 'SP.UserCustomAction'));
  demandChange(context, on);
  const id = randomUUID();
  context.store.records.add(siteNoOf(context, on), kindOf(on), id, settings);
  return answer.created(entity(on, id, settings));
});

operation('customActions', 'POST', 'clear', 'UserCustomActions_Clear', 'D', (context, on) => {
  demandChange(context, on);
  const siteNo = siteNoOf(context, on);
  for (const { id } of context.store.records.all(siteNo, kindOf(on))) context.store.records.remove(siteNo, kindOf(on), id);
  return answer.nothing(200);
});

operation('customAction', 'GET', '', 'UserCustomAction_Get', 'D', (_context, { id, settings, ...on }) =>
  answer.entity(entity(on, id, settings))
);

operation('customAction', 'MERGE', '', 'UserCustomAction_Update', 'D', (context, { id, settings, ...on }) => {
  const changed = readSettings(settings, jsonBody(context, 'SP.UserCustomAction'));
  demandChange(context, on);
  context.store.records.update(siteNoOf(context, on), kindOf(on), id, changed);
  return answer.nothing();
});

operation('customAction', 'DELETE', '', 'UserCustomAction_Delete', 'D', (context, { id, ...on }) => {
  demandChange(context, on);
  context.store.records.remove(siteNoOf(context, on), kindOf(on), id);
  return answer.nothing(200);
});
