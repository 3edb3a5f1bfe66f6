import { randomUUID } from 'node:crypto';
import type { FieldRow, FieldSettings, FieldType } from '../../store/types';

export const defaultFieldSettings: FieldSettings = {
  staticName: '',
  description: '',
  group: 'Custom Columns',
  required: false,
  hidden: false,
  readOnly: false,
  indexed: false,
  enforceUniqueValues: false,
  defaultValue: null,
  maxLength: 255,
  richText: false,
  numberOfLines: 6,
  appendOnly: false,
  dateOnly: false,
  choices: [],
  fillInChoice: false,
  multiple: false,
  lookupList: '',
  lookupField: '',
  minimum: null,
  maximum: null,
  decimals: null,
  selectionMode: 1,
  validationFormula: '',
  validationMessage: '',
  builtIn: false,
  deletable: true
};

type BuiltIn = [internalName: string, title: string, type: FieldType, id: string, settings?: Partial<FieldSettings>];

const readOnly = { readOnly: true } as const;
const hidden = { readOnly: true, hidden: true } as const;

/** The fields of a list made from the custom list template, with the ids that they have everywhere (O). */
const builtIns: readonly BuiltIn[] = [
  ['ContentTypeId', 'Content Type ID', 'ContentTypeId', '03e45e84-1992-4d42-9116-26f756012634', hidden],
  ['Title', 'Titre', 'Text', 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', { required: true }],
  ['ID', 'ID', 'Counter', '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', readOnly],
  ['ContentType', 'Type de contenu', 'Computed', 'c042a256-787d-4a6f-8a8a-cf6ab767f12d', readOnly],
  ['Modified', 'Modifié', 'DateTime', '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', readOnly],
  ['Created', 'Créé', 'DateTime', '8c06beca-0777-48f7-91c7-6da68bc07b69', readOnly],
  ['Author', 'Créé par', 'User', '1df5e554-ec7e-46a6-901d-d85a3881cb18', readOnly],
  ['Editor', 'Modifié par', 'User', 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2', readOnly],
  ['_UIVersionString', 'Version', 'Text', 'dce8262a-3ae9-45aa-aab4-83bd75fb738a', readOnly],
  ['Attachments', 'Pièces jointes', 'Attachments', '67df98f4-9dec-48ff-a553-29bece9c5bf4', readOnly],
  ['GUID', 'GUID', 'Guid', 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0', hidden],
  ['FileRef', 'URL Path', 'Lookup', '94f89715-e097-4e8b-ba79-ea02aa8b7adb', hidden],
  ['FileDirRef', 'Path', 'Lookup', '56605df6-8fa1-47e4-a04c-5b384d59609f', hidden],
  ['FileLeafRef', 'Name', 'File', '8553196d-ec8d-4564-9861-3dbe931050c8', hidden],
  ['FSObjType', 'Item Type', 'Integer', '30bb605f-5bae-48fe-b4e3-1f81d9772af9', hidden],
  ['UniqueId', 'Unique Id', 'Guid', '4b7403de-8d94-43e8-9f0f-137a3e298126', hidden],
  ['_UIVersion', 'UI Version', 'Integer', '7841bf41-43d0-4434-9f50-a673baef7631', hidden],
  ['owshiddenversion', 'owshiddenversion', 'Integer', 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', hidden]
];

export function builtInFields(listNo: number): Omit<FieldRow, 'fieldNo'>[] {
  return builtIns.map(([internalName, title, type, id, settings]) => ({
    listNo,
    id,
    internalName,
    title,
    type,
    settings: { ...defaultFieldSettings, staticName: internalName, group: '_Hidden', builtIn: true, deletable: false, ...settings }
  }));
}

const typeKinds: Record<FieldType, number> = {
  Integer: 1,
  Text: 2,
  Note: 3,
  DateTime: 4,
  Counter: 5,
  Choice: 6,
  Lookup: 7,
  Boolean: 8,
  Number: 9,
  Currency: 10,
  URL: 11,
  Computed: 12,
  Guid: 14,
  MultiChoice: 15,
  Calculated: 17,
  File: 18,
  Attachments: 19,
  User: 20,
  ModStat: 23,
  ContentTypeId: 25
};

/** Types that a client may create; the others answer 501. */
const creatable: readonly FieldType[] = [
  'Text',
  'Note',
  'DateTime',
  'Choice',
  'Lookup',
  'Boolean',
  'Number',
  'Currency',
  'URL',
  'MultiChoice',
  'User',
  'Calculated'
];

export function typeKindOf(type: FieldType): number {
  return typeKinds[type];
}

export function creatableType(kind: number | string): FieldType | undefined {
  return creatable.find((type) => type === kind || typeKinds[type] === kind);
}

/** `SP.FieldText`, `SP.FieldMultiLineText`, … */
export function odataTypeOf(type: FieldType): string {
  const special: Partial<Record<FieldType, string>> = {
    Note: 'SP.FieldMultiLineText',
    URL: 'SP.FieldUrl',
    Boolean: 'SP.Field',
    Integer: 'SP.Field',
    Counter: 'SP.Field',
    File: 'SP.Field',
    Attachments: 'SP.FieldAttachments',
    ContentTypeId: 'SP.Field',
    ModStat: 'SP.FieldModStat'
  };
  return special[type] ?? `SP.Field${type}`;
}

export function newFieldId(): string {
  return randomUUID();
}

/** O: characters outside ASCII letters, digits and `_` become `_xHHHH_` (`Pr_x00e9_nom`); 32 characters at most. */
export function internalNameFrom(displayName: string): string {
  const encoded = displayName.replace(/[^A-Za-z0-9_]/g, (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`);
  return (/^\d/.test(encoded) ? `_x003${encoded[0]}_${encoded.slice(1)}` : encoded).slice(0, 32);
}
