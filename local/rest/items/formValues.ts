import type { FieldRow, FieldValue, ItemRow, ListRow } from '../../store/types';
import { acceptContentType, contentTypesOf } from '../contentTypes/contentTypes';
import { type Context, isRecord } from '../context';
import { SpError, errors } from '../errors';
import { acceptDate, acceptNumber, acceptText, acceptUrl } from '../fields/values';
import { acceptStatus, isModerationField } from '../moderation/moderation';
import type { Json } from '../odata/entity';
import { claimsLogin, plainLogin } from '../security/access';
import { isoSeconds } from '../siteTime';
import { demandTargets } from './lookups';
import type { Forged, Values } from './write';

/** One value as a form sends it: text in the site's own locale. */
export interface FormValue {
  name: string;
  value: string;
}

/** O: what CLI fixtures show for every refusal. */
const genericCode = -2146232832;

export interface FormOutcome {
  values: Values;
  forged: Forged;
  /** Refusals by position; empty when everything was accepted. */
  refusals: Map<number, SpError>;
}

export function readFormValues(body: Record<string, unknown>): FormValue[] {
  const { formValues } = body;
  if (!Array.isArray(formValues)) throw errors.badRequest('formValues is missing.');
  return formValues.map((entry: unknown) => {
    if (!isRecord(entry) || typeof entry.FieldName !== 'string') throw errors.badRequest('A form value has no FieldName.');
    const value = entry.FieldValue ?? '';
    if (typeof value !== 'string') throw errors.invalidValue(`${entry.FieldName}: ${JSON.stringify(value)}`, 'Edm.String');
    return { name: entry.FieldName, value };
  });
}

function persons(context: Context, field: FieldRow, text: string): number[] {
  let keys: unknown;
  try {
    keys = JSON.parse(text);
  } catch {
    throw errors.invalidFieldValue(field.title, 'persons are written [{"Key":"i:0#.f|membership|…"}].');
  }
  if (!Array.isArray(keys)) throw errors.invalidFieldValue(field.title, 'persons are written [{"Key":"i:0#.f|membership|…"}].');
  return keys.map((entry: unknown) => {
    const key = isRecord(entry) && typeof entry.Key === 'string' ? entry.Key : '';
    const { principals, directory } = context.store;
    const known = principals.userByLogin(context.site.siteNo, claimsLogin(key)) ?? principals.groupByTitle(context.site.siteNo, key);
    if (known) return known.id;
    const person = directory.find(plainLogin(key) ?? '');
    if (!person) throw errors.invalidFieldValue(field.title, `the user '${key}' does not exist or is not unique.`);
    return principals.add({
      siteNo: context.site.siteNo,
      kind: 'user',
      login: claimsLogin(person.login),
      title: person.title,
      email: person.login,
      isSiteAdmin: false
    }).id;
  });
}

/** O (sp-dev-docs#4917): dates in the site's locale, ISO refused; I: numbers with its decimal comma, booleans as 1 and 0. */
function acceptForm(context: Context, field: FieldRow, text: string): FieldValue {
  if (text === '') {
    if (field.settings.required) throw errors.invalidFieldValue(field.title, 'You must specify a value for this required field.');
    return field.settings.multiple || field.type === 'MultiChoice' ? [] : null;
  }
  const { choices, fillInChoice, multiple } = field.settings;
  switch (field.type) {
    case 'Text':
    case 'Note':
      return acceptText(field, text);
    case 'Choice':
      if (!fillInChoice && !choices.includes(text)) throw errors.invalidFieldValue(field.title, `'${text}' is not one of the choices.`);
      return text;
    case 'MultiChoice': {
      const asked = text.split(';#').filter((choice) => choice !== '');
      if (!fillInChoice && asked.some((choice) => !choices.includes(choice)))
        throw errors.invalidFieldValue(field.title, `'${text}' is not among the choices.`);
      return asked;
    }
    case 'Number':
    case 'Currency':
      if (!/^-?\d+(,\d+)?$/.test(text.replace(/[\u00a0\u202f ]/g, '')))
        throw errors.invalidFieldValue(field.title, 'The value of this field may only be a number.');
      return acceptNumber(field, Number(text.replace(/[\u00a0\u202f ]/g, '').replace(',', '.')));
    case 'Boolean':
      if (text !== '1' && text !== '0') throw errors.invalidFieldValue(field.title, 'a boolean is 1 or 0.');
      return text === '1';
    case 'DateTime': {
      const clock = context.clockOf(context.site);
      const instant = clock.parseFrench(text);
      if (!instant)
        throw errors.invalidFieldValue(field.title, 'You must specify a valid date within the range of 1/1/1900 and 31/12/8900.');
      return acceptDate(clock, field, instant);
    }
    case 'User': {
      const ids = persons(context, field, text);
      return multiple ? ids : (ids[0] ?? null);
    }
    case 'Lookup': {
      const ids = text
        .split(';#')
        .filter((part) => /^\d+$/.test(part))
        .map(Number);
      if (ids.length === 0) throw errors.invalidFieldValue(field.title, 'a lookup is written with its id.');
      demandTargets(context, field, ids);
      return multiple ? ids : (ids[0] ?? null);
    }
    case 'URL': {
      const [url = '', ...description] = text.split(', ');
      return acceptUrl(field, { Url: url, Description: description.join(', ') || url });
    }
    default:
      throw errors.readOnlyField(field.internalName);
  }
}

