import { randomUUID } from 'node:crypto';
import { readInnerQuery, readViewXml } from '../caml/viewXml';
import { fieldNamed } from '../caml/operand';
import { bindOrder, bindWhere } from '../caml/where';
import { type Element, childNamed, parseElement } from '../caml/xml';
import type { ListRow, ViewRow } from '../../store/types';
import { type Context, type JsonBody, currentUserId, isRecord, jsonBody } from '../context';
import { errors } from '../errors';
import { guidOf } from '../fields/fieldXml';
import { answer, operation, type Result, step } from '../registry';
import type { Resource } from '../resources';
import { permission } from '../security/permissions';
import { textArgument } from '../urlPath';
import { defaultView, fieldRefs, putView, viewEntity, viewFieldsEntity, viewsOf } from '../views/views';

function view(context: Context, list: ListRow, test: (candidate: ViewRow) => boolean): Resource {
  const found = viewsOf(context, list).find(test);
  if (!found) throw errors.viewMissing();
  return { kind: 'view', list, view: found };
}

step('list', 'views', (context, { list }, call) => {
  if (!call.hasParentheses) return { kind: 'views', list };
  const id = guidOf(textArgument(call, 'id'));
  return view(context, list, (candidate) => candidate.id === id);
});
for (const [from, method] of [
  ['list', 'getview'],
  ['views', 'getbyid']
] as const)
  step(from, method, (context, { list }, call) => {
    const id = guidOf(textArgument(call, from === 'list' ? 'viewGuid' : 'guidId'));
    return view(context, list, (candidate) => candidate.id === id);
  });
step('views', 'getbytitle', (context, { list }, call) => {
  const title = textArgument(call, 'strTitle');
  return view(context, list, (candidate) => candidate.title === title);
});
step('list', 'defaultview', (context, { list }) => ({ kind: 'view', list, view: defaultView(context, list) }));
step('view', 'viewfields', (_context, { list, view: of }) => ({ kind: 'viewFields', list, view: of }));

operation('views', 'GET', '', 'Views_List', 'D', (context, { list }) =>
  answer.many(
    'SP.ApiData.Views',
    viewsOf(context, list).map((one) => viewEntity(context, list, one))
  )
);
operation('view', 'GET', '', 'View_Get', 'D', (context, { list, view: of }) => answer.entity(viewEntity(context, list, of)));

/** D: public views belong to whoever manages lists, personal ones to their owner. */
function demandView(context: Context, list: ListRow, of: ViewRow): void {
  context.access.demand(list.scopeId, of.ownerId === null ? permission.manageLists : permission.managePersonalViews);
}

/** The names and values of a stored query are checked when it is stored, not when it first runs. */
function demandQuery(context: Context, list: ListRow, of: ViewRow): void {
  const { where, orderBy } = readInnerQuery(of.query);
  if (where) bindWhere(context, list, where);
  for (const { name } of orderBy) bindOrder(context, list, name);
}

function demand<T>(name: string, value: unknown, test: (value: unknown) => value is T, edmType: string): T {
  if (!test(value)) throw errors.invalidValue(`${name}: ${JSON.stringify(value)}`, edmType);
  return value;
}
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 5000;
const isScope = (value: unknown): value is number => typeof value === 'number' && [0, 1, 2, 3].includes(value);

const setters: Record<string, (of: ViewRow, name: string, value: unknown) => Partial<ViewRow>> = {
  Title: (_of, name, value) => ({ title: demand(name, value, isText, 'Edm.String') }),
  DefaultView: (_of, name, value) => ({ isDefault: demand(name, value, isBoolean, 'Edm.Boolean') }),
  Hidden: (_of, name, value) => ({ hidden: demand(name, value, isBoolean, 'Edm.Boolean') }),
  ViewQuery: (_of, name, value) => ({ query: demand(name, value, isText, 'Edm.String') }),
  RowLimit: (_of, name, value) => ({ rowLimit: demand(name, value, isCount, 'Edm.Int32') }),
  Paged: (_of, name, value) => ({ paged: demand(name, value, isBoolean, 'Edm.Boolean') }),
  Scope: (_of, name, value) => ({ scope: demand(name, value, isScope, 'Edm.Int32') })
};

function changed(of: ViewRow, body: JsonBody): ViewRow {
  let made = of;
  for (const [name, value] of Object.entries(body)) {
    const set = setters[name];
    if (!set) throw errors.unknownProperty(name, 'SP.View');
    made = { ...made, ...set(of, name, value) };
  }
  if (made.title.trim() === '') throw errors.badRequest('The view title is missing.');
  return made;
}

operation('views', 'POST', '', 'Views_Add', 'D', (context, { list }) => {
  const { PersonalView: personal = false, ViewFields: fields, ...others } = jsonBody(context, 'SP.View');
  const names = isRecord(fields) ? fields.results : fields;
  const position = Math.max(0, ...context.store.views.all(list.listNo).map((other) => other.position)) + 1;
  const blank: ViewRow = {
    id: randomUUID(),
    title: '',
    isDefault: false,
    hidden: false,
    ownerId: personal === true ? currentUserId(context) : null,
    query: '',
    rowLimit: 30,
    paged: true,
    scope: 0,
    // I: without fields of its own a view shows those of the default one.
    fields: names === undefined ? defaultView(context, list).fields : [],
    page: `View${position}.aspx`,
    position
  };
  demandView(context, list, blank);
  const made = changed(blank, others);
  if (Array.isArray(names))
    for (const name of names) made.fields.push(namedInView(context, list, demand('ViewFields', name, isText, 'Edm.String')));
  demandQuery(context, list, made);
  putView(context, list, made);
  return answer.created(viewEntity(context, list, made));
});

