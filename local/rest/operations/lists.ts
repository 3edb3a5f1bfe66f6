import type { ListRow, ListSettings } from '../../store/types';
import { type Context, type JsonBody, jsonBody } from '../context';
import { forgetListActions } from '../customActions/customActions';
import { errors } from '../errors';
import { isLibraryTemplate } from '../files/library';
import { placeAt } from '../files/paths';
import { guidOf } from '../fields/fieldXml';
import { demandFormula } from '../formulas/columns';
import { listEntity } from '../listEntity';
import { addList, initialSettings } from '../lists/newList';
import { ensureModerationFields } from '../moderation/moderation';
import { recycleList } from '../recycleBin/recycleBin';
import { answer, operation, step } from '../registry';
import { maskToJson, permission } from '../security/permissions';
import { listHasUniqueColumn } from '../security/scopes';
import { isoSeconds } from '../siteTime';
import { textArgument } from '../urlPath';

/** @throws SpError 403, or 404 by a switch, for a list on which the caller holds nothing */
function visible(context: Context, list: ListRow, missing: () => Error): ListRow {
  if (context.access.mayOpenList(list)) return list;
  throw context.switches.deniedList === 'notFound' ? missing() : errors.accessDenied();
}

function byId(context: Context, id: string): ListRow {
  const list = context.store.lists.byId(context.site.siteNo, guidOf(id));
  if (!list) throw errors.listMissing();
  return visible(context, list, errors.listMissing);
}

step('web', 'lists', (context, _web, call) =>
  call.hasParentheses ? { kind: 'list', list: byId(context, textArgument(call, 'id')) } : { kind: 'lists' }
);
step('lists', 'getbyid', (context, _lists, call) => ({ kind: 'list', list: byId(context, textArgument(call, 'id')) }));
step('lists', 'getbytitle', (context, _lists, call) => {
  const title = textArgument(call, 'title');
  const missing = (): Error => errors.listMissingByTitle(title, `${context.origin}${context.site.url}`);
  const list = context.store.lists.byTitle(context.site.siteNo, title);
  if (!list) throw missing();
  return { kind: 'list', list: visible(context, list, missing) };
});

/** Server-relative or absolute; the list's root folder, not one of its pages. */
step('web', 'getlist', (context, _web, call) => {
  const { list, path } = placeAt(context, textArgument(call, 'strUrl'));
  if (path !== '') throw errors.fileMissing();
  return { kind: 'list', list: visible(context, list, errors.fileMissing) };
});

operation('lists', 'GET', '', 'Lists_List', 'D', (context) =>
  answer.many(
    'SP.ApiData.Lists',
    context.store.lists
      .all(context.site.siteNo)
      .filter((list) => context.access.has(list.scopeId, permission.viewListItems))
      .map((list) => listEntity(context, list))
  )
);

operation('list', 'GET', '', 'List_Get', 'D', (context, { list }) => answer.entity(listEntity(context, list)));

operation('list', 'GET', 'effectivebasepermissions', 'List_EffectiveBasePermissions', 'O', (context, { list }) =>
  answer.value('EffectiveBasePermissions', 'SP.BasePermissions', maskToJson(context.access.mask(list.scopeId)))
);

operation('list', 'GET', 'hasuniqueroleassignments', 'List_HasUniqueRoleAssignments', 'O', (_context, { list }) =>
  answer.value('HasUniqueRoleAssignments', 'Edm.Boolean', list.hasUniqueScope)
);

type Check = (name: string, value: unknown) => void;
const isBoolean: Check = (name, value) => {
  if (typeof value !== 'boolean') throw errors.invalidValue(`${name}: ${JSON.stringify(value)}`, 'Edm.Boolean');
};
const isString: Check = (name, value) => {
  if (typeof value !== 'string') throw errors.invalidValue(`${name}: ${JSON.stringify(value)}`, 'Edm.String');
};
const isOneOf =
  (...allowed: number[]): Check =>
  (name, value) => {
    if (typeof value !== 'number' || !allowed.includes(value)) throw errors.invalidValue(`${name}: ${JSON.stringify(value)}`, 'Edm.Int32');
  };
const isCount: Check = (name, value) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 50_000)
    throw errors.invalidValue(`${name}: ${JSON.stringify(value)}`, 'Edm.Int32');
};

/** Settings that a client may write, by their REST name. D: ReadSecurity 1 all, 2 own; WriteSecurity 1 all, 2 own, 4 none. */
const writable: Record<string, [keyof ListSettings, Check]> = {
  Description: ['description', isString],
  Hidden: ['hidden', isBoolean],
  NoCrawl: ['noCrawl', isBoolean],
  OnQuickLaunch: ['onQuickLaunch', isBoolean],
  EnableVersioning: ['enableVersioning', isBoolean],
  MajorVersionLimit: ['majorVersionLimit', isCount],
  EnableAttachments: ['enableAttachments', isBoolean],
  EnableFolderCreation: ['enableFolderCreation', isBoolean],
  EnableModeration: ['enableModeration', isBoolean],
  DraftVersionVisibility: ['draftVisibility', isOneOf(0, 1, 2)],
  EnableMinorVersions: ['enableMinorVersions', isBoolean],
  ForceCheckout: ['forceCheckout', isBoolean],
  ContentTypesEnabled: ['contentTypesEnabled', isBoolean],
  AllowContentTypes: ['allowContentTypes', isBoolean],
  ReadSecurity: ['readSecurity', isOneOf(1, 2)],
  WriteSecurity: ['writeSecurity', isOneOf(1, 2, 4)],
  ValidationFormula: ['validationFormula', isString],
  ValidationMessage: ['validationMessage', isString],
  ListExperienceOptions: ['listExperienceOptions', isOneOf(0, 1, 2)]
};
const notYet = new Set(['ContentTypes', 'MajorWithMinorVersionsLimit']);

