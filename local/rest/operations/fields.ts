import type { FieldRow, FieldSettings, FieldType, ListRow } from '../../store/types';
import { type Context, type JsonBody, isRecord, jsonBody } from '../context';
import { errors } from '../errors';
import { creatableType, defaultFieldSettings, internalNameFrom, newFieldId } from '../fields/builtIn';
import { fieldEntity } from '../fields/fieldEntity';
import { type NewField, guidOf, readFieldXml } from '../fields/fieldXml';
import { indexKey, isIndexable, mayBeUnique, valueOf } from '../fields/values';
import { calculate, demandFormula } from '../formulas/columns';
import { answer, operation, step } from '../registry';
import { permission } from '../security/permissions';
import { textArgument } from '../urlPath';
import { defaultView, putView } from '../views/views';

/** D: per list. */
const mostIndexes = 20;

function find(
  context: Context,
  list: ListRow,
  test: (field: FieldRow) => boolean,
  name: string
): { kind: 'field'; list: ListRow; field: FieldRow } {
  const field = context.fieldsOf(list.listNo).find(test);
  // O: status 400 with ArgumentException, unlike lists.
  if (!field) throw errors.fieldMissing(name);
  return { kind: 'field', list, field };
}

step('list', 'fields', (context, { list }, call) => {
  if (!call.hasParentheses) return { kind: 'fields', list };
  const id = guidOf(textArgument(call, 'id'));
  return find(context, list, (field) => field.id === id, id);
});
step('fields', 'getbyid', (context, { list }, call) => {
  const id = guidOf(textArgument(call, 'id'));
  return find(context, list, (field) => field.id === id, id);
});
step('fields', 'getbytitle', (context, { list }, call) => {
  const title = textArgument(call, 'title');
  return find(context, list, (field) => field.title === title, title);
});
step('fields', 'getbyinternalnameortitle', (context, { list }, call) => {
  const name = textArgument(call, 'strName');
  const fields = context.fieldsOf(list.listNo);
  const internal = fields.find((field) => field.internalName === name);
  return find(context, list, (field) => (internal ? field === internal : field.title === name), name);
});

operation('fields', 'GET', '', 'Fields_List', 'D', (context, { list }) =>
  answer.many(
    'SP.ApiData.Fields',
    context.fieldsOf(list.listNo).map((field) => fieldEntity(list, field))
  )
);
operation('field', 'GET', '', 'Field_Get', 'D', (_context, { list, field }) => answer.entity(fieldEntity(list, field)));

/** O: a unique column excludes approval, ReadSecurity 2 and single permissions on items; D: it needs an index. */
function demandUniqueAllowed(context: Context, list: ListRow, field: FieldRow): void {
  if (!mayBeUnique(field)) throw errors.refused(`The field '${field.title}' cannot enforce unique values.`);
  if (!field.settings.indexed) throw errors.refused('This field must be indexed to enforce unique values.');
  if (context.switches.uniqueBesideItemPermissions === 'allowed') return;
  if (
    list.settings.enableModeration ||
    list.settings.readSecurity === 2 ||
    context.store.items.uniqueScopesBelow(list.listNo, undefined).length > 0
  )
    throw errors.refused('Unique values cannot be enforced on a list that has item-level permissions.');
}

