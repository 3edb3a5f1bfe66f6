import type { FieldDefinition } from '../definitions/types';

const TYPE_ATTRIBUTES: Record<FieldDefinition['type'], string> = {
  Text: 'MaxLength="255"',
  // Plain: SharePoint rewrites the HTML of its rich columns.
  Note: 'RichText="FALSE" NumLines="6"',
  Number: 'Decimals="0"',
  Boolean: '',
  Choice: 'Format="Dropdown" FillInChoice="FALSE"'
};

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character]);
}

/** What `CreateFieldAsXml` takes. Index and uniqueness are set afterwards: through the API they must be set both (Learn ee568738). */
export function fieldXml(field: FieldDefinition, language: 'fr' | 'en'): string {
  const shown = field.hidden ? 'ShowInNewForm="FALSE" ShowInEditForm="FALSE" ShowInDisplayForm="FALSE"' : '';
  const attributes = [
    `ID="{${field.id}}"`,
    `Type="${field.type}"`,
    `Name="${field.name}"`,
    `StaticName="${field.name}"`,
    `DisplayName="${escape(field.title[language])}"`,
    'Group="ENT"',
    TYPE_ATTRIBUTES[field.type],
    shown
  ];
  const choices = field.choices ? `<CHOICES>${field.choices.map((choice) => `<CHOICE>${escape(choice)}</CHOICE>`).join('')}</CHOICES>` : '';
  const initial = field.type === 'Boolean' ? '<Default>0</Default>' : '';
  return `<Field ${attributes.filter(Boolean).join(' ')}>${initial}${choices}</Field>`;
}