operation('view', 'MERGE', '', 'View_Update', 'D', (context, { list, view: of }) => {
  demandView(context, list, of);
  const made = changed(of, jsonBody(context, 'SP.View'));
  if (of.isDefault && !made.isDefault) throw errors.refused('The default view stays so until another one is made the default.');
  demandQuery(context, list, made);
  putView(context, list, made);
  return answer.nothing();
});

operation('view', 'DELETE', '', 'View_Delete', 'D', (context, { list, view: of }) => {
  demandView(context, list, of);
  // I
  if (of.isDefault) throw errors.refused('The default view of a list cannot be deleted.');
  context.store.views.remove(list.listNo, of.id);
  return answer.nothing(200);
});

function innerXml(element: Element | undefined): string {
  const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  return (element?.children ?? [])
    .map((child) => {
      const head = Object.entries(child.attributes)
        .map(([name, value]) => ` ${name}="${escape(value)}"`)
        .join('');
      return `<${child.name}${head}>${escape(child.children.length > 0 ? '' : child.text)}${innerXml(child)}</${child.name}>`;
    })
    .join('');
}

operation('view', 'POST', 'setviewxml', 'View_SetViewXml', 'O', (context, { list, view: of }) => {
  demandView(context, list, of);
  const { viewXml } = jsonBody(context, 'SP.View');
  if (typeof viewXml !== 'string') throw errors.badRequest('viewXml is missing.');
  const asked = readViewXml(viewXml);
  const scopes = { default: 0, recursive: 1, recursiveAll: 2, filesOnly: 3 };
  const made: ViewRow = {
    ...of,
    query: innerXml(childNamed(parseElement(viewXml), 'Query')),
    rowLimit: asked.rowLimit ?? of.rowLimit,
    paged: asked.paged,
    scope: scopes[asked.scope],
    fields: asked.fields?.map((name) => namedInView(context, list, name)) ?? of.fields
  };
  demandQuery(context, list, made);
  putView(context, list, made);
  return answer.nothing(200);
});

operation('viewFields', 'GET', '', 'ViewFields_Get', 'D', (_context, { list, view: of }) => answer.entity(viewFieldsEntity(list, of)));
operation('viewFields', 'GET', 'schemaxml', 'ViewFields_SchemaXml', 'O', (_context, { view: of }) =>
  answer.value('SchemaXml', 'Edm.String', fieldRefs(of))
);

const viewOnly = new Set(['LinkTitle', 'LinkTitleNoMenu', 'LinkFilename', 'LinkFilenameNoMenu', 'DocIcon', 'Edit', 'SelectTitle']);

/** The internal name of a column named by either of its names. @throws SpError 400 */
function namedInView(context: Context, list: ListRow, name: string): string {
  if (viewOnly.has(name)) return name;
  const titled = context.fieldsOf(list.listNo).find((field) => field.title === name);
  const exact = context.fieldsOf(list.listNo).find((field) => field.internalName === name);
  return exact?.internalName ?? titled?.internalName ?? fieldNamed(context, list, name).internalName;
}

function withFields(context: Context, list: ListRow, of: ViewRow, fields: string[]): Result {
  demandView(context, list, of);
  putView(context, list, { ...of, fields });
  return answer.nothing(200);
}

operation('viewFields', 'POST', 'addviewfield', 'ViewFields_Add', 'D', (context, { list, view: of }, call) => {
  const name = namedInView(context, list, textArgument(call, 'strField'));
  return withFields(context, list, of, of.fields.includes(name) ? of.fields : [...of.fields, name]);
});
operation('viewFields', 'POST', 'removeviewfield', 'ViewFields_Remove', 'D', (context, { list, view: of }, call) => {
  const name = namedInView(context, list, textArgument(call, 'strField'));
  return withFields(
    context,
    list,
    of,
    of.fields.filter((field) => field !== name)
  );
});
operation('viewFields', 'POST', 'removeallviewfields', 'ViewFields_RemoveAll', 'D', (context, { list, view: of }) =>
  withFields(context, list, of, [])
);
operation('viewFields', 'POST', 'moveviewfieldto', 'ViewFields_Move', 'D', (context, { list, view: of }) => {
  const { field, index } = jsonBody(context, 'SP.ViewFieldCollection');
  if (typeof field !== 'string' || typeof index !== 'number' || !Number.isInteger(index))
    throw errors.badRequest('field and index are missing.');
  const others = of.fields.filter((name) => name !== field);
  if (others.length === of.fields.length || index < 0 || index > others.length)
    throw errors.badRequest(`'${field}' cannot be moved there.`);
  return withFields(context, list, of, [...others.slice(0, index), field, ...others.slice(index)]);
});