/** Brings the index of a field in line with its settings. */
function applyIndex(context: Context, list: ListRow, field: FieldRow, before: FieldSettings): void {
  const { indexed, enforceUniqueValues } = field.settings;
  if (indexed && !before.indexed) {
    if (!isIndexable(field)) throw errors.refused(`The field '${field.title}' cannot be indexed.`);
    if (list.itemCount > context.switches.indexCreationLimit) throw errors.threshold();
    const others = context.fieldsOf(list.listNo).filter((other) => other.fieldNo !== field.fieldNo && other.settings.indexed);
    if (others.length >= mostIndexes)
      throw errors.refused(
        'You cannot add an index to this column because the list already has the maximum number of indexed columns: 20.'
      );
  }
  if (!indexed && enforceUniqueValues) throw errors.refused('This field must be indexed to enforce unique values.');
  if (enforceUniqueValues && !before.enforceUniqueValues) demandUniqueAllowed(context, list, field);
  const key = (item: Parameters<typeof valueOf>[1]): ReturnType<typeof indexKey> => indexKey(valueOf(field, item, ''));
  if (indexed && (!before.indexed || before.enforceUniqueValues !== enforceUniqueValues))
    context.store.items.reindex(list.listNo, field.fieldNo, key, enforceUniqueValues);
  if (!indexed && before.indexed) context.store.items.dropIndex(list.listNo, field.fieldNo);
  if (enforceUniqueValues && !before.enforceUniqueValues && context.store.items.duplicateKey(list.listNo, field.fieldNo))
    throw errors.refused('This field contains duplicate values and cannot enforce unique values.', '-2130575168');
}

function demandFormulas(context: Context, list: ListRow, field: NewField): void {
  const { validationFormula, formula = '' } = field.settings;
  const fields = context.fieldsOf(list.listNo).filter((other) => other.id !== field.id);
  if (field.type === 'Calculated') demandFormula(fields, formula);
  if (validationFormula !== '') demandFormula(fields, validationFormula, field);
}

/** Existing rows show a new formula at once; neither their versions nor their dates change (I). */
function recalculate(context: Context, list: ListRow): void {
  const fields = context.fieldsOf(list.listNo);
  for (const item of context.store.items.scan(list.listNo, {})) {
    calculate(context.clockOf(context.site), fields, item);
    context.store.items.update(item, [], []);
  }
}

/** D: MaxLength is 1 to 255. I: a default value is one of its type; a lookup shows a column that its list has. */
function demandSettings(context: Context, { type, settings }: NewField): void {
  const { maxLength, lookupList, lookupField, defaultValue } = settings;
  if ((type === 'Number' || type === 'Currency') && !Number.isFinite(Number(defaultValue)))
    throw errors.refused('The default value of a column of numbers is not a number.');
  if (type === 'Text' && !(Number.isInteger(maxLength) && maxLength >= 1 && maxLength <= 255))
    throw errors.refused('The maximum number of characters must be between 1 and 255.');
  if (type !== 'Lookup') return;
  const target = context.store.lists.byId(context.site.siteNo, lookupList);
  if (!target) throw errors.listMissing();
  if (context.fieldsOf(target.listNo).every((field) => field.internalName !== lookupField)) throw errors.fieldMissing(lookupField);
}

function addField(context: Context, list: ListRow, asked: NewField): FieldRow {
  context.access.demand(list.scopeId, permission.manageLists);
  const taken = context
    .fieldsOf(list.listNo)
    .find((field) => field.id === asked.id || field.internalName.toLowerCase() === asked.internalName.toLowerCase());
  if (taken) throw errors.duplicateField(asked.internalName);
  demandSettings(context, asked);
  demandFormulas(context, list, asked);
  const field = context.store.fields.add({ listNo: list.listNo, ...asked });
  context.forgetFields(list.listNo);
  applyIndex(context, list, field, defaultFieldSettings);
  if (field.type === 'Calculated') recalculate(context, list);
  return field;
}

/** D: SP.AddFieldOptions.AddFieldToDefaultView. */
const addToDefaultView = 16;

operation('fields', 'POST', 'createfieldasxml', 'Fields_CreateFieldAsXml', 'D', (context, { list }) => {
  const { parameters, ...others } = jsonBody(context, 'SP.XmlSchemaFieldCreationInformation');
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) throw errors.unknownProperty(unknown, 'SP.XmlSchemaFieldCreationInformation');
  if (!isRecord(parameters) || typeof parameters.SchemaXml !== 'string') throw errors.badRequest('parameters.SchemaXml is missing.');
  const options = typeof parameters.Options === 'number' ? parameters.Options : 0;
  const asked = readFieldXml(parameters.SchemaXml, options, context.switches.fieldXmlName === 'needsHint', list.id);
  const made = addField(context, list, asked);
  if ((options & addToDefaultView) !== 0) {
    const view = defaultView(context, list);
    putView(context, list, { ...view, fields: [...view.fields, made.internalName] });
  }
  return answer.created(fieldEntity(list, made));
});