function applySettings(settings: ListSettings, body: JsonBody): ListSettings {
  const changed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const known = writable[name];
    if (notYet.has(name)) {
      if (value === false || value === '' || value === 0) continue;
      throw errors.notImplemented(`List_Update ${name}`);
    }
    if (!known) throw errors.unknownProperty(name, 'SP.List');
    known[1](name, value);
    changed[known[0]] = value;
  }
  return { ...settings, ...changed };
}

/** I: the URL is the title without what a URL may not hold, numbered when taken. */
function freeLeaf(context: Context, title: string): string {
  const base =
    title
      .replace(/["#%*:<>?/\\|~&{}.]/g, '')
      .trim()
      .slice(0, 50) || 'List';
  for (let n = 0; ; n++) {
    const leaf = n === 0 ? base : `${base}${n}`;
    if (!context.store.lists.byLeaf(context.site.siteNo, leaf)) return leaf;
  }
}

/** O: unique columns exclude approval, whichever comes second. */
function startModeration(context: Context, list: ListRow): void {
  if (isLibraryTemplate(list.baseTemplate)) throw errors.notImplemented('List_Update EnableModeration of a library');
  if (context.switches.uniqueBesideItemPermissions === 'refused' && listHasUniqueColumn(context.store, list))
    throw errors.refused('Content approval cannot be required on a list that enforces unique values on a column.');
  ensureModerationFields(context, list);
}

/** D: 255 characters at most. */
function demandTitle(title: unknown): asserts title is string {
  if (typeof title !== 'string' || title.trim() === '') throw errors.badRequest('The list title is missing.');
  if (title.length > 255) throw errors.refused('The list title is too long: 255 characters at most.');
}

operation('lists', 'POST', '', 'Lists_Add', 'D', (context) => {
  const { Title: title, BaseTemplate: baseTemplate = 100, ...others } = jsonBody(context, 'SP.List');
  context.access.demand(context.site.scopeId, permission.manageLists);
  demandTitle(title);
  const library = typeof baseTemplate === 'number' && isLibraryTemplate(baseTemplate);
  if (typeof baseTemplate !== 'number' || (baseTemplate !== 100 && !library))
    throw errors.notImplemented(`Lists_Add BaseTemplate ${String(baseTemplate)}`);
  if (context.store.lists.byTitle(context.site.siteNo, title)) throw errors.listTitleTaken();
  const leaf = freeLeaf(context, title);
  const settings = applySettings(initialSettings(baseTemplate), others);
  const list = addList(context.store, context.site, isoSeconds(context.now()), { title, leaf, baseTemplate, settings });
  if (settings.validationFormula !== '') demandFormula(context.fieldsOf(list.listNo), settings.validationFormula);
  if (list.settings.enableModeration) startModeration(context, list);
  return answer.created(listEntity(context, list));
});

operation('list', 'MERGE', '', 'List_Update', 'D', (context, { list }) => {
  const { Title: title = list.title, ...others } = jsonBody(context, 'SP.List');
  context.access.demand(list.scopeId, permission.manageLists);
  demandTitle(title);
  const settings = applySettings(list.settings, others);
  if (settings.validationFormula !== '') demandFormula(context.fieldsOf(list.listNo), settings.validationFormula);
  // O: unique columns exclude ReadSecurity 2, whichever comes second.
  if (settings.readSecurity === 2 && context.switches.uniqueBesideItemPermissions === 'refused' && listHasUniqueColumn(context.store, list))
    throw errors.refused('Item-level read permissions cannot be set on a list that enforces unique values on a column.');
  if (settings.enableModeration && !list.settings.enableModeration) startModeration(context, list);
  const other = context.store.lists.byTitle(context.site.siteNo, title);
  if (other && other.listNo !== list.listNo) throw errors.listTitleTaken();
  context.store.lists.update({ ...list, title, settings });
  return answer.nothing();
});

function remove(context: Context, list: ListRow): void {
  context.access.demand(list.scopeId, permission.manageLists);
  for (const below of context.store.items.uniqueScopesBelow(list.listNo, undefined)) context.store.security.removeScope(below.scopeId);
  if (list.hasUniqueScope) context.store.security.removeScope(list.scopeId);
  forgetListActions(context.store, list);
  context.store.lists.remove(list.listNo);
}

operation('list', 'DELETE', '', 'List_Delete', 'D', (context, { list }) => {
  remove(context, list);
  return answer.nothing(200);
});

operation('list', 'POST', 'recycle', 'List_Recycle', 'D', (context, { list }) => {
  context.access.demand(list.scopeId, permission.manageLists);
  return answer.value('Recycle', 'Edm.Guid', recycleList(context, list));
});