/** O (sp-dev-docs#6333): forms can write who and when. */
function forge(context: Context, field: FieldRow, text: string, forged: Forged): void {
  if (field.internalName === 'Author') forged.authorId = persons(context, field, text)[0];
  else if (field.internalName === 'Editor') forged.editorId = persons(context, field, text)[0];
  else {
    const instant = context.clockOf(context.site).parseFrench(text);
    if (!instant) throw errors.invalidFieldValue(field.title, 'You must specify a valid date.');
    if (field.internalName === 'Created') forged.created = isoSeconds(instant);
    else forged.modified = isoSeconds(instant);
  }
}

const forgeable = new Set(['Author', 'Editor', 'Created', 'Modified']);

/** O (CLI for Microsoft 365): a form names the content type. */
function idOf(context: Context, list: ListRow, name: string): string {
  return contentTypesOf(context, list).find((type) => type.name === name)?.id ?? name;
}

/**
 * Reads every form value, refusals apart: a form is refused as a whole, and told field by field.
 * @param mayForge whether the caller may write Author, Editor, Created and Modified
 * @param item undefined for one that is being made
 */
export function acceptFormValues(context: Context, list: ListRow, formValues: FormValue[], mayForge: boolean, item?: ItemRow): FormOutcome {
  const outcome: FormOutcome = { values: {}, forged: {}, refusals: new Map() };
  const fields = new Map(context.fieldsOf(list.listNo).map((field) => [field.internalName, field]));
  for (const [index, { name, value }] of formValues.entries()) {
    try {
      const field = fields.get(name);
      if (!field) throw errors.fieldMissing(name);
      if (name === 'ContentType' || name === 'ContentTypeId')
        outcome.values.ContentTypeId = acceptContentType(context, list, name === 'ContentType' ? idOf(context, list, value) : value, item);
      else if (isModerationField(name) && list.settings.enableModeration) {
        // O (cli-microsoft365#1043, sp-dev-docs#9897): no error, and nothing changes.
        if (context.switches.formValuesModerate === 'written')
          outcome.values[name] = field.type === 'ModStat' ? acceptStatus(value) : acceptForm(context, field, value);
      } else if (forgeable.has(name)) {
        if (!mayForge) throw errors.readOnlyField(name);
        forge(context, field, value, outcome.forged);
      } else if (field.settings.readOnly && (field.settings.builtIn || !mayForge)) throw errors.readOnlyField(name);
      else outcome.values[name] = acceptForm(context, field, value);
    } catch (error) {
      if (!(error instanceof SpError) || error.status === 501) throw error;
      outcome.refusals.set(index, error);
    }
  }
  return outcome;
}

/** The `value[]` of the answer. A refusal that belongs to no field is told on every row. */
export function formAnswer(
  context: Context,
  formValues: FormValue[],
  itemId: number,
  refusals: Map<number, SpError>,
  general?: SpError
): Json {
  return formValues.map(({ name, value }, index) => {
    const refusal = refusals.get(index) ?? general;
    return {
      ErrorCode: refusal ? (context.switches.formValueErrorCodes === 'specific' ? Number(refusal.code) : genericCode) : 0,
      ErrorMessage: refusal ? refusal.message : null,
      FieldName: name,
      FieldValue: value,
      HasException: refusal !== undefined,
      ItemId: itemId
    };
  });
}
