import { XMLParser } from 'fast-xml-parser';
import type { FieldRow, FieldSettings, FieldType, ListRow } from '../../store/types';
import { isRecord } from '../context';
import { errors } from '../errors';
import { creatableType, defaultFieldSettings, internalNameFrom, newFieldId } from './builtIn';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseAttributeValue: false,
  parseTagValue: false,
  isArray: (name) => name === 'CHOICE'
});

/** A field that is about to be added. */
export interface NewField {
  id: string;
  internalName: string;
  title: string;
  type: FieldType;
  settings: FieldSettings;
}

const guidPattern = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

/** Without braces, lower-case. */
export function guidOf(text: string): string {
  const guid = guidPattern.exec(text.trim())?.[1];
  if (guid === undefined) throw errors.badRequest(`'${text}' is not a GUID.`);
  return guid.toLowerCase();
}

function truth(text: string | undefined, fallback: boolean): boolean {
  return text === undefined ? fallback : /^(true|1|yes)$/i.test(text);
}

function numeric(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}

/** AddFieldInternalNameHint. */
const internalNameHint = 8;

/**
 * Reads the `<Field …/>` of createFieldAsXml.
 * @param options SP.AddFieldOptions; O: without 8 the internal name is made from DisplayName
 * @param listId the list that `List="Self"` means (D)
 * @throws SpError 400 for what is no field, 501 for a type or a rule of deletion that is not made here
 */
export function readFieldXml(xml: string, options: number, nameNeedsHint: boolean, listId: string): NewField {
  let root: unknown;
  try {
    root = parser.parse(xml, true);
  } catch {
    throw errors.badRequest('The field schema is not valid XML.');
  }
  const element = isRecord(root) ? root.Field : undefined;
  if (!isRecord(element)) throw errors.badRequest('The field schema has no Field element.');
  const attribute = (name: string): string | undefined => {
    const value = element[`@${name}`];
    return typeof value === 'string' ? value : undefined;
  };
  const typeName = attribute('Type') ?? '';
  const type = creatableType(typeName.replace(/Multi$/, '')) ?? undefined;
  if (!type) throw errors.notImplemented(`createFieldAsXml Type="${typeName}"`);
  if (!/^(none)?$/i.test(attribute('RelationshipDeleteBehavior') ?? ''))
    throw errors.notImplemented('createFieldAsXml RelationshipDeleteBehavior');
  const name = attribute('Name');
  const title = attribute('DisplayName') ?? name;
  if (title === undefined || title === '') throw errors.badRequest('The field schema has neither DisplayName nor Name.');
  const named = !nameNeedsHint || (options & internalNameHint) !== 0;
  const id = attribute('ID');
  const choices = isRecord(element.CHOICES) && Array.isArray(element.CHOICES.CHOICE) ? element.CHOICES.CHOICE.map(String) : [];
  const internalName = named && name !== undefined && name !== '' ? name : internalNameFrom(title);
  const settings: FieldSettings = {
    ...defaultFieldSettings,
    staticName: attribute('StaticName') ?? name ?? internalName,
    description: attribute('Description') ?? '',
    group: attribute('Group') ?? defaultFieldSettings.group,
    required: truth(attribute('Required'), false),
    hidden: truth(attribute('Hidden'), false),
    readOnly: type === 'Calculated' || truth(attribute('ReadOnly'), false),
    indexed: truth(attribute('Indexed'), false),
    enforceUniqueValues: truth(attribute('EnforceUniqueValues'), false),
    defaultValue: typeof element.Default === 'string' ? element.Default : null,
    maxLength: numeric(attribute('MaxLength')) ?? 255,
    richText: truth(attribute('RichText'), false),
    numberOfLines: numeric(attribute('NumLines')) ?? 6,
    appendOnly: truth(attribute('AppendOnly'), false),
    dateOnly: type === 'DateTime' && attribute('Format') !== 'DateTime',
    choices,
    fillInChoice: truth(attribute('FillInChoice'), false),
    multiple: truth(attribute('Mult'), typeName.endsWith('Multi') && type !== 'MultiChoice'),
    lookupList: type === 'Lookup' ? lookupListOf(attribute('List') ?? '', listId) : '',
    lookupField: attribute('ShowField') ?? (type === 'Lookup' ? 'Title' : ''),
    minimum: numeric(attribute('Min')),
    maximum: numeric(attribute('Max')),
    decimals: numeric(attribute('Decimals')),
    selectionMode: attribute('UserSelectionMode') === 'PeopleOnly' ? 0 : 1,
    ...formulas(element, attribute('ResultType'))
  };
  return { id: id === undefined ? newFieldId() : guidOf(id), internalName, title, type, settings };
}

const lookupListOf = (text: string, listId: string): string => (/^self$/i.test(text) ? listId : guidOf(text));

const resultTypes = ['Text', 'Number', 'Currency', 'DateTime', 'Boolean'] as const;

/** `<Formula>` with ResultType, `<Validation Message="…">`. */
function formulas(element: Record<string, unknown>, resultType: string | undefined): Partial<FieldSettings> {
  const { Formula: formula, Validation: validation } = element;
  const type = resultTypes.find((candidate) => candidate === resultType) ?? 'Text';
  const text = isRecord(validation) ? validation['#text'] : validation;
  const message = isRecord(validation) ? validation['@Message'] : undefined;
  return {
    ...(typeof formula === 'string' ? { formula, resultType: type } : {}),
    ...(typeof text === 'string' ? { validationFormula: text } : {}),
    ...(typeof message === 'string' ? { validationMessage: message } : {})
  };
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);

/** The schema of a stored field, as `SchemaXml` shows it. */
export function fieldSchemaXml(list: ListRow, field: FieldRow): string {
  const { settings } = field;
  const flag = (value: boolean): string => (value ? 'TRUE' : 'FALSE');
  const attributes: Record<string, string> = {
    ID: `{${field.id}}`,
    Type: field.type,
    Name: field.internalName,
    StaticName: settings.staticName,
    DisplayName: field.title,
    Required: flag(settings.required),
    SourceID: `{${list.id}}`
  };
  if (settings.indexed) attributes.Indexed = 'TRUE';
  if (settings.enforceUniqueValues) attributes.EnforceUniqueValues = 'TRUE';
  if (settings.hidden) attributes.Hidden = 'TRUE';
  if (settings.readOnly) attributes.ReadOnly = 'TRUE';
  if (field.type === 'Text') attributes.MaxLength = String(settings.maxLength);
  if (field.type === 'Note') Object.assign(attributes, { NumLines: String(settings.numberOfLines), RichText: flag(settings.richText) });
  if (field.type === 'DateTime') attributes.Format = settings.dateOnly ? 'DateOnly' : 'DateTime';
  if (field.type === 'Lookup') Object.assign(attributes, { List: `{${settings.lookupList}}`, ShowField: settings.lookupField });
  if (field.type === 'Calculated') attributes.ResultType = settings.resultType ?? 'Text';
  if (settings.multiple) attributes.Mult = 'TRUE';
  const head = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  const inner = [
    settings.choices.length > 0
      ? `<CHOICES>${settings.choices.map((choice) => `<CHOICE>${escape(choice)}</CHOICE>`).join('')}</CHOICES>`
      : '',
    settings.formula === undefined ? '' : `<Formula>${escape(settings.formula)}</Formula>`,
    settings.defaultValue === null ? '' : `<Default>${escape(settings.defaultValue)}</Default>`
  ].join('');
  return inner === '' ? `<Field${head} />` : `<Field${head}>${inner}</Field>`;
}
