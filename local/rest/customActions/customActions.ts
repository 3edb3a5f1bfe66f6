import { randomUUID } from 'node:crypto';
import { type Context, isRecord, jsonBody } from '../context';
import { errors } from '../errors';
import type { Entity, Json } from '../odata/entity';
import { answer, operation, step } from '../registry';
import type { ResourceOf } from '../resources';
import { permission } from '../security/permissions';
import { rootWeb } from '../sites/webs';
import { textArgument } from '../urlPath';

type Carrier = 'site' | 'web';
type Settings = Record<string, Json>;

/** D: UserCustomActionScope. */
const scopes: Record<Carrier, number> = { site: 2, web: 3 };

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

const siteNoOf = (context: Context, carrier: Carrier): number => (carrier === 'site' ? rootWeb(context) : context.site).siteNo;
const kindOf = (carrier: Carrier): string => `customAction.${carrier}`;

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

function entity(carrier: Carrier, id: string, settings: Settings): Entity {
  const getters = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, () => value]));
  return {
    type: 'SP.UserCustomAction',
    path: `${carrier === 'web' ? 'Web' : 'Site'}/UserCustomActions(guid'${id}')`,
    defaults: { ...getters, Id: () => id, Scope: () => scopes[carrier], VersionOfUserCustomAction: () => '1.0.1.0' }
  };
}

/** I: Manage Web for a web's, a site collection administrator for a site's. */
function demandChange(context: Context, carrier: Carrier): void {
  if (carrier === 'web') context.access.demand(context.site.scopeId, permission.manageWeb);
  else if (!context.access.isSiteAdmin) throw errors.accessDenied();
}

function existing(context: Context, carrier: Carrier, id: string): ResourceOf<'customAction'> {
  const folded = id.toLowerCase().replace(/[{}]/g, '');
  const settings = context.store.records.get<Settings>(siteNoOf(context, carrier), kindOf(carrier), folded);
  if (!settings) throw errors.customActionMissing();
  return { kind: 'customAction', carrier, id: folded, settings };
}

for (const carrier of ['site', 'web'] as const)
  step(carrier, 'usercustomactions', (context, _carrier, call) =>
    call.hasParentheses ? existing(context, carrier, textArgument(call, 'id')) : { kind: 'customActions', carrier }
  );
step('customActions', 'getbyid', (context, { carrier }, call) => existing(context, carrier, textArgument(call, 'id')));

operation('customActions', 'GET', '', 'UserCustomActions_List', 'D', (context, { carrier }) =>
  answer.many(
    'SP.ApiData.UserCustomActions',
    context.store.records
      .all<Settings>(siteNoOf(context, carrier), kindOf(carrier))
      .map(({ id, data }) => entity(carrier, id, data))
      .sort((a, b) => Number(a.defaults.Sequence?.()) - Number(b.defaults.Sequence?.()))
  )
);

operation('customActions', 'POST', '', 'UserCustomActions_Add', 'D', (context, { carrier }) => {
  const settings = readSettings(initial, jsonBody(context, 'SP.UserCustomAction'));
  demandChange(context, carrier);
  const id = randomUUID();
  context.store.records.add(siteNoOf(context, carrier), kindOf(carrier), id, settings);
  return answer.created(entity(carrier, id, settings));
});

operation('customActions', 'POST', 'clear', 'UserCustomActions_Clear', 'D', (context, { carrier }) => {
  demandChange(context, carrier);
  const siteNo = siteNoOf(context, carrier);
  for (const { id } of context.store.records.all(siteNo, kindOf(carrier))) context.store.records.remove(siteNo, kindOf(carrier), id);
  return answer.nothing(200);
});

operation('customAction', 'GET', '', 'UserCustomAction_Get', 'D', (_context, { carrier, id, settings }) =>
  answer.entity(entity(carrier, id, settings))
);

operation('customAction', 'MERGE', '', 'UserCustomAction_Update', 'D', (context, { carrier, id, settings }) => {
  const changed = readSettings(settings, jsonBody(context, 'SP.UserCustomAction'));
  demandChange(context, carrier);
  context.store.records.update(siteNoOf(context, carrier), kindOf(carrier), id, changed);
  return answer.nothing();
});

operation('customAction', 'DELETE', '', 'UserCustomAction_Delete', 'D', (context, { carrier, id }) => {
  demandChange(context, carrier);
  context.store.records.remove(siteNoOf(context, carrier), kindOf(carrier), id);
  return answer.nothing(200);
});