type Setter = (settings: FieldSettings, value: unknown, name: string) => void;

function expectType<T>(name: string, value: unknown, test: (value: unknown) => value is T, edmType: string): T {
  if (!test(value)) throw errors.invalidValue(`${name}: ${JSON.stringify(value)}`, edmType);
  return value;
}
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const flag =
  (
    key: 'required' | 'hidden' | 'readOnly' | 'indexed' | 'enforceUniqueValues' | 'richText' | 'appendOnly' | 'fillInChoice' | 'multiple'
  ): Setter =>
  (settings, value, name) => {
    settings[key] = expectType(name, value, isBoolean, 'Edm.Boolean');
  };
const text =
  (key: 'description' | 'group' | 'staticName' | 'lookupField'): Setter =>
  (settings, value, name) => {
    settings[key] = expectType(name, value, isText, 'Edm.String');
  };
const number =
  (key: 'maxLength' | 'numberOfLines' | 'minimum' | 'maximum' | 'selectionMode'): Setter =>
  (settings, value, name) => {
    settings[key] = expectType(name, value, isNumber, 'Edm.Double');
  };
/** Accepted and without effect here: they change how forms look. */
const ignored: Setter = () => undefined;

/** SP.FieldType of what a calculated column computes. */
const resultTypes: Record<number, FieldSettings['resultType']> = { 2: 'Text', 4: 'DateTime', 8: 'Boolean', 9: 'Number', 10: 'Currency' };

const setters: Record<string, Setter> = {
  ValidationFormula: (settings, value, name) => {
    settings.validationFormula = value === null ? '' : expectType(name, value, isText, 'Edm.String');
  },
  ValidationMessage: (settings, value, name) => {
    settings.validationMessage = value === null ? '' : expectType(name, value, isText, 'Edm.String');
  },
  Formula: (settings, value, name) => {
    settings.formula = expectType(name, value, isText, 'Edm.String');
  },
  OutputType: (settings, value, name) => {
    const type = resultTypes[expectType(name, value, isNumber, 'Edm.Int32')];
    if (!type) throw errors.invalidValue(name, 'SP.FieldType');
    settings.resultType = type;
  },
  DateFormat: (settings, value, name) => {
    settings.dateOnly = expectType(name, value, isNumber, 'Edm.Int32') === 0;
  },
  Required: flag('required'),
  Hidden: flag('hidden'),
  ReadOnlyField: flag('readOnly'),
  Indexed: flag('indexed'),
  EnforceUniqueValues: flag('enforceUniqueValues'),
  RichText: flag('richText'),
  AppendOnly: flag('appendOnly'),
  FillInChoice: flag('fillInChoice'),
  AllowMultipleValues: flag('multiple'),
  Description: text('description'),
  Group: text('group'),
  StaticName: text('staticName'),
  LookupField: text('lookupField'),
  LookupFieldName: text('lookupField'),
  MaxLength: number('maxLength'),
  NumberOfLines: number('numberOfLines'),
  MinimumValue: number('minimum'),
  MaximumValue: number('maximum'),
  SelectionMode: number('selectionMode'),
  LookupList: (settings, value, name) => {
    settings.lookupList = guidOf(expectType(name, value, isText, 'Edm.String'));
  },
  LookupListId: (settings, value, name) => {
    settings.lookupList = guidOf(expectType(name, value, isText, 'Edm.Guid'));
  },
  DefaultValue: (settings, value, name) => {
    settings.defaultValue = value === null ? null : expectType(name, value, isText, 'Edm.String');
  },
  DisplayFormat: (settings, value, name) => {
    settings.dateOnly = expectType(name, value, isNumber, 'Edm.Int32') === 0;
  },
  Choices: (settings, value, name) => {
    const list = isRecord(value) ? value.results : value;
    if (!Array.isArray(list)) throw errors.invalidValue(name, 'Collection(Edm.String)');
    settings.choices = list.map((choice: unknown) => expectType(name, choice, isText, 'Edm.String'));
  },
  DateTimeCalendarType: ignored,
  FriendlyDisplayFormat: ignored,
  AllowHyperlink: ignored,
  RestrictedMode: ignored,
  CurrencyLocaleId: ignored,
  EditFormat: ignored
};

