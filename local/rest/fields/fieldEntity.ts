import type { FieldRow, ListRow } from '../../store/types';
import type { Entity, Getters } from '../odata/entity';
import { odataTypeOf, typeKindOf } from './builtIn';
import { fieldSchemaXml } from './fieldXml';
import { isIndexable } from './values';

function typed(field: FieldRow): Getters {
  const { settings } = field;
  switch (field.type) {
    case 'Text':
      return { MaxLength: () => settings.maxLength };
    case 'Note':
      return { AppendOnly: () => settings.appendOnly, NumberOfLines: () => settings.numberOfLines, RichText: () => settings.richText };
    case 'Number':
    case 'Currency':
      return {
        MinimumValue: () => settings.minimum ?? -1.7976931348623157e308,
        MaximumValue: () => settings.maximum ?? 1.7976931348623157e308
      };
    case 'DateTime':
      return { DisplayFormat: () => (settings.dateOnly ? 0 : 1), DateTimeCalendarType: () => 0, FriendlyDisplayFormat: () => 0 };
    case 'Choice':
      return { Choices: () => settings.choices, FillInChoice: () => settings.fillInChoice, EditFormat: () => 0 };
    case 'Calculated':
      return {
        Formula: () => settings.formula ?? '',
        OutputType: () => typeKindOf(settings.resultType ?? 'Text'),
        DateFormat: () => (settings.dateOnly ? 0 : 1)
      };
    case 'MultiChoice':
      return { Choices: () => settings.choices, FillInChoice: () => settings.fillInChoice };
    case 'User':
      return { AllowMultipleValues: () => settings.multiple, SelectionMode: () => settings.selectionMode, LookupField: () => '' };
    case 'Lookup':
      return {
        AllowMultipleValues: () => settings.multiple,
        LookupList: () => (settings.lookupList === '' ? '' : `{${settings.lookupList}}`),
        LookupField: () => settings.lookupField
      };
    default:
      return {};
  }
}

export function fieldEntity(list: ListRow, field: FieldRow): Entity {
  const { settings } = field;
  return {
    type: odataTypeOf(field.type),
    path: `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')`,
    defaults: {
      CanBeDeleted: () => settings.deletable,
      DefaultValue: () => settings.defaultValue,
      Description: () => settings.description,
      EnforceUniqueValues: () => settings.enforceUniqueValues,
      EntityPropertyName: () => (field.internalName.startsWith('_') ? `OData_${field.internalName}` : field.internalName),
      FieldTypeKind: () => typeKindOf(field.type),
      Filterable: () => field.type !== 'Note' && field.type !== 'URL',
      FromBaseType: () => settings.builtIn,
      Group: () => settings.group,
      Hidden: () => settings.hidden,
      Id: () => field.id,
      Indexed: () => settings.indexed,
      InternalName: () => field.internalName,
      ReadOnlyField: () => settings.readOnly,
      Required: () => settings.required,
      SchemaXml: () => fieldSchemaXml(list, field),
      Scope: () => `/Lists/${list.leaf}`,
      Sealed: () => false,
      Sortable: () => field.type !== 'Note',
      StaticName: () => settings.staticName,
      Title: () => field.title,
      TypeAsString: () => field.type,
      TypeDisplayName: () => field.type,
      ValidationFormula: () => (settings.validationFormula === '' ? null : settings.validationFormula),
      ValidationMessage: () => (settings.validationMessage === '' ? null : settings.validationMessage),
      ...typed(field)
    },
    onRequest: { Indexable: () => isIndexable(field) }
  };
}
