import { AddFieldOptions } from '@pnp/sp/fields';
import type { FieldDefinition, ListDefinition } from '../definitions/types';
import { EntError } from '../errors';
import { listOf } from '../sp/listOf';
import { fieldXml } from './fieldXml';
import type { ListSettings, Observed, ObservedList } from './observed';
import { finding, type Step } from './step';

const GENERIC_LIST = 100;
const DOCUMENT_LIBRARY = 101;
/** PnPjs asks SharePoint for a field's type unless it is told, and then makes no use of it. */
const ANY_FIELD = 'SP.Field';

function settingsOf(list: ListDefinition): Partial<ListSettings> {
  const common = {
    EnableVersioning: list.versions > 0,
    MajorVersionLimit: list.versions,
    EnableFolderCreation: list.classFolders !== undefined,
    NoCrawl: list.noCrawl,
    OnQuickLaunch: false
  };
  // A library attaches nothing and has no permissions by author.
  if (list.library) return common;
  return { ...common, EnableAttachments: false, ReadSecurity: list.readSecurity, WriteSecurity: list.writeSecurity };
}

/** A list that is missing, then its settings, columns and indexes that are missing or differ. Its title is its owner's to change. */
export function listSteps(list: ListDefinition, observed: Observed): Step[] {
  const found = observed.lists.get(list.name);
  return [
    ...(found ? [] : [creation(list, observed.language)]),
    ...settingSteps(list, found?.settings),
    ...titleSteps(list, found),
    ...list.fields.flatMap((field) => fieldSteps(list, field, observed))
  ];
}

function creation(list: ListDefinition, language: 'fr' | 'en'): Step {
  return {
    finding: finding('list', 'list', list.name, 'missing', 'list not there'),
    run: async (site) => {
      // The URL is made from the title at creation, and stays when the title changes.
      await site.write(() => site.sp.web.lists.add(list.name, '', list.library ? DOCUMENT_LIBRARY : GENERIC_LIST));
      await site.write(() => listOf(site.sp, list).update({ Title: list.title[language] }));
    }
  };
}

function settingSteps(list: ListDefinition, found: ListSettings | undefined): Step[] {
  const wanted = settingsOf(list);
  const wrong = (Object.keys(wanted) as (keyof ListSettings)[]).filter(
    // A limit means nothing where no versions are kept.
    (key) => found?.[key] !== wanted[key] && !(key === 'MajorVersionLimit' && !wanted.EnableVersioning)
  );
  if (wrong.length === 0) {
    return [];
  }
  const changed = Object.fromEntries(wrong.map((key) => [key, wanted[key]]));
  const detail = wrong.map((key) => `${key} is ${found ? found[key] : 'not set'}`).join(', ');
  return [
    {
      finding: finding('setting', 'setting', list.name, found ? 'drift' : 'missing', detail),
      run: async (site) => {
        await site.write(() => listOf(site.sp, list).update(changed));
      }
    }
  ];
}

/** A draft may say nothing yet; SharePoint's own Title column is required unless told otherwise. */
function titleSteps(list: ListDefinition, found: ObservedList | undefined): Step[] {
  const title = found?.fields.get('Title');
  // A file need not have one.
  if (list.library || (title && !title.required)) {
    return [];
  }
  return [
    {
      finding: finding('field', 'field', `${list.name}.Title`, found ? 'drift' : 'missing', 'Title is required'),
      run: async (site) => {
        await site.write(() => listOf(site.sp, list).fields.getByInternalNameOrTitle('Title').update({ Required: false }, ANY_FIELD));
      }
    }
  ];
}

function fieldSteps(list: ListDefinition, field: FieldDefinition, observed: Observed): Step[] {
  const subject = `${list.name}.${field.name}`;
  const found = observed.lists.get(list.name)?.fields.get(field.name);
  const steps: Step[] = [];
  if (!found) {
    steps.push({
      finding: finding('field', 'field', subject, 'missing', 'column not there'),
      run: async (site) => {
        await site.write(() =>
          listOf(site.sp, list).fields.createFieldAsXml({
            SchemaXml: fieldXml(field, observed.language),
            // The internal name is the XML's Name, not made from the title.
            Options: AddFieldOptions.AddFieldInternalNameHint
          })
        );
      }
    });
  } else if (found.type !== field.type) {
    steps.push({
      finding: finding('field', 'field', subject, 'drift', `is ${found.type}, defined ${field.type}`),
      run: () =>
        Promise.reject(new EntError('invalid', `${subject} is ${found.type}, not ${field.type}: changing it would lose its values`))
    });
  }
  const newChoices = found ? (field.choices ?? []).filter((choice) => !found.choices?.includes(choice)) : [];
  if (newChoices.length > 0) {
    steps.push({
      finding: finding('field', 'field', subject, 'missing', `choices not there: ${newChoices.join(', ')}`),
      run: async (site) => {
        const fields = listOf(site.sp, list).fields;
        await site.write(() =>
          fields.getByInternalNameOrTitle(field.name).update({ Choices: [...(found?.choices ?? []), ...newChoices] }, 'SP.FieldChoice')
        );
      }
    });
  }
  const index = { Indexed: field.indexed === true, EnforceUniqueValues: field.unique === true };
  const lacks = [
    ...(index.Indexed && !found?.indexed ? ['not indexed'] : []),
    ...(index.EnforceUniqueValues && !found?.unique ? ['not unique'] : [])
  ];
  if (lacks.length > 0) {
    steps.push({
      finding: finding('index', 'index', subject, found ? 'drift' : 'missing', lacks.join(', ')),
      run: async (site) => {
        await site.write(() => listOf(site.sp, list).fields.getByInternalNameOrTitle(field.name).update(index, ANY_FIELD));
      }
    });
  }
  return steps;
}