function applyProperties(settings: FieldSettings, properties: JsonBody, type: string): FieldSettings {
  const changed = { ...settings };
  for (const [name, value] of Object.entries(properties)) {
    const set = setters[name];
    if (!set) throw errors.unknownProperty(name, type);
    set(changed, value, name);
  }
  return changed;
}

function addTyped(context: Context, list: ListRow, properties: JsonBody): FieldRow {
  const { Title: title, FieldTypeKind: kind, SchemaXml: schema, ...others } = properties;
  if (schema !== undefined) throw errors.notImplemented('Fields_Add with SchemaXml');
  if (typeof title !== 'string' || title === '') throw errors.badRequest('The field title is missing.');
  const type: FieldType | undefined = typeof kind === 'number' ? creatableType(kind) : undefined;
  if (!type) throw errors.notImplemented(`Fields_Add FieldTypeKind ${String(kind)}`);
  const internalName = internalNameFrom(title);
  const settings = applyProperties(
    { ...defaultFieldSettings, staticName: internalName, lookupField: type === 'Lookup' ? 'Title' : '', readOnly: type === 'Calculated' },
    others,
    `SP.Field${type}`
  );
  return addField(context, list, { id: newFieldId(), internalName, title, type, settings });
}

operation('fields', 'POST', '', 'Fields_Add', 'D', (context, { list }) =>
  answer.created(fieldEntity(list, addTyped(context, list, jsonBody(context, 'SP.Field'))))
);

operation('fields', 'POST', 'addfield', 'Fields_AddField', 'D', (context, { list }) => {
  const { parameters } = jsonBody(context, 'SP.FieldCreationInformation');
  if (!isRecord(parameters)) throw errors.badRequest('parameters is missing.');
  return answer.created(fieldEntity(list, addTyped(context, list, parameters)));
});

operation('field', 'MERGE', '', 'Field_Update', 'D', (context, { list, field }) => {
  context.access.demand(list.scopeId, permission.manageLists);
  const { Title: title = field.title, ...others } = jsonBody(context, 'SP.Field');
  if (typeof title !== 'string' || title === '') throw errors.invalidValue('Title', 'Edm.String');
  const settings = applyProperties(field.settings, others, 'SP.Field');
  if (settings.multiple !== field.settings.multiple || settings.dateOnly !== field.settings.dateOnly)
    throw errors.notImplemented('Field_Update of how many or which dates a field holds');
  if (settings.lookupList !== field.settings.lookupList) throw errors.notImplemented('Field_Update LookupList');
  const updated: FieldRow = { ...field, title, settings };
  demandSettings(context, updated);
  demandFormulas(context, list, updated);
  applyIndex(context, list, updated, field.settings);
  context.store.fields.update(updated);
  context.forgetFields(list.listNo);
  if (settings.formula !== field.settings.formula) recalculate(context, list);
  return answer.nothing();
});

operation('field', 'DELETE', '', 'Field_Delete', 'D', (context, { list, field }) => {
  context.access.demand(list.scopeId, permission.manageLists);
  if (!field.settings.deletable) throw errors.refused(`The field '${field.title}' cannot be deleted.`);
  context.store.fields.remove(list.listNo, field.fieldNo);
  context.forgetFields(list.listNo);
  return answer.nothing(200);
});
